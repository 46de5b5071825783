"""The habitoscopic record: a description with its dated source, and images of several kinds.

Classes of objects and arrays are those of procedure P30. A record is written once: another witness
or another day is another record, and both stay.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.appearance import VALUES, Appearance, Span
from eurazpol.matching.domain.description import DescriptionComparison
from eurazpol.matching.domain.errors import MatchingError

LONGEST_WORDS, LONGEST_SOURCE, MOST_MARKS = 4000, 300, 12
_AGES, _HEIGHTS = range(121), range(30, 261)


class InvalidDescription(MatchingError):
    """A field of a description that cannot be so."""


class UnknownDescription(MatchingError):
    """There is no such description."""


class Array(StrEnum):
    """The collection that a record belongs to."""

    REGISTERED = "registered"  # photo and video of registered persons
    SUBJECTIVE = "subjective"  # portraits by the words of witnesses
    CORPSE = "corpse"  # unidentified bodies
    MISSING = "missing"  # persons missing without trace
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The collection in words."""
        return message(f"matching-array-{self.value}")


class ObjectClass(StrEnum):
    """By what appearance is shown."""

    DIRECT = "direct"  # the appearance itself, seen by who describes
    PHOTO = "photo"
    VIDEO_FRAME = "video-frame"
    X_RAY = "x-ray"
    VERBAL_PORTRAIT = "verbal-portrait"
    COMPOSITE = "composite"
    DRAWING = "drawing"
    SKULL_RECONSTRUCTION = "skull-reconstruction"

    @property
    def text(self) -> Message:
        """The class in words."""
        return message(f"matching-object-{self.value}")


IMAGE_CLASSES = tuple(
    one for one in ObjectClass if one not in (ObjectClass.DIRECT, ObjectClass.VERBAL_PORTRAIT)
)
"""Classes that are kept as image files."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who or what says so, since when; ``day`` is when the appearance was seen."""

    made_from: ObjectClass
    words: str
    day: PartialDate


@dataclass(frozen=True, slots=True)
class Description:
    """A record as it is entered. ``person`` is a name or number, empty for somebody unknown."""

    array: Array
    source: Source
    looks: Appearance
    person: str = ""
    words: str = ""
    """The description as it was given, in the language of the source."""


@dataclass(frozen=True, slots=True)
class Image:
    """A reference to an image: its bytes are evidence in the store of documents."""

    kind: ObjectClass
    document: str
    sha256: str
    name: str
    taken_on: str
    source: str
    added_at: datetime
    added_by: str

    @property
    def url(self) -> str:
        """Where the image is shown; the right and the purpose are asked there again."""
        return f"/documents/{self.document}"


@dataclass(frozen=True, slots=True)
class DescriptionView:
    """A stored record as pages show it."""

    id: str
    description: Description
    images: tuple[Image, ...]
    entered_at: datetime
    entered_by: str

    @property
    def reference(self) -> str:
        """The stable name by which files, purposes and the journal know the record."""
        return reference(self.id)


@dataclass(frozen=True, slots=True)
class Found:
    """A record that a search by description brings, with what agrees, differs and is unknown."""

    id: str
    array: Array
    source: Source
    person: str
    images: int
    comparison: DescriptionComparison


def reference(id_: str) -> str:
    """Return the name of a record outside the room."""
    return f"appearance-{id_}"


def check(description: Description, today: int) -> None:
    """Raise :class:`InvalidDescription` for the first field that cannot be so.

    ``today`` is the day as ordinal: a source of tomorrow has not been yet.
    """
    looks = description.looks
    _check_span(looks.age, _AGES, "age")
    _check_span(looks.height, _HEIGHTS, "height")
    for trait, word in looks.traits:
        if word not in VALUES[trait]:
            raise InvalidDescription("matching-trait-word", field=f"trait.{trait.value}")
    if len(looks.marks) > MOST_MARKS:
        raise InvalidDescription("matching-marks-many", field="marks", limit=MOST_MARKS)
    if description.source.day.earliest.toordinal() > today:
        raise InvalidDescription("matching-source-later", field="source.day")
    if len(description.source.words.strip()) < 3:
        raise InvalidDescription("matching-source-missing", field="source.words")
    told = (looks.sex, looks.age, looks.height, looks.traits, looks.marks, looks.body,
            looks.clothing)  # fmt: skip
    if not any(told):
        raise InvalidDescription("matching-description-empty", field="words")


def _check_span(span: Span | None, inside: range, field: str) -> None:
    if span is None:
        return
    if span.low > span.high:
        raise InvalidDescription("matching-span-turned", field=field)
    if span.low not in inside or span.high not in inside:
        raise InvalidDescription(
            "matching-span-outside", field=field, low=inside.start, high=inside.stop - 1
        )


def span_of(low: str, high: str, field: str) -> Span | None:
    """Read two boxes of a form; one of them is enough."""
    typed = [text.strip() for text in (low, high) if text.strip()]
    if not typed:
        return None
    if not all(text.isascii() and text.isdigit() and len(text) <= 3 for text in typed):
        raise InvalidDescription("matching-span-digits", field=field)
    return Span(int(typed[0]), int(typed[-1]))


def source_day(text: str) -> PartialDate:
    """Read the day of a source; raise :class:`InvalidDescription` naming the field."""
    try:
        return PartialDate.parse(text)
    except InvalidValue:
        raise InvalidDescription("matching-source-day", field="source.day") from None
