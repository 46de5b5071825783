"""What the room's actions need, built once by the node."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Target
from eurazpol.documents.domain.certificates import Trust
from eurazpol.documents.ports import OfficerKey, Timestamper
from eurazpol.documents.store.blobs import FileBlobs


@dataclass(frozen=True, slots=True)
class StoredKey:
    """Where the key of an officer lies: in a PKCS#12 file (its bytes), or in the node's token."""

    secret: bytes
    key_id: str


@dataclass(frozen=True, slots=True)
class Signing:
    """How officers of the node sign, and whom the node believes.

    ``open_key`` opens a key with the officer's password or PIN. ``stamps`` is the authority of
    time-stamps, ``address`` where a signature can be checked, printed on every signed paper.
    ``required`` forbids a step that writes or sends papers without a signature.
    """

    state: str
    open_key: Callable[[StoredKey, str], OfficerKey]
    trust: Callable[[], Trust]
    address: str
    stamps: Timestamper | None = None
    stamp_url: str = ""
    required: bool = False


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
    signing: Signing | None = None


def documents_deps(
    folder: Path,
    zone: ZoneInfo,
    target_of: Callable[[str], Target],
    check_reading: ReadingCheck | None = None,
    signing: Signing | None = None,
) -> DocumentsDeps:
    """Keep files in ``folder`` (``<node>/files``)."""
    return DocumentsDeps(FileBlobs(folder), zone, target_of, check_reading, signing)
