"""Put a signature field into the logical structure of a tagged PDF (PDF/UA-1, 7.18.4).

The field has no look of its own: what people read of the signature is printed in the paper. A
reader for the blind is told of it by its name.
"""

from typing import Any

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NumberObject,
    pdf_name,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


class PlainWriter(IncrementalPdfFileWriter):
    """Adds to a PDF and leaves its metadata as they are.

    pyHanko would write them anew: with the present day of the machine, and not in the form that
    PDF/A wants.
    """

    def _update_meta(self) -> None:
        """Change nothing."""


def tag_field(writer: IncrementalPdfFileWriter, field_ref: Any, name: str) -> None:
    """Name the field and, where the document is tagged, add it to its structure."""
    field: DictionaryObject = field_ref.get_object()
    field[pdf_name("/TU")] = pdf_string(name)
    writer.update_container(field)
    if "/StructTreeRoot" not in writer.root:
        return
    root = writer.root["/StructTreeRoot"]
    tree, kids = root.get("/ParentTree"), root.get("/K")
    if not isinstance(tree, DictionaryObject) or "/Nums" not in tree or not kids:
        return  # a larger tree than ours: the signature counts without it
    top = kids.raw_get(0) if isinstance(kids, ArrayObject) else root.raw_get("/K")
    numbers = [int(number) for number in list(tree["/Nums"])[::2]]
    key = int(root.get("/ParentTreeNextKey", 1 + max(numbers, default=-1)))
    page = field.raw_get("/P")
    tagged = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/StructElem"),
            pdf_name("/S"): pdf_name("/Form"),
            pdf_name("/P"): top,
            pdf_name("/K"): DictionaryObject(
                {
                    pdf_name("/Type"): pdf_name("/OBJR"),
                    pdf_name("/Obj"): field_ref,
                    pdf_name("/Pg"): page,
                }
            ),
        }
    )
    added = writer.add_object(tagged)
    _add_kid(writer, top.get_object(), added)
    tree["/Nums"] += ArrayObject([NumberObject(key), added])
    root[pdf_name("/ParentTreeNextKey")] = NumberObject(key + 1)
    field[pdf_name("/StructParent")] = NumberObject(key)
    writer.update_container(tree["/Nums"])
    writer.update_container(root)


def _add_kid(writer: IncrementalPdfFileWriter, parent: DictionaryObject, added: Any) -> None:
    kids = parent.get("/K", ArrayObject())
    if isinstance(kids, ArrayObject):
        kids.append(added)
        parent[pdf_name("/K")] = kids
    else:
        parent[pdf_name("/K")] = ArrayObject([parent.raw_get("/K"), added])
    writer.update_container(parent)
