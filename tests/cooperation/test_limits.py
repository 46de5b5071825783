"""Limits: what runs, what ends it, what may be done to it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import ProcessLimit
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.events import Happened
from eurazpol.cooperation.domain.limits import (
    Change,
    Clock,
    LimitChange,
    LimitLabel,
    LimitState,
    check_change,
    clocks,
    end_of,
    label_text,
)
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import Texts
from eurazpol.law.domain.assessment import Limit

ALMATY, MOSCOW = ZoneInfo("Asia/Almaty"), ZoneInfo("Europe/Moscow")
WORDS = Texts("сөз", "слово", "word")
DETAINED = Happened(
    "KZ-2026-000001#1", "detained_at", datetime(2026, 1, 15, 5, 30, tzinfo=UTC), "Asia/Almaty"
)
FORTY = Limit(
    id="kz_40d",
    rule="KZ_CUSTODY_DAYS",
    what=WORDS,
    start_event="detained_at",
    start=datetime.fromisoformat("2026-01-15T10:30"),
    due=date(2026, 2, 23),
    citation=Citation("kz_cpc_2014_part12", "588(1),(8)"),
    consequence=WORDS,
    outer=datetime.fromisoformat("2026-02-24T10:30"),
)
YEAR = Limit(
    id="kz_12m",
    rule="KZ_CUSTODY_MONTHS",
    what=WORDS,
    start_event="detained_at",
    start=datetime.fromisoformat("2026-01-15T10:30"),
    due=date(2027, 1, 15),
    citation=Citation("kz_cpc_2014_part12", "589(7)"),
    consequence=WORDS,
    alarm=date(2027, 1, 14),
)
ANSWER = ProcessLimit(
    "query_24h", "request_received", timedelta(hours=24), ("executed",), Side.REQUESTED
)
RECEIVED = Happened(
    "KZ-2026-000001#1", "request_received", datetime(2026, 1, 15, 6, tzinfo=UTC), "Asia/Almaty"
)


def only(found: tuple[Clock, ...]) -> Clock:
    (clock,) = found
    return clock


def test_a_day_ends_at_midnight_of_its_place() -> None:
    assert end_of(date(2026, 2, 23), ALMATY) == datetime(2026, 2, 23, 19, tzinfo=UTC)


@pytest.mark.parametrize("reader", [ALMATY, MOSCOW])
def test_a_limit_belongs_to_the_zone_of_its_start_event(reader: ZoneInfo) -> None:
    """The node of the other state reads the same instant, hours and days alike."""
    notice = replace(FORTY, id="kz_10d_notice", start_event="kz_40d", due=date(2026, 2, 13))
    hours = replace(FORTY, id="kz_72h", due=datetime.fromisoformat("2026-01-18T10:30"), outer=None)
    found = {one.id: one for one in clocks([FORTY, notice, hours], [], [DETAINED], [], reader)}
    assert {one.zone for one in found.values()} == {"Asia/Almaty"}
    assert found["kz_40d"].due_at == datetime(2026, 2, 23, 19, tzinfo=UTC)
    assert found["kz_10d_notice"].due_at == datetime(2026, 2, 13, 19, tzinfo=UTC)
    assert found["kz_72h"].due_at == datetime(2026, 1, 18, 5, 30, tzinfo=UTC)
    assert str(found["kz_72h"].due) == "2026-01-18 10:30:00+05:00"
    assert str(found["kz_40d"].outer) == "2026-02-24 10:30:00+05:00"
    assert found["kz_40d"].offset == "UTC+5"
    late = datetime(2026, 2, 22, 19, 30, tzinfo=UTC)
    assert found["kz_40d"].label(late) is LimitLabel.TODAY


@pytest.mark.parametrize("reader", [ALMATY, MOSCOW])
@pytest.mark.parametrize(
    ("detained", "hours_end", "days_end", "offset"),
    [
        ("2024-02-20T10:30+06:00", "2024-02-23T10:30+06:00", "2024-02-23T00:00+06:00", "UTC+6"),
        ("2024-02-28T10:30+06:00", "2024-03-02T09:30+05:00", "2024-03-02T00:00+05:00", "UTC+5"),
        ("2024-03-05T10:30+05:00", "2024-03-08T10:30+05:00", "2024-03-08T00:00+05:00", "UTC+5"),
    ],
)
def test_the_change_of_the_zone_of_kazakhstan(
    detained: str, hours_end: str, days_end: str, offset: str, reader: ZoneInfo
) -> None:
    """Since 01.03.2024 UTC+5: 72 hours stay 72 hours, a day ends at 24:00 of its own offset."""
    at = datetime.fromisoformat(detained)
    local = at.replace(tzinfo=None)
    start = Happened("KZ-2024-000001#1", "detained_at", at.astimezone(UTC), "Asia/Almaty")
    hours = replace(FORTY, id="kz_72h", start=local, due=local + timedelta(hours=72), outer=None)
    days = replace(FORTY, start=local, due=local.date() + timedelta(days=2), outer=None)
    found = {one.id: one for one in clocks([hours, days], [], [start], [], reader)}
    assert found["kz_72h"].due_at - at == timedelta(hours=72)
    assert found["kz_72h"].due == datetime.fromisoformat(hours_end)
    assert found["kz_40d"].due_at == datetime.fromisoformat(days_end)
    assert found["kz_40d"].offset == found["kz_72h"].offset == offset


def test_the_earlier_of_two_readings_is_watched() -> None:
    clock = only(clocks([YEAR], [], [DETAINED], [], ALMATY))
    assert clock.due_at == end_of(date(2027, 1, 14), ALMATY)
    assert clock.due == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("now", "label"),
    [
        (datetime(2026, 2, 20, 6, tzinfo=UTC), LimitLabel.LEFT),
        (datetime(2026, 2, 23, 6, tzinfo=UTC), LimitLabel.TODAY),
        (datetime(2026, 2, 22, 19, 0, tzinfo=UTC), LimitLabel.TODAY),
        (datetime(2026, 2, 23, 19, 0, tzinfo=UTC), LimitLabel.OVERDUE),
    ],
)
def test_five_labels(now: datetime, label: LimitLabel) -> None:
    clock = only(clocks([FORTY], [], [DETAINED], [], ALMATY))
    assert clock.label(now) is label


def test_a_request_in_time_does_not_end_the_forty_days_but_the_arrest_does() -> None:
    received = Happened("a#2", "request_received", RECEIVED.at, "Asia/Almaty")
    arrest = Happened("a#3", "extradition_arrest_ordered", date(2026, 2, 10), "Asia/Almaty")
    assert only(clocks([FORTY], [], [DETAINED, received], [], ALMATY)).state is LimitState.RUNNING
    met = only(clocks([FORTY], [], [DETAINED, received, arrest], [], ALMATY))
    assert (met.state, met.met_by) == (LimitState.MET, "extradition_arrest_ordered")


def test_a_limit_in_hours_runs_by_the_hour() -> None:
    clock = only(clocks([], [ANSWER], [RECEIVED], [], ALMATY))
    assert clock.due_at == datetime(2026, 1, 16, 6, tzinfo=UTC)
    text = label_text(clock, datetime(2026, 1, 15, 16, tzinfo=UTC))
    assert (text.id, text.args["hours"]) == ("cooperation-limit-left-hours", 14)


def test_a_pause_adds_its_time_and_names_its_ground() -> None:
    at = datetime(2026, 1, 15, 12, tzinfo=UTC)
    pause = LimitChange("query_24h", Change.PAUSE, at, "The register is down.")
    paused = only(clocks([], [ANSWER], [RECEIVED], [pause], ALMATY))
    assert (paused.state, paused.ground) == (LimitState.PAUSED, "The register is down.")
    resume = LimitChange("query_24h", Change.RESUME, at + timedelta(hours=5), "It is up again.")
    resumed = only(clocks([], [ANSWER], [RECEIVED], [pause, resume], ALMATY))
    assert resumed.due_at == datetime(2026, 1, 16, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("limit", "change", "until", "ground", "code"),
    [
        (FORTY, Change.PAUSE, None, "A reason.", "limit-not-pausable"),
        (FORTY, Change.EXTEND, date(2026, 3, 1), "A reason.", "limit-not-extendable"),
        (YEAR, Change.EXTEND, date(2027, 1, 15), "CPC 589(9)", "limit-extension-not-later"),
        (YEAR, Change.EXTEND, date(2027, 3, 1), " ", "limit-without-ground"),
        (YEAR, Change.RESUME, None, "A reason.", "limit-not-paused"),
    ],
)
def test_a_limit_of_the_law_is_changed_only_by_the_law(
    limit: Limit, change: Change, until: date | None, ground: str, code: str
) -> None:
    clock = only(clocks([limit], [], [DETAINED], [], ALMATY))
    with pytest.raises(InvalidFact, match=code):
        check_change(clock, LimitChange(limit.id, change, RECEIVED.at, ground, until))


def test_an_extension_that_an_article_allows_moves_the_end() -> None:
    change = LimitChange("kz_12m", Change.EXTEND, RECEIVED.at, "CPC 589(9)", date(2027, 3, 1))
    clock = only(clocks([YEAR], [], [DETAINED], [], ALMATY))
    check_change(clock, change)
    moved = only(clocks([YEAR], [], [DETAINED], [change], ALMATY))
    assert moved.due == date(2027, 3, 1)


moments = st.integers(0, 73 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 16, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(st.lists(moments, max_size=6, unique=True))
def test_pauses_never_make_a_limit_end_earlier(at: list[datetime]) -> None:
    kinds = (Change.PAUSE, Change.RESUME)
    changes = [
        LimitChange("query_24h", kinds[index % 2], moment, "A reason.")
        for index, moment in enumerate(sorted(at))
    ]
    clock = only(clocks([], [ANSWER], [RECEIVED], changes, ALMATY))
    assert clock.due_at >= datetime(2026, 1, 16, 6, tzinfo=UTC)


@given(moments, moments)
def test_an_overdue_limit_stays_overdue(one: datetime, other: datetime) -> None:
    clock = only(clocks([FORTY], [], [DETAINED], [], ALMATY))
    earlier, later = sorted((one, other))
    if clock.label(earlier) is LimitLabel.OVERDUE:
        assert clock.label(later) is LimitLabel.OVERDUE
