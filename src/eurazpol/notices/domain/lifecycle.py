"""The life of a notice in two tables: of a version in work, and of the notice itself.

1. A version is drawn up by one officer and approved by another (``Stage``). A notice then lies
   before the secretariat; a diffusion is out at once, and the secretariat reviews it afterwards.
2. The secretariat publishes, returns with reasons, or refuses with reasons.
3. What is in force is the owner's: the owner amends by a new version, suspends and resumes,
   prolongs at a review, cancels. The secretariat may suspend and cancel too (RPD 81).
4. A review date that nobody answered ends the notice. What was not yet decided the owner may
   withdraw.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.errors import NotAllowed


class Status(StrEnum):
    """Where the notice stands."""

    DRAFT = "draft"
    REVIEW = "review"
    REFUSED = "refused"
    PUBLISHED = "published"
    AMENDED = "amended"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"
    EXPIRED = "expired"

    @property
    def text(self) -> Message:
        """The status in words."""
        return message(f"notices-status-{self.value}")

    @property
    def in_force(self) -> bool:
        """Whether members act on it."""
        return self in (Status.PUBLISHED, Status.AMENDED)

    @property
    def over(self) -> bool:
        """Whether nothing can follow."""
        return self in (Status.REFUSED, Status.CANCELLED, Status.EXPIRED)


class Stage(StrEnum):
    """Where the version in work is."""

    DRAFT = "draft"
    APPROVAL = "approval"
    SECRETARIAT = "secretariat"

    @property
    def text(self) -> Message:
        """The stage in words."""
        return message(f"notices-stage-{self.value}")


class Step(StrEnum):
    """What can be done to a notice."""

    AMEND = "amend"
    SUSPEND = "suspend"
    RESUME = "resume"
    PROLONG = "prolong"
    CANCEL = "cancel"
    EXPIRE = "expire"
    PUBLISH = "publish"
    REFUSE = "refuse"

    @property
    def text(self) -> Message:
        """The step as a command."""
        return message(f"notices-step-{self.value}")


class StageStep(StrEnum):
    """What can be done to a version in work."""

    SUBMIT = "submit"
    TAKE_BACK = "take-back"
    APPROVE = "approve"
    SEND_BACK = "send-back"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Move:
    """One row: from which statuses a step leads where; ``None`` leaves the status as it is."""

    step: Step
    before: frozenset[Status]
    after: Status | None
    by_owner: bool = False
    by_secretariat: bool = False


_S = Status
_OUT = frozenset({_S.PUBLISHED, _S.AMENDED})
_HELD = _OUT | {_S.SUSPENDED}
_ROWS = (
    Move(Step.PUBLISH, frozenset({_S.REVIEW, _S.DRAFT}), _S.PUBLISHED, by_secretariat=True),
    Move(Step.REFUSE, frozenset({_S.REVIEW}), _S.REFUSED, by_secretariat=True),
    Move(Step.AMEND, _OUT, _S.AMENDED, by_owner=True),
    Move(Step.SUSPEND, _OUT, _S.SUSPENDED, by_owner=True, by_secretariat=True),
    Move(Step.RESUME, frozenset({_S.SUSPENDED}), _S.PUBLISHED, by_owner=True, by_secretariat=True),
    Move(Step.PROLONG, _OUT, None, by_owner=True),
    Move(
        Step.CANCEL,
        _HELD | {_S.DRAFT, _S.REVIEW},
        _S.CANCELLED,
        by_owner=True,
        by_secretariat=True,
    ),
    Move(Step.EXPIRE, _HELD, _S.EXPIRED),
)
MOVES: Mapping[Step, Move] = MappingProxyType({row.step: row for row in _ROWS})
STAGES: Mapping[StageStep, tuple[Stage, Stage]] = MappingProxyType(
    {
        StageStep.SUBMIT: (Stage.DRAFT, Stage.APPROVAL),
        StageStep.TAKE_BACK: (Stage.APPROVAL, Stage.DRAFT),
        StageStep.SEND_BACK: (Stage.APPROVAL, Stage.DRAFT),
        StageStep.APPROVE: (Stage.APPROVAL, Stage.SECRETARIAT),
        StageStep.RETURN: (Stage.SECRETARIAT, Stage.DRAFT),
    }
)


def moved(status: Status, step: Step, *, again: bool = False) -> Status:
    """Return the status after a step; raise :class:`NotAllowed` where the table has no such row.

    ``again``: an earlier version was in force before this one, so it stands as amended.
    """
    row = MOVES[step]
    if status not in row.before:
        raise NotAllowed("notice-step", step=step.text, status=status.text)
    if row.after is _S.PUBLISHED and again:
        return _S.AMENDED
    return row.after or status


def staged(stage: Stage | None, step: StageStep) -> Stage:
    """Return the stage after a step; raise :class:`NotAllowed` where there is no such step."""
    before, after = STAGES[step]
    if stage is not before:
        text = stage.text if stage else message("notices-stage-none")
        raise NotAllowed("notice-stage", stage=text)
    return after


def steps_for(status: Status, *, owner: bool, secretariat: bool) -> tuple[Step, ...]:
    """Return what the owner, or the secretariat, may do to a notice in this status.

    Of what was never in force the secretariat decides otherwise: it returns or refuses.
    """
    controls = (Step.AMEND, Step.PROLONG, Step.SUSPEND, Step.RESUME, Step.CANCEL)
    return tuple(
        step
        for step in controls
        if status in (row := MOVES[step]).before
        and ((owner and row.by_owner) or (secretariat and row.by_secretariat and status in _HELD))
    )
