"""The facts of a request: entered once, used by the assessment, the documents and the message.

One shape serves the form, the store and the wire. Countries are ISO 3166-1 alpha-2 codes, partial
dates ISO 8601 with reduced precision (``1987``, ``1987-02``), whole dates ``date``. ``None`` means
*not known*, which is never the same as *no*: the law engine asks for it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal

import msgspec
from msgspec import Struct

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.query import Query, QueryAnswer
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError, InvalidValue
from eurazpol.kernel.person import PersonName, Script

PersonRole = Literal["subject", "suspect", "witness", "victim", "expert"]
Category = Literal["misdemeanour", "minor", "medium", "grave", "particularly_grave"]
Maximum = int | Literal["life", "death"]
MOST_DAMAGE = 10**15
"""Tenge; more is a slip of the pen."""


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the facts; an unknown field is an error that names it."""


class Name(_Part, frozen=True, kw_only=True):
    """A name in one script, as the paper has it."""

    script: Script
    family: str
    given: str = ""
    patronymic: str = ""

    @property
    def person_name(self) -> PersonName:
        """The same in the kernel's word."""
        return PersonName(self.script, self.family, self.given, self.patronymic)


class IdentityPaper(_Part, frozen=True, kw_only=True):
    """A passport, identity card or the like."""

    kind: Literal["passport", "identity_card", "travel_document", "other"]
    number: str
    state: str | None = None
    expires: date | None = None


class Person(_Part, frozen=True, kw_only=True):
    """A person of the request. The first one is the person whom the request is about."""

    names: tuple[Name, ...]
    role: PersonRole = "subject"
    birth: str | None = None
    birth_place: str = ""
    sex: Literal["female", "male"] | None = None
    nationalities: tuple[str, ...] = ()
    stateless: bool = False
    permanent_residence: str | None = None
    located_in: str | None = None
    address: str = ""
    papers: tuple[IdentityPaper, ...] = ()
    asylum: Literal["none", "pending", "granted", "refused"] | None = None
    refugee_recognised_by: str | None = None
    wanted_since: date | None = None
    status: str = ""

    def name(self, *scripts: str) -> str:
        """Return the full name in the first of ``scripts`` that there is, else the first one.

        It is empty for a person whose names are withheld from the reader.
        """
        if not self.names:
            return ""
        by_script = {name.script: name.person_name.full for name in reversed(self.names)}
        for script in scripts:
            if script in by_script:
                return by_script[script]
        return self.names[0].person_name.full


class Article(_Part, frozen=True, kw_only=True):
    """The qualification: an article of a state's criminal law, as written there."""

    state: str
    text: str


class Offence(_Part, frozen=True, kw_only=True):
    """The act, in the words of the request, with what the law engine asks about it."""

    label: str = ""
    summary: str = ""
    articles: tuple[Article, ...] = ()
    place: str | None = None
    committed: str | None = None
    max_months: dict[str, Maximum] = msgspec.field(default_factory=dict)
    kz_max_months: int | None = None
    kz_category: Category | None = None
    kz_limitation_years: int | None = None
    crime_in_kz: bool | None = None
    dual_criminality: bool | None = None
    limitation_expired_kz: bool | None = None
    private: bool | None = None
    military: bool | None = None
    violence: bool | None = None
    death_penalty: bool | None = None
    damage_kzt: int | None = None
    """The damage that the request states, in whole tenge; counted by the statistics."""


class CourtAct(_Part, frozen=True, kw_only=True):
    """The custody order or other act on which a request rests."""

    kind: Literal["custody_order", "charge", "judgment", "surrender_decision"] = "custody_order"
    issued_by: str = ""
    issued: date | None = None
    number: str = ""


class Sentence(_Part, frozen=True, kw_only=True):
    """A judgment to imprisonment; months whole, ``remaining_days`` beside ``remaining_months``."""

    state: str | None = None
    court: str = ""
    judgment_date: date | None = None
    imposed_months: int | None = None
    final: bool | None = None
    final_on: date | None = None
    ends: date | None = None
    remaining_months: int | None = None
    remaining_days: int = 0
    in_absentia: bool | None = None
    defence_rights_met: bool | None = None
    civil_claim_unpaid: bool | None = None
    place_of_serving: str = ""
    adapted_months: int | None = None
    served_days: int | None = None


