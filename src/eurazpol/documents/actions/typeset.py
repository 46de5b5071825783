"""Print a paper: render its texts, hand the typesetter plain data, get PDF/A-2a and PDF/UA-1.

1. The typesetter receives one JSON value of strings and numbers. Its template shows strings as they
   are, so nothing that a person typed is ever read as markup.
2. The fonts in the typesetter itself are used and the instant is given, so that the bytes depend on
   nothing but the arguments; faces of Noto on this machine serve names in other scripts alone.
3. Words in another language than the paper's carry their language: free text, names, scripts.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import as_file, files
from os.path import expanduser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import typst

from eurazpol.documents.domain.errors import FactError, TypesettingFailed
from eurazpol.documents.domain.facts import Enclosure, Office
from eurazpol.documents.domain.free_words import FreeWords, language_of
from eurazpol.documents.domain.letters import (
    NUMBERED_FROM,
    OTHER_SCRIPTS,
    printable,
    scripts_in,
    showable,
)
from eurazpol.documents.domain.paper import (
    Block,
    Cell,
    Fields,
    Heading,
    Lines,
    Numbered,
    Paper,
    Paragraph,
    Signature,
    Spelling,
    Table,
    Tree,
)
from eurazpol.documents.domain.writing import say
from eurazpol.kernel.catalogue import catalogue, document_date, screen_instant
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Lang, Message, Texts


@dataclass(frozen=True, slots=True)
class SignedBlock:
    """What is printed of an electronic signature: whose, by which certificate, where to check."""

    name: str
    subject: str
    serial: str
    issuer: str
    until: datetime
    address: str


@dataclass(frozen=True, slots=True)
class Footer:
    """What every page says of itself: case, template with version, hash of facts, who, when."""

    about: str
    template: str
    facts_sha256: str
    author: str
    at: datetime
    marking: Message | None = None
    """The handling conditions of other states that lie on what the paper is written from."""
    note: Message | None = None
    """What the paper says of itself under its text, for example what was withheld."""
    copy: bool = False
    """Whether the print is not the authentic one: every page then says so across it."""
    signed: SignedBlock | None = None
    """The electronic signature that the file will carry."""


FONT_FOLDERS = (
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/opentype/noto"),
    # Of the node's own account, without root; left as it is where there is no home.
    Path(expanduser("~/.local/share/fonts/noto")),  # noqa: PTH111
)
"""Where a package manager puts the faces of Noto; other fonts of the machine are never used."""
_IN_LANGUAGE = "\u0003"
"""Stands around the language in front of words in another one; typed words never hold it."""


@cache
def fonts() -> typst.Fonts:
    """Return the faces of the typesetter and those of Noto that this machine has."""
    there = [str(folder) for folder in FONT_FOLDERS if folder.is_dir()]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=there)


@cache
def other_families() -> frozenset[str]:
    """Return the families for other scripts that this machine has."""
    return frozenset(fonts().families()) & {one.family for one in OTHER_SCRIPTS}


class _Printer:
    """Turns a paper into the strings that the typesetter shows."""

    def __init__(
        self, lang: Lang, zone: ZoneInfo, free: FreeWords, families: frozenset[str]
    ) -> None:
        self._lang = lang
        self._zone = zone
        self._catalogue = catalogue()
        self._free = free
        self._families = families
        self._numbered = False
        self._translated = self._machine = self._untranslated = 0

    def text(self, text: Cell | None) -> str:
        """Write one text; letters that no face has become their numbers."""
        match text:
            case None:
                return ""
            case Message():
                return self._shown(self._catalogue.render(text, self._lang))
            case Texts():
                plain = text.get(self._lang)
                if not plain.strip():
                    raise FactError("document-text-missing", lang=self._lang)
                return self._shown(plain)
            case Lines():
                return "\n".join(self.text(line) for line in text.texts)
            case Spelling():
                whole = showable(text.name, self._families)
                return self._shown(text.name) if whole else self.text(text.otherwise)
            case _:
                return self._typed(text)

    def _typed(self, words: str) -> str:
        """Write words as somebody typed them: translated, or with the language they are in."""
        known = self._free.translated.get(words)
        if known is not None:
            self._translated += 1
            self._machine += known.machine
            return self._shown(known.text)
        own = language_of(words)
        if own in (None, self._lang):
            return self._shown(words)
        self._untranslated += words in self._free.texts
        return f"{_IN_LANGUAGE}{own}{_IN_LANGUAGE}{self._shown(words)}"

    def _shown(self, plain: str) -> str:
        shown = printable(plain, self._families)
        if NUMBERED_FROM in shown and NUMBERED_FROM not in plain:
            self._numbered = True
        return shown

    def notes(self, said: Message | None) -> list[str]:
        """Write what the paper says of itself; to be asked for when all else is written."""
        counted = (
            ("words-translated", self._translated),
            ("words-machine", self._machine),
            ("words-untranslated", self._untranslated),
        )
        found = [self.text(said)] if said else []
        found += [self.text(say(name, count=count)) for name, count in counted if count]
        return [*found, self.text(say("letters-numbered"))] if self._numbered else found

    def block(self, block: Block) -> dict[str, Any]:
        """Write one block; ``kind`` is the name of its function in the template."""
        match block:
            case Heading(text):
                return {"kind": "heading", "text": self.text(text)}
            case Paragraph(text):
                return {"kind": "paragraph", "text": self.text(text)}
            case Fields(rows):
                pairs = [[self.text(label), self.text(value)] for label, value in rows]
                return {"kind": "fields", "rows": pairs}
            case Numbered(items):
                entries = [[self.text(item.text), self.text(item.source)] for item in items]
                return {"kind": "numbered", "items": entries}
            case Table():
                return {
                    "kind": "table",
                    "heads": [self.text(head) for head in block.heads],
                    "shares": list(block.shares),
                    "rows": [[self.text(cell) for cell in row] for row in block.rows],
                }
            case Tree(branches):
                return {
                    "kind": "tree",
                    "branches": [
                        {
                            "number": branch.number,
                            "level": branch.level,
                            "rule": self.text(branch.rule),
                            "lines": [self.text(line) for line in branch.lines],
                        }
                        for branch in branches
                    ],
                }

    def office(self, office: Office | None) -> dict[str, str] | None:
        """Write a letterhead or an addressee."""
        if office is None:
            return None
        return {
            "name": self.text(office.name),
            "state": Country(office.state).name(self._lang) if office.state else "",
            "address": self.text(office.address),
        }

    def enclosure(self, enclosure: Enclosure) -> list[str]:
        """Write an enclosure: title; sheets, or the hash of a file."""
        detail = self.text(say("sheets", sheets=enclosure.sheets)) if enclosure.sheets else ""
        hashed = f"SHA-256: {enclosure.sha256}" if enclosure.sha256 else ""
        return [self.text(enclosure.title), "; ".join(filter(None, (detail, hashed)))]

    def signature(self, signature: Signature, footer: Footer) -> dict[str, str]:
        """Write a signature block: post, name, time, and whether it is signed electronically."""
        at = screen_instant(footer.at, self._lang, self._zone)
        return {
            "post": self.text(signature.signatory.post),
            "office": self.text(signature.office.name) if signature.office else "",
            "name": self.text(signature.signatory.name),
            "time": self.text(say("signed-at", at=at)),
            "electronic": self._electronic(signature, footer.signed),
        }

    def _electronic(self, signature: Signature, signed: SignedBlock | None) -> str:
        if signed is None or signature.signatory.name != signed.name:
            return self.text(say("signed-electronically-no"))
        until = screen_instant(signed.until, self._lang, self._zone)
        by = say("signed-electronically", subject=signed.subject)
        certificate = say(
            "signed-certificate", serial=signed.serial, issuer=signed.issuer, until=until
        )
        return self.text(Lines((by, certificate, say("signed-check", address=signed.address))))

    def paper(self, paper: Paper, footer: Footer) -> dict[str, Any]:
        """Write the whole paper."""
        said: dict[str, Any] = {
            "lang": self._lang,
            "form": paper.form.value,
            "title": self.text(paper.title),
            "sender": self.office(paper.sender),
            "addressee": self.office(paper.addressee),
            "number": self.text(say("number", number=paper.number)) if paper.number else "",
            "issued": document_date(paper.issued, self._lang) if paper.issued else "",
            "handling": self.text(paper.handling),
            "marking": self.text(footer.marking),
            "blocks": [self.block(block) for block in paper.blocks],
            "enclosures_title": self.text(say("section-enclosures")),
            "enclosures": [self.enclosure(one) for one in paper.enclosures],
            "signatures": [self.signature(one, footer) for one in paper.signatures],
            "record": self.text(say("footer-record", about=footer.about, template=footer.template)),
            "hash": self.text(say("footer-hash", hash=footer.facts_sha256)),
            "made": self.text(
                say(
                    "footer-made",
                    at=screen_instant(footer.at, self._lang, self._zone),
                    author=footer.author,
                )
            ),
            "page": self._catalogue.render(
                say("footer-page", page="\u0001", pages="\u0002"), self._lang
            ),
        }
        said["notes"] = self.notes(footer.note)
        said["copy"] = self.text(say("copy")) if footer.copy else ""
        said["scripts"] = [
            {
                "letters": "[" + "".join(f"{chr(a)}-{chr(z)}" for a, z in one.letters) + "]+",
                "family": one.family,
                "lang": one.lang,
            }
            for one in scripts_in(json.dumps(said, ensure_ascii=False))
        ]
        return said


NO_WORDS = FreeWords()


def typeset(
    paper: Paper,
    lang: Lang,
    footer: Footer,
    zone: ZoneInfo,
    free: FreeWords = NO_WORDS,
    *,
    families: frozenset[str] | None = None,
) -> bytes:
    """Return the PDF; raises :class:`TypesettingFailed` when the typesetter refuses the paper.

    ``families`` are the faces for other scripts, those of this machine unless given; one that
    lacks a letter of its script is done without.
    """
    there = other_families() if families is None else families
    try:
        return _compiled(_Printer(lang, zone, free, there).paper(paper, footer), footer.at)
    except TypesettingFailed:
        if not there:
            raise
        plain = _Printer(lang, zone, free, frozenset()).paper(paper, footer)
        return _compiled(plain, footer.at)


def _compiled(content: dict[str, Any], at: datetime) -> bytes:
    with as_file(files("eurazpol.documents") / "templates") as folder:
        try:
            return typst.compile(
                str(folder / "paper.typ"),
                root=str(folder),
                format="pdf",
                pdf_standards=["a-2a", "ua-1"],
                font_paths=fonts(),
                ignore_system_fonts=True,
                timestamp=at.replace(microsecond=0),  # typst takes whole seconds
                sys_inputs={"paper": json.dumps(content, ensure_ascii=False)},
            )
        except typst.TypstError as error:
            raise TypesettingFailed("typesetting-failed", why=str(error)[:300]) from error
