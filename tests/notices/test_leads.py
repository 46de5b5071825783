"""Screening in both directions, decisions, the memory of false hits, ties between records."""

from pathlib import Path
from typing import Any

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.store.models import JournalEntry
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.matching.domain.person import Field, Verdict
from eurazpol.notices.actions.decide_match import Choice, decide_match
from eurazpol.notices.actions.matches import Wanted, list_matches, read_match
from eurazpol.notices.actions.merges import merge, merges, undo_merge
from eurazpol.notices.actions.screen_all import screen_all
from eurazpol.notices.domain.errors import InvalidNotice, NotAllowed, UnknownNotice
from eurazpol.notices.domain.match import Band, Standing
from eurazpol.notices.store.models import DecisionRow, MatchRow, RunRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.leads import DUTY, Leads, person
from tests.notices.world import POLICE, World

NOTE = "Compared passport and photo with the file."


@pytest.fixture
def leads(db: None, tmp_path: Path) -> Leads:
    return Leads(CaseWorld(tmp_path / "cases"), World(), tmp_path)


def said(decision: str, *reasons: str, turn: int = 0, note: str = NOTE) -> Choice:
    return Choice(decision, reasons, note, turn)


def test_a_new_notice_is_screened_against_records(leads: Leads) -> None:
    number = leads.case(person())
    leads.publish()
    found = leads.lead()
    assert (found.about, found.standing, found.band) == (number, "open", "strong")


def test_a_new_record_is_screened_against_notices(leads: Leads) -> None:
    leads.publish()
    assert not MatchRow.objects.exists()
    leads.case(person(names=[{"script": "Latn", "family": "Vetrov", "given": "Igor"}]))
    assert leads.lead().standing == Standing.OPEN.value
    run = RunRow.objects.latest("pk")
    assert run.source == "case"
    assert run.strong + run.possible == 1
    assert set(run.lists) == {"records", "sought"}


def test_who_is_no_suspect_is_not_screened(leads: Leads) -> None:
    leads.publish()
    leads.case(person(), person(role="victim"), person(role="witness"))
    assert [row.ref.rpartition("/")[2] for row in MatchRow.objects.all()] == ["1"]


def test_a_brother_is_compared_and_rejected(leads: Leads) -> None:
    leads.publish()
    leads.case(
        person(
            names=[{"script": "Cyrl", "family": "Ветров", "given": "Олег",
                    "patronymic": "Львович"}],
            birth="1975-11-30", papers=[],
        )
    )  # fmt: skip
    assert not MatchRow.objects.exists()


def test_a_changed_record_and_an_ended_notice_end_the_lead(leads: Leads) -> None:
    number = leads.case(person())
    leads.publish()
    other = person(
        names=[{"script": "Cyrl", "family": "Садыков", "given": "Ержан"}],
        birth="1990-02-02", papers=[],
    )  # fmt: skip
    leads.change(number, other)
    assert leads.lead().standing == Standing.GONE.value
    leads.change(number, person())
    assert leads.lead().standing == Standing.OPEN.value


