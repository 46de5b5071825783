"""Erase a description that may be kept no longer: with its images and what was proposed for them.

The journal keeps that there was one, who erased it and why; nothing of how anybody looked.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.matching.actions.appearance_deps import AppearanceDeps
from eurazpol.matching.actions.appearance_rows import LIST_TARGET, reference_of, row_of
from eurazpol.matching.domain.biometrics import check_reason
from eurazpol.matching.store.appearance import LikenessRow


@transaction.atomic
def erase_appearance(
    deps: AppearanceDeps, id_: str, reason: str, *, actor: Actor, now: datetime
) -> None:
    """Erase the record; raises :class:`InvalidJudgement` for a reason that is none."""
    require(actor, Act.ERASE_RECORDS, LIST_TARGET)
    row = row_of(id_)
    check_reason(reason, "erase_reason")
    about = reference_of(row)
    documents = list(row.images.values_list("document", flat=True))
    entry = actor.entry(
        "appearance-erased", "appearance", about, ground=reason.strip(),
        details={"images": len(documents)},
    )  # fmt: skip
    record(entry, now)
    deps.erase(documents, reason.strip(), actor, now)
    LikenessRow.objects.filter(image__description=row).delete()
    row.images.all().delete()
    row.delete()