COVERT = frozenset({"interception"})
"""Measures of which the person must not know; their cases ask for what they are opened."""


class Assistance(_Part, frozen=True, kw_only=True):
    """What is asked for: procedural acts, their purpose and the questions."""

    measures: tuple[str, ...] = ()
    purpose: str = ""
    questions: str = ""
    object: str = ""
    needs_sanction: bool | None = None
    urgent: bool = False


class Journey(_Part, frozen=True, kw_only=True):
    """Conveyance through a third state."""

    surrendering: str | None = None
    route: tuple[str, ...] = ()
    carrier: str = ""
    escort: str = ""
    landing: str = ""
    begins: date | None = None
    ends: date | None = None


class Facts(_Part, frozen=True, kw_only=True):
    """Everything that is known about one request."""

    proceedings: str = ""
    """Number of the criminal case in the requesting state."""
    persons: tuple[Person, ...] = ()
    offence: Offence = Offence()
    act: CourtAct | None = None
    sentence: Sentence | None = None
    assistance: Assistance | None = None
    journey: Journey | None = None
    query: Query | None = None
    answer: QueryAnswer | None = None
    """What a police query was answered; steps and messages set it, never the form of facts."""
    consent: bool | None = None
    extradition_refused: bool | None = None
    channel: Literal["central_authority", "diplomatic", "interpol", "electronic"] | None = None
    invoked: str | None = None

    @property
    def subject(self) -> Person | None:
        """The person whom the request is about."""
        return self.persons[0] if self.persons else None


_AT = re.compile(r" - at `\$\.?(.*)`$")
_UNKNOWN = re.compile(r"unknown field `(.*)`")
_MISSING = re.compile(r"missing required field `(.*)`")
_TYPE = re.compile(r"^Expected `(.*)`, got `(.*?)`")
_CHOICE = re.compile(r"^Invalid enum value '?(.*?)'?(?: - at|$)")


def facts_from(data: Mapping[str, Any]) -> Facts:
    """Read facts; raise :class:`InvalidFact` that names the field and the rule it breaks."""
    try:
        facts = msgspec.convert(data, Facts, strict=True, str_keys=True)
    except msgspec.ValidationError as error:
        raise _named(str(error)) from None
    _check(facts)
    return facts


def facts_json(facts: Facts) -> dict[str, Any]:
    """Return the plain form, for the store and the wire; ``facts_from`` reads it back."""
    plain: dict[str, Any] = msgspec.to_builtins(facts)
    return plain


def _named(text: str) -> InvalidFact:
    found = _AT.search(text)
    path = found.group(1) if found else ""
    for pattern, code in ((_UNKNOWN, "fact-unknown"), (_MISSING, "fact-missing")):
        if inner := pattern.search(text):
            name = inner.group(1)
            return InvalidFact(code, field=f"{path}.{name}" if path else name, name=name)
    if inner := _TYPE.search(text):
        return InvalidFact("fact-type", field=path or "facts", expected=inner[1], found=inner[2])
    if inner := _CHOICE.search(text):
        return InvalidFact("fact-choice", field=path or "facts", value=inner[1])
    return InvalidFact("fact-shape", field=path or "facts", why=_AT.sub("", text))


def check_past(facts: Facts, today: date) -> None:
    """Refuse what cannot lie ahead: births, acts, judgments and orders."""
    dated: list[tuple[str, date | None]] = [
        (f"persons[{index}].birth", _earliest(person.birth))
        for index, person in enumerate(facts.persons)
    ]
    dated.append(("offence.committed", _earliest(facts.offence.committed)))
    dated.append(("act.issued", facts.act.issued if facts.act else None))
    if facts.sentence:
        dated.append(("sentence.judgment_date", facts.sentence.judgment_date))
        dated.append(("sentence.final_on", facts.sentence.final_on))
    for field, day in dated:
        if day and day > today:
            raise InvalidFact("date-in-future", field=field, value=day)


def _earliest(partial: str | None) -> date | None:
    return PartialDate.parse(partial).earliest if partial else None


