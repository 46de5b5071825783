"""Police queries: the clock of both sides, the reminder by itself, typed questions and answers."""

from datetime import timedelta
from typing import Any

import pytest

from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.remind_late import remind_late
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.domain.limits import LimitLabel
from tests.cast import VETROV
from tests.cooperation.world import World

PURPOSE = {"purpose": "Установить адрес подозреваемого."}


def asked(world: World, *, urgent: bool = True, **query: Any) -> tuple[str, str]:
    """Ask Kazakhstan from Russia; return the numbers there and here."""
    facts = {
        "persons": [VETROV],
        "assistance": {**PURPOSE, "urgent": urgent},
        "query": {"template": "address", **query},
    }
    sent = world.create("ru", "police_query", "kz", facts)
    world.step("ru", sent, "send_query")
    world.carry()
    return sent, world.peer_number("ru", sent)


def told(world: World, node: str, number: str) -> list[str]:
    done = remind_late(world.node(node).deps, world.now)
    return [one.what for one in done if one.number == number]


def test_both_sides_count_the_same_clock_from_the_receipt(world: World) -> None:
    sent, got = asked(world)
    theirs, ours = (
        next(one for one in world.view(node, number).limits if one.id == "query_24h")
        for node, number in (("ru", sent), ("kz", got))
    )
    assert theirs.due_at == ours.due_at == world.now + timedelta(hours=24)
    assert (theirs.ours, ours.ours) == (False, True)
    assert theirs.zone == ours.zone == "Asia/Almaty"
    assert ours.text.id == "cooperation-limit-left-hours"


@pytest.mark.parametrize(("urgent", "hours"), [(True, 24), (False, 48)])
def test_a_late_answer_is_reminded_of_once_and_escalated_after_one_more_term(
    world: World, urgent: bool, hours: int
) -> None:
    sent, got = asked(world, urgent=urgent)
    world.wait(hours=hours - 1)
    assert told(world, "ru", sent) == []
    world.wait(hours=1)
    assert told(world, "ru", sent) == ["late"]
    assert told(world, "ru", sent) == []
    assert world.carry().count("reminder/1") == 1
    assert any(one.text.id.endswith("answer-reminder") for one in world.view("kz", got).tasks)
    world.wait(hours=hours)
    assert told(world, "ru", sent) == ["escalated"]
    assert any("escalated" in one.text.id for one in world.view("ru", sent).tasks)
    assert any("escalated-here" in one.text.id for one in world.view("kz", got).tasks)


def test_a_query_that_came_back_for_completion_is_not_reminded_of(world: World) -> None:
    sent, got = asked(world)
    world.step(
        "kz", got, "return_request", missing=["D_IDENTITY"], reason="Не указана дата рождения."
    )
    world.carry()
    world.wait(hours=50)
    assert told(world, "ru", sent) == told(world, "kz", got) == []


def test_an_answer_in_time_is_not_reminded_of_and_ends_the_clock_on_both_sides(
    world: World,
) -> None:
    sent, got = asked(world)
    world.step("kz", got, "accept")
    assert world.refused("kz", got, "answer", reason="") == ["cooperation-needs-answer"]
    assert world.refused("kz", got, "answer", reference="КУИ 15") == ["cooperation-needs-answer"]
    world.step(
        "kz", got, "answer", identity="Личность подтверждена", address="Астана", wanted="no",
        reference="Учёт населения, 15.01.2026",
    )  # fmt: skip
    world.carry()
    view = world.view("ru", sent)
    assert facts_json(view.facts)["answer"] == {
        "identity": "Личность подтверждена", "address": "Астана", "wanted": False,
        "reference": "Учёт населения, 15.01.2026",
    }  # fmt: skip
    assert view.state_id == "result_received"
    assert [one.label for one in view.limits if one.id == "query_24h"] == [LimitLabel.MET]
    world.wait(days=5)
    assert told(world, "ru", sent) == told(world, "kz", got) == []


def test_the_form_of_facts_does_not_lose_or_forge_the_answer(world: World) -> None:
    sent, got = asked(world)
    world.step("kz", got, "accept")
    world.step("kz", got, "answer_partly", address="Астана", reason="Личность проверяется.")
    world.carry()
    node = world.node("ru")
    facts = facts_json(world.view("ru", sent).facts)
    facts["answer"] = {"address": "Омск"}
    facts["proceedings"] = "26-15"
    change_facts(node.deps, sent, facts, version=None, actor=node.chief, now=world.now)
    view = world.view("ru", sent)
    assert view.facts.answer is not None
    assert (view.facts.answer.address, view.facts.proceedings) == ("Астана", "26-15")


@pytest.mark.parametrize(
    ("query", "persons", "needs"),
    [
        ({"template": "identity"}, [], ["person"]),
        ({"template": "vehicle"}, [], ["plate-or-vin"]),
        ({"template": "vehicle", "plate": "000 AAA 02"}, [], []),
        ({"template": "document"}, [], ["document"]),
        ({"template": "criminal_record"}, [{**VETROV, "birth": None}], ["birth"]),
        ({"template": "wanted"}, [VETROV], []),
    ],
)
def test_each_template_names_what_it_needs(
    world: World, query: dict[str, Any], persons: list[Any], needs: list[str]
) -> None:
    facts = {"persons": persons, "assistance": PURPOSE, "query": query}
    sent = world.create("ru", "police_query", "kz", facts)
    wanted = [f"cooperation-query-needs-{one}" for one in needs]
    if wanted:
        assert world.refused("ru", sent, "send_query") == wanted
    else:
        assert world.step("ru", sent, "send_query") == "sent"


def test_a_query_is_returned_with_a_reason_alone_and_sent_again(world: World) -> None:
    sent, got = asked(world)
    why = "Уточните, о каком городе идёт речь."
    world.step("kz", got, "return_request", reason=why)
    world.carry()
    (letter,) = [one for one in world.post if one.kind == "return/1"]
    assert (letter.body["missing"], letter.body["reason"]) == ([], why)
    assert world.view("ru", sent).state_id == "to_complete"
    world.step("ru", sent, "complete_and_send", note="Город Талдыкорган.")
    world.carry()
    assert world.view("kz", got).state_id == "examination"


@pytest.mark.parametrize("after", [(), ("accept",)])
def test_a_query_is_refused_with_a_reason_alone_and_stands_refused_on_both_sides(
    world: World, after: tuple[str, ...]
) -> None:
    sent, got = asked(world)
    for step in after:
        world.step("kz", got, step)
    why = "Запрос не относится к компетенции бюро."
    world.step("kz", got, "decide_refuse", decided="2026-01-15", reason=why)
    world.carry()
    (letter,) = [one for one in world.post if one.kind == "decision/1"]
    assert (letter.body["outcome"], letter.body["grounds"]) == ("refused", [])
    assert world.view("ru", sent).state_id == "refused"
    (decision,) = world.view("ru", sent).decisions
    assert decision.reason == why
