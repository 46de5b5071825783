"""Dates, periods, countries, names and the canonical form."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.kernel.canonical import MAX_DEPTH, canonical_bytes, sha256_hex
from eurazpol.kernel.country import Country, all_countries
from eurazpol.kernel.dates import PartialDate, Period
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.person import PersonName, name_order
from eurazpol.kernel.texts import LANGS

days = st.dates(date(1000, 1, 1))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
scalars = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(days)
def test_a_whole_date_is_itself(day: date) -> None:
    partial = PartialDate.of(day)
    assert (partial.earliest, partial.latest) == (day, day)
    assert PartialDate.parse(str(partial)) == partial
    assert str(partial) == day.isoformat()


@given(days)
def test_a_month_and_a_year_hold_their_days(day: date) -> None:
    for partial in (PartialDate(day.year, day.month), PartialDate(day.year)):
        assert partial.earliest <= day <= partial.latest
        assert partial.earliest.day == 1
        assert PartialDate.parse(str(partial)) == partial
    month = PartialDate(day.year, day.month)
    if month.latest < date.max:
        assert (month.latest + timedelta(days=1)).day == 1


def test_the_leap_day() -> None:
    assert PartialDate(2024, 2).latest == date(2024, 2, 29)
    assert PartialDate(2100, 2).latest == date(2100, 2, 28)
    assert PartialDate(9999).latest == PartialDate(9999, 12).latest == date.max


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30", "2023-02-29", "2026-13", "2026-00", "0000", "26-02-05", "05.02.2026", "",
        "2026-", "2026-02-05-01", "2026-2-x", "\u0662\u0660\u0662\u0666", "-2026",
        "2026-02-05T10:00",
    ],
)  # fmt: skip
def test_dates_that_cannot_be(text: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        PartialDate.parse(text)
    assert caught.value.code == "date-impossible"


def test_a_day_without_a_month_is_refused() -> None:
    with pytest.raises(InvalidValue) as caught:
        PartialDate(2026, None, 5)
    assert caught.value.code == "date-day-without-month"


@given(days, days, days)
def test_a_period_holds_both_its_ends(one: date, two: date, day: date) -> None:
    start, end = min(one, two), max(one, two)
    period = Period(start, end)
    assert start in period
    assert end in period
    assert (day in period) == (start <= day <= end)
    assert day in Period(None, None)
    assert (day in Period(start, None)) == (day >= start)


def test_a_period_that_ends_before_it_starts() -> None:
    with pytest.raises(InvalidValue) as caught:
        Period(date(2026, 2, 5), date(2026, 2, 4))
    assert caught.value.code == "period-end-before-start"


def test_countries() -> None:
    assert [Country("KZ").name(lang) for lang in LANGS] == ["Қазақстан", "Казахстан", "Kazakhstan"]
    assert len(all_countries()) > 240
    for code in ("ZZ", "EU", "kz", "KAZ", "", "12"):
        with pytest.raises(InvalidValue):
            Country(code)


def test_a_name_stays_as_the_paper_has_it() -> None:
    name = PersonName("Cyrl", "ӘЛІҚЫЗЫ", "гүлнәр")
    assert name.full == "ӘЛІҚЫЗЫ гүлнәр"


@given(values)
def test_the_canonical_form_loses_nothing(value: object) -> None:
    data = canonical_bytes(value)
    assert json.loads(data) == value
    assert canonical_bytes(json.loads(data)) == data


@given(st.dictionaries(texts, scalars, max_size=6), st.randoms())
def test_the_order_of_keys_does_not_matter(value: dict[str, object], random: object) -> None:
    keys = list(value)
    random.shuffle(keys)  # type: ignore[attr-defined]
    assert canonical_bytes({key: value[key] for key in keys}) == canonical_bytes(value)


def test_keys_stand_in_the_order_of_utf_16() -> None:
    """The example of RFC 8785, section 3.2.3: astral characters sort before U+FB33."""
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    ordered = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    data = canonical_bytes(dict.fromkeys(keys, 0))
    assert list(json.loads(data)) == ordered


def test_the_form_of_rfc_8785() -> None:
    value = {
        "numbers": [333, -1, 0],
        "string": '\u20ac$\u000f\nA\'B"\\\\"/',
        "literals": [None, True],
    }
    assert canonical_bytes(value) == (
        b'{"literals":[null,true],"numbers":[333,-1,0],'
        b'"string":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def nested(depth: int) -> object:
    value: object = 0
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (1.5, "canonical-type"),
        ({"a": b"bytes"}, "canonical-type"),
        ({1: "a"}, "canonical-key-not-text"),
        (2**53, "canonical-number-too-large"),
        ("\ud800", "canonical-lone-surrogate"),
        ({"\ud800": 1}, "canonical-lone-surrogate"),
        (nested(MAX_DEPTH + 1), "canonical-too-deep"),
    ],
)
def test_values_without_a_canonical_form(value: object, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        canonical_bytes(value)
    assert caught.value.code == code
    assert canonical_bytes(nested(MAX_DEPTH))


def test_names_are_sorted_by_the_kazakh_alphabet() -> None:
    ordered = ["Smith", "Айдос", "Айдос Қ", "Айдосов", "Әли", "Гауһар", "Ғани", "Қанат", "Нұр",
               "Ңғай", "Оспан", "Өмір", "Улан", "Ұлан", "Үміт", "Хамит", "Һәкім", "Ыбырай", "Іле",
               "Эрик"]  # fmt: skip
    mixed = ordered[::-1]
    assert sorted(mixed, key=name_order) == ordered