def _check(facts: Facts) -> None:
    for path, iso in _countries(facts):
        _at(path, Country, iso)
    for index, person in enumerate(facts.persons):
        _check_person(person, f"persons[{index}]")
    offence = facts.offence
    if offence.committed:
        _at("offence.committed", PartialDate.parse, offence.committed)
    for iso, months in offence.max_months.items():
        if isinstance(months, int):
            _positive(f"offence.max_months.{iso}", months)
    if offence.damage_kzt is not None and not 0 <= offence.damage_kzt <= MOST_DAMAGE:
        raise InvalidFact(
            "number-out-of-range", field="offence.damage_kzt", value=offence.damage_kzt
        )
    _check_born_before(facts)
    if facts.sentence:
        _check_sentence(facts.sentence)
    if facts.journey and facts.journey.begins and facts.journey.ends:
        _ordered("journey.ends", facts.journey.begins, facts.journey.ends)


def _countries(facts: Facts) -> Iterator[tuple[str, str]]:
    for index, person in enumerate(facts.persons):
        where = f"persons[{index}]"
        yield from ((f"{where}.nationalities", iso) for iso in person.nationalities)
        for field in ("permanent_residence", "located_in", "refugee_recognised_by"):
            if iso := getattr(person, field):
                yield f"{where}.{field}", iso
        yield from ((f"{where}.papers", paper.state) for paper in person.papers if paper.state)
    yield from (("offence.max_months", iso) for iso in facts.offence.max_months)
    yield from (("offence.articles", article.state) for article in facts.offence.articles)
    if facts.offence.place:
        yield "offence.place", facts.offence.place
    if facts.sentence and facts.sentence.state:
        yield "sentence.state", facts.sentence.state
    if facts.query and facts.query.state:
        yield "query.state", facts.query.state
    if facts.journey and facts.journey.surrendering:
        yield "journey.surrendering", facts.journey.surrendering


def _check_person(person: Person, path: str) -> None:
    if not person.names:
        raise InvalidFact("person-without-name", field=f"{path}.names")
    for index, name in enumerate(person.names):
        if not name.family.strip():
            raise InvalidFact("person-without-family", field=f"{path}.names[{index}].family")
    if person.birth:
        _at(f"{path}.birth", PartialDate.parse, person.birth)
    if person.stateless and person.nationalities:
        raise InvalidFact("person-stateless-with-nationality", field=f"{path}.stateless")


def _check_born_before(facts: Facts) -> None:
    subject, committed = facts.subject, facts.offence.committed
    if subject is None or not subject.birth or not committed:
        return
    birth, act = PartialDate.parse(subject.birth), PartialDate.parse(committed)
    if act.latest < birth.earliest:
        raise InvalidFact(
            "offence-before-birth", field="offence.committed", born=birth, committed=act
        )


def _check_sentence(sentence: Sentence) -> None:
    for field in ("imposed_months", "remaining_months", "adapted_months", "served_days"):
        value = getattr(sentence, field)
        if value is not None:
            _positive(f"sentence.{field}", value)
    for field in ("final_on", "ends"):
        end = getattr(sentence, field)
        if sentence.judgment_date and end:
            _ordered(f"sentence.{field}", sentence.judgment_date, end)
    imposed, left = sentence.imposed_months, sentence.remaining_months
    if imposed is not None and left is not None and left > imposed:
        raise InvalidFact(
            "sentence-remaining-above-imposed",
            field="sentence.remaining_months",
            remaining=left,
            imposed=imposed,
        )


def _ordered(field: str, start: date, end: date) -> None:
    if end < start:
        raise InvalidFact("period-end-before-start", field=field, start=start, end=end)


def _positive(field: str, value: int) -> None:
    if not 0 <= value <= 36_500:
        raise InvalidFact("number-out-of-range", field=field, value=value)


def _at(field: str, make: Any, text: str) -> None:
    try:
        make(text)
    except (InvalidValue, EurazpolError) as error:
        raise InvalidFact(error.code, field=field, **error.args_by_name) from None


def merge(base: Any, theirs: Any, ours: Any) -> Any:
    """Bring a peer's changed facts into ours, field by field.

    What they changed since ``base`` wins; what only we added or changed stays.
    """
    if isinstance(theirs, dict) and isinstance(ours, dict):
        before = base if isinstance(base, dict) else {}
        keys = [*ours, *(key for key in theirs if key not in ours)]
        merged = {key: merge(before.get(key), theirs.get(key), ours.get(key)) for key in keys}
        return {key: value for key, value in merged.items() if value is not None}
    return ours if theirs == base else theirs
