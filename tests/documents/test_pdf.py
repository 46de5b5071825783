"""What the file itself is: archival, tagged, every font inside, every run in its language."""

import io
from collections.abc import Iterator
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from eurazpol.documents.actions.typeset import Footer, other_families, typeset
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.kernel.texts import LANGS, Lang
from tests.documents.conftest import CASE, NOW
from tests.documents.reading import letters, text
from tests.documents.samples import FACTS, LETTERS, PERSON
from tests.documents.test_papers import ZONE, changed, compiled


def everything(value: Any, seen: set[int]) -> Iterator[DictionaryObject]:
    """Yield every dictionary that can be reached."""
    if isinstance(value, IndirectObject):
        if value.idnum in seen:
            return
        seen.add(value.idnum)
        value = value.get_object()
    if isinstance(value, DictionaryObject):
        yield value
        for inner in list(value.values()):
            yield from everything(inner, seen)
    elif isinstance(value, list):
        for inner in value:
            yield from everything(inner, seen)


def parts(pdf: bytes) -> list[DictionaryObject]:
    return list(everything(PdfReader(io.BytesIO(pdf)).trailer["/Root"], set()))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_paper_is_archival_tagged_and_whole(template: str, lang: Lang) -> None:
    pdf = compiled(template, lang, FACTS[template])
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    (intent,) = root["/OutputIntents"]
    assert intent.get_object()["/DestOutputProfile"]
    assert root["/Lang"] == lang
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    found = parts(pdf)
    kinds = {one.get("/S") for one in found}
    assert kinds >= {"/Document", "/Title", "/P"}
    fonts = [one for one in found if one.get("/Type") == "/FontDescriptor"]
    assert fonts
    for font in fonts:
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font)
        assert "Libertinus" in font["/FontName"]
    assert not [one for one in found if one.get("/S") in ("/JavaScript", "/URI", "/Launch")]
    assert "/EmbeddedFiles" not in root.get("/Names", {})


@pytest.mark.parametrize("lang", LANGS)
def test_the_letters_of_kazakh_come_back_whole(lang: Lang) -> None:
    pdf = compiled("reminder_letter", lang, changed("reminder_letter", note=LETTERS))
    assert letters(LETTERS) in letters(text(pdf))


def languages_in(pdf: bytes) -> set[str]:
    tagged = {str(one["/Lang"]) for one in parts(pdf) if "/Lang" in one}
    for page in PdfReader(io.BytesIO(pdf)).pages:
        code = page.get_contents().get_data().decode("latin-1")  # type: ignore[union-attr]
        tagged |= {found.split(")")[0] for found in code.split("/Lang(")[1:]}
        tagged |= {found.split(")")[0] for found in code.split("/Lang (")[1:]}
    return tagged


def test_words_in_another_language_carry_it() -> None:
    facts = changed("withdrawal_letter", reason="Производство прекращено.")
    assert languages_in(compiled("withdrawal_letter", "kk", facts)) >= {"kk", "ru", "en"}
    facts = changed("withdrawal_letter", reason="Іс тоқтатылды.")
    assert languages_in(compiled("withdrawal_letter", "ru", facts)) >= {"ru", "kk"}


@pytest.mark.parametrize(
    ("script", "name", "family", "lang"),
    [
        ("Arab", "محمد الخيالي", "Noto Naskh Arabic", "ar"),
        ("Hans", "梦想国", "Noto Serif CJK SC", "zh"),
    ],
)
def test_a_name_in_another_script_is_printed_where_the_machine_has_the_face(
    script: str, name: str, family: str, lang: str
) -> None:
    names = [{"script": script, "full": name}, *PERSON["names"]]
    facts = changed("withdrawal_letter", person={**PERSON, "names": names})
    pdf = compiled("withdrawal_letter", "ru", facts, families=None)
    faces = [one["/FontName"] for one in parts(pdf) if one.get("/Type") == "/FontDescriptor"]
    there = family in other_families()
    assert any(family.replace(" ", "").removesuffix("SC") in face for face in faces) is there
    assert (lang in languages_in(pdf)) is there
    assert "U+" not in text(pdf), "without the face the next spelling stands, and the paper says so"


def test_a_copy_says_so_on_every_page_outside_its_text() -> None:
    row = TEMPLATES["extradition_request"]
    footer = Footer(CASE, "x 1", "0" * 64, "Дана", NOW, copy=True)
    pdf = typeset(row.compose(row.read(FACTS[row.id]), "ru"), "ru", footer, ZONE)
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert all("КОПИЯ" in page.extract_text() for page in pages)
    for page in pages:
        assert b"/Artifact" in page.get_contents().get_data()  # type: ignore[union-attr]
