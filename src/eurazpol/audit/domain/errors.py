"""What can go wrong in the journal."""

from eurazpol.kernel.errors import EurazpolError


class AuditError(EurazpolError):
    """The base of the room's errors."""


class InvalidEntry(AuditError):
    """An entry that the journal cannot take; ``field`` names the part."""


class NotInTransaction(AuditError):
    """A row was to be written outside the transaction of the change that it records."""


class JournalBroken(AuditError):
    """The journal cannot be continued: its head does not belong to its rows."""


class NoSuchRecord(AuditError):
    """No record has this number."""
