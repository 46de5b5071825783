"""The errors of the room, split by what the caller can do about them."""

from collections.abc import Sequence
from typing import Any

from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message


class CooperationError(EurazpolError):
    """The base: something about a request between states cannot be done."""


class InvalidFact(CooperationError):
    """A fact, or an input of a form, breaks a rule; ``field`` is its path. Correct it."""


class UnknownCase(CooperationError):
    """There is no such file on this node."""


class NotAllowed(CooperationError):
    """The step does not exist from here, or another role takes it. Choose another step."""


class RequirementsUnmet(CooperationError):
    """The step exists, but something it requires is not there: ``reasons`` names each one."""

    def __init__(self, reasons: Sequence[Message], **args: Any) -> None:
        self.reasons = tuple(reasons)
        super().__init__("requirements-unmet", reasons=self.reasons, **args)


class StaleVersion(CooperationError):
    """Somebody saved the file in the meantime: ``seen`` is yours, ``current`` is theirs."""

    def __init__(self, number: str, seen: int, current: int) -> None:
        self.seen, self.current = seen, current
        super().__init__("case-stale", number=number, seen=seen, current=current)


class OutOfOrder(CooperationError):
    """A message of a peer that cannot follow what came before; it is refused with this code."""


class ConditionBars(NotAllowed):
    """A handling condition of another state stands against it; ``why`` names owner and rule."""
