"""What is looked for finds what is stored, whatever letters were typed."""

import pytest

from eurazpol.kernel.search import fold


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("м\u04dbлшер", "мөлшер"),
        ("қoрғау", "қорғау"),
        ("жа\u04a5а", "жаңа"),
        ("қ\u04a7рылыс", "құрылыс"),
        ("ОМАРОВ  Әлихан", "омаров әлихан"),
        ("Фёдоров", "федоров"),
    ],
)
def test_letters_that_look_alike_find_each_other(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize(("one", "other"), [("өн", "ән"), ("ұн", "үн"), ("қан", "кан")])
def test_different_letters_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)
