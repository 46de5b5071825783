"""What the room's actions need, built once by the node."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from eurazpol.access.domain.permissions import Target
from eurazpol.documents.store.blobs import FileBlobs


@dataclass(frozen=True, slots=True)
class DocumentsDeps:
    """Files of the node, its time zone (printed in footers), and whose right a case is under.

    ``target_of`` tells, for the number of a case, the object on which the right to read its
    documents is tested; the room of cases supplies it.
    """

    blobs: FileBlobs
    zone: ZoneInfo
    target_of: Callable[[str], Target]


def documents_deps(
    folder: Path, zone: ZoneInfo, target_of: Callable[[str], Target]
) -> DocumentsDeps:
    """Keep files in ``folder`` (``<node>/files``)."""
    return DocumentsDeps(FileBlobs(folder), zone, target_of)
