"""Dates as people type them, and faults beside fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.kernel.errors import InvalidValue
from eurazpol.ui.forms import Input, iso_date, iso_instant, iso_partial, typed_date, with_faults


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("05.02.1987", "1987-02-05"),
        ("5.2.1987", "1987-02-05"),
        ("05/02/1987", "1987-02-05"),
        ("02.1987", "1987-02"),
        (" 1987 ", "1987"),
        ("1987-02-05", "1987-02-05"),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, iso: str) -> None:
    assert iso_partial(typed) == iso


@pytest.mark.parametrize("typed", ["30.02.2026", "13.2026", "05.02.87", "кеше", "", "1.1.1.2026"])
def test_an_impossible_date_is_refused_as_it_was_typed(typed: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        iso_partial(typed)
    assert caught.value.code == "date-impossible"
    assert caught.value.args_by_name["value"] == typed


def test_a_whole_date_needs_its_day() -> None:
    with pytest.raises(InvalidValue):
        iso_date("02.1987")


def test_an_instant_comes_from_two_boxes_or_one() -> None:
    assert iso_instant("15.01.2026", "9:05") == "2026-01-15T09:05"
    assert iso_instant("2026-01-15T10:30", "") == "2026-01-15T10:30"
    for day, time in (("15.01.2026", ""), ("15.01.2026", "25:00"), ("31.04.2026", "10:00")):
        with pytest.raises(InvalidValue):
            iso_instant(day, time)


@given(st.dates())
def test_what_is_written_is_read_back(day: object) -> None:
    iso = str(day)
    assert iso_partial(typed_date(iso)) == iso


def test_a_fault_stands_beside_its_field_only() -> None:
    inputs = (Input("a", "text", "A"), Input("b", "text", "B"))
    first, second = with_faults(inputs, [("b", "wrong")])
    assert (first.fault, second.fault) == ("", "wrong")
