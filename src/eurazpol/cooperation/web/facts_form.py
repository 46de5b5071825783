"""The form of facts by kind of request: which parts, in which order, with what beside each field.

Facts are entered once. The order of fields follows the papers that officers have before them; what
a struct has beyond :data:`GROUPS` is shown at the end of its part, so nothing can be forgotten.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import msgspec

from eurazpol.cooperation.domain.facts import (
    Assistance,
    CourtAct,
    Facts,
    Journey,
    Offence,
    Person,
    Sentence,
)
from eurazpol.cooperation.domain.query import Query
from eurazpol.cooperation.web.fact_paths import MAXIMA, Fact, facts_of, rows
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.law.domain.book import LawBook
from eurazpol.ui.forms import TRI, Input, one, typed_date

COUNTRY_LIST = "countries"
AREAS = {"summary", "purpose", "questions", "object"}
WIDE = AREAS | {"label", "address"}
SET_BY_STEPS = {"adapted_months"}
MEASURES = "assistance.measures"

PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "extradition_prosecution": ("persons", "offence", "act"),
        "extradition_sentence": ("persons", "offence", "sentence", "act"),
        "provisional_arrest": ("persons", "offence", "act"),
        "mla": ("assistance", "persons", "offence"),
        "transfer_sentenced_person": ("persons", "sentence", "offence"),
        "transfer_proceedings": ("persons", "offence", "act"),
        "transit": ("persons", "journey", "offence"),
        "police_query": ("query", "persons", "assistance", "offence"),
    }
)
"""Parts of the facts in the order in which a kind of request needs them."""

STRUCTS: Mapping[str, type[msgspec.Struct]] = MappingProxyType(
    {
        "offence": Offence,
        "act": CourtAct,
        "sentence": Sentence,
        "assistance": Assistance,
        "journey": Journey,
        "query": Query,
    }
)

GROUPS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = MappingProxyType(
    {
        "persons": (
            ("names", ("names",)),
            ("birth", ("birth", "birth_place", "sex", "role")),
            ("citizenship", ("nationalities", "stateless", "permanent_residence", "papers")),
            ("stay", ("located_in", "address", "wanted_since")),
        ),
        "offence": (
            ("act", ("label", "committed", "place", "summary", "articles")),
            ("penalty", (MAXIMA,)),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """Fields that stand on one line: a name in one script, one identity paper."""

    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Fields of one matter. ``add`` is the path to which a further row can be added."""

    id: str
    title: Message
    inputs: tuple[Input, ...] = ()
    rows: tuple[Row, ...] = ()
    add: str = ""
    folded: bool = False

    @property
    def faulty(self) -> bool:
        """Whether a field of the group broke a rule: the group is open then."""
        return any(one.fault for one in self.inputs)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the form: one person, the offence, the sentence."""

    id: str
    title: Message
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class FactsForm:
    """Everything that the form of a request is made from."""

    kind: str
    requesting: Country
    requested: Country
    book: LawBook
    values: Mapping[str, str]
    lang: Lang

    def parts(self) -> tuple[Part, ...]:
        """Return the parts of the form in the order of the kind."""
        made: list[Part] = []
        for part in PARTS.get(self.kind, tuple(STRUCTS)):
            if part == "persons":
                made += self._persons()
            else:
                groups = tuple(self._groups(part, STRUCTS[part], part))
                made.append(Part(part, _part_title(part), groups))
        general = tuple(
            one_input
            for fact in facts_of(Facts)
            if fact.struct is None
            for one_input in self._inputs(fact, fact.name, "facts")
        )
        made.append(Part("general", _part_title("general"), (Group("", _group(""), general),)))
        return tuple(made)

    def _persons(self) -> Iterator[Part]:
        numbers = rows("persons", self.values) or [0]
        for number in numbers:
            groups = tuple(self._groups("persons", Person, f"persons[{number}]"))
            title = message("cooperation-form-person", number=number + 1)
            yield Part(f"person-{number}", title, groups)

    def _groups(self, part: str, struct: type[msgspec.Struct], path: str) -> Iterator[Group]:
        facts = {fact.name: fact for fact in facts_of(struct)}
        named: set[str] = set()
        for id_, names in GROUPS.get(part, ()):
            named |= set(names)
            yield from self._group(id_, [facts[name] for name in names if name in facts], path)
            if MAXIMA in names:
                yield Group(id_, _group(id_), tuple(self._maxima(path)))
        rest = [fact for fact in facts.values() if fact.name not in named | SET_BY_STEPS]
        yield from self._group("" if not named else f"{part}-more", rest, path)

    def _group(self, id_: str, facts: Iterable[Fact], path: str) -> Iterator[Group]:
        plain = [fact for fact in facts if not (fact.many and fact.struct)]
        inputs = tuple(
            one_input
            for fact in plain
            for one_input in self._inputs(fact, f"{path}.{fact.name}", path.partition("[")[0])
        )
        if inputs:
            folded = id_.endswith("-more") and not any(one_input.value for one_input in inputs)
            yield Group(id_, _group(id_), inputs, folded=folded)
        for fact in facts:
            if fact.many and fact.struct:
                yield self._table(fact, f"{path}.{fact.name}")

    def _table(self, fact: Fact, path: str) -> Group:
        wanted = 2 if fact.name == "names" else 1
        numbers = rows(path, self.values)
        while len(numbers) < wanted:
            numbers.append(numbers[-1] + 1 if numbers else 0)
        assert fact.struct is not None  # noqa: S101 - for the type checker
        made = tuple(
            Row(
                tuple(
                    one_input
                    for inner in facts_of(fact.struct)
                    for one_input in self._inputs(
                        inner, f"{path}[{number}].{inner.name}", fact.name
                    )
                )
            )
            for number in numbers
        )
        if fact.name == "names":
            made = tuple(_preset_script(row, number) for number, row in enumerate(made))
        return Group(fact.name, _group(fact.name), rows=made, add=path)

    def _inputs(self, fact: Fact, path: str, part: str) -> Iterator[Input]:
        label = message(f"cooperation-fact-{part}-{fact.name}".replace("_", "-"))
        if path == MEASURES:
            yield self._measures(label)
        elif fact.many:
            for number in range(max(2, len(rows(path, self.values)) + 1)):
                yield self._scalar(fact, f"{path}[{number}]", label)
        else:
            yield self._scalar(fact, path, label)

    def _scalar(self, fact: Fact, path: str, label: Message) -> Input:
        plain = Input(path, "text", label, value=one(self.values, path), bare=True)
        return replace(plain, **self._look(fact, plain.value))

    def _look(self, fact: Fact, value: str) -> dict[str, Any]:
        """Return what the field of a fact has beside its path, label and value."""
        area = fact.name in AREAS
        looks: Mapping[str, dict[str, Any]] = {
            "country": {"value": country_name(value, self.lang), "options_id": COUNTRY_LIST},
            "date": {"widget": "date", "value": typed_date(value)},
            "partial": {
                "widget": "date",
                "value": typed_date(value),
            },
            "number": {"widget": "number"},
            "tri": {
                "widget": "radio",
                "choices": tuple((key, message(text)) for key, text in TRI),
            },
            "flag": {
                "widget": "checks",
                "choices": (("yes", message("ui-yes")),),
                "values": (value,),
            },
            "choice": {"widget": "select", "choices": _choices(fact)},
        }
        otherwise = {"widget": "area" if area else "text", "wide": fact.name in WIDE}
        return looks.get(fact.shape, otherwise)

    def _measures(self, label: Message) -> Input:
        chosen = tuple(self.values[f"{MEASURES}[{row}]"] for row in rows(MEASURES, self.values))
        choices = tuple((id_, term.text) for id_, term in self.book.vocabulary.measures.items())
        return Input(MEASURES, "checks", label, choices=choices, values=chosen, wide=True)

    def _maxima(self, path: str) -> Iterator[Input]:
        for state in (self.requesting, self.requested):
            at = f"{path}.{MAXIMA}.{state.iso}"
            months = one(self.values, at)
            worst = months if months in ("life", "death") else one(self.values, f"{at}.kind")
            yield Input(
                at, "number", message("cooperation-fact-offence-max-months", state=state),
                hint=message("cooperation-hint-max-months"),
                value="" if worst == months else months,
            )  # fmt: skip
            yield Input(
                f"{at}.kind", "select",
                message("cooperation-fact-offence-max-kind", state=state), value=worst,
                choices=tuple(
                    (kind, message(f"cooperation-choice-fact-{kind}")) for kind in ("life", "death")
                ),
            )  # fmt: skip


def _part_title(part: str) -> Message:
    return message(f"cooperation-form-{part}")


def _group(id_: str) -> Message:
    return message(f"cooperation-group-{id_ or 'main'}")


def _choices(fact: Fact) -> tuple[tuple[str, Message], ...]:
    return tuple(
        (choice, message(f"cooperation-choice-fact-{choice}".replace("_", "-").lower()))
        for choice in fact.choices
    )


def country_name(value: str, lang: Lang) -> str:
    """Write a code as the name of the state; what is no code stays as it was typed."""
    try:
        return Country(value).name(lang)
    except EurazpolError:
        return value


def _preset_script(row: Row, number: int) -> Row:
    script, *others = row.inputs
    if script.value or number > 1:
        return row
    return Row((replace(script, value=("Cyrl", "Latn")[number]), *others))
