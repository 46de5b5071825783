"""What the pages and the API read: values only, with messages that the edge renders.

Texts for a person are :class:`Message` or :class:`Texts`; user content is ``str``. Instants are
aware and in UTC; ``zone`` of the node or of the event says how to show them.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from eurazpol.access.domain.permissions import Side, Stage
from eurazpol.cooperation.actions.casework_values import Casework, NoteView, TaskView
from eurazpol.cooperation.actions.conditions_view import Handled
from eurazpol.cooperation.actions.retention import RetentionView
from eurazpol.cooperation.actions.signed_view import SignedView
from eurazpol.cooperation.domain.declare import FieldKind, Outcome, Waits
from eurazpol.cooperation.domain.facts import Facts
from eurazpol.cooperation.domain.limits import LimitLabel
from eurazpol.exchange.actions.attachments import AttachmentView
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import Message, Texts
from eurazpol.law.domain.assessment import Assessment, PaperState


@dataclass(frozen=True, slots=True)
class LimitView:
    """A limit as the reader sees it. ``label`` is one of five; ``text`` says the same in words."""

    id: str
    what: Texts | Message
    label: LimitLabel
    text: Message
    due: date | datetime
    """A date ends at 24:00 of that day in ``zone``; an instant is aware, in ``zone``."""
    due_at: datetime
    in_hours: bool
    zone: str
    """The zone of the place of the start event."""
    offset: str
    """Its offset at the end: ``UTC+5``."""
    start: date | datetime | None
    start_text: Message | None
    rule: str
    citation: Citation | None
    """``None`` for a limit that the service sets itself."""
    consequence: Texts | None
    alarm: date | datetime | None
    outer: date | datetime | None
    ours: bool
    ground: str = ""
    """Why it is paused or extended."""

    @property
    def watch(self) -> date | datetime:
        """The date to work to: of two readings the earlier one; the words left count to it."""
        return self.alarm or self.due

    @property
    def later(self) -> date | datetime | None:
        """The later reading, where there are two."""
        other = self.outer or self.due
        return other if other != self.watch else None


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a step's form; ``required`` is already answered for this case."""

    name: str
    kind: FieldKind
    label: Message
    hint: Message | None
    required: bool
    choices: tuple[tuple[str, Message], ...]
    papers: tuple[tuple[str, Texts | Message], ...]
    """For an upload: what it may be kept as. For ``PAPERS``: what may be asked for."""
    grounds: tuple[tuple[str, Message], ...]
    """For ``GROUNDS``: ``id|instrument|article`` and its text, those that hold first."""
    value: str = ""
    """A default that the record already knows."""
    min_length: int = 0
    max_length: int = 4000


@dataclass(frozen=True, slots=True)
class StepView:
    """A step from this state, for this officer: may it be taken, and if not, why."""

    id: str
    label: Message
    target: Message | None
    allowed: bool
    reasons: tuple[Message, ...]
    """Why not; empty when allowed."""
    fields: tuple[FieldView, ...]
    weighty: bool
    decides: Outcome | None
    sends: str | None
    """Kind of message that leaves the node with this step."""
    main: bool
    """The step that is offered first."""
    second: Message | None = None
    """Why a second officer must countersign it; with one it is only prepared."""


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of the case, in the room *documents*; ``withheld`` says why it has no name here.

    A large file of the other side is ``arriving`` until all of it is here and proven; ``transfer``
    tells how far a large file is on its way, in either direction.
    """

    id: int
    paper: str
    paper_text: Texts | Message
    document_id: str
    name: str
    media_type: str
    size: int
    sha256: str
    by_peer: bool
    added_at: datetime
    added_by: str
    sent_at: datetime | None
    withheld: Message | None = None
    origin: str = ""
    arriving: bool = False
    transfer: AttachmentView | None = None
    signed: SignedView | None = None


@dataclass(frozen=True, slots=True)
class PaperView:
    """One row of the checklist."""

    paper: str
    text: Texts | Message
    state: PaperState
    mandatory: bool
    why: Message | None
    citation: Citation | None
    asked: bool
    """The other side asked for it when it returned the request."""
    files: tuple[FileView, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """A recorded event with its earlier values."""

    id: int
    kind: str
    text: Message
    at: date | datetime
    zone: str
    ground: str
    by_peer: bool
    recorded_at: datetime
    recorded_by: str
    replaced: tuple["EventView", ...]
    """Earlier values, newest first; ``correction`` of each says why it was replaced."""
    correction: str = ""


@dataclass(frozen=True, slots=True)
class HistoryView:
    """One line of the timeline."""

    category: str
    text: Message
    detail: str
    at: datetime
    actor: str
    system: bool
    by_peer: bool
    document_id: str
    message_id: str
    for_name: str = ""
    """The absent officer for whom it was done."""
    signed: SignedView | None = None


@dataclass(frozen=True, slots=True)
class GroundView:
    """A coded ground of a decision."""

    id: str
    text: Texts | Message
    instrument: str
    article: str
    reason: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision with its reasons and what the assessment said then."""

    outcome: Outcome
    text: Message
    decided: date
    reason: str
    verification: str
    optional_ground: str
    grounds: tuple[GroundView, ...]
    assessed: str
    by_peer: bool
    by_name: str
    at: datetime
    prepared_by: str = ""
    """The first of two officers, where two signed."""


