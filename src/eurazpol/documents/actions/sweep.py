"""Sweep out bytes to which no row leads: of changes that were rolled back, of broken uploads."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.store.models import StoredDocument

DAY = 24 * 3600.0
"""Bytes younger than this may belong to a change that is still under way."""


def sweep(deps: DocumentsDeps, now: datetime) -> int:
    """Remove stray files and return how many; what a row names is never touched."""
    with transaction.atomic():
        old = {path.name: path for path in deps.blobs.untouched(DAY)}
        rows = StoredDocument.objects.filter(erased_at=None).values_list("sha256", flat=True)
        strays = sorted(old.keys() - set(rows.iterator()))
        if strays:
            entry = Actor.system("worker").entry(
                "document-swept", "node", "files", details={"count": len(strays)}
            )
            record(entry, now)
        for name in strays:
            old[name].unlink(missing_ok=True)
    return len(strays)
