"""The places of a paper: every spot where a fact is printed, under one key in all languages.

The same facts compose the same places in each language, so two languages of a paper can be read
side by side, two versions compared, and what is withheld from a copy named once.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from msgspec.structs import replace as with_fields

from eurazpol.documents.domain.paper import (
    Block,
    Cell,
    Fields,
    Heading,
    Item,
    Lines,
    Numbered,
    Paper,
    Paragraph,
    Signature,
    Spelling,
    Table,
    Text,
    Tree,
)
from eurazpol.documents.domain.writing import say
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang, Message, Texts

_TELLING = 4
"""Words of a withheld text that are shorter betray nothing elsewhere, nor numbers as short."""
_DATE = re.compile(r"(\w+ ){0,3}\d{4}( \w+){0,3}")
"""A date in full words, or a part of one, in any of the languages."""


@dataclass(frozen=True, slots=True)
class Place:
    """A spot of a paper: its key, the section and the label it stands under, what is printed."""

    key: str
    section: Text | None
    label: Text | None
    text: Cell


Change = Callable[[Place], Any]


class _Walk:
    """Goes through a paper and puts at each place what ``change`` returns for it."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._section: Text | None = None

    def at(self, key: str, label: Text | None, text: Cell) -> Any:
        return self._change(Place(key, self._section, label, text))

    def block(self, key: str, block: Block) -> Block:
        match block:
            case Heading(text):
                self._section = text
                return block
            case Paragraph(text):
                # A standing sentence is no fact of the case.
                return block if isinstance(text, Message) else Paragraph(self.at(key, None, text))
            case Fields(rows):
                return Fields(
                    tuple(
                        (label, self.at(f"{key}.{index}", label, value))
                        for index, (label, value) in enumerate(rows)
                    )
                )
            case Numbered(items):
                return Numbered(
                    tuple(
                        Item(self.at(f"{key}.{index}", item.source, item.text), item.source)
                        for index, item in enumerate(items)
                    )
                )
            case Table():
                return replace(block, rows=tuple(self._row(key, block, index)
                                                 for index in range(len(block.rows))))  # fmt: skip
            case Tree(branches):
                return Tree(
                    tuple(
                        replace(one, rule=self.at(f"{key}.{one.number}", one.number, one.rule))
                        for one in branches
                    )
                )

    def _row(self, key: str, table: Table, index: int) -> tuple[Cell, ...]:
        cells = zip(table.heads, table.rows[index], strict=True)
        return tuple(
            self.at(f"{key}.{index}.{column}", head, cell)
            for column, (head, cell) in enumerate(cells)
        )

    def paper(self, paper: Paper) -> Paper:
        self._section = say("section-letter")
        number = self.at("number", say("label-number"), paper.number) if paper.number else ""
        addressee = paper.addressee
        if addressee is not None:
            name = self.at("addressee", say("label-addressee"), addressee.name)
            addressee = with_fields(addressee, name=name)
        blocks = tuple(self.block(str(index), block) for index, block in enumerate(paper.blocks))
        self._section = say("section-enclosures")
        enclosures = tuple(
            with_fields(one, title=self.at(f"enclosure.{index}", None, one.title))
            for index, one in enumerate(paper.enclosures)
        )
        self._section = say("section-signatures")
        signatures = tuple(
            self._signature(f"signature.{index}", one) for index, one in enumerate(paper.signatures)
        )
        return replace(
            paper, number=number, addressee=addressee, blocks=blocks, enclosures=enclosures,
            signatures=signatures,
        )  # fmt: skip

    def _signature(self, key: str, one: Signature) -> Signature:
        name = self.at(key, one.signatory.post, one.signatory.name)
        return replace(one, signatory=with_fields(one.signatory, name=name))


def places(paper: Paper) -> tuple[Place, ...]:
    """Return every place of the paper in its order."""
    found: list[Place] = []

    def collect(place: Place) -> Cell:
        found.append(place)
        return place.text

    mapped(paper, collect)
    return tuple(found)


def mapped(paper: Paper, change: Change) -> Paper:
    """Return the paper with what ``change`` puts at each place."""
    return _Walk(change).paper(paper)


def without(paper: Paper, keys: Collection[str]) -> Paper:
    """Return the paper with a mark in place of what stood at ``keys``: nothing of it is left."""
    mark = Texts(*(catalogue().text("documents-withheld", lang) for lang in LANGS))
    return mapped(paper, lambda place: mark if place.key in keys else place.text)


def written(text: Cell | None, lang: Lang) -> str:
    """Write what stands at a place, for a page."""
    match text:
        case None:
            return ""
        case Message():
            return catalogue().render(text, lang)
        case Texts():
            return text.get(lang)
        case Lines():
            return "\n".join(written(line, lang) for line in text.texts)
        case Spelling():
            return text.name
        case _:
            return text


def betrayed(paper: Paper, keys: Collection[str], lang: Lang) -> tuple[Place, ...]:
    """Return the places outside ``keys`` that still say what is withheld.

    Of typed words every name and number counts, of a text in three languages the whole of it;
    the name of a state or a standing word of the paper betrays nobody.
    """
    found = places(paper)
    secret = {word for place in found if place.key in keys for word in _secrets(place.text, lang)}
    return tuple(
        place
        for place in found
        if place.key not in keys and any(word in written(place.text, lang) for word in secret)
    )


def _secrets(text: Any, lang: Lang) -> Iterable[str]:
    match text:
        case Message():
            for value in text.args.values():
                yield from _secrets(value, lang)
        case Lines():
            for line in text.texts:
                yield from _secrets(line, lang)
        case Texts():
            yield text.get(lang)
        case Spelling():
            yield text.name
        case str():
            yield from _telling(text)


def _telling(text: str) -> Iterable[str]:
    """Return the words that tell of somebody: a date only as a whole, others one by one."""
    if _DATE.fullmatch(text):
        yield text
        return
    for word in text.split():
        bare = word.strip("«»\"'.,;:()[]")
        number = len(bare) > _TELLING and any(map(str.isdigit, bare))
        if number or (len(bare) >= _TELLING and bare[0].isupper()):
            yield bare