@dataclass(frozen=True, slots=True)
class OpinionView:
    """An officer's opinion on the assessment; ``current`` if it is about the answer of now."""

    agrees: bool
    reason: str
    decision: str
    by_name: str
    at: datetime
    current: bool


@dataclass(frozen=True, slots=True)
class ContactView:
    """Another file about the same person or with the same state and kind."""

    number: str
    kind: Message
    side: Side
    peer: Country
    state: Message
    created_at: datetime
    same_person: bool
    linked: bool
    alike: bool = False
    """The same person, kind and state: it must be looked at before another request is made."""


@dataclass(frozen=True, slots=True)
class LawSummary:
    """The conclusion line of the legal panel."""

    sentence: Message
    assessment: Assessment
    fingerprint: str
    changed_since_opinion: bool


@dataclass(frozen=True, slots=True)
class LawView:
    """The legal panel of a case on a date."""

    number: str
    as_of: date
    summary: LawSummary
    limits: tuple[LimitView, ...]
    """Those that run by the law of that day, in the zone of their place."""
    opinions: tuple[OpinionView, ...]
    may_give_opinion: bool


@dataclass(frozen=True, slots=True)
class Rights:
    """What the reader may do beside the steps."""

    change_facts: bool
    add_paper: bool
    remove_paper: bool
    record_event: bool
    give_opinion: bool
    add_note: bool
    assign: bool
    produce: bool  # write papers on demand


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the case page shows."""

    number: str
    version: int
    kind_id: str
    kind: Message
    side: Side
    requesting: Country
    requested: Country
    peer: Country
    peer_node: str
    peer_number: str
    state_id: str
    state: Message
    stage: Stage
    sentence: Message
    """The status sentence."""
    sentence_limit: Message | None
    """The second sentence: the nearest limit."""
    waits: Waits
    awaits: Message
    state_since: datetime
    peer_status: Message | None
    peer_status_at: datetime | None
    peer_awaits: Message | None
    handling: str
    urgent: bool
    holder: str
    holder_id: int | None
    authority: Texts | None
    facts: Facts
    person: str
    limits: tuple[LimitView, ...]
    """Running first, by the instant at which they end; then paused and met."""
    steps: tuple[StepView, ...]
    papers: tuple[PaperView, ...]
    events: tuple[EventView, ...]
    timeline: tuple[HistoryView, ...]
    decisions: tuple[DecisionView, ...]
    opinions: tuple[OpinionView, ...]
    tasks: tuple[TaskView, ...]
    notes: tuple[NoteView, ...]
    earlier: tuple[ContactView, ...]
    law: LawSummary
    rights: Rights
    created_at: datetime
    closed_at: datetime | None
    retention: RetentionView | None
    zone: str
    asked: tuple[str, ...] = field(default=())
    casework: Casework = field(default_factory=Casework)
    done_tasks: tuple[TaskView, ...] = ()
    """Tasks that a person ended, newest first."""
    conditions: Handled = field(default_factory=Handled)
    restricted: bool = False
    """Whether only a circle knows of it."""
