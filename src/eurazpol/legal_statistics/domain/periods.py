"""Periods as published tables print them, read as spans of months where they are dates.

A period is a year, an ISO date, a month, a quarter (``2016-Q1``), a decade (``1920s``), two of
these joined by ``/``, or a label that begins with a letter (``before pilot``); or nothing.
"""

import re
from calendar import monthrange
from dataclasses import dataclass

_YEAR = re.compile(r"(1[89]\d\d|20\d\d)")
_DECADE = re.compile(r"(1[89]\d0|20\d0)s")
_MONTH = re.compile(r"(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])")
_DAY = re.compile(r"(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_QUARTER = re.compile(r"(1[89]\d\d|20\d\d)-Q([1-4])")
_LABEL = re.compile(r"[^\W\d][\w \-/]*")


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last month of a period, counted from the year 0; both included."""

    first: int
    last: int

    @property
    def first_year(self) -> int:
        """The year in which the period begins."""
        return self.first // 12

    @property
    def last_year(self) -> int:
        """The year in which the period ends."""
        return self.last // 12

    @property
    def is_whole_years(self) -> bool:
        """Whether the period begins with a January and ends with a December."""
        return self.first % 12 == 0 and self.last % 12 == 11


def span(period: str) -> Span | None:
    """Return the months of a period, None for a label or nothing."""
    parts = [_one(part) for part in period.split("/")]
    if not 1 <= len(parts) <= 2 or any(part is None for part in parts):
        return None
    known = [part for part in parts if part is not None]
    return Span(known[0].first, known[-1].last)


def is_period(period: str) -> bool:
    """Whether the text is a period: a date that exists, a span in order, a label, or nothing."""
    found = span(period)
    if found is not None:
        return found.first <= found.last
    return not period or _LABEL.fullmatch(period) is not None


def _one(text: str) -> Span | None:  # noqa: PLR0911 - one line a form
    if found := _YEAR.fullmatch(text):
        return _months(int(found[1]), 1, 12)
    if found := _MONTH.fullmatch(text):
        return _months(int(found[1]), int(found[2]), int(found[2]))
    if found := _DAY.fullmatch(text):
        if int(found[3]) > monthrange(int(found[1]), int(found[2]))[1]:
            return None
        return _months(int(found[1]), int(found[2]), int(found[2]))
    if found := _QUARTER.fullmatch(text):
        return _months(int(found[1]), int(found[2]) * 3 - 2, int(found[2]) * 3)
    if found := _DECADE.fullmatch(text):
        return Span(int(found[1]) * 12, int(found[1]) * 12 + 119)
    return None


def _months(year: int, first: int, last: int) -> Span:
    return Span(year * 12 + first - 1, year * 12 + last - 1)
