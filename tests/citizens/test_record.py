"""The record, its clock and the rules of both: pure values."""

from datetime import date

import pytest

from eurazpol.citizens.domain.clock import Alarm, First, clock
from eurazpol.citizens.domain.errors import RecordRefused
from eurazpol.citizens.domain.promises import Promise, next_report, promised
from eurazpol.citizens.domain.record import Record, read_record
from eurazpol.citizens.domain.stages import FOLLOWS, Stage
from eurazpol.kernel.country import Country
from tests.citizens.conftest import OMAROV

KZ, TODAY = Country("KZ"), date(2026, 1, 15)


def read(**changes: str) -> Record:
    return read_record({**OMAROV, **changes}, KZ, TODAY)


def refused(**changes: str) -> dict[str | None, str]:
    with pytest.raises(RecordRefused) as caught:
        read(**changes)
    return {fault.field: fault.code for fault in caught.value.faults}


def test_a_record_is_read_as_it_was_written() -> None:
    found = read()
    assert dict(found.values) == OMAROV
    assert (found.stage, found.state.iso, found.name.full) == (
        Stage.SERVING, "RU", "Омаров Ғабит Қуанышұлы",
    )  # fmt: skip


def test_every_broken_rule_is_named_at_once() -> None:
    assert refused(family="", birth="14.08.1979", sex="x", imposed_months="many") == {
        "family": "citizens-missing", "birth": "date-impossible", "sex": "citizens-choice",
        "imposed_months": "citizens-number",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"state": "KZ"}, "state", "citizens-own-state"),
        ({"confirmed_on": "2026-01-16"}, "confirmed_on", "citizens-in-future"),
        ({"since": "2022-02"}, "since", "citizens-whole-day"),
        ({"term_ends": "2021-01-01"}, "term_ends", "citizens-order"),
        ({"judged": "2021-01-01", "final_on": "2021-02-01"}, "judged", "citizens-order"),
        ({"final": "no"}, "final", "citizens-final"),
        ({"imposed_months": "", "term_ends": ""}, "imposed_months", "citizens-term"),
        ({"consent": ""}, "consent", "citizens-missing"),
        ({"place": "x" * 301}, "place", "citizens-too-long"),
        ({"place": "a\x07b"}, "place", "citizens-sign"),
        ({"weather": "fine"}, "weather", "citizens-unknown-field"),
    ],
)
def test_what_cannot_be(changes: dict[str, str], field: str, code: str) -> None:
    assert refused(**changes) == {field: code}


def test_the_clock_rings_on_its_days() -> None:
    assert clock(read(), TODAY).ringing == ()
    kept = read(confirmed_on="2025-10-17")  # 90 days ago: holds today, not tomorrow
    assert clock(kept, TODAY).ringing == ()
    assert [one.alarm for one in clock(kept, date(2026, 1, 16)).ringing] == [Alarm.UNCONFIRMED]
    ends = read(term_ends="2026-03-16")  # in 60 days
    assert [one.alarm for one in clock(ends, TODAY).ringing] == [Alarm.RELEASE]
    assert clock(ends, date(2026, 1, 14)).ringing == ()
    assert [one.alarm for one in clock(ends, date(2026, 3, 17)).ringing] == [Alarm.TERM_OVER]
    assert clock(read(stage="released", confirmed_on="2022-02-12"), TODAY).ringing == ()


def test_minors_and_women_with_children_come_first() -> None:
    young = {"since": "2025-12-01", "committed": "2025-11-01", "judged": "", "final_on": "",
             "final": "", "term_begins": "", "stage": "detained"}  # fmt: skip
    assert clock(read(birth="2008", **young), TODAY).first == (First.MINOR,)
    assert clock(read(birth="2008-01-15", **young), TODAY).first == ()
    assert clock(read(sex="female", with_children="yes"), TODAY).first == (First.CHILDREN,)
    assert clock(read(with_children="yes"), TODAY).first == ()


def test_stages_go_forward_only() -> None:
    order = list(Stage)
    for stage, following in FOLLOWS.items():
        assert all(order.index(one) > order.index(stage) for one in following)
    assert all(FOLLOWS[one] == () for one in (Stage.RELEASED, Stage.TRANSFERRED, Stage.DIED))


def test_promises_of_a_case_and_their_reports() -> None:
    assert promised("extradition_prosecution", ["D_NO_DEATH", "D_JUDGMENT"]) == (
        Promise.SPECIALITY, Promise.NO_DEATH,
    )  # fmt: skip
    assert promised("mla", []) == ()
    first = next_report(date(2025, 7, 1), (), 180, TODAY)
    assert (first.day, first.late) == (date(2025, 12, 28), True)
    later = next_report(date(2025, 7, 1), [date(2026, 1, 2)], 180, TODAY)
    assert (later.day, later.late) == (date(2026, 7, 1), False)
