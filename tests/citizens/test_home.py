"""Who may come home: by treaty, three-valued, with the last day and what is missing."""

from datetime import date, timedelta

import pytest

from eurazpol.citizens.actions.home import home_list, open_transfer, refresh_home
from eurazpol.citizens.domain.errors import NotNow
from eurazpol.citizens.domain.home import Home, home
from eurazpol.citizens.domain.record import read_record
from eurazpol.citizens.domain.transfer import home_inputs
from eurazpol.citizens.store.models import HomeRow
from eurazpol.cooperation.domain.links import NotLookedAt
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import LANGS
from eurazpol.law.actions.load import load_book
from tests.citizens.conftest import OMAROV, Bank
from tests.cooperation.world import messages_in

KZ, TODAY = Country("KZ"), date(2026, 1, 15)
HOLDS, FAILS, UNKNOWN = Outcome.HOLDS, Outcome.FAILS, Outcome.UNKNOWN


def answer(**changes: str) -> Home:
    values = {path: text for path, text in {**OMAROV, **changes}.items() if text}
    record = read_record(values, KZ, TODAY)
    found = home(home_inputs(record, KZ, TODAY), load_book(), TODAY, record.day("final_on"))
    for said in messages_in(found):
        assert all(catalogue().render(said, lang) for lang in LANGS)
    return found


def test_everything_is_there() -> None:
    found = answer()
    assert (found.outcome, found.best.instrument) == (HOLDS, "cis_moscow_1998_transfer")
    assert found.best.last_day == date(2032, 11, 20)  # six months before 20 May 2033
    assert found.adapted is not None
    assert found.adapted.months == 120  # the own maximum is shorter than the 144 imposed
    assert all(one.citation for one in found.best.tests)
    assert found.best.missing == ()


@pytest.mark.parametrize(
    ("changes", "outcome", "missing"),
    [
        ({"consent": "", "consent_on": ""}, UNKNOWN, {"m98_cons", "kz_tsp_cons"}),
        ({"consent": "no"}, FAILS, {"m98_cons", "kz_tsp_cons"}),
        ({"final": "", "final_on": ""}, UNKNOWN, {"m98_final", "kz_tsp_final"}),
        ({"final": "no", "final_on": "2026-02-01"}, FAILS, {"m98_final", "kz_tsp_final"}),
        ({"dual": "no"}, FAILS, {"m98_dc"}),
        ({"citizenship": "doubtful"}, UNKNOWN, {"m98_nat"}),
        ({"term_ends": "2026-07-14"}, FAILS, {"m98_rem"}),
        ({"term_ends": "2026-07-15"}, HOLDS, set()),  # exactly six months are left
        ({"term_ends": ""}, UNKNOWN, {"m98_rem"}),
    ],
)
def test_what_is_missing_is_named(
    changes: dict[str, str], outcome: Outcome, missing: set[str]
) -> None:
    found = answer(**changes)
    assert found.outcome is outcome
    assert {one.code for one in found.best.missing} == missing
    assert found.best.first_day == (date(2026, 2, 1) if changes.get("final") == "no" else None)


def test_the_last_day_is_the_last() -> None:
    for end in ("2028-02-29", "2027-08-31", "2027-03-01", "2029-11-30"):
        last = answer(term_ends=end).best.last_day
        assert last is not None
        for day, outcome in ((last, HOLDS), (last + timedelta(days=1), FAILS)):
            record = read_record({**OMAROV, "term_ends": end}, KZ, day)
            assert home(home_inputs(record, KZ, day), load_book(), day).outcome is outcome


def test_every_treaty_between_the_two_is_answered_for_itself() -> None:
    azerbaijan = answer(state="AZ")
    assert [(one.instrument, one.outcome) for one in azerbaijan.options] == [
        ("cis_moscow_1998_transfer", HOLDS), ("kz_az_tsp", UNKNOWN),
    ]  # fmt: skip
    assert [one.instrument for one in answer(state="US").options] == ["oas_transfer_1993"]
    germany = answer(state="DE")
    assert (germany.outcome, germany.best.instrument) == (UNKNOWN, "kz_cpc_2014_part12")
    turkey = answer(state="TR")
    assert turkey.outcome is UNKNOWN  # it binds, and its conditions are not in the book
    assert "text" in {one.code for one in turkey.best.missing}


def test_one_action_opens_the_request_with_the_facts(bank: Bank) -> None:
    number = bank.add()
    case = open_transfer(bank.deps, number, {}, actor=bank.chief, now=bank.now)
    view = bank.world.view("kz", case)
    assert view.facts.persons[0].names[0].family == "Омаров"
    assert view.facts.sentence is not None
    assert (view.facts.sentence.imposed_months, view.facts.sentence.remaining_months) == (144, 88)
    assert view.facts.consent is True
    with pytest.raises(NotLookedAt):
        open_transfer(bank.deps, number, {}, actor=bank.chief, now=bank.now)
    again = open_transfer(
        bank.deps, number, {case: "Another judgment."}, actor=bank.chief, now=bank.now
    )
    assert again != case
    released = bank.add(stage="released", family="Басқа", latin_family="Basqa",
                        document_number="N 00000009")  # fmt: skip
    with pytest.raises(NotNow):
        open_transfer(bank.deps, released, {}, actor=bank.chief, now=bank.now)


def test_the_list_is_by_date_and_renewed_each_day(bank: Bank) -> None:
    soon = bank.add(family="Жақын", latin_family="", document_number="", term_ends="2026-07-20")
    late = bank.add()
    actor = bank.why("chief", "register")
    found = home_list(bank.deps, "", 1, actor=actor, now=bank.now)
    assert [one.number for one in found.lines] == [soon, late]
    assert (found.lines[0].days_left, found.lines[0].outcome) == (5, HOLDS)
    assert found.counts == {HOLDS: 2, UNKNOWN: 0, FAILS: 0}
    assert refresh_home(bank.deps, bank.now) == 0
    bank.world.wait(days=6)
    assert refresh_home(bank.deps, bank.now) == 2
    assert HomeRow.objects.get(citizen__number=soon).outcome == FAILS.value
    actor = bank.why("chief", "register")
    failed = home_list(bank.deps, "fails", 1, actor=actor, now=bank.now)
    assert [one.number for one in failed.lines] == [soon]
    assert failed.lines[0].missing
