"""What the room's actions need, built once by the node."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Target
from eurazpol.documents.store.blobs import FileBlobs

ReadingCheck = Callable[[str, str, Actor, datetime], None]
"""Takes case, document, officer and ``now``; raises where a condition forbids the reading."""


@dataclass(frozen=True, slots=True)
class DocumentsDeps:
    """Files of the node, its time zone (printed in footers), and whose right a case is under.

    ``target_of`` tells, for the number of a case, the object on which the right to read its
    documents is tested; ``check_reading`` refuses what its owner lets not everybody read. The room
    of cases supplies both.
    """

    blobs: FileBlobs
    zone: ZoneInfo
    target_of: Callable[[str], Target]
    check_reading: ReadingCheck | None = None


def documents_deps(
    folder: Path,
    zone: ZoneInfo,
    target_of: Callable[[str], Target],
    check_reading: ReadingCheck | None = None,
) -> DocumentsDeps:
    """Keep files in ``folder`` (``<node>/files``)."""
    return DocumentsDeps(FileBlobs(folder), zone, target_of, check_reading)
