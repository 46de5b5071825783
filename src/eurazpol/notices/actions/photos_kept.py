"""Photos of versions: carried to the next version, into a letter, out of a letter, and erased."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import hand_out
from eurazpol.documents.actions.store_file import ReceivedFile, store_received
from eurazpol.exchange.domain.letter import Part
from eurazpol.matching.domain.appearance_record import ObjectClass
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.domain.errors import NotAllowed, OutOfOrder
from eurazpol.notices.domain.photo import MEDIA, Photo, check_count, check_file, checked_photo
from eurazpol.notices.domain.wire import PhotoSent
from eurazpol.notices.store.models import VersionRow
from eurazpol.notices.store.photos import PhotoRow


def files_of(hand: Hand) -> DocumentsDeps:
    """Return the store of documents; a node without one has no photos."""
    if hand.deps.documents is None:
        raise NotAllowed("notice-no-photos")
    return hand.deps.documents


def photo_of(row: PhotoRow) -> Photo:
    """Return a row as pages show it."""
    return Photo(
        row.document, ObjectClass(row.kind), row.name, row.taken_on, row.source, row.added_at,
        row.added_by, row.sha256,
    )  # fmt: skip


def inherit_photos(version: VersionRow) -> None:
    """Begin a version with the photos of the one before it."""
    before = VersionRow.objects.filter(
        notice_id=version.notice_id, version__lt=version.version
    ).order_by("-version")
    last = before.first()
    rows = last.photos.order_by("pk") if last else ()
    for row in rows:
        row.pk, row.version, row._state.adding = None, version, True  # noqa: SLF001 - Django's way
        row.save()


def photos_sent(version: VersionRow) -> tuple[PhotoSent, ...]:
    """Return what a letter says of the photos of a version, in the order of its parts."""
    return tuple(
        PhotoSent(
            name=row.name,
            kind=row.kind,
            taken_on=row.taken_on,
            source=row.source,
            sha256=row.sha256,
        )
        for row in version.photos.order_by("pk")
    )


def photo_parts(hand: Hand, version: VersionRow) -> tuple[Part, ...]:
    """Return the photos of a version as parts of a letter; the reading is on record."""
    found = []
    for place, row in enumerate(version.photos.order_by("pk"), start=1):
        opened = hand_out(
            files_of(hand), get(row.document), ground=hand.row.number, actor=hand.actor,
            now=hand.now,
        )  # fmt: skip
        name = f"photo-{place}.{MEDIA[row.media_type]}"
        found.append(Part(name, row.media_type, opened.data))
    return tuple(found)


def keep_arrived(
    hand: Hand, version: VersionRow, sent: Sequence[PhotoSent], parts: Sequence[Part], sender: str
) -> None:
    """Keep the photos that a letter brought; a letter whose photos are not its parts is refused."""
    if len(sent) != len(parts):
        raise OutOfOrder("notice-photos", field="photos", named=len(sent), sent=len(parts))
    check_count(len(sent))
    state = hand.issuer.iso if hand.issuer else ""
    for one, part in zip(sent, parts, strict=True):
        if sha256(part.data).hexdigest() != one.sha256:
            raise OutOfOrder("notice-photo-hash", field="photos", name=one.name)
        check_file(part.media_type, len(part.data))
        kind, taken_on, source = checked_photo(one.kind, one.taken_on, one.source, hand.today)
        file = ReceivedFile(part.name, part.media_type, part.data, sender, state)
        kept = store_received(
            files_of(hand), file, about=hand.row.number, actor=hand.actor, now=hand.now
        )
        PhotoRow.objects.create(
            version=version, document=kept.id, kind=kind, name=one.name, sha256=kept.sha256,
            media_type=kept.media_type, taken_on=taken_on, source=source, added_at=hand.now,
            added_by=sender,
        )  # fmt: skip


def forget_photos(rows: Iterable[PhotoRow], hand: Hand, ground: str) -> None:
    """Take rows away; bytes that no other version has are erased."""
    rows = list(rows)
    PhotoRow.objects.filter(pk__in=[row.pk for row in rows]).delete()
    documents = {row.document for row in rows}
    still = PhotoRow.objects.filter(document__in=documents).values_list("document", flat=True)
    gone = sorted(documents - set(still))
    if gone:
        erase_documents(gone, ground=ground, actor=hand.actor, now=hand.now)
