"""The facts of one request, in the closed vocabulary of scenario inputs.

An unknown key or value is an error that names it. ``null`` means "not known", the same as a
missing key. Instants are local to the place of the act.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from eurazpol.law.domain import reading
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.errors import FactsError
from eurazpol.law.domain.reading import Moment, as_day

EVENTS = (
    "as_of", "request_sent", "request_received", "request_received_by_fax", "received",
    "original_received", "sent", "sent_electronically", "recorded", "arrested_on", "detained_on",
    "detained_at", "custody_from", "extradition_arrest_ordered", "notice_to_prosecutor_general",
    "released_finally", "final_discharge", "handed_over", "planned_handover", "decision_date",
    "decision_copy_received", "surrender_decision_copy_received", "complaint_posted",
    "complaint_given_to_custody_administration", "complaint_received_by_court",
    "expulsion_order",
)  # fmt: skip
FLAGS = (
    "request_complete", "extradition_will_be_sought", "stayed", "serving_sentence_in_KZ",
    "warrant", "extradition_refused", "consent", "new_offence_before_surrender",
    "facts_time_place", "private_dispute", "needs_sanction_in_KZ", "judgment_final",
    "civil_claim_unpaid",
)  # fmt: skip
OFFENCE_FLAGS = (
    "crime_in_KZ", "dual_criminality", "limitation_expired_KZ", "private", "military", "violence",
    "death_penalty",
)  # fmt: skip
EITHER = ("extradition_arrest_ordered", "original_received", "expulsion_order", "stayed")
"""Keys that may hold a date or a plain yes or no."""
STATES = (
    "requesting", "requested", "sentencing", "administering", "surrendering",
    "first_surrender_by", "transit_state", "holder", "hit_in",
)  # fmt: skip
TEXTS = ("channel", "source", "measure", "object", "purpose", "note")
COLOURS = (
    "red", "blue", "green", "yellow", "black", "purple", "orange", "silver", "un_special",
    "diffusion",
)  # fmt: skip
ASYLUM = ("pending", "granted", "refused", "rejected", "none")
CATEGORIES = ("misdemeanour", "minor", "medium", "grave", "particularly_grave")
IDENTITY = (
    "name", "family_name", "first_name", "sex", "birth_year", "birth_date", "birth_place",
    "nationality", "fingerprints", "dna", "photo", "description", "physical_description",
    "identity_document", "document", "passport", "aliases", "parents",
)  # fmt: skip
ORDER = (
    ("request_sent", "request_received"),
    ("sent", "received"),
    ("detained_at", "extradition_arrest_ordered"),
    ("detained_at", "handed_over"),
    ("detained_on", "handed_over"),
    ("arrested_on", "handed_over"),
    ("request_received", "decision_date"),
    ("decision_date", "handed_over"),
    ("decision_date", "planned_handover"),
    ("surrender_decision_copy_received", "complaint_posted"),
    ("surrender_decision_copy_received", "complaint_received_by_court"),
)
"""Pairs of events of which the second cannot be earlier than the first."""
_CONSENT_OF = re.compile(r"consent_of_([A-Z]{2})")


@dataclass(frozen=True, slots=True)
class Person:
    """The person concerned; nationality is what was true on receipt, see also the events."""

    nationality: tuple[str, ...] | None = None
    permanent_residence: str | None = None
    located_in: str | None = None
    status: str | None = None
    asylum: str | None = None
    refugee_recognised_by: str | None = None
    wanted_since: date | None = None


@dataclass(frozen=True, slots=True)
class Offence:
    """The offence; penalties are months, ``life`` or ``death``."""

    label: str | None = None
    committed: date | None = None
    place: str | None = None
    max_months: Mapping[str, int | str] = field(default_factory=dict)
    kz_max_months: int | str | None = None
    kz_category: str | None = None
    kz_limitation_years: int | None = None
    crime_in_KZ: bool | None = None  # noqa: N815 - the published key
    dual_criminality: bool | None = None
    limitation_expired_KZ: bool | None = None  # noqa: N815 - the published key
    private: bool | None = None
    military: bool | None = None
    violence: bool | None = None
    death_penalty: bool | None = None


@dataclass(frozen=True, slots=True)
class Remaining:
    """A rest of a sentence."""

    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence."""

    imposed_months: int | str | None = None
    final: bool | None = None
    ends: date | None = None
    would_end: date | None = None
    remaining: Remaining | None = None
    remaining_months_at_receipt: int | None = None
    in_absentia: bool | None = None
    defence_rights_met: bool | None = None


