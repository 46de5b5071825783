"""Photos of the person of a notice: added and taken away in a draft, looked at by who reads it.

1. Only the owner changes them, in the version that is a draft. Who adds a photo has written in the
   version, so another person approves it.
2. A notice with a photo says that a photo is held: the check of the identity counts it.
3. Who may read the notice may look at the photos of what is in force, who sees drafts at those of
   the draft; each look is on record.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import OpenedFile, hand_out
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE, Hand, content_of, opened, sees_drafts
from eurazpol.notices.actions.photos_kept import files_of, forget_photos, photo_of
from eurazpol.notices.domain.content import plain, with_photo
from eurazpol.notices.domain.errors import NotAllowed, UnknownNotice
from eurazpol.notices.domain.lifecycle import Stage
from eurazpol.notices.domain.photo import Photo, check_count, check_file, checked_photo
from eurazpol.notices.store.models import NoticeRow, VersionRow
from eurazpol.notices.store.photos import PhotoRow


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """A photo as it is handed over: by what it shows, when it was taken, its source, its file."""

    kind: str
    taken_on: str
    source: str
    upload: Upload


@transaction.atomic
def add_photo(deps: NoticesDeps, pk: int, photo: NewPhoto, *, actor: Actor, now: datetime) -> None:
    """Keep a photo with the draft.

    Raises ``Forbidden``, :class:`UnknownNotice`, :class:`NotAllowed`, ``InvalidNotice`` and
    ``UploadRefused`` naming the field.
    """
    hand, version = _draft(deps, pk, actor, now)
    kind, taken_on, source = checked_photo(photo.kind, photo.taken_on, photo.source, hand.today)
    check_count(version.photos.count() + 1)
    kept = store_file(files_of(hand), photo.upload, about=hand.row.number, actor=actor, now=now)
    check_file(kept.media_type, kept.size)
    PhotoRow.objects.create(
        version=version, document=kept.id, kind=kind, name=kept.name, sha256=kept.sha256,
        media_type=kept.media_type, taken_on=taken_on, source=source, added_at=now,
        added_by=actor.name,
    )  # fmt: skip
    if actor.officer_id not in version.writers:
        version.writers = [*version.writers, actor.officer_id]
    _say_held(hand, version)
    hand.journal("notice-photo-added", version=version.version, sha256=kept.sha256, kind=kind)


@transaction.atomic
def remove_photo(deps: NoticesDeps, pk: int, document: str, *, actor: Actor, now: datetime) -> None:
    """Take a photo out of the draft; its bytes go unless another version has it."""
    hand, version = _draft(deps, pk, actor, now)
    rows = list(version.photos.filter(document=document))
    if not rows:
        raise UnknownNotice("notice-photo-unknown", number=hand.row.number)
    forget_photos(rows, hand, hand.row.number)
    hand.journal("notice-photo-removed", version=version.version, sha256=rows[0].sha256)


def photos_of_notice(pk: int, version: int) -> tuple[Photo, ...]:
    """Return the photos of a version, for who was permitted to read it."""
    rows = PhotoRow.objects.filter(version__notice_id=pk, version__version=version)
    return tuple(map(photo_of, rows.order_by("pk")))


def read_photo(
    deps: NoticesDeps, pk: int, document: str, *, actor: Actor, now: datetime
) -> OpenedFile:
    """Open a photo of a notice (rule 3). Raises ``Forbidden`` and :class:`UnknownNotice`."""
    require(actor, Act.READ_NOTICE, NOTICE)
    row = NoticeRow.objects.filter(pk=pk).first()
    mine = PhotoRow.objects.filter(version__notice_id=pk, document=document)
    if not sees_drafts(actor):
        mine = mine.filter(version__in_force_at__isnull=False)
    if row is None or not mine.exists():
        raise UnknownNotice("notice-photo-unknown", number=str(pk))
    hand = Hand(deps, row, actor, now)
    return hand_out(files_of(hand), get(document), ground=row.number, actor=actor, now=now)


def _draft(deps: NoticesDeps, pk: int, actor: Actor, now: datetime) -> tuple[Hand, VersionRow]:
    hand = opened(deps, pk, Act.DRAFT_NOTICE, actor, now)
    if hand.stage is not Stage.DRAFT or not hand.ours:
        raise NotAllowed("notice-not-draft", number=hand.row.number)
    return hand, hand.in_work


def _say_held(hand: Hand, version: VersionRow) -> None:
    """Mark the content; a form that is open on it stays in step, so the stamp does not move."""
    content = with_photo(content_of(version))
    version.content = plain(content)
    version.save(update_fields=["content", "writers"])
    if hand.row.version == 0:
        hand.show(content)
        hand.row.save(update_fields=["content"])
