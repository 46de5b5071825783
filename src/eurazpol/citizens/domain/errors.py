"""The errors of the room, split by what the caller can do about them."""

from collections.abc import Sequence

from eurazpol.kernel.errors import EurazpolError


class CitizensError(EurazpolError):
    """The base: something about the data bank cannot be done."""


class InvalidRecord(CitizensError):
    """A value breaks a rule; ``field`` is its path in the record. Correct it."""


class RecordRefused(CitizensError):
    """Several values break rules; ``faults`` names each one with its field."""

    def __init__(self, faults: Sequence[InvalidRecord]) -> None:
        self.faults = tuple(faults)
        super().__init__("citizens-refused", count=len(self.faults))


class UnknownRecord(CitizensError):
    """There is no such record, promise or notice on this node."""


class AlikeNotLookedAt(CitizensError):
    """Records look like this person and nobody has said that they are others: ``numbers``."""

    def __init__(self, numbers: Sequence[str]) -> None:
        self.numbers = tuple(numbers)
        super().__init__("citizens-alike", field="looked", count=len(self.numbers))


class FormRefused(CitizensError):
    """A file is no off-line form of this node, or it was changed. Nothing of it was taken."""


class NotNow(CitizensError):
    """The step does not exist from this stage, or it was done already."""


class StaleRecord(CitizensError):
    """Somebody saved the record in the meantime. Nothing was saved; look and save again."""
