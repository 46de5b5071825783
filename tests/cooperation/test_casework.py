"""Advice, tasks, notes and links beside the record; earlier requests before a new one."""

from datetime import timedelta

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.advice import Question, ask_advice, give_advice
from eurazpol.cooperation.actions.alerts import alerts, choose, mark_read, unread
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.earlier import alike, earlier_contacts
from eurazpol.cooperation.actions.links import NewLink, add_link, remove_link
from eurazpol.cooperation.actions.tasks import (
    DONE,
    NOT_NEEDED,
    NewTask,
    end_task,
    give_task,
    my_tasks,
)
from eurazpol.cooperation.domain.alerts import AlertKind, Choice
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.links import LinkSort, Look, Looked, NotLookedAt
from eurazpol.cooperation.domain.same_person import name_key
from eurazpol.exchange.domain.handling import UseKind
from tests.cast import BRIBE_TRACE, VETROV_SOUGHT
from tests.cooperation.world import World

WEEK = timedelta(days=7)


@pytest.fixture
def number(world: World) -> str:
    return world.create("kz", "mla", "uz", BRIBE_TRACE)


def test_advice_is_asked_answered_and_kept(world: World, number: str) -> None:
    node, due = world.node("kz"), world.now.date() + WEEK
    asked = Question(node.deputy.officer_id, "Is the treaty of 1997 still applied?", due)
    question = ask_advice(node.deps, number, asked, node.chief, world.now)
    assert [task.number for task in my_tasks(node.deputy, world.now)] == [number]
    assert [one.kind for one in alerts(node.deputy)] == [AlertKind.ADVICE]
    with pytest.raises(NotAllowed, match="advice-of-another"):
        give_advice(node.deps, number, question, agrees=True, reason="Yes, it is in force.",
                    actor=node.chief, now=world.now)  # fmt: skip
    why = "No: the convention of 2002 has replaced it."
    give_advice(node.deps, number, question, agrees=False, reason=why, actor=node.deputy,
                now=world.now)  # fmt: skip
    (found,) = world.view("kz", number).casework.advice
    assert (found.agrees, found.reason, found.answered_by) == (False, why, node.deputy.name)
    assert not my_tasks(node.deputy, world.now)
    assert [one.kind for one in alerts(node.chief)] == [AlertKind.ANSWER]
    lines = [line.detail for line in world.view("kz", number).timeline]
    assert why in lines
    assert asked.text in lines


def test_advice_is_asked_of_who_may_read_the_case(world: World, number: str) -> None:
    node, today = world.node("kz"), world.now.date()
    wrong = (
        (Question(node.executor.officer_id, "May you read this case?", today), "adviser"),
        (Question(node.chief.officer_id, "Do I agree with myself?", today), "adviser"),
        (Question(node.deputy.officer_id, "short", today), "question"),
        (Question(node.deputy.officer_id, "Until yesterday, please.", today - WEEK), "due"),
    )
    for question, field in wrong:
        with pytest.raises(InvalidFact) as caught:
            ask_advice(node.deps, number, question, node.chief, world.now)
        assert caught.value.field == field
    with pytest.raises(Forbidden):
        ask_advice(node.deps, number, wrong[0][0], node.executor, world.now)


def test_a_task_is_given_done_or_not_needed_and_overdue(world: World, number: str) -> None:
    node = world.node("kz")
    for what in ("Call the ministry", "Find the translation"):
        new = NewTask(node.deputy.officer_id, what, world.now.date())
        give_task(node.deps, number, new, node.chief, world.now)
    first, second = my_tasks(node.deputy, world.now)
    assert not first.overdue
    assert my_tasks(node.deputy, world.now + timedelta(days=2))[0].overdue
    with pytest.raises(InvalidFact) as caught:
        end_task(node.deps, number, first.id, outcome=NOT_NEEDED, reason=" ", actor=node.deputy,
                 now=world.now)  # fmt: skip
    assert caught.value.field == "reason"
    end_task(node.deps, number, first.id, outcome=NOT_NEEDED, reason="They wrote themselves.",
             actor=node.deputy, now=world.now)  # fmt: skip
    end_task(node.deps, number, second.id, outcome=DONE, reason="", actor=node.deputy,
             now=world.now)  # fmt: skip
    view = world.view("kz", number)
    assert [(one.outcome, one.reason) for one in view.done_tasks] == [
        (DONE, ""), (NOT_NEEDED, "They wrote themselves."),
    ]  # fmt: skip
    assert {one.text.id for one in alerts(node.chief)} == {
        "cooperation-alert-task-done", "cooperation-alert-task-not-needed",
    }  # fmt: skip


def test_notes_stay_in_the_authority_and_out_of_every_export(world: World, number: str) -> None:
    node = world.node("kz")
    add_note(node.deps, number, "He calls every day.", node.chief, world.now)
    assert [one.text for one in world.view("kz", number).notes] == ["He calls every day."]
    seen = case_view(node.deps, number, node.executor, world.now)
    assert seen.notes == ()
    exported = case_view(node.deps, number, node.chief, world.now, UseKind.EXPORT)
    assert exported.notes == ()
    assert "He calls every day." not in [line.detail for line in seen.timeline]


