"""Photos of the person of a notice, and of a record beside it.

1. PNG or JPEG, so many and so large that all of them travel inside the letter itself: a node has a
   notice with its photos, or has neither.
2. A photo says by what it shows the appearance, when it was taken as far as known, and its source.
3. No machine compares faces: photos stand beside each other for the person who decides.
"""

from dataclasses import dataclass
from datetime import date, datetime

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import EurazpolError
from eurazpol.matching.domain.appearance_record import IMAGE_CLASSES, LONGEST_SOURCE, ObjectClass
from eurazpol.notices.domain.errors import InvalidNotice

MOST_PHOTOS, MOST_MB = 4, 3
MOST_BYTES = MOST_MB * 1024**2
MEDIA = {"image/png": "png", "image/jpeg": "jpg"}
"""The types that are taken, with the ending of the part of a letter."""
_NOTICE = "-NOT-"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as pages show it; ``document`` is its id in the store of documents.

    ``asks``: opening it asks for the right to the record that it hangs on; else who may see what
    it is shown with may see it too.
    """

    document: str
    kind: ObjectClass
    name: str
    taken_on: str
    source: str
    added_at: datetime
    added_by: str
    sha256: str
    asks: bool = False

    @property
    def taken(self) -> PartialDate:
        """When it was taken; ``taken_on`` is not empty."""
        return PartialDate.parse(self.taken_on)


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos for one reader, and how many that reader may not see."""

    shown: tuple[Photo, ...] = ()
    withheld: int = 0


def is_notice(about: str) -> bool:
    """Whether a document hangs on a notice: its number says so, ``KZ-NOT-2026-000001``."""
    return _NOTICE in about


def checked_photo(kind: str, taken_on: str, source: str, today: date) -> tuple[str, str, str]:
    """Return kind, date (ISO 8601, may be partial or empty) and source.

    Raises :class:`InvalidNotice` that names the field.
    """
    if kind not in {one.value for one in IMAGE_CLASSES}:
        raise InvalidNotice("notice-choice", field="kind")
    try:
        taken = str(PartialDate.parse(taken_on)) if taken_on else ""
    except EurazpolError as error:
        raise InvalidNotice(error.code, field="taken_on", **error.args_by_name) from None
    if taken and PartialDate.parse(taken).earliest > today:
        raise InvalidNotice("notice-photo-later", field="taken_on")
    said = " ".join(source.replace("\x00", "").split())
    if not 3 <= len(said) <= LONGEST_SOURCE:
        raise InvalidNotice("notice-photo-source", field="source", limit=LONGEST_SOURCE)
    return kind, taken, said


def check_file(media_type: str, size: int) -> None:
    """Raise :class:`InvalidNotice` for a file that is no photo of a notice (rule 1)."""
    if media_type not in MEDIA:
        raise InvalidNotice("notice-photo-type", field="file")
    if size > MOST_BYTES:
        raise InvalidNotice("notice-photo-large", field="file", limit=MOST_MB)


def check_count(count: int) -> None:
    """Raise :class:`InvalidNotice` when there are too many."""
    if count > MOST_PHOTOS:
        raise InvalidNotice("notice-photo-many", field="file", limit=MOST_PHOTOS)