@dataclass(frozen=True, slots=True)
class OtherRequest:
    """One of several concurrent requests."""

    requesting: str
    received: date | None = None
    max_months: int | str | None = None
    committed_in: str | None = None


@dataclass(frozen=True, slots=True)
class CitizenshipEvent:
    """A citizenship acquired on a day."""

    iso: str
    since: date


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything known about one request."""

    kind: str
    states: Mapping[str, str] = field(default_factory=dict)
    requests: tuple[OtherRequest, ...] = ()
    events: Mapping[str, Moment] = field(default_factory=dict)
    flags: Mapping[str, bool] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    colour: str | None = None
    invoked: str | None = None
    max_months: int | str | None = None
    person: Person | None = None
    citizenship_events: tuple[CitizenshipEvent, ...] = ()
    identity: frozenset[str] | None = None
    offence: Offence | None = None
    sentence: Sentence | None = None
    documents: frozenset[str] | None = None

    def day(self, *keys: str) -> date | None:
        """Return the day of the first of these events that is given."""
        for key in keys:
            if key in self.events:
                return as_day(self.events[key])
        return None

    def flag(self, key: str) -> bool | None:
        """Return yes, no or unknown."""
        return self.flags.get(key)

    def state(self, key: str) -> str | None:
        """Return a party of the request."""
        return self.states.get(key)

    def has(self, paper: str) -> bool:
        """Whether the paper is in the package."""
        return self.documents is not None and paper in self.documents


Reader = Callable[[Any, str], Any]


def _struct(value: Any, name: str, readers: Mapping[str, Reader]) -> dict[str, Any]:
    """Read a nested mapping; ``null`` leaves a key unknown."""
    found: dict[str, Any] = {}
    for key, item in reading.mapping(value, name).items():
        if key not in readers:
            raise FactsError("law-fact-unknown-key", field=f"{name}.{key}", value=key)
        if item is not None:
            found[key] = readers[key](item, f"{name}.{key}")
    return found


def _penalties(value: Any, name: str) -> Mapping[str, int | str]:
    return {
        reading.country(iso, f"{name}.{iso}"): reading.penalty(term, f"{name}.{iso}")
        for iso, term in reading.mapping(value, name).items()
        if term is not None
    }


def _asylum(value: Any, name: str) -> str:
    if isinstance(value, bool):
        return "granted" if value else "none"
    return reading.word(*ASYLUM)(value, name)


_PERSON: dict[str, Reader] = {
    "nationality": lambda value, name: reading.each(value, name, reading.country),
    "permanent_residence": reading.country,
    "located_in": reading.country,
    "status": reading.text,
    "asylum": _asylum,
    "refugee_recognised_by": reading.country,
    "wanted_since": reading.day,
}
_OFFENCE: dict[str, Reader] = {
    "label": reading.text,
    "committed": reading.day,
    "place": reading.country,
    "max_months": _penalties,
    "kz_max_months": reading.penalty,
    "kz_category": reading.word(*CATEGORIES),
    "kz_limitation_years": lambda value, name: reading.number(value, name, 100),
    **dict.fromkeys(OFFENCE_FLAGS, reading.flag),
}
_REMAINING: dict[str, Reader] = {"months": reading.number, "days": reading.number}
_SENTENCE: dict[str, Reader] = {
    "imposed_months": reading.penalty,
    "final": reading.flag,
    "ends": reading.day,
    "would_end": reading.day,
    "remaining": lambda value, name: Remaining(**_struct(value, name, _REMAINING)),
    "remaining_months_at_receipt": reading.number,
    "in_absentia": reading.flag,
    "defence_rights_met": reading.flag,
}
_REQUEST: dict[str, Reader] = {
    "requesting": reading.country,
    "received": reading.day,
    "max_months": reading.penalty,
    "committed_in": reading.country,
}
_CITIZENSHIP: dict[str, Reader] = {"iso": reading.country, "from": reading.day}


def _request(value: Any, name: str) -> OtherRequest:
    found = _struct(value, name, _REQUEST)
    if "requesting" not in found:
        raise FactsError("law-fact-missing", field=f"{name}.requesting")
    return OtherRequest(**found)


def _citizenship(value: Any, name: str) -> CitizenshipEvent:
    found = _struct(value, name, _CITIZENSHIP)
    for key in _CITIZENSHIP:
        if key not in found:
            raise FactsError("law-fact-missing", field=f"{name}.{key}")
    return CitizenshipEvent(found["iso"], found["from"])


def _paper(book: LawBook) -> Reader:
    known = book.vocabulary.papers.keys() | book.vocabulary.extra_papers.keys()

    def read(value: Any, name: str) -> str:
        paper = reading.text(value, name)
        match = _CONSENT_OF.fullmatch(paper)
        if match:
            reading.country(match[1], name)
        elif paper not in known:
            raise FactsError("law-fact-paper", field=name, value=reading.shown(value))
        return paper

    return read


def _instrument(book: LawBook) -> Reader:
    def read(value: Any, name: str) -> str:
        if value not in book.instruments and value not in book.states:
            raise FactsError("law-fact-instrument", field=name, value=reading.shown(value))
        return str(value)

    return read


def _either(value: Any, name: str) -> Moment | bool:
    return value if isinstance(value, bool) else reading.moment(value, name)


def _readers(book: LawBook) -> dict[str, Reader]:
    """Every key of the inputs with the reader of its value."""
    return {
        "kind": reading.word(*book.vocabulary.kinds),
        **dict.fromkeys(STATES, reading.country),
        **dict.fromkeys(EVENTS, reading.moment),
        **dict.fromkeys(FLAGS, reading.flag),
        **dict.fromkeys(EITHER, _either),
        **dict.fromkeys(TEXTS, reading.text),
        "colour": reading.word(*COLOURS),
        "invoked": _instrument(book),
        "max_months": reading.penalty,
        "requests": lambda value, name: reading.each(value, name, _request),
        "person": lambda value, name: Person(**_struct(value, name, _PERSON)),
        "citizenship_events": lambda value, name: reading.each(value, name, _citizenship),
        "identity": lambda value, name: frozenset(
            reading.each(value, name, reading.word(*IDENTITY))
        ),
        "offence": lambda value, name: Offence(**_struct(value, name, _OFFENCE)),
        "sentence": lambda value, name: Sentence(**_struct(value, name, _SENTENCE)),
        "documents_present": lambda value, name: frozenset(reading.each(value, name, _paper(book))),
    }


def _group(found: Mapping[str, Any], keys: tuple[str, ...]) -> Mapping[str, Any]:
    return MappingProxyType({key: found[key] for key in keys if key in found})


def parse_facts(value: Mapping[str, Any], book: LawBook) -> Facts:
    """Read the inputs of one request; raise :class:`FactsError` naming field and rule."""
    readers = _readers(book)
    found: dict[str, Any] = {}
    for key, item in reading.mapping(value, "").items():
        if key not in readers:
            raise FactsError("law-fact-unknown-key", field=key, value=key)
        if item is not None:
            found[key] = readers[key](item, key)
    if "kind" not in found:
        raise FactsError("law-fact-missing", field="kind")
    events = {k: found[k] for k in EVENTS if k in found and not isinstance(found[k], bool)}
    flags = {
        key: found[key]
        for key in (*FLAGS, *EITHER)
        if key in found and isinstance(found[key], bool)
    }
    direct = {item.name for item in fields(Facts)} & found.keys()
    facts = Facts(
        **{name: found[name] for name in direct},
        states=_group(found, STATES),
        events=MappingProxyType(events),
        flags=MappingProxyType(flags),
        texts=_group(found, TEXTS),
        documents=found.get("documents_present"),
    )
    _check(facts)
    return facts


def _check(facts: Facts) -> None:
    """Reject facts that contradict each other."""
    for one, other in (
        ("requesting", "requested"),
        ("sentencing", "administering"),
        ("surrendering", "holder"),
    ):
        if facts.state(one) and facts.state(one) == facts.state(other):
            raise FactsError("law-fact-same-state", field=other, value=facts.states[one])
    for first, second in ORDER:
        start, end = facts.events.get(first), facts.events.get(second)
        if start is not None and end is not None and _before(end, start):
            raise FactsError("law-fact-order", field=second, first=first, start=start, end=end)
    exact, only_day = facts.events.get("detained_at"), facts.events.get("detained_on")
    if exact is not None and only_day is not None and as_day(exact) != as_day(only_day):
        raise FactsError("law-fact-two-days", field="detained_on", other="detained_at")
    committed = facts.offence.committed if facts.offence else None
    received = facts.day("request_received", "arrested_on", "detained_at", "detained_on")
    if committed and received and received < committed:
        raise FactsError(
            "law-fact-order", field="offence.committed", first="offence.committed",
            start=committed, end=received,
        )  # fmt: skip
    for at, request in enumerate(facts.requests):
        if request.requesting == facts.state("requested"):
            raise FactsError(
                "law-fact-same-state", field=f"requests[{at}].requesting", value=request.requesting
            )


def _before(end: Moment, start: Moment) -> bool:
    if isinstance(end, datetime) and isinstance(start, datetime):
        return end < start
    return as_day(end) < as_day(start)
