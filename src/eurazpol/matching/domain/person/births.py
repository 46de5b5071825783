"""Dates of birth as papers state them: other calendars, unknown days, ``00.00.1975``.

Calendars of origin and the rule that turns them into Gregorian days:

1. Hijri: the tabular (civil) Islamic calendar. The month begins by observation in most states,
   so a day may be off by two: the span says so.
2. Persian (Solar Hijri): the 33-year rule, exact for 1206 to 1498 (1827 to 2119).
3. Juche: the Gregorian calendar with 1912 as its first year.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Message, message


class Calendar(StrEnum):
    """The calendar in which a date was stated."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"
    PERSIAN = "persian"
    JUCHE = "juche"

    @property
    def text(self) -> Message:
        """The name of the calendar."""
        return message(f"matching-calendar-{self.value}")


_HIJRI_SLACK = 2
_JUCHE_BEFORE_FIRST = 1911
_YEARS = {
    Calendar.GREGORIAN: range(1800, 2201),
    Calendar.HIJRI: range(1215, 1623),
    Calendar.PERSIAN: range(1206, 1499),
    Calendar.JUCHE: range(1, 290),
}
"""The years that a person who is looked for can have been born in, with room on both sides."""


@dataclass(frozen=True, slots=True)
class StatedBirth:
    """A date in the calendar of its paper; day, or day and month, may be unknown.

    Raises :class:`InvalidValue` when the calendar has no such date.
    """

    calendar: Calendar
    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year not in _YEARS[self.calendar]:
            raise InvalidValue("date-impossible", value=str(self))
        if self.calendar in (Calendar.GREGORIAN, Calendar.JUCHE):
            PartialDate(self._gregorian_year, self.month, self.day)
            return
        if self.month is None and self.day is not None:
            raise InvalidValue("date-day-without-month", value=str(self))
        month, day = self.month or 1, self.day or 1
        if not 1 <= month <= 12 or not 1 <= day <= self._days(month):
            raise InvalidValue("date-impossible", value=str(self))

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last day that the date can mean, as proleptic ordinals."""
        if self.calendar in (Calendar.GREGORIAN, Calendar.JUCHE):
            date_ = PartialDate(self._gregorian_year, self.month, self.day)
            return date_.earliest.toordinal(), date_.latest.toordinal()
        first = self._ordinal(self.month or 1, self.day or 1)
        last_month = self.month or 12
        last = self._ordinal(last_month, self.day or self._days(last_month))
        slack = _HIJRI_SLACK if self.calendar is Calendar.HIJRI else 0
        return first - slack, last + slack

    @property
    def gregorian(self) -> PartialDate:
        """The Gregorian date that comes nearest, no more exact than what was stated."""
        if self.calendar in (Calendar.GREGORIAN, Calendar.JUCHE):
            return PartialDate(self._gregorian_year, self.month, self.day)
        if self.day is not None:
            return PartialDate.of(date.fromordinal(self._ordinal(self.month or 1, self.day)))
        first, last = self.span
        middle = date.fromordinal((first + last) // 2)
        return PartialDate(middle.year, middle.month if self.month else None)

    @property
    def _gregorian_year(self) -> int:
        juche = self.calendar is Calendar.JUCHE
        return self.year + _JUCHE_BEFORE_FIRST if juche else self.year

    def _ordinal(self, month: int, day: int) -> int:
        if self.calendar is Calendar.HIJRI:
            before = (self.year - 1) * 354 + (3 + 11 * self.year) // 30
            return 227014 + before + 29 * (month - 1) + month // 2 + day
        before = 365 * (self.year - 1) + (8 * self.year + 21) // 33
        return 226894 + before + 30 * (month - 1) + min(month - 1, 6) + day

    def _days(self, month: int) -> int:
        if self.calendar is Calendar.HIJRI:
            leap = (11 * self.year + 14) % 30 < 11
            return 30 if month % 2 or (month == 12 and leap) else 29
        if month < 12:
            return 31 if month <= 6 else 30
        leap = (25 * self.year + 11) % 33 < 8
        return 30 if leap else 29

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class BirthRead:
    """What could be read of a date: ``note`` says what was left aside, and why."""

    birth: PartialDate | None = None
    stated: StatedBirth | None = None
    note: Message | None = None


_YEAR_LAST = re.compile(r"(?:(?:(\d{1,2})[./\- ])?(\d{1,2})[./\- ])?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./\- ](\d{1,2})(?:[./\- ](\d{1,2}))?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_LONGEST = 40


def read_birth(text: str, calendar: Calendar = Calendar.GREGORIAN) -> BirthRead:
    """Read a date of birth and never raise: what cannot be a part of a date is unknown.

    ``00.00.1975`` is the year 1975, ``31.02.1980`` February 1980, ``15.13.1980`` the year 1980;
    each with its note. Digits of other scripts are read as digits.
    """
    plain = "".join(str(_digit(one)) if one.isdigit() else one for one in text[:_LONGEST])
    plain = plain.split("T")[0].strip()
    if not plain:
        return BirthRead()
    if found := _YEAR_FIRST.fullmatch(plain) or _COMPACT.fullmatch(plain):
        year, month, day = found.groups()
    elif found := _YEAR_LAST.fullmatch(plain):
        day, month, year = found.groups()
    else:
        return BirthRead(note=message("matching-birth-unreadable", text=text[:_LONGEST]))
    parts = tuple(None if part is None else int(part) for part in (month, day))
    return _read(calendar, int(year), parts, text[:_LONGEST])


def _read(calendar: Calendar, year: int, parts: tuple[int | None, ...], text: str) -> BirthRead:
    """Take as much of the date as can exist, from the year on."""
    month, day = parts
    for some_month, some_day in ((month, day), (month, None), (None, None)):
        if 0 in (some_month, some_day):
            continue
        try:
            stated = StatedBirth(calendar, year, some_month, some_day)
        except InvalidValue:
            continue
        exact = (some_month, some_day) == (month, day)
        note = None if exact else message("matching-birth-in-part", text=text)
        kept = None if calendar is Calendar.GREGORIAN else stated
        return BirthRead(stated.gregorian, kept, note)
    return BirthRead(note=message("matching-birth-unreadable", text=text))


def _digit(one: str) -> int:
    try:
        return int(one)
    except ValueError:  # a superscript or a circled digit is a digit and no number
        return 0
