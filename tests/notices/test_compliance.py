"""The check before publication: pure functions over what is stated."""

from datetime import date
from typing import Any

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS
from eurazpol.notices.actions.rules import rule_book
from eurazpol.notices.domain.compliance import Check, Compliance, Setting, comply
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed
from eurazpol.notices.domain.kinds import KINDS, Kind
from eurazpol.notices.domain.neutrality import signs_in
from tests.notices.contents import red

TODAY = date(2026, 1, 15)
SETTING = Setting(Country("KZ"), TODAY, rule_book())


def checked(**changes: Any) -> Compliance:
    return comply(read_content(red(**changes)), SETTING)


def one(code: str, **changes: Any) -> Check:
    found = next(check for check in checked(**changes).checks if check.code == code)
    for lang in LANGS:  # every reason and question has words
        for said in filter(None, (found.text, found.finding.reason, found.finding.ask)):
            assert "{" not in catalogue().render(said, lang)
    assert found.finding.citation is not None
    return found


def test_a_whole_red_notice_meets_every_rule() -> None:
    found = checked()
    assert [check.code for check in found.barring + found.for_persons] == []
    assert found.passed == len(found.checks) == 14


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("court-act", {"court_act": {"in_force": False}}),
        ("court-act", {"court_act": {"issued": "2027-01-01"}}),
        ("court-act", {"purpose": "sentence", "facts": {"imposed_months": 40}}),
        ("penalty", {"facts": {"max_months": 23}}),
        ("penalty", {"purpose": "sentence", "court_act": {"kind": "judgment"},
                     "facts": {"imposed_months": 40, "remaining_months": 5}}),
        ("assurances", {"assurances": {"extradition": False}}),
        ("excluded", {"safeguards": {"private_dispute": True}}),
        ("excluded", {"safeguards": {"family_matter": True}}),
        ("asylum", {"safeguards": {"asylum": "granted", "fled_from": "KZ"}}),
        ("ne-bis-in-idem", {"safeguards": {"finally_judged": True}}),
        ("neutrality", {"neutrality": {"nature": "political", "ordinary_harm": False}}),
        ("neutrality", {"neutrality": {"nature": "racial", "ordinary_harm": False}}),
        ("retention", {"review_by": "2031-01-16"}),
        ("retention", {"facts": {"limitation_ends": "2026-01-15"}}),
        ("recipients", {"form": "diffusion", "recipients": ["RU", "KZ"]}),
        ("facts", {"facts": {"summary": {"en": "He did it."}}}),
    ],
)  # fmt: skip
def test_what_does_not_hold_bars(code: str, changes: dict[str, Any]) -> None:
    found = one(code, **changes)
    assert found.finding.outcome is Outcome.FAILS
    assert found.bars


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("purpose", {"purpose": None}),
        ("identity", {"subject": {"papers": []}}),
        ("identity", {"subject": {"birth": None}}),
        ("court-act", {"court_act": {"number": ""}}),
        ("court-act", {"court_act": {"in_force": None}}),
        ("facts", {"facts": {"committed": None}}),
        ("charges", {"facts": {"articles": " "}}),
        ("penalty", {"facts": {"max_months": None}}),
        ("assurances", {"assurances": {"coordinated": None}}),
        ("interest", {"interest": ""}),
        ("excluded", {"safeguards": {"administrative": None}}),
        ("asylum", {"safeguards": {"asylum": None}}),
        ("ne-bis-in-idem", {"safeguards": {"finally_judged": None}}),
        ("neutrality", {"neutrality": {"context": None}}),
        ("recipients", {"form": "diffusion"}),
    ],
)
def test_what_is_not_known_is_asked_for_and_bars(code: str, changes: dict[str, Any]) -> None:
    found = one(code, **changes)
    assert found.finding.outcome is Outcome.UNKNOWN
    assert found.finding.ask is not None
    assert found.bars


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("neutrality", {"neutrality": {"nature": "political"}}),  # but people were harmed
        ("neutrality", {"neutrality": {"nature": "political", "ordinary_harm": False,
                                       "treaty_duty": True}}),
        ("neutrality", {"neutrality": {"office": True}}),
        ("neutrality", {"facts": {"charges": "Mass disorder at a protest against elections"}}),
        ("asylum", {"safeguards": {"asylum": "pending", "fled_from": "KZ"}}),
        ("asylum", {"safeguards": {"asylum": "granted", "fled_from": "UZ"}}),
        ("excluded", {"safeguards": {"private_dispute": True, "organised_crime": True}}),
        ("penalty", {"facts": {"max_months": 12}, "exception": "Many victims in six states"}),
    ],
)  # fmt: skip
def test_what_must_be_weighed_goes_to_two_persons(code: str, changes: dict[str, Any]) -> None:
    found = one(code, **changes)
    assert found.finding.outcome is Outcome.UNKNOWN
    assert found.for_persons
    assert not found.bars


def test_life_is_above_every_measure_and_a_photograph_identifies_with_more() -> None:
    assert not one("penalty", facts={"max_months": None, "life": True}).bars
    assert one("identity", subject={"papers": [], "photo": True, "nationalities": []}).bars
    assert not one("identity", subject={"papers": [], "photo": True}).bars


def test_rules_have_dates() -> None:
    with pytest.raises(NotAllowed, match="notice-kind-not-yet"):
        rule_book().of(Kind.SILVER, date(2024, 12, 31))
    assert {rules.kind for rules in rule_book().in_force(TODAY)} == set(KINDS)
    for rules in rule_book().in_force(TODAY):
        assert rules.terms[-1].purpose is None
        assert all(0 < term.months <= 60 for term in rules.terms)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"purpose": "warning"}, "purpose"),
        ({"kind": "special", "purpose": "sanctions", "form": "diffusion"}, "form"),
        ({"subject": {"birth": "1990-02-31"}}, "subject.birth"),
        ({"subject": {"nationalities": ["ZZ"]}}, "subject.nationalities"),
        ({"facts": {"committed": "1980"}}, "facts.committed"),
        ({"facts": {"imposed_months": 10, "remaining_months": 11}}, "facts.remaining_months"),
        ({"facts": {"max_months": -1}}, "facts.max_months"),
        ({"colour": "red"}, "content"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidNotice) as caught:
        read_content(red(**changes))
    assert caught.value.field == field


def test_words_of_politics_are_found_in_three_languages() -> None:
    texts = ("Саяси партияның мүшесі", "на выборах президента", "a religious sect in a bank")
    assert signs_in(texts) == ("Саяси", "выборах", "президента", "religious", "sect")
    assert signs_in(["He sold stolen cars."]) == ()
