"""The owner's latest word about what the public sees of a notice, as this node keeps it."""

from eurazpol.notices.domain.public import PublicField, known_fields
from eurazpol.notices.domain.wire import Released
from eurazpol.notices.store.notices import NoticeRow
from eurazpol.notices.store.public import ReleaseRow


def keep_release(row: NoticeRow, said: Released, reason: str = "", by: str = "") -> bool:
    """Keep a release, or its withdrawal; one that is not later than the known changes nothing."""
    kept = ReleaseRow.objects.select_for_update().filter(notice=row).first()
    if kept is not None and said.at <= kept.at:
        return False
    values = {"fields": list(said.fields), "reason": reason, "by": by, "at": said.at}
    ReleaseRow.objects.update_or_create(notice=row, defaults=values)
    return True


def release_of(row: NoticeRow) -> Released | None:
    """Return what the owner said, to be sent along; nothing where nothing was ever released."""
    kept = ReleaseRow.objects.filter(notice=row).first()
    return Released(fields=tuple(kept.fields), at=kept.at) if kept else None


def fields_of(kept: ReleaseRow) -> tuple[PublicField, ...]:
    """Return the released fields that this node knows."""
    return known_fields(kept.fields)
