"""What the reads of requests return: plain values for pages and tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message
from eurazpol.notices.actions.views import LineView
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.rights import Applicant, Due, Right, RightsStatus
from eurazpol.notices.domain.rights_ruling import GroundShown, Held, Remedy, RulingKind


@dataclass(frozen=True, slots=True)
class LimitView:
    """A limit as it stands today; below nought ``left`` counts the days late."""

    rule: str
    until: date
    state: Due
    left: int
    article: str
    confidence: Confidence

    @property
    def late(self) -> int:
        """The days late."""
        return max(-self.left, 0)


@dataclass(frozen=True, slots=True)
class RightsItem:
    """One row of the list. ``waits`` tells that a ruling waits for its second signature."""

    key: int
    number: str
    right: Right
    status: RightsStatus
    name: str
    received: date
    limit: LimitView
    waits: bool


@dataclass(frozen=True, slots=True)
class ConcernedView:
    """A notice about the applicant, or one that may be. ``score`` is in thousandths."""

    key: int
    number: str
    kind: Kind
    status: Status
    issuer: Country | None
    title: str
    ours: bool
    score: int | None = None


@dataclass(frozen=True, slots=True)
class RulingView:
    """A ruling, signed or waiting; ``may_sign`` says that this reader can be the second member."""

    key: int
    kind: RulingKind
    held: Held
    grounds: tuple[GroundShown, ...]
    reasons: str
    remedy: Remedy | None
    order: str
    disclosed: tuple[str, ...]
    shown: tuple[tuple[str, str], ...]
    texts: Mapping[str, str]
    writer: str
    written_at: datetime
    signer: str
    signed_at: datetime | None
    may_sign: bool


@dataclass(frozen=True, slots=True)
class AskView:
    """What the owner of a notice was asked. ``status`` is that of the notice now.

    ``number_of_request`` is empty for what another node's chamber asked.
    """

    key: int
    remedy: Remedy
    text: str
    due: date
    late: bool
    asked_at: datetime
    asked_by: str
    asker: str
    owner: str
    state: Country | None
    notice: int
    number: str
    status: Status
    request: str
    answered_at: datetime | None
    answered_by: str
    answer: str
    done: bool
    carried_out: bool
    refusal: Message | None
    binding: bool


@dataclass(frozen=True, slots=True)
class RightsView:
    """Everything about one request that its reader may see."""

    key: int
    number: str
    right: Right
    status: RightsStatus
    who: Applicant
    nationality: Country | None
    born: str
    asked: str
    asked_notice: str
    received: date
    taken_at: datetime
    taken_by: str
    limit: LimitView
    admitted_on: date | None
    ended_on: date | None
    told_on: date | None
    held: Held | None
    grounds: tuple[GroundShown, ...]
    concerned: tuple[ConcernedView, ...]
    rulings: tuple[RulingView, ...]
    asks: tuple[AskView, ...]
    lines: tuple[LineView, ...]
    published: str
    kinds: tuple[RulingKind, ...]
    judges: bool
    had_in_hand: bool
    may_admit: bool
    may_withdraw: bool
    may_tell: bool

    @property
    def decision(self) -> RulingView | None:
        """The signed ruling that ended the request."""
        ends = (RulingKind.DECISION, RulingKind.INADMISSIBLE)
        return next((one for one in self.rulings if one.kind in ends and one.signed_at), None)

    @property
    def waiting(self) -> RulingView | None:
        """The ruling that waits for its second signature."""
        return next((one for one in self.rulings if one.signed_at is None), None)


@dataclass(frozen=True, slots=True)
class PublishedView:
    """Published reasons without names."""

    number: str
    right: Right
    held: Held
    grounds: tuple[GroundShown, ...]
    month: date
    days: int | None
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RightsFigures:
    """Requests received in a year: by right and what became of them, in days, by ground.

    ``rows`` are right, received, open, by outcome, middle number of days, decided late.
    """

    year: int
    rows: tuple[tuple[Right, int, int, tuple[tuple[Held, int], ...], int | None, int], ...]
    grounds: tuple[tuple[GroundShown, int], ...]
