"""An absent officer's cases in the hands of a substitute; a whole load in the hands of others."""

from datetime import timedelta

import pytest

from eurazpol.access.actions.absences import NewAbsence, end_absence, record_absence, with_absent
from eurazpol.access.actions.leaving import ask_before_leaving
from eurazpol.access.actions.officers import remove_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import Forbidden, InvalidOfficer
from eurazpol.access.domain.permissions import Act, may
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.advice import Question, ask_advice
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.countersign import countersign
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Tab, Wanted
from eurazpol.cooperation.actions.hand_over import Plan, hand_over, load_left, load_of, load_report
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.tasks import NewTask, give_task, my_tasks
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from tests.cast import BRIBE_TRACE, VETROV_SOUGHT
from tests.cooperation.test_two_persons import STEP, waits
from tests.cooperation.world import SETUP, VERIFIED, World

DAY = timedelta(days=1)


def away(world: World, absent: Actor, substitute: Actor, node: str = "kz") -> int:
    """Let an officer be away today and tomorrow."""
    zone = world.node(node).deps.node.zone
    today = world.now.astimezone(zone).date()
    new = NewAbsence(absent.officer_id, today, today + DAY, substitute.officer_id)
    return record_absence(new, zone, absent, world.now)


def carrying(world: World, actor: Actor) -> Actor:
    return with_absent(actor, world.now)


def test_the_substitute_has_the_rights_of_the_absent_on_those_cases_alone(world: World) -> None:
    node = world.node("kz")
    held = world.create("kz", "mla", "uz", BRIBE_TRACE)
    other = world.create("kz", "transit", "ru", VETROV_SOUGHT)
    assign(node.deps, other, node.deputy.officer_id, node.chief, world.now)
    police = node.executor
    assert not may(police, Act.READ_CASE, target_of(held)).allowed
    away(world, node.chief, police)
    carrier = carrying(world, police)
    for act in (Act.READ_CASE, Act.SIGN, Act.CHANGE_FACTS, Act.ASSIGN):
        assert may(carrier, act, target_of(held)).allowed
        assert not may(carrier, act, target_of(other)).allowed
    assert not may(carrier, Act.DECIDE, target_of(held)).allowed, "nor may the absent one"
    view = read_case(node.deps, held, ground=held, actor=carrier, now=world.now)
    facts = {**BRIBE_TRACE, "invoked": None}
    change_facts(node.deps, held, facts, version=view.version, actor=carrier, now=world.now)
    line = world.view("kz", held).timeline[0]
    assert (line.actor, line.for_name) == (police.name, node.chief.name)
    told = entries_about("case", held)
    assert f'"acting_for":"{node.chief.reference}"' in str(told[0].details)
    with pytest.raises(Forbidden):
        read_case(node.deps, other, ground=other, actor=carrier, now=world.now)


def test_it_ends_by_itself_and_earlier_when_called_off(world: World) -> None:
    node = world.node("kz")
    held = world.create("kz", "mla", "uz", BRIBE_TRACE)
    absence = away(world, node.chief, node.executor)
    assert carrying(world, node.executor).stands_in
    world.wait(days=2)
    assert not carrying(world, node.executor).stands_in
    world.wait(days=-2)
    end_absence(absence, node.chief, world.now)
    assert not may(carrying(world, node.executor), Act.READ_CASE, target_of(held)).allowed
    with pytest.raises(InvalidOfficer, match="absence-unknown"):
        end_absence(absence, node.chief, world.now)


def test_the_queue_of_the_substitute_holds_the_cases_of_the_absent(world: World) -> None:
    node = world.node("kz")
    held = world.create("kz", "mla", "uz", BRIBE_TRACE)
    give_task(node.deps, held, NewTask(node.chief.officer_id, "Call the court", world.now.date()),
              node.deputy, world.now)  # fmt: skip
    away(world, node.chief, node.executor)
    carrier = carrying(world, node.executor)
    assert [task.number for task in my_tasks(carrier, world.now)] == [held]
    assert not my_tasks(node.executor, world.now)
    zone = node.deps.node.zone
    mine = queue(carrier, Wanted(Tab.MY), 1, world.now, zone)
    assert [row.number for row in mine.rows] == [held]
    assert not queue(node.executor, Wanted(Tab.MY), 1, world.now, zone).rows


