"""Shapes of the vocabulary, of calendars and of sources; the base of every cited entry."""

from datetime import date

from msgspec import Struct

from eurazpol.kernel.finding import Citation, Confidence
from eurazpol.kernel.texts import Texts


class Cited(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An entry with its source: ``article`` as printed, confidence, keys of ``sources.yaml``."""

    confidence: Confidence
    sources: tuple[str, ...] = ()
    article: str = ""

    def citation(self, instrument: str) -> Citation:
        """Return the citation of this entry in ``instrument``."""
        return Citation(instrument, self.article, self.confidence)


class OffenceTag(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A category of offences and the words by which a label shows it."""

    text: Texts
    words: tuple[str, ...] = ()
    barred_ground: str = ""


class Measure(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of act of legal assistance."""

    text: Texts
    words: tuple[str, ...]
    sanction: bool = False
    questioning: bool = False
    coercive: bool = False
    barred_ground: str = ""


class KindTerm(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of co-operation. ``follows`` are the kinds whose treaties also govern it."""

    text: Texts
    follows: tuple[str, ...] = ()
    surrender: bool = False
    assistance: bool = False


class Vocabulary(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The closed lists of words."""

    as_of: date
    kinds: dict[str, KindTerm]
    rules: dict[str, Texts]
    papers: dict[str, Texts]
    extra_papers: dict[str, Texts]
    grounds: dict[str, Texts]
    roles: dict[str, Texts]
    statuses: dict[str, Texts]
    ladder: dict[str, Texts]
    decisions: dict[str, Texts]
    natures: dict[str, Texts]
    confidences: dict[str, Texts]
    offences: dict[str, OffenceTag]
    measures: dict[str, Measure]
    limitation_years: dict[str, int]


class DayOff(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One day off, or a working Saturday (``working``) by resolution of the Government."""

    day: date
    text: Texts
    working: bool = False


class Holiday(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A yearly holiday in the years ``first`` to ``last``.

    ``moves``: on a weekend the day off moves to the next working day.
    """

    month: int
    day: int
    first: int
    last: int | None = None
    moves: bool = True
    text: Texts


class CalendarData(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Days off of one state: whole tables for some years, rules for the others."""

    iso: str
    tables: dict[str, tuple[DayOff, ...]]
    holidays: tuple[Holiday, ...]
    religious: tuple[DayOff, ...]


class Source(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a fact of the book was found; ``how`` is read, part, recalled, inferred or digest."""

    how: str
    reference: str = ""
