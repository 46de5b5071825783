"""Two persons side by side: each fact with its word and reason, nobody identified."""

from typing import Any

import msgspec
import pytest

from eurazpol.cooperation.domain.compare import Verdict, compare, sounds_alike
from eurazpol.cooperation.domain.facts import Person
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS

OURS: dict[str, Any] = {
    "names": [
        {"script": "Cyrl", "family": "Қожахметов", "given": "Ерлан", "patronymic": "Қуанышұлы"}
    ],
    "birth": "1987-02-05",
    "birth_place": "Өскемен",
    "sex": "male",
    "nationalities": ["KZ"],
    "papers": [{"kind": "passport", "number": "N 0000-017"}],
}


def person(**changes: Any) -> Person:
    return msgspec.convert({**OURS, **changes}, Person)


def named(family: str, given: str, patronymic: str = "", script: str = "Cyrl") -> dict[str, Any]:
    return {
        "names": [{"script": script, "family": family, "given": given, "patronymic": patronymic}]
    }


def said(theirs: Person, fact: str) -> tuple[str, str]:
    one = next(found for found in compare(person(), theirs) if found.fact == fact)
    return one.verdict.value, one.why.id.removeprefix("cooperation-compare-why-")


def test_one_with_itself_is_the_same_in_every_fact() -> None:
    found = compare(person(), person())
    assert {one.verdict for one in found} == {Verdict.SAME}
    assert len(found) == 7


@pytest.mark.parametrize(
    ("changes", "fact", "verdict", "why"),
    [
        (named("Кожахметов", "Ерлан"), "names", "close", "sound"),
        (named("Kozhakhmetov", "Yerlan", script="Latn"), "names", "close", "sound"),
        (named("Сейтов", "Ерлан"), "names", "different", "other-name"),
        (named("Қожахметов", "Ерлан", "Куанышевич"), "patronymic", "close", "ending"),
        (named("Қожахметов", "Ерлан", "Серікұлы"), "patronymic", "different", "other-father"),
        (named("Қожахметов", "Ерлан"), "patronymic", "missing", "missing"),
        ({"birth": "1987"}, "birth", "close", "less-precise"),
        ({"birth": "1987-05-02"}, "birth", "close", "day-and-month"),
        ({"birth": "1987-02-06"}, "birth", "close", "one-digit"),
        ({"birth": "1991-11-30"}, "birth", "different", "other-date"),
        ({"birth": None}, "birth", "missing", "missing"),
        ({"birth_place": "Оскемен"}, "birth_place", "close", "sound"),
        ({"birth_place": "Омбы"}, "birth_place", "different", "other-place"),
        ({"sex": "female"}, "sex", "different", "other-sex"),
        ({"nationalities": ["RU", "KZ"]}, "nationality", "same", "equal"),
        ({"nationalities": ["UZ"]}, "nationality", "different", "other-nationality"),
        ({"papers": [{"kind": "passport", "number": "n0000017"}]}, "papers", "same", "number"),
        ({"papers": [{"kind": "passport", "number": "N 9"}]}, "papers", "different",
         "other-number"),
    ],
)  # fmt: skip
def test_each_fact_has_its_word_and_reason(
    changes: dict[str, Any], fact: str, verdict: str, why: str
) -> None:
    theirs = person(**changes)
    assert said(theirs, fact) == (verdict, why)
    for one in compare(person(), theirs):
        for lang in LANGS:
            for text in (one.label, one.verdict.text, one.why):
                assert catalogue().render(text, lang)


def test_a_name_is_looked_for_by_its_sound() -> None:
    assert sounds_alike(person(), person(**named("Kozhakhmetov", "Yerlan", script="Latn")))
    assert not sounds_alike(person(), person(**named("Сейтов", "Бауыржан")))