def test_side_by_side_every_field_has_a_verdict_and_a_reason(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    view = read_match(leads.deps, leads.lead().pk, DUTY, leads.now)
    assert [one.field for one in view.fields] == list(Field)
    assert all(one.reasons for one in view.fields)
    names = view.fields[0]
    assert names.verdict is Verdict.SAME
    assert [value.lang for value in names.query] == ["und-Cyrl", "und-Latn"]
    assert view.score >= 950
    assert view.may_decide
    assert not view.decisions
    rows = JournalEntry.objects.filter(action="lead-read")
    assert {row.object_kind for row in rows} == {"notice", "case"}
    assert all(row.ground == f"match:{view.key}" for row in rows)


def test_letters_of_two_alphabets_are_warned_of(leads: Leads) -> None:
    # The first letter of the name is Latin in the record.
    leads.case(person(names=[{"script": "Cyrl", "family": "Вeтров", "given": "Игорь"}]))
    leads.publish()
    assert read_match(leads.deps, leads.lead().pk, DUTY, leads.now).look_alike


@pytest.mark.parametrize(
    ("choice", "code", "field"),
    [
        (said(""), "match-decision-missing", "decision"),
        (said("same"), "match-reasons-missing", "reasons"),
        (said("same", "names", "father"), "match-names-alone", "reasons"),
        (said("different", "too-little"), "match-too-little", "reasons"),
        (said("different", "birth", note="short"), "match-note", "note"),
    ],
)
def test_no_decision_without_reasons(leads: Leads, choice: Choice, code: str, field: str) -> None:
    leads.case(person())
    leads.publish()
    with pytest.raises(InvalidNotice) as caught:
        decide_match(leads.deps, leads.lead().pk, choice, DUTY, leads.now)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert not DecisionRow.objects.exists()


def test_same_waits_for_a_second_officer_where_arrest_may_follow(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    key = leads.lead().pk
    first = said("same", "names", "document")
    assert decide_match(leads.deps, key, first, DUTY, leads.now) is Standing.SECOND
    again = said("same", "document", turn=1)
    with pytest.raises(NotAllowed, match="match-same-officer"):
        decide_match(leads.deps, key, again, DUTY, leads.now)
    with pytest.raises(NotAllowed, match="match-changed-meanwhile"):
        decide_match(leads.deps, key, first, leads.chief, leads.now)
    assert decide_match(leads.deps, key, again, leads.chief, leads.now) is Standing.SAME
    view = read_match(leads.deps, key, DUTY, leads.now)
    assert [one.second for one in view.decisions] == [False, True]
    assert view.may_report


def test_a_second_officer_who_disagrees_opens_the_lead_again(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    key = leads.lead().pk
    decide_match(leads.deps, key, said("same", "document"), DUTY, leads.now)
    other = said("different", "photo", turn=1)
    assert decide_match(leads.deps, key, other, leads.chief, leads.now) is Standing.OPEN


def test_a_false_hit_is_not_shown_again_unless_a_record_changed(leads: Leads) -> None:
    number = leads.case(person())
    leads.publish()
    key = leads.lead().pk
    decide_match(leads.deps, key, said("different", "photo"), DUTY, leads.now)
    screen_all(leads.deps, leads.chief, leads.now, rebuild=True)
    assert leads.lead().standing == Standing.DIFFERENT.value
    leads.publish(version=2, facts={"charges": "Fraud, with another article"})
    assert leads.lead().standing == Standing.DIFFERENT.value  # nothing that identifies changed
    leads.change(number, person(birth_place="Семей"))
    assert leads.lead().standing == Standing.OPEN.value
    view = read_match(leads.deps, key, DUTY, leads.now)
    assert view.decisions[0].changed_since


def test_a_closed_record_gives_no_lead_to_who_is_outside(leads: Leads) -> None:
    number = leads.case(person())
    leads.publish()
    key = leads.lead().pk
    leads.cases.node("kz")
    _confidential(number)
    with pytest.raises(UnknownNotice):
        read_match(leads.deps, key, DUTY, leads.now)
    with pytest.raises(UnknownNotice):
        decide_match(leads.deps, key, said("same", "document"), DUTY, leads.now)
    assert list_matches(leads.deps, Wanted(), DUTY, leads.now).persons == ()
    assert read_match(leads.deps, key, leads.chief, leads.now).held.about == number


def test_who_has_no_right_reads_no_lead(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    for ask in (
        lambda: read_match(leads.deps, leads.lead().pk, POLICE, leads.now),
        lambda: list_matches(leads.deps, Wanted(), POLICE, leads.now),
        lambda: screen_all(leads.deps, POLICE, leads.now),
    ):
        with pytest.raises(Forbidden):
            ask()


def test_the_list_groups_by_person_and_tells_the_last_screening(leads: Leads) -> None:
    leads.case(person())
    leads.case(person(papers=[]))
    leads.publish()
    screen_all(leads.deps, leads.chief, leads.now)
    found = list_matches(leads.deps, Wanted(), DUTY, leads.now)
    assert [len(one.items) for one in found.persons] == [2]
    assert found.waiting[Band.STRONG] + found.waiting[Band.POSSIBLE] == 2
    assert found.last_whole is not None
    assert found.last_whole.asked == 1
    assert found.records == 2
    assert found.notices == 1
    assert found.due == 0


def test_two_records_are_joined_and_parted_again(leads: Leads) -> None:
    leads.case(person())
    leads.case(person(papers=[]))
    leads.publish()
    first, second = MatchRow.objects.order_by("pk")
    one, other = (first.source, first.ref), (second.source, second.ref)
    with pytest.raises(Forbidden):
        merge(leads.deps, one, other, NOTE, actor=DUTY, now=leads.now)
    key = merge(leads.deps, other, one, NOTE, actor=leads.chief, now=leads.now)
    with pytest.raises(NotAllowed, match="merge-done-already"):
        merge(leads.deps, one, other, NOTE, actor=leads.chief, now=leads.now)
    before = {row.ref for row in MatchRow.objects.all()}
    undo_merge(key, NOTE, actor=leads.chief, now=leads.now)
    view: Any = merges(leads.deps, leads.chief, leads.now)[0]
    assert view.undone_by
    assert {view.one.ref, view.other.ref} == before
    with pytest.raises(NotAllowed, match="merge-undone-already"):
        undo_merge(key, NOTE, actor=leads.chief, now=leads.now)
    actions = JournalEntry.objects.filter(object_kind="merge").order_by("seq")
    assert [row.action for row in actions] == ["persons-joined", "persons-parted"]


def _confidential(number: str) -> None:
    CaseRow.objects.filter(number=number).update(confidential=True)
