"""What the use cases about appearance need of the node: files, and an engine if there is one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Protocol

from eurazpol.access.domain.actor import Actor
from eurazpol.matching.ports import BiometricEngine


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that the store of documents keeps."""

    document: str
    sha256: str
    name: str
    media_type: str


class KeepFile(Protocol):
    """Keep an uploaded file as evidence; raises the room of documents' own refusal."""

    def __call__(  # noqa: D102 - a function
        self, name: str, stream: BinaryIO, media_type: str, *, about: str, actor: Actor,
        now: datetime,
    ) -> KeptFile: ...  # fmt: skip


ReadFile = Callable[[str, str, Actor, datetime], bytes]
"""Takes document, ground, officer and ``now``; asks for the right and records the reading."""


EraseFiles = Callable[[Sequence[str], str, Actor, datetime], None]
"""Takes documents, ground, officer and ``now``: their bytes go, what the journal says stays."""


@dataclass(frozen=True, slots=True)
class AppearanceDeps:
    """The clock, the store of files as three functions, and the engine of a laboratory."""

    clock: Callable[[], datetime]
    keep: KeepFile
    read: ReadFile
    erase: EraseFiles
    engine: BiometricEngine
