"""Erase documents: their bytes and their facts go, the row stays and says when they went.

1. The row keeps its hash, size and kind, so that what the journal says of it can still be read;
   the name of the file, the facts it was written from and the nonce of its seal go.
2. The bytes go when no other document has the same. That happens after the transaction
   (:func:`shred`), and is repeated until done: a file cannot be rolled back.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.audit.actions.seals import forget_seals
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.words import forget_words
from eurazpol.documents.store.models import StoredDocument


@transaction.atomic
def erase_documents(ids: Iterable[str], *, ground: str, actor: Actor, now: datetime) -> int:
    """Erase the documents with these ids, whatever hangs on them; return how many there were.

    The right is tested by the use case that calls, which knows why they must go.
    """
    rows = list(StoredDocument.objects.filter(uuid__in=list(ids), erased_at=None))
    for row in rows:
        details = {"sha256": row.sha256}
        record(
            actor.entry("document-erased", "document", str(row.uuid), ground=ground,
                        details=details),
            now,
        )  # fmt: skip
        StoredDocument.objects.filter(pk=row.pk).update(erased_at=now, name="", facts="")
    forget_seals("document", (str(row.uuid) for row in rows))
    forget_words(rows)
    return len(rows)


def shred(deps: DocumentsDeps, now: datetime) -> int:
    """Remove the bytes of erased documents that no other document has; return how many files."""
    waiting = StoredDocument.objects.filter(erased_at__isnull=False, shredded_at=None)
    hashes = set(waiting.values_list("sha256", flat=True))
    kept = StoredDocument.objects.filter(sha256__in=hashes, erased_at=None)
    gone = hashes - set(kept.values_list("sha256", flat=True))
    for sha256 in sorted(gone):
        deps.blobs.remove(sha256)
    waiting.filter(sha256__in=hashes).update(shredded_at=now)
    return len(gone)