def test_links_are_read_from_both_sides(world: World, number: str) -> None:
    node = world.node("kz")
    other = world.create("kz", "transit", "ru", VETROV_SOUGHT)
    new = NewLink(other.lower(), LinkSort.FOLLOWS, "The same journey.")
    add_link(node.deps, number, new, node.chief, world.now)
    (here,), (there,) = (world.view("kz", one).casework.links for one in (number, other))
    assert (here.number, here.text.id) == (other, "cooperation-link-follows")
    assert (there.number, there.text.id) == (number, "cooperation-link-follows-back")
    for bad in (number, other, "KZ-2026-999999"):
        with pytest.raises(InvalidFact):
            add_link(node.deps, number, NewLink(bad, LinkSort.RELATED, "Again, why not."),
                     node.chief, world.now)  # fmt: skip
    remove_link(node.deps, other, there.id, "Entered by mistake.", node.chief, world.now)
    assert world.view("kz", number).casework.links == ()


def test_a_link_to_a_case_that_one_may_not_read_is_not_shown(world: World, number: str) -> None:
    node = world.node("kz")
    new = NewCase("mla", "RU", BRIBE_TRACE)
    own = create_case(node.deps, new, node.executor, world.now)
    with pytest.raises(InvalidFact, match="case-unknown"):
        add_link(node.deps, own, NewLink(number, LinkSort.RELATED, "What is in it?"),
                 node.executor, world.now)  # fmt: skip
    add_link(node.deps, number, NewLink(own, LinkSort.RELATED, "One affair."), node.chief,
             world.now)  # fmt: skip
    assert case_view(node.deps, own, node.executor, world.now).casework.links == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Қожахметов", "Әли"), ("Kozhakhmetov", "Ali")),
        (("Үлгібаев", "Ерлан"), ("Yerlan", "Ulgibayev")),
        (("Щербакова", "Юлия"), ("Shcherbakova", "Yuliya")),
        (("Жұмабай", "Шыңғыс"), ("Jumabai", "Şyñğys")),
    ],
)
def test_a_name_sounds_alike_in_both_scripts(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert name_key(*one) == name_key(*other)
    assert name_key(*one) != name_key(one[0], "Серік")


def test_an_earlier_request_is_looked_at_before_another_is_made(world: World) -> None:
    node = world.node("ru")
    first = world.create("ru", "extradition_prosecution", "kz", VETROV_SOUGHT)
    latin = {**VETROV_SOUGHT, "persons": [
        {**VETROV_SOUGHT["persons"][0],
         "names": [{"script": "Latn", "family": "Vetrov", "given": "Demyan"}]}
    ]}  # fmt: skip
    again = NewCase("extradition_prosecution", "KZ", latin)
    with pytest.raises(NotLookedAt) as caught:
        create_case(node.deps, again, node.chief, world.now)
    assert caught.value.numbers == (first,)
    silent = NewCase("extradition_prosecution", "KZ", latin, looked=(Looked(first, Look.LINK, ""),))
    with pytest.raises(InvalidFact, match="input-too-short"):
        create_case(node.deps, silent, node.chief, world.now)
    looked = (Looked(first, Look.LINK, "The charge was widened."),)
    second = create_case(
        node.deps, NewCase("extradition_prosecution", "KZ", latin, looked=looked), node.chief,
        world.now,
    )  # fmt: skip
    assert [one.number for one in world.view("ru", second).casework.links] == [first]
    details = [line.detail for line in world.view("ru", second).timeline]
    assert "The charge was widened." in details
    names = [("Vetrov", "Demyan")]
    found = earlier_contacts(
        node.chief, kind="extradition_prosecution", peer="KZ", names=names, now=world.now
    )
    assert {one.number for one in found if one.alike} == {first, second}
    year = world.now + timedelta(days=366)
    assert not alike(node.chief, kind="extradition_prosecution", peer="KZ", names=names, now=year)
    assert not alike(node.chief, kind="mla", peer="KZ", names=names, now=world.now)
    assert not alike(node.executor, kind="extradition_prosecution", peer="KZ", names=names,
                     now=world.now)  # fmt: skip


def test_an_alert_is_told_once_read_and_switched_off(world: World, number: str) -> None:
    node = world.node("kz")
    new = NewTask(node.deputy.officer_id, "Read the answer", world.now.date())
    give_task(node.deps, number, new, node.chief, world.now)
    assert unread(node.deputy) == 1
    assert mark_read(node.deputy, world.now) == 1
    assert unread(node.deputy) == 0
    choose(node.deputy, Choice(off=frozenset({AlertKind.TASK})), world.now)
    give_task(node.deps, number, new, node.chief, world.now)
    assert unread(node.deputy) == 0
    assert unread(node.chief) == 0
    for wrong in (Choice("nobody"), Choice("a@b.kz\r\nBcc: c@d.kz"),
                  Choice("", by_mail=frozenset({AlertKind.TASK}))):  # fmt: skip
        with pytest.raises(InvalidFact) as caught:
            choose(node.deputy, wrong, world.now)
        assert caught.value.field == "mail"
