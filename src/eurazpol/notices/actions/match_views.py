"""What pages show of leads: plain values, read by ``matches``."""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.person import Field, Verdict
from eurazpol.notices.domain.kinds import Form, Kind
from eurazpol.notices.domain.match import Band, Decision, Reason, Standing
from eurazpol.notices.domain.side_by_side import Written
from eurazpol.notices.ports import Held


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of both: query and candidate, the verdict, its weight in points and the reasons."""

    field: Field
    query: tuple[Written, ...]
    candidate: tuple[Written, ...]
    verdict: Verdict
    weight: float
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What an officer said of the pair, and whether one of the records changed since."""

    decision: Decision
    reasons: tuple[Reason, ...]
    note: str
    score: int
    officer: str
    second: bool
    at: datetime
    changed_since: bool


@dataclass(frozen=True, slots=True)
class NoticeHead:
    """The notice of a lead."""

    key: int
    number: str
    kind: Kind
    form: Form
    issuer: Country | None
    person: str
    arrest: bool
    in_force: bool
    ours: bool
    photo: bool

    @property
    def owner(self) -> Country | Message:
        """Whose notice it is: a state's or the Secretariat's."""
        return self.issuer or message("ui-secretariat")


@dataclass(frozen=True, slots=True)
class MatchView:
    """A lead as its page shows it. ``score`` is in thousandths, of what the reader may see.

    ``turn`` counts the decisions so far: a form that was made before another decision is refused.
    """

    key: int
    notice: NoticeHead
    held: Held
    fields: tuple[FieldView, ...]
    score: int
    band: Band
    standing: Standing
    found_at: datetime
    screened_at: datetime
    decisions: tuple[DecisionView, ...]
    may_decide: bool
    own_first: bool
    """Whether the lead waits for a second officer and the reader is the first one."""
    may_report: bool
    hits: tuple[int, ...]
    same_person: tuple[Held, ...]
    """Other records that were found to be of the person of this notice, not yet joined."""
    may_join: bool

    @property
    def turn(self) -> int:
        """How many decisions there are."""
        return len(self.decisions)

    @property
    def look_alike(self) -> bool:
        """Whether a value mixes alphabets or turns its writing."""
        values = (value for one in self.fields for value in (*one.query, *one.candidate))
        return any(value.look_alike for value in values)


@dataclass(frozen=True, slots=True)
class MatchItem:
    """A line of the list."""

    key: int
    held: Held
    name: str
    score: int
    band: Band
    standing: Standing
    found_at: datetime


@dataclass(frozen=True, slots=True)
class PersonLeads:
    """The leads of one person who is sought."""

    notice: NoticeHead
    items: tuple[MatchItem, ...]


@dataclass(frozen=True, slots=True)
class SampleView:
    """A pair that was compared and rejected."""

    notice: str
    person: str
    name: str
    score: int


@dataclass(frozen=True, slots=True)
class RunView:
    """A screening that was done: when, against which state of the lists, what came of it."""

    at: datetime
    whole: bool
    records_version: str
    sought_version: str
    asked: int
    strong: int
    possible: int
    rejected: int
    by: str
    sample: tuple[SampleView, ...]


@dataclass(frozen=True, slots=True)
class Leads:
    """A page of the list, the counts by band of what waits, and the last screenings."""

    persons: tuple[PersonLeads, ...]
    total: int
    page: int
    pages: int
    waiting: dict[Band, int]
    last: RunView | None
    last_whole: RunView | None
    due: int
    """Persons who are still to be screened."""
    records: int
    notices: int