def test_a_substitute_countersigns_only_what_another_prepared(world: World) -> None:
    node = world.node("ru")
    number = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", number, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
    world.step("ru", number, "submit")
    away(world, node.chief, node.deputy, "ru")
    node.deputy = carrying(world, node.deputy)
    world.prepare("ru", number, STEP, by="deputy", verification=VERIFIED)
    proposal = world.view("ru", number).casework.proposal
    assert proposal is not None
    assert proposal.for_name == node.chief.name
    with pytest.raises(NotAllowed, match="second-same-person"):
        countersign(node.deps, number, waits(world, number), node.deputy, world.now)
    state = countersign(node.deps, number, waits(world, number), node.chief, world.now)
    assert state == "sent"


def test_who_may_stand_in_and_when(world: World) -> None:
    node, zone = world.node("kz"), world.node("kz").deps.node.zone
    today = world.now.astimezone(zone).date()
    me, other = node.chief.officer_id, node.deputy.officer_id
    away(world, node.chief, node.deputy)
    wrong = (
        (NewAbsence(me, today, today, other), "first"),
        (NewAbsence(other, today, today, me), "substitute"),
        (NewAbsence(other, today, today, other), "substitute"),
        (NewAbsence(other, today + DAY, today, node.executor.officer_id), "last"),
        (NewAbsence(other, today - DAY, today - DAY, node.executor.officer_id), "last"),
        (NewAbsence(other, today, today, 999_999), "substitute"),
    )
    for new, field in wrong:
        with pytest.raises(InvalidOfficer) as caught:
            record_absence(new, zone, SETUP, world.now)
        assert caught.value.field == field, new
    with pytest.raises(Forbidden):
        record_absence(NewAbsence(other, today, today, me), zone, node.executor, world.now)


def test_a_whole_load_moves_at_once_with_a_report(world: World) -> None:
    node, police = world.node("kz"), world.node("kz").executor
    cases = [
        world.create("kz", "mla", "uz", BRIBE_TRACE),
        world.create("kz", "transit", "ru", VETROV_SOUGHT),
    ]
    foreign = create_case(node.deps, NewCase("mla", "RU", BRIBE_TRACE), police, world.now)
    today = world.now.date()
    me, taker = node.chief.officer_id, node.deputy.officer_id
    give_task(node.deps, foreign, NewTask(me, "Read the draft", today), node.deputy, world.now)
    ask_advice(node.deps, foreign, Question(me, "Is this enough for them?", today), node.deputy,
               world.now)  # fmt: skip
    left = load_left(me)
    assert left is not None
    assert left.args_by_name == {"cases": 2, "tasks": 2}
    load = load_of(me, SETUP)
    assert (load.open_cases, load.tasks) == (2, 2)
    with pytest.raises(Forbidden):
        load_of(me, node.deputy)
    for plan, field in (
        (Plan(0, reason="He leaves the service."), "to."),
        (Plan(me, reason="He leaves the service."), "to."),
        (Plan(taker, reason=""), "reason"),
    ):
        with pytest.raises(InvalidFact) as caught:
            hand_over(node.deps, me, plan, SETUP, world.now)
        assert str(caught.value.field).startswith(field)
    plan = Plan(taker, {"transit": police.officer_id}, "He leaves the service.")
    report = load_report(hand_over(node.deps, me, plan, SETUP, world.now), SETUP)
    assert dict(report.cases) == {cases[0]: node.deputy.name, cases[1]: police.name}
    assert report.tasks == 2
    assert world.view("kz", cases[0]).holder_id == taker
    assert world.view("kz", foreign).casework.advice[0].adviser == node.deputy.name
    assert {task.number for task in my_tasks(node.deputy, world.now)} >= {foreign}
    assert load_left(me) is None


def test_nobody_leaves_with_cases_in_hand(world: World) -> None:
    node = world.node("kz")
    world.create("kz", "mla", "uz", BRIBE_TRACE)
    ask_before_leaving("cooperation", load_left)
    me = node.chief.officer_id
    with pytest.raises(InvalidFact, match="load-left"):
        remove_officer(me, actor=SETUP, now=world.now)
    assert actor_by_login("kz-gp-1")
    plan = Plan(node.deputy.officer_id, reason="He leaves the service.")
    hand_over(node.deps, me, plan, SETUP, world.now)
    remove_officer(me, actor=SETUP, now=world.now)
    assert load_left(me) is None
