"""Photos of both sides of a lead, for the person who decides on it.

1. Of the notice: the photos of the version in force. Of the record: what its room has as evidence.
   On both sides the images of descriptions that name the notice or the record.
2. They are shown to who may decide on the lead, and each look is on record with the lead as its
   ground. A file of a case that is closed to the reader is withheld, and the page says how many.
3. No machine compares them.
"""

from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.documents.actions.queries import get
from eurazpol.documents.actions.read_file import OpenedFile, hand_out, read_file
from eurazpol.matching.actions.images_of import images_of
from eurazpol.matching.domain.appearance_record import Image
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.matches import LEADS, shown
from eurazpol.notices.actions.photos import photos_of_notice
from eurazpol.notices.actions.sought import sought
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.photo import Photo, Photos
from eurazpol.notices.store.matches import MatchRow


@dataclass(frozen=True, slots=True)
class LeadPhotos:
    """Photos of the notice and of the record."""

    query: Photos
    candidate: Photos

    @property
    def both(self) -> bool:
        """Whether there is something to compare."""
        return bool(self.query.shown and self.candidate.shown)


def photos_of_lead(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> LeadPhotos | None:
    """Return the photos of a lead; none for who does not decide, or to whom it does not exist."""
    if deps.notices.documents is None or not may(actor, Act.DECIDE_MATCH, LEADS).allowed:
        return None
    row = MatchRow.objects.filter(pk=key).first()
    one = sought((row.notice_id,)).get(row.notice_id) if row else None
    if row is None or one is None or row.pk not in shown(deps, (row,), actor, now):
        return None
    source = deps.source(row.source)
    names = (row.ref, row.about) if len(source.of(row.about)) == 1 else (row.ref,)
    held = source.photos(row.ref, actor, now)
    described = tuple(map(_described, images_of(names, actor)))
    ours = tuple(map(_described, images_of((one.number,), actor)))
    return LeadPhotos(
        Photos((*photos_of_notice(one.key, one.version), *ours)),
        Photos((*held.shown, *described), held.withheld),
    )


def read_lead_photo(
    deps: MatchDeps, key: int, document: str, actor: Actor, now: datetime
) -> OpenedFile:
    """Open a photo of a lead; raises ``Forbidden``, :class:`UnknownNotice` and what files raise."""
    require(actor, Act.DECIDE_MATCH, LEADS)
    found = photos_of_lead(deps, key, actor, now)
    both = (*found.query.shown, *found.candidate.shown) if found else ()
    photo = next((one for one in both if one.document == document), None)
    files = deps.notices.documents
    if photo is None or files is None:
        raise UnknownNotice("notice-photo-unknown", number=str(key))
    ground = f"match:{key}"
    if photo.asks:
        return read_file(files, document, ground=ground, actor=actor, now=now)
    return hand_out(files, get(document), ground=ground, actor=actor, now=now)


def _described(image: Image) -> Photo:
    return Photo(
        image.document, image.kind, image.name, image.taken_on, image.source, image.added_at,
        image.added_by, image.sha256,
    )  # fmt: skip
