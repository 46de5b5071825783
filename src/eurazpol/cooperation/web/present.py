"""Small reshapings of views for the templates: counts, facts in words, titles of instruments."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from eurazpol.cooperation.actions.views import PaperView
from eurazpol.cooperation.domain.facts import Facts, Name
from eurazpol.cooperation.web.fact_paths import MAXIMA, Fact, facts_of
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.person import PersonName
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.assessment import PaperState
from eurazpol.law.domain.book import LawBook


def counts(papers: Iterable[PaperView]) -> dict[str, int]:
    """Return how many papers are there, missing, not needed; optional ones are not missed."""
    found = {"present": 0, "missing": 0, "not_needed": 0}
    for paper in papers:
        if paper.state is not PaperState.MISSING or paper.mandatory or paper.asked:
            found[paper.state.value] += 1
    return found


def titles(book: LawBook) -> Mapping[str, Texts]:
    """Return the titles of instruments and of states' laws by id."""
    return {
        **{id_: law.title for id_, law in book.states.items()},
        **{law.id: law.title for law in book.states.values()},
        **{id_: instrument.title for id_, instrument in book.instruments.items()},
    }


@dataclass(frozen=True, slots=True)
class FactRow:
    """A known fact: its name and value; a person's name keeps its script."""

    label: Message
    value: Any = None
    name: PersonName | None = None
    parts: tuple[Any, ...] = ()
    """Values of one row of a table, such as an identity paper."""
    place: str = ""
    """Where in the facts it stands, as conditions name it."""
    mark: Any = None
    withheld: Message | None = None


@dataclass(frozen=True, slots=True)
class FactBlock:
    """The known facts of one part of the record."""

    id: str
    title: Message
    rows: tuple[FactRow, ...]
    page: str = ""
    """Where there is more of it."""


def fact_blocks(facts: Facts, base: str = "") -> tuple[FactBlock, ...]:
    """Return what is known, part by part; what is not known is left out.

    With the address of the case as ``base`` each person leads to a page of its own.
    """
    blocks = [
        FactBlock(
            f"person-{number}",
            message("cooperation-form-person", number=number + 1),
            tuple(_rows(person, "persons", f"persons/{number}")),
            f"{base}/persons/{number + 1}" if base else "",
        )
        for number, person in enumerate(facts.persons)
    ]
    general: list[FactRow] = []
    for fact in facts_of(Facts):
        value = getattr(facts, fact.name)
        if fact.name == "persons" or value is None:
            continue
        if isinstance(value, msgspec.Struct):
            title = message(f"cooperation-form-{fact.name}")
            blocks.append(FactBlock(fact.name, title, tuple(_rows(value, fact.name, fact.name))))
        else:
            general += _row(fact, value, "facts", "")
    blocks.append(FactBlock("general", message("cooperation-form-general"), tuple(general)))
    return tuple(block for block in blocks if block.rows)


def _rows(part: msgspec.Struct, name: str, at: str = "") -> Iterator[FactRow]:
    for fact in facts_of(type(part)):
        yield from _row(fact, getattr(part, fact.name), name, at)
    for iso, months in getattr(part, MAXIMA, {}).items():
        label = message("cooperation-fact-offence-max-months", state=Country(iso))
        yield FactRow(label, _maximum(months), place=f"/facts/{at}/{MAXIMA}")


def _row(fact: Fact, value: Any, part: str, at: str) -> Iterator[FactRow]:
    place = "/".join(filter(None, ("/facts", at, fact.name)))
    label = message(f"cooperation-fact-{part}-{fact.name}".replace("_", "-"))
    values = value if fact.many else (value,)
    for one in values:
        if isinstance(one, Name):
            script = message(f"cooperation-choice-fact-{one.script}".lower())
            named = message("cooperation-fact-name-in", script=script)
            yield FactRow(named, name=one.person_name, place=place)
        elif isinstance(one, msgspec.Struct):
            inner = tuple(row.value for row in _rows(one, fact.name) if row.value not in (None, ""))
            yield FactRow(label, parts=inner, place=place)
        elif one not in (None, "", False) or (fact.shape == "tri" and one is False):
            yield FactRow(label, in_words(fact, one), place=place)


def in_words(fact: Fact, value: Any) -> Any:
    """Return a value that the catalogue can write."""
    match fact.shape:
        case "country":
            return Country(value)
        case "partial":
            return PartialDate.parse(value)
        case "tri" | "flag":
            return message("ui-yes" if value else "ui-no")
        case "choice":
            return message(f"cooperation-choice-fact-{value}".replace("_", "-").lower())
        case _:
            return value


def _maximum(months: int | str) -> Message:
    if isinstance(months, int):
        return message("cooperation-months", months=months)
    return message(f"cooperation-choice-fact-{months}")
