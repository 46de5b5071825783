"""What the engine answers: every part carries its reason, its citation and its confidence."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from eurazpol.kernel.finding import Citation, Finding, Outcome
from eurazpol.kernel.texts import Message, Texts


class Role(StrEnum):
    """The part an instrument plays for one request (``scenario_roles`` of the vocabulary)."""

    PRIMARY = "primary"
    PRIMARY_CANDIDATE = "primary_candidate"
    SUPPLEMENTARY = "supplementary"
    EXCLUDED = "excluded"
    UNVERIFIED = "unverified"
    PROCEDURE = "procedure"
    BAR = "bar"
    REQUESTED_LAW = "requested_law"
    FALLBACK = "fallback"
    FLAG = "flag"


class Decision(StrEnum):
    """What the law allows on the facts given; a person decides."""

    GRANT_POSSIBLE = "grant_possible"
    GRANT_DUTY_OPTIONAL_GROUND = "grant_duty_optional_ground"
    CONDITIONAL = "conditional"
    REFUSE_MANDATORY = "refuse_mandatory"
    REFUSE_OPTIONAL = "refuse_optional"
    NO_BASIS = "no_basis"
    UNDETERMINED = "undetermined"
    DATE_ONLY = "date_only"


class Nature(StrEnum):
    """Whether a ground must or may be used, or must be used if an unknown fact is confirmed."""

    MANDATORY = "mandatory"
    OPTIONAL = "optional"
    POSSIBLE_MANDATORY = "possible_mandatory"
    POSSIBLE_OPTIONAL = "possible_optional"


@dataclass(frozen=True, slots=True)
class RankedInstrument:
    """An instrument that was considered, with its role and why."""

    id: str
    title: Texts
    role: Role
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """A refusal ground that was tested.

    FAILS: tested, and it does not bar the request. UNKNOWN with a ``possible_*`` nature: the facts
    point to it and ``ask`` settles it. UNKNOWN with a plain nature: nothing in the facts speaks of
    it; ``ask`` says what would.
    """

    id: str
    outcome: Outcome
    nature: Nature
    citation: Citation
    reason: Message
    ask: Message | None = None


class PaperState(StrEnum):
    """Whether a paper of the list is there."""

    PRESENT = "present"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class PaperNeed:
    """A paper that a rule asks for (or expressly does not), ``id`` of the vocabulary."""

    id: str
    state: PaperState
    mandatory: bool
    why: Message
    citation: Citation


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit that runs from an event.

    ``due`` is a date (the limit ends at 24:00 of that day) or a local instant (limits in hours).
    ``alarm`` is the earlier of two readings, ``outer`` the later one; both are shown.
    """

    id: str
    rule: str
    what: Texts
    start_event: str
    start: date | datetime
    due: date | datetime
    citation: Citation
    consequence: Texts
    alarm: date | datetime | None = None
    outer: date | datetime | None = None
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class FactUse:
    """A fact that a rule used: its key in the request, its value as text, who said so."""

    key: str
    value: str
    source: Message


@dataclass(frozen=True, slots=True)
class Reason:
    """A node of the explanation: rule, facts used, citation, outcome, and what it rests on."""

    rule: Message
    outcome: Outcome | None = None
    facts: tuple[FactUse, ...] = ()
    citation: Citation | None = None
    children: tuple["Reason", ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What must be verified before the answer is sure: the fact, who can supply it, what hangs."""

    id: str
    fact: Message
    who: Message
    result: Message


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole answer for one request on one date, under one version of the law data."""

    decision: Decision
    as_of: date
    book_version: str
    instruments: tuple[RankedInstrument, ...]
    conditions: tuple[Finding, ...]
    grounds: tuple[Ground, ...]
    papers: tuple[PaperNeed, ...]
    limits: tuple[Limit, ...]
    questions: tuple[Question, ...]
    explanation: Reason
    channel: tuple[Texts, ...] = ()
    language: tuple[Texts, ...] = ()
    certification: tuple[Texts, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    """The further keys of a scenario's ``expected`` (adapted_sentence_months, follow_up, ...)."""

    @property
    def missing_papers(self) -> tuple[str, ...]:
        """Ids of the papers that are required and not there."""
        return tuple(need.id for need in self.papers if need.state is PaperState.MISSING)

    @property
    def refusal_grounds(self) -> tuple[Ground, ...]:
        """The grounds that hold, or that may hold once a fact is known."""
        possible = (Nature.POSSIBLE_MANDATORY, Nature.POSSIBLE_OPTIONAL)
        return tuple(
            ground
            for ground in self.grounds
            if ground.outcome is Outcome.HOLDS or ground.nature in possible
        )
