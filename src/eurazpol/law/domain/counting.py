"""Counting of time: the rules of the Kazakh CPC and of the conventions.

Order of the rules (CPC articles 48-50, 131, 584; kz_calendar.md):

1. KZ_HOURS: to the minute, nights and holidays count, never extended (48(3), 48(5)).
2. KZ_CUSTODY_DAYS: the first day counts whatever the hour, ends 24:00 of S+N-1, never rolls
   (48(2), 48(4), 48(5)); the literal reading S+N at the same minute is shown as the outer limit.
3. KZ_CUSTODY_MONTHS: corresponding date of the last month, else its last day; the alarm is 24:00
   of the day before, because the first day is counted; never rolls.
4. KZ_DAYS: the day of the event is not counted, ends 24:00 of S+N; a day off moves it (48(4)).
5. KZ_MONTHS: corresponding date or last day of the month; a day off moves it.
6. KZ_BEFORE: counted back from the end of another term; never moved later.
7. TREATY_DAYS, TREATY_MONTHS: the day of the event not counted, no roll-over.
8. TREATY_CUSTODY: S+N is the outer limit, the day before is the alarm; the earlier governs.
9. CIS_30TH_DAY: the day of deposit is day 1.
"""

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from eurazpol.kernel.texts import Texts
from eurazpol.law.domain.reading import Moment, as_day
from eurazpol.law.domain.terms import CalendarData, Holiday

ONE = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Counted:
    """The end of a limit: ``due``, the earlier reading ``alarm``, the later one ``outer``."""

    due: Moment
    alarm: Moment | None = None
    outer: Moment | None = None


def add_months(day: date, months: int) -> date:
    """Return the corresponding date, or the last day of a month that has none."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


class WorkingDays:
    """Days off of one state: tables where a year has one, else the rules of the holidays."""

    def __init__(self, data: CalendarData) -> None:
        self._data = data
        self._named: Callable[[int], Mapping[date, Texts]] = cache(self._year)
        self._off: Callable[[int], frozenset[date]] = cache(self._days)

    def _days(self, year: int) -> frozenset[date]:
        rows = self._data.tables.get(str(year), ())
        weekends = _weekends(year) - {row.day for row in rows if row.working}
        return frozenset(self._named(year)) | weekends

    def _year(self, year: int) -> Mapping[date, Texts]:
        rows = self._data.tables.get(str(year))
        if rows is not None:
            return {row.day: row.text for row in rows if not row.working}
        return self._by_rules(year)

    def _by_rules(self, year: int) -> Mapping[date, Texts]:
        """Place the holidays of a year; those on a weekend move to the next free working day."""
        rows = [row for row in self._data.holidays if _in_years(row, year)]
        named = {date(year, row.month, row.day): row.text for row in rows}
        named |= {row.day: row.text for row in self._data.religious if row.day.year == year}
        moved = sorted(
            date(year, row.month, row.day)
            for row in rows
            if row.moves and date(year, row.month, row.day).weekday() >= SATURDAY
        )
        for holiday in moved:
            free = holiday + ONE
            while free.weekday() >= SATURDAY or free in named:
                free += ONE
            named[free] = named[holiday]
        return named

    def is_off(self, day: date) -> bool:
        """Whether nobody works on ``day``."""
        return day in self._off(day.year)

    def holiday(self, day: date) -> Texts | None:
        """Return the name of the holiday for which nobody works on ``day``; a weekend has none."""
        return self._named(day.year).get(day)

    def working_days(self, after: date, last: date) -> int:
        """Count the working days after ``after`` up to and including ``last``; 0 if it is over."""
        days = (after + ONE * at for at in range(1, (last - after).days + 1))
        return sum(not self.is_off(day) for day in days)

    def roll(self, day: date) -> date:
        """Return ``day``, or the next working day."""
        while self.is_off(day):
            day += ONE
        return day


def _in_years(row: Holiday, year: int) -> bool:
    return row.first <= year and (row.last is None or year <= row.last)


@cache
def _weekends(year: int) -> frozenset[date]:
    first = date(year, 1, 1)
    days = 366 if calendar.isleap(year) else 365
    return frozenset(
        day for day in (first + timedelta(days=at) for at in range(days)) if day.weekday() >= 5
    )


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time as a rule gives it."""

    length: int
    unit: str = "days"
    roll: bool = True
    custody: bool = False

    @property
    def months(self) -> int:
        """The length in months."""
        return self.length * 12 if self.unit == "years" else self.length


def count(rule: str, start: Moment, term: Term, days: WorkingDays) -> Counted | None:
    """Count ``term`` from ``start``; ``None`` when hours are asked from a day without an hour."""
    if term.unit == "hours":
        return _hours(start, term.length)
    if term.unit in ("months", "years"):
        return _months(rule, start, term, days)
    return _days(rule, start, term, days)


def _hours(start: Moment, length: int) -> Counted | None:
    if not isinstance(start, datetime):
        return None
    return Counted(start + timedelta(hours=length))


def _days(rule: str, start: Moment, term: Term, days: WorkingDays) -> Counted:
    first = as_day(start)
    last = first + timedelta(days=term.length)
    if rule == "KZ_CUSTODY_DAYS":
        return Counted(last - ONE, outer=start + timedelta(days=term.length))
    if rule == "TREATY_CUSTODY":
        return Counted(last, alarm=last - ONE, outer=last)
    if rule == "CIS_30TH_DAY":
        return Counted(last - ONE)
    if rule == "KZ_BEFORE":
        return Counted(first - timedelta(days=term.length))
    if rule == "KZ_DAYS" and term.roll:
        return Counted(days.roll(last))
    return Counted(last, alarm=last - ONE if term.custody else None)


def _months(rule: str, start: Moment, term: Term, days: WorkingDays) -> Counted:
    first = as_day(start)
    if rule == "KZ_BEFORE":
        return Counted(add_months(first, -term.months))
    last = add_months(first, term.months)
    if rule == "KZ_MONTHS" and term.roll:
        return Counted(days.roll(last))
    if rule == "TREATY_CUSTODY":
        return Counted(last, alarm=last - ONE, outer=last)
    return Counted(last, alarm=last - ONE if term.custody else None)


def back(end: Counted, term: Term) -> Counted:
    """Count back from the earlier reading of another limit's end (KZ_BEFORE)."""
    due = end.alarm or end.due
    if term.unit == "hours":
        if not isinstance(due, datetime):
            due = datetime.combine(due + ONE, datetime.min.time())
        return Counted(due - timedelta(hours=term.length))
    day = as_day(due)
    if term.unit in ("months", "years"):
        return Counted(add_months(day, -term.months))
    return Counted(day - timedelta(days=term.length))


def cis_entry_into_force(deposit: date) -> date:
    """Return the thirtieth day counted with the day of deposit as the first."""
    return deposit + timedelta(days=29)
