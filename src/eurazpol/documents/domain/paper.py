"""A paper as values: letterhead, blocks and signatures, before any typesetting.

A composer of ``documents.domain.papers`` turns facts into a :class:`Paper`, which is then printed.
Whatever comes from facts stays data all the way: nothing in it is ever read as markup.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from eurazpol.documents.domain.facts import Enclosure, Office, Signatory
from eurazpol.kernel.texts import Message, Texts


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, each on a line of its own."""

    texts: tuple["Text", ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name in a script that not every machine can print, and what is said where it cannot."""

    name: str
    otherwise: Message


Text: TypeAlias = Message | Texts | str | Spelling
Cell: TypeAlias = Text | Lines


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a section."""

    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks in words from facts are kept."""

    text: Text


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with their values, one under the other."""

    rows: tuple[tuple[Message, Text], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a numbered list, with the provision it rests on, if any."""

    text: Text
    source: Text | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``shares`` are the relative widths of its columns."""

    heads: tuple[Message, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of an explanation: its number in the tree (``1.2.1``), the rule, what was found."""

    number: str
    level: int
    rule: Text
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """An explanation, printed as an outline with numbers."""

    branches: tuple[Branch, ...]


Block: TypeAlias = Heading | Paragraph | Fields | Numbered | Table | Tree


class Form(StrEnum):
    """The look of a paper."""

    LETTER = "letter"
    """Letterhead, addressee, signature block."""
    RECORD = "record"
    """A sheet about a case: title first, author's name small."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A place where somebody signs: the person, and for which authority if that must be said."""

    signatory: Signatory
    office: Office | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper in one language."""

    form: Form
    title: Message
    sender: Office
    blocks: tuple[Block, ...]
    number: str = ""
    issued: date | None = None
    addressee: Office | None = None
    handling: Text | None = None
    enclosures: tuple[Enclosure, ...] = ()
    signatures: tuple[Signature, ...] = ()
