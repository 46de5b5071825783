"""What the reads of notices return: plain values for pages, programmes and tests."""

from dataclasses import dataclass
from datetime import date, datetime

from eurazpol.exchange.domain.handling import Handling
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message
from eurazpol.notices.actions.public_release import ReleaseView
from eurazpol.notices.domain.compliance import Compliance
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.decision import Decided, Neutral, ReasonCode
from eurazpol.notices.domain.kinds import Form, Kind, KindRow
from eurazpol.notices.domain.lifecycle import Stage, Status, Step
from eurazpol.notices.domain.rules import Term
from eurazpol.notices.ports import Copy


@dataclass(frozen=True, slots=True)
class NoticeItem:
    """One row of a list. ``issuer`` is ``None`` for the secretariat."""

    key: int
    number: str
    kind: Kind
    form: Form
    title: str
    issuer: Country | None
    ours: bool
    status: Status
    stage: Stage | None
    changed_at: datetime
    published_at: datetime | None
    review_by: date | None
    erased: bool


@dataclass(frozen=True, slots=True)
class NoticePage:
    """One page of a list, with how many wait for each turn of this reader."""

    items: tuple[NoticeItem, ...]
    page: int
    pages: int
    total: int
    to_approve: int
    to_decide: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notices are asked for; ``box`` is one of ``queries.BOXES``.

    ``words`` are looked for in names, numbers of papers and of the notice.
    """

    box: str = "force"
    kind: str = ""
    status: str = ""
    form: str = ""
    issuer: str = ""
    words: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class ReasonView:
    """A coded reason of the secretariat, with the part of the form it is about."""

    version: int
    outcome: str
    code: ReasonCode
    field: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PointView:
    """An answer of an officer to one point."""

    test: Message
    met: bool
    reason: str


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """What an officer of the secretariat found."""

    turn: int
    version: int
    outcome: Decided
    neutrality: Neutral
    neutrality_reason: str
    points: tuple[PointView, ...]
    codes: tuple[ReasonCode, ...]
    note: str
    officer: str
    officer_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class VersionView:
    """A version with who drew it up and approved it, and why it was made."""

    version: int
    reason: str
    drafted_by: str
    drafted_at: datetime
    approved_by: str
    approved_at: datetime | None
    in_force_at: datetime | None


@dataclass(frozen=True, slots=True)
class RecipientView:
    """A node to which a version went."""

    node: str
    state: Country | None
    version: int
    sent_at: datetime
    delivered_at: datetime | None
    refusal: Message | None


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of the history."""

    text: Message
    detail: str
    at: datetime
    actor: str
    system: bool
    by_peer: bool


@dataclass(frozen=True, slots=True)
class NoticeView:
    """Everything about one notice that its reader may see.

    ``content`` is the version in force, else the one in work; ``proposed`` the version in work of
    a notice in force. ``compliance`` is about what is in work, else about what is in force.
    """

    key: int
    number: str
    row: KindRow
    content: Content
    proposed: Content | None
    handling: Handling
    issuer: Country | None
    origin: str
    ours: bool
    status: Status
    stage: Stage | None
    version: int
    work_version: int
    stamp: str
    published_at: datetime | None
    review_by: date | None
    erased_at: datetime | None
    term: Term | None
    compliance: Compliance | None
    versions: tuple[VersionView, ...]
    assessments: tuple[AssessmentView, ...]
    reasons: tuple[ReasonView, ...]
    recipients: tuple[RecipientView, ...]
    copies: tuple[Copy, ...]
    lines: tuple[LineView, ...]
    steps: tuple[Step, ...]
    public: ReleaseView
    may_export: bool
    may_edit: bool
    may_submit: bool
    may_take_back: bool
    may_approve: bool
    may_assess: bool

    @property
    def working(self) -> Content:
        """What is in work, else what is in force."""
        return self.proposed or self.content

    @property
    def photos_of(self) -> int:
        """The version whose photos stand beside :attr:`working`."""
        return self.version if self.version and not self.proposed else self.work_version


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How often a reason was given in a period, by outcome and kind of notice."""

    code: ReasonCode
    outcome: str
    kind: Kind
    count: int
