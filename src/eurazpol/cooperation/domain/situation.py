"""Everything that a step is judged on, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import Kind, Stance
from eurazpol.cooperation.domain.events import Happened
from eurazpol.cooperation.domain.facts import Facts
from eurazpol.cooperation.domain.limits import Clock
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.country import Country
from eurazpol.law.domain.assessment import Assessment
from eurazpol.law.domain.book import LawBook


@dataclass(frozen=True, slots=True)
class Grounds:
    """Coded grounds as chosen in a form: ``id|instrument|article`` each."""

    chosen: tuple[tuple[str, str, str], ...]


Value = str | int | bool | date | datetime | tuple[str, ...] | Grounds
"""What a field of a step holds after it was read; uploads are kept apart."""


@dataclass(frozen=True, slots=True)
class Situation:
    """One side's file at one moment.

    ``papers`` are ids of papers that are in the file, ``unsent`` those of ours that have not left.
    """

    number: str
    kind: Kind
    side: Side
    state: str
    requesting: Country
    requested: Country
    facts: Facts
    events: tuple[Happened, ...]
    papers: frozenset[str]
    asked: tuple[str, ...]
    assessment: Assessment
    opinion: str
    """Fingerprint of the assessment that the last opinion is about, empty for none."""
    clocks: tuple[Clock, ...]
    now: datetime
    zone: ZoneInfo
    book: LawBook
    unsent: frozenset[str] = frozenset()

    @property
    def fingerprint(self) -> str:
        """What the assessment answers, as a hash."""
        return fingerprint(self.assessment)

    @property
    def stance(self) -> Stance | None:
        """Who we are in a transfer of a sentenced person."""
        return stance_of(self.kind, self.side, self.facts, self.requesting)

    def event(self, kind: str) -> Happened | None:
        """Return the last event of that kind."""
        return next((event for event in reversed(self.events) if event.kind == kind), None)


Inputs = Mapping[str, Value]


def stance_of(kind: Kind, side: Side, facts: Facts, requesting: Country) -> Stance | None:
    """Return who sentenced and who administers; without a sentencing state it is the requesting."""
    if not kind.stances:
        return None
    sentencing = facts.sentence.state if facts.sentence else None
    requesting_sentenced = sentencing in (None, requesting.iso)
    ours = requesting_sentenced == (side is Side.REQUESTING)
    return Stance.SENTENCING if ours else Stance.ADMINISTERING


def fingerprint(assessment: Assessment) -> str:
    """Hash what the assessment answers: not its date, nor its wording, nor the running limits."""
    answer = {
        "decision": assessment.decision.value,
        "book": assessment.book_version,
        "instruments": sorted(f"{one.id}:{one.role.value}" for one in assessment.instruments),
        "grounds": sorted(
            f"{ground.id}:{ground.citation.instrument}:{ground.nature.value}:{ground.outcome.value}"
            for ground in assessment.grounds
        ),
        "papers": sorted(f"{paper.id}:{paper.state.value}" for paper in assessment.papers),
        "conditions": sorted(f"{one.code}:{one.outcome.value}" for one in assessment.conditions),
        "questions": sorted(question.id for question in assessment.questions),
    }
    return sha256_hex(canonical_bytes(answer))
