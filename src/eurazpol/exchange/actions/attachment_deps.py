"""What attachments need beside the exchange itself, built once by the node."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import ArrivedFile
from eurazpol.exchange.ports import ChunkCarrier
from eurazpol.exchange.store.arriving import ArrivingFiles


@dataclass(frozen=True, slots=True)
class Arrival:
    """An attachment that is complete and proven, not yet a document.

    ``about`` is the case as the letter names it: the number of its sender.
    """

    attachment: str
    message_id: str
    sender: str
    about: str
    file: ArrivedFile


ArrivalListener = Callable[[Arrival, datetime], str | None]
"""Makes a document of an arrival, in the transaction that records it, and returns its id.

``None`` when the attachment is not a paper of any case that the listener knows.
"""


@dataclass(frozen=True, slots=True)
class AttachmentDeps:
    """Documents of the node, the folder of files that arrive, the way to the doors of peers."""

    documents: DocumentsDeps
    arriving: ArrivingFiles
    carrier: ChunkCarrier
    arrived: Sequence[ArrivalListener] = ()


def attachment_deps(
    folder: Path,
    documents: DocumentsDeps,
    carrier: ChunkCarrier,
    arrived: Sequence[ArrivalListener] = (),
) -> AttachmentDeps:
    """Put files that arrive together in ``folder`` (``<node>/arriving``)."""
    return AttachmentDeps(documents, ArrivingFiles(folder), carrier, arrived)
