"""Counting of time: the tables of the code, and what must hold on any day."""

import calendar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.law.actions.load import load_book
from eurazpol.law.domain.counting import (
    Term,
    WorkingDays,
    add_months,
    back,
    cis_entry_into_force,
    count,
)

DAYS = load_book().working_days
days = st.dates(date(2015, 1, 1), date(2035, 12, 31))
instants = st.datetimes(datetime(2015, 1, 1), datetime(2035, 12, 31))  # noqa: DTZ001
ALMATY = ZoneInfo("Asia/Almaty")


def due(rule: str, start: date | datetime, term: Term) -> date | datetime:
    counted = count(rule, start, term, DAYS)
    assert counted is not None
    return counted.due


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 3, date(2026, 11, 30)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months_end_on_the_corresponding_day_or_the_last(
    start: date, months: int, end: date
) -> None:
    assert add_months(start, months) == end


def test_known_entries_into_force_of_the_cis() -> None:
    assert cis_entry_into_force(date(2004, 9, 2)) == date(2004, 10, 1)
    assert cis_entry_into_force(date(2005, 1, 21)) == date(2005, 2, 19)


@given(days, st.integers(0, 240))
def test_months_never_leave_the_month_asked_for(start: date, months: int) -> None:
    end = add_months(start, months)
    index = start.year * 12 + start.month - 1 + months
    assert (end.year, end.month) == (index // 12, index % 12 + 1)
    assert end.day == min(start.day, calendar.monthrange(end.year, end.month)[1])


@given(instants, st.integers(1, 200))
def test_hours_run_by_the_minute_through_nights_and_holidays(at: datetime, hours: int) -> None:
    assert due("KZ_HOURS", at, Term(hours, "hours")) == at + timedelta(hours=hours)


@given(days)
def test_hours_are_not_counted_from_a_day_without_an_hour(day: date) -> None:
    assert count("KZ_HOURS", day, Term(72, "hours"), DAYS) is None


@given(instants, st.integers(1, 90))
def test_custody_days_count_the_first_day_whatever_the_hour(at: datetime, length: int) -> None:
    counted = count("KZ_CUSTODY_DAYS", at, Term(length), DAYS)
    assert counted
    assert counted.due == at.date() + timedelta(days=length - 1)
    assert counted.outer == at + timedelta(days=length)
    midnight = datetime.combine(at.date(), datetime.min.time())
    assert due("KZ_CUSTODY_DAYS", midnight, Term(length)) == counted.due


@given(days, st.integers(1, 120))
def test_days_roll_to_a_working_day_and_no_further(start: date, length: int) -> None:
    end = due("KZ_DAYS", start, Term(length))
    assert isinstance(end, date)
    last = start + timedelta(days=length)
    assert not DAYS.is_off(end)
    skipped = [last + timedelta(days=at) for at in range((end - last).days)]
    assert all(DAYS.is_off(day) for day in skipped)
    assert due("KZ_DAYS", start, Term(length, roll=False)) == last


@given(days, st.integers(1, 60))
def test_backward_terms_and_treaty_days_never_roll(start: date, length: int) -> None:
    assert due("TREATY_DAYS", start, Term(length)) == start + timedelta(days=length)
    assert due("KZ_BEFORE", start, Term(length)) == start - timedelta(days=length)


@given(days, st.integers(1, 60))
def test_custody_by_treaty_alarms_one_day_before_the_outer_limit(start: date, length: int) -> None:
    counted = count("TREATY_CUSTODY", start, Term(length), DAYS)
    assert counted
    assert counted.alarm
    assert counted.outer == counted.due == start + timedelta(days=length)
    assert counted.due - counted.alarm == timedelta(days=1)


@given(instants)
def test_counting_back_takes_the_earlier_reading(at: datetime) -> None:
    end = count("KZ_CUSTODY_MONTHS", at, Term(12, "months", custody=True), DAYS)
    assert end
    assert end.alarm
    assert back(end, Term(10)).due == end.alarm - timedelta(days=10)


@given(instants.map(lambda at: at.replace(tzinfo=ALMATY)))
def test_the_wall_time_of_the_place_is_counted_not_utc(at: datetime) -> None:
    """The country changed its zone in 2024; limits run by the clock of the place."""
    local = at.replace(tzinfo=None)
    assert due("KZ_CUSTODY_DAYS", local, Term(40)) == at.date() + timedelta(days=39)


OFF_2026 = [
    "01-01", "01-02", "01-07", "03-09", "03-21", "03-22", "03-23", "03-24", "03-25", "05-01",
    "05-07", "05-11", "05-27", "07-06", "10-26", "12-16",
]  # fmt: skip


def test_days_off_of_2026_are_the_published_list() -> None:
    listed = {date.fromisoformat(f"2026-{day}") for day in OFF_2026}
    year = [date(2026, 1, 1) + timedelta(days=at) for at in range(365)]
    weekdays_off = {day for day in year if DAYS.is_off(day) and day.weekday() < 5}
    assert weekdays_off == {day for day in listed if day.weekday() < 5}
    assert not DAYS.is_off(date(2026, 8, 31))


@pytest.mark.parametrize(
    ("day", "off"),
    [
        (date(2025, 1, 3), True),
        (date(2025, 9, 1), True),
        (date(2027, 3, 15), True),
        (date(2027, 5, 10), True),
        (date(2026, 3, 16), False),
        (date(2024, 3, 25), True),
        (date(2024, 1, 8), False),
        (date(2022, 1, 3), True),
        (date(2022, 1, 4), True),
        (date(2021, 12, 1), True),
        (date(2022, 12, 1), False),
        (date(2021, 7, 20), True),
        (date(2015, 9, 24), True),
        (date(2022, 10, 25), True),
        (date(2021, 10, 25), False),
        (date(2028, 5, 5), True),
    ],
)
def test_days_off_of_other_years_follow_the_rules(day: date, *, off: bool) -> None:
    assert DAYS.is_off(day) is off


@given(st.integers(2015, 2035))
def test_a_moved_holiday_never_lands_on_another_day_off_of_its_own(year: int) -> None:
    fresh = WorkingDays(load_book().calendars["KZ"])
    days_off = [date(year, 1, 1) + timedelta(days=at) for at in range(365)]
    weekdays = sum(fresh.is_off(day) and day.weekday() < 5 for day in days_off)
    assert 11 <= weekdays <= 20
