"""A checkpoint: the node's signed word that at a time its journal had this size and this root.

Whoever keeps a checkpoint can later show that the node rewrote its past: no consistency proof leads
from the kept root to a rewritten journal.
"""

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from eurazpol.audit.domain.errors import InvalidEntry

_ORIGIN = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}")


def instant_text(at: datetime) -> str:
    """Write an instant as it is signed: UTC, six decimals, ``Z``."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """``origin`` is the name of the node, ``size`` the number of rows, ``root`` 32 bytes."""

    origin: str
    size: int
    root: bytes
    at: datetime

    def __post_init__(self) -> None:
        if not _ORIGIN.fullmatch(self.origin):
            raise InvalidEntry("audit-not-a-name", field="origin", value=self.origin)
        if self.at.tzinfo is None:
            raise InvalidEntry("audit-time-without-zone", field="at")

    @property
    def body(self) -> bytes:
        """What is signed: five lines; the first keeps it apart from everything else signed."""
        at, root = instant_text(self.at), b64encode(self.root).decode()
        return f"eurazpol-checkpoint-1\n{self.origin}\n{self.size}\n{root}\n{at}\n".encode()


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint with the signature over its body and the name of the key."""

    checkpoint: Checkpoint
    key_id: str
    signature: bytes


SignatureHolds = Callable[[SignedCheckpoint], bool]
