"""What can go wrong with a backup."""

from eurazpol.kernel.errors import EurazpolError


class BackupError(EurazpolError):
    """A backup that cannot be made, read or put back."""
