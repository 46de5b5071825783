"""Hits on both sides, and the route from the commission to the case."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.notices.actions.decide_match import Choice, decide_match
from eurazpol.notices.actions.hit_queries import list_hits, overdue, pressing, read_hit
from eurazpol.notices.actions.hits import Answer, Report, report_hit, take_step
from eurazpol.notices.actions.hits_in import hit_settled
from eurazpol.notices.actions.hits_watch import watch_hits
from eurazpol.notices.actions.route import enter_step, open_case, read_route
from eurazpol.notices.domain import hit_wire as wire
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.errors import (
    InvalidNotice,
    NotAllowed,
    NoticeError,
    OutOfOrder,
    UnknownNotice,
)
from eurazpol.notices.domain.hit import HitState, HitStep
from eurazpol.notices.domain.route import Entered, RouteStep
from eurazpol.notices.ports import Outgoing
from eurazpol.notices.store.models import HitRow, NoticeRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.leads import DUTY, Leads, person
from tests.notices.world import World

NOTE = "Compared passport and photo with the file."
FACTS = [
    ("document", "N00112233", "passport shown at the border", "confirmed"),
    ("whereabouts", "Khorgos crossing", "border guard", "probable"),
    ("other", "", "", "unverified"),
]


@pytest.fixture
def leads(db: None, tmp_path: Path) -> Leads:
    return Leads(CaseWorld(tmp_path / "cases"), World(), tmp_path)


def same(leads: Leads) -> int:
    """A lead that two officers found to be the same person."""
    leads.case(person())
    leads.publish()
    key = leads.lead().pk
    decide_match(leads.deps, key, Choice("same", ["document"], NOTE, 0), DUTY, leads.now)
    decide_match(leads.deps, key, Choice("same", ["photo"], NOTE, 1), leads.chief, leads.now)
    return key


def hit_on(about: NoticeRow, leads: Leads, **changes: Any) -> wire.HitSent:
    sent = wire.HitSent(
        id=str(uuid4()), notice=str(about.uid), origin="kz", number=about.number, version=1,
        at=leads.now, found_in="UZ", custody=True, acknowledge_minutes=60, answer_minutes=720,
        facts=(
            wire.Fact(field="document", value="N00112233", source="passport", sure="confirmed"),  # type: ignore[arg-type]
        ),
        by=wire.Desk(authority=Said(en="Bureau of Uzbekistan"), officer="Duty officer"),
    )  # fmt: skip
    return wire.read(wire.HitSent, wire.plain(sent) | changes)


def arrive(leads: Leads, sent: wire.HitSent | wire.StepSent, sender: str = "uz") -> None:
    kind = wire.HIT if isinstance(sent, wire.HitSent) else wire.HIT_STEP
    leads.take(sender, Outgoing("kz", kind, wire.plain(sent), "about"))


def test_a_hit_is_reported_to_the_owner_with_sources(leads: Leads) -> None:
    key = same(leads)
    hit = report_hit(leads.deps, key, Report(FACTS, "At the border."), DUTY, leads.now)
    letter = leads.notices.sent("kz", wire.HIT)[-1]
    sent = wire.read(wire.HitSent, letter.body)
    assert (letter.to, sent.found_in, len(sent.facts)) == ("ru", "KZ", 2)
    assert (sent.acknowledge_minutes, sent.answer_minutes) == (60, 720)
    with pytest.raises(NotAllowed, match="hit-reported-already"):
        report_hit(leads.deps, key, Report(FACTS), DUTY, leads.now)
    with pytest.raises(NotAllowed, match="match-reported"):
        decide_match(leads.deps, key, Choice("different", ["photo"], NOTE, 2), DUTY, leads.now)
    view = read_hit(leads.deps, hit, DUTY, leads.now)
    assert view.may_take == (HitStep.SUPPLEMENT, HitStep.CLOSED)


def test_both_times_run_from_the_arrival(leads: Leads) -> None:
    hit = report_hit(leads.deps, same(leads), Report(FACTS), DUTY, leads.now)
    row = HitRow.objects.get()
    assert row.acknowledge_by is None
    arrived = leads.now + timedelta(minutes=5)
    settled = Settled(row.message_id, wire.HIT, "ru", "x", Outcome.ACCEPTED, arrived, None)
    hit_settled(settled, arrived)
    late = arrived + timedelta(minutes=61)
    assert watch_hits(leads.deps, late) == 1
    assert watch_hits(leads.deps, late) == 0
    assert read_hit(leads.deps, hit, DUTY, late).item.state is HitState.LATE
    assert len(overdue(DUTY, late) or ()) == 1


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ([], "facts[0].value"),
        ([("document", "N1", " ", "confirmed")], "facts[0].source"),
        ([("document", "N1", "passport", "sure")], "facts[0].sure"),
        ([("shoe size", "44", "file", "confirmed")], "facts[0].field"),
        ([("other", "x" * 301, "file", "confirmed")], "facts[0].value"),
    ],
)
def test_a_report_without_facts_and_sources_is_refused(
    leads: Leads, facts: list[tuple[str, str, str, str]], field: str
) -> None:
    key = same(leads)
    with pytest.raises(InvalidNotice) as caught:
        report_hit(leads.deps, key, Report(facts), DUTY, leads.now)
    assert caught.value.field == field


def test_only_what_two_officers_confirmed_is_reported(leads: Leads) -> None:
    leads.case(person())
    leads.publish()
    key = leads.lead().pk
    decide_match(leads.deps, key, Choice("same", ["document"], NOTE, 0), DUTY, leads.now)
    with pytest.raises(NotAllowed, match="hit-not-same"):
        report_hit(leads.deps, key, Report(FACTS), DUTY, leads.now)


def test_the_owner_acknowledges_answers_and_closes(leads: Leads) -> None:
    notice = leads.own_notice()
    sent = hit_on(notice, leads)
    arrive(leads, sent)
    arrive(leads, sent)  # once more changes nothing
    assert len(list_hits(leads.deps, DUTY, leads.now)) == 1
    assert len(pressing(leads.deps, DUTY) or ()) == 1
    key = HitRow.objects.get().pk
    take_step(leads.deps, key, Answer("acknowledged"), DUTY, leads.now)
    with pytest.raises(InvalidNotice):
        take_step(leads.deps, key, Answer("ours"), DUTY, leads.now)
    take_step(leads.deps, key, Answer("ours", "It is our person."), DUTY, leads.now)
    assert not pressing(leads.deps, DUTY)
    with pytest.raises(NotAllowed):
        take_step(leads.deps, key, Answer("supplement", NOTE), DUTY, leads.now)
    take_step(leads.deps, key, Answer("closed", NOTE, "arrested"), DUTY, leads.now)
    view = read_hit(leads.deps, key, DUTY, leads.now)
    assert view.item.state is HitState.CLOSED
    assert view.may_take == ()
    steps = [wire.read(wire.StepSent, one.body) for one in leads.notices.sent("kz", wire.HIT_STEP)]
    assert [one.step for one in steps] == ["acknowledged", "ours", "closed"]


def test_a_supplement_starts_the_time_for_an_answer_anew(leads: Leads) -> None:
    sent = hit_on(leads.own_notice(), leads)
    arrive(leads, sent)
    key = HitRow.objects.get().pk
    take_step(leads.deps, key, Answer("more-wanted", "Send the photo."), DUTY, leads.now)
    leads.cases.wait(hours=30)
    step = wire.StepSent(
        id=str(uuid4()), hit=sent.id, at=leads.now, step=HitStep.SUPPLEMENT, text="Here it is.",
        facts=sent.facts, by=sent.by,
    )  # fmt: skip
    arrive(leads, step)
    arrive(leads, step)
    row = HitRow.objects.get()
    assert row.answered_at is None
    assert row.answer_by == leads.now + timedelta(minutes=720)
    assert row.steps.count() == 2


def test_a_stranger_moves_no_hit_of_another(leads: Leads) -> None:
    notice = leads.own_notice()
    sent = hit_on(notice, leads)
    with pytest.raises(OutOfOrder, match="message-of-another-state"):
        arrive(leads, sent, sender="ru")
    with pytest.raises(OutOfOrder, match="hit-no-notice"):
        arrive(leads, hit_on(notice, leads, notice=str(uuid4())))
    arrive(leads, sent)
    step = wire.StepSent(
        id=str(uuid4()), hit=sent.id, at=leads.now, step=HitStep.SUPPLEMENT, text="x", by=sent.by
    )
    with pytest.raises(OutOfOrder, match="hit-not-here"):
        arrive(leads, step, sender="ru")
    with pytest.raises(OutOfOrder, match="hit-step-of-other-side"):
        arrive(leads, wire.read(wire.StepSent, wire.plain(step) | {"step": "ours"}))
    with pytest.raises(NoticeError, match="notice-shape"):
        arrive(leads, wire.read(wire.StepSent, wire.plain(step) | {"step": "closed"}))
    assert not HitRow.objects.get().steps.exists()


def test_from_the_commission_to_the_case(leads: Leads) -> None:
    notice = leads.own_notice()
    key, today = notice.pk, leads.now.date()

    def enter(step: RouteStep, reference: str) -> None:
        entered = Entered(step, today, "Prosecutor's department of Almaty", reference)
        enter_step(leads.deps, key, entered, DUTY, leads.now)

    with pytest.raises(InvalidNotice, match="route-step-early"):
        enter(RouteStep.COMMISSION, "2-17/26")
    enter(RouteStep.REQUEST, "1-5/26")
    enter(RouteStep.COMMISSION, "2-17/26")
    with pytest.raises(InvalidNotice, match="route-step-done"):
        enter(RouteStep.COMMISSION, "2-17/26")
    with pytest.raises(InvalidNotice, match="route-not-found-there"):
        open_case(leads.deps, key, "UZ", follow=False, actor=leads.chief, now=leads.now)
    arrive(leads, hit_on(notice, leads))
    with pytest.raises(InvalidNotice, match="route-not-found-there"):
        open_case(leads.deps, key, "RU", follow=False, actor=leads.chief, now=leads.now)
    number = open_case(leads.deps, key, "UZ", follow=False, actor=leads.chief, now=leads.now)
    case = CaseRow.objects.get(number=number)
    assert (case.kind, case.peer_state, case.person) == (
        "provisional_arrest", "UZ", "Ветров Игорь Львович",
    )  # fmt: skip
    subject = case.facts["persons"][0]
    assert (subject["birth"], subject["located_in"]) == ("1981-04-12", "UZ")
    assert case.facts["offence"]["max_months"] == {"KZ": 120}
    assert case.facts["act"]["number"] == "7-12/25"
    enter(RouteStep.COPY, "3-1/26")
    enter(RouteStep.ARREST, "court of Tashkent 44")
    follow = open_case(leads.deps, key, "", follow=True, actor=leads.chief, now=leads.now)
    after = CaseRow.objects.get(number=follow)
    assert (after.kind, after.earlier_id) == ("extradition_prosecution", case.pk)
    enter(RouteStep.ORIGINAL, "4-9/26")
    view = read_route(leads.deps, key, DUTY, leads.now)
    assert all(one.on for one in view.steps)
    assert view.may_enter == ()
    with pytest.raises(NotAllowed, match="route-case-there"):
        open_case(leads.deps, key, "UZ", follow=False, actor=leads.chief, now=leads.now)


def test_there_is_no_route_of_a_notice_of_another_state(leads: Leads) -> None:
    notice = leads.publish()
    with pytest.raises(UnknownNotice):
        read_route(leads.deps, notice.pk, DUTY, leads.now)
