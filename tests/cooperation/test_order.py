"""Messages that come late, twice, out of turn or from a stranger."""

from dataclasses import replace
from typing import Any

import pytest

from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.not_delivered import message_settled
from eurazpol.cooperation.domain.errors import CooperationError, OutOfOrder
from eurazpol.cooperation.store.models import CaseRow, EventRow
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.cooperation.world import World

FACTS = {"assistance": {"measures": ["address"], "purpose": "Установить адрес проживания."}}


def sent_query(world: World) -> tuple[str, str]:
    sent = world.create("ru", "police_query", "kz", FACTS)
    world.step("ru", sent, "send_query")
    world.carry()
    return sent, world.peer_number("ru", sent)


def state(world: World, node: str, number: str) -> tuple[str, str | None]:
    view = world.view(node, number)
    return view.state_id, view.peer_status.id if view.peer_status else None


def test_a_repeated_message_changes_nothing(world: World) -> None:
    sent, got = sent_query(world)
    world.step("kz", got, "accept")
    world.step("kz", got, "answer_nothing", reason="Адрес не установлен, сведений нет.")
    world.carry()
    before = state(world, "ru", sent)
    events = EventRow.objects.count()
    for sealed in [one for one in world.post if one.to == "ru"]:
        world.deliver(sealed)
    assert state(world, "ru", sent) == before == ("result_received", "cooperation-status-executed")
    assert EventRow.objects.count() == events


def test_an_older_status_after_the_result_is_kept_as_history(world: World) -> None:
    sent, got = sent_query(world)
    world.step("kz", got, "accept")
    accepted = world.post[-1]
    world.step("kz", got, "answer_nothing", reason="Адрес не установлен, сведений нет.")
    world.deliver(world.post[-1])
    world.deliver(accepted)
    assert state(world, "ru", sent) == ("result_received", "cooperation-status-executed")
    assert "cooperation-history-late" in {line.text.id for line in world.view("ru", sent).timeline}


def test_a_repeated_request_is_refused_by_name(world: World) -> None:
    sent_query(world)
    request = next(one for one in world.post if one.kind == "request/1")
    with pytest.raises(OutOfOrder, match="message-request-repeated"):
        world.deliver(request)
    assert CaseRow.objects.count() == 2


def test_a_message_before_its_request_is_refused_by_name(world: World) -> None:
    _, got = sent_query(world)
    world.step("kz", got, "accept")
    status = world.post[-1]
    early = {**status.body["head"], "case": "KZ-2026-000777", "peer_case": None}
    with pytest.raises(OutOfOrder) as refused:
        world.deliver(replace(status, body={**status.body, "head": early}))
    assert refused.value.code == "message-without-case"
    assert len({catalogue().error(refused.value, lang) for lang in LANGS}) == 3


def test_a_stranger_cannot_speak_about_a_case(world: World) -> None:
    _, got = sent_query(world)
    world.step("kz", got, "accept")
    status = world.post[-1]
    with pytest.raises(OutOfOrder):
        world.deliver(replace(status, sender="uz"))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"requesting": "UZ"}, "message-of-another-state"),
        ({"requested": "UZ"}, "message-for-another-state"),
        ({"kind": "loan"}, "kind-unknown"),
        ({"handling": "loud"}, "message-shape"),
        ({"surprise": 1}, "message-shape"),
        ({"facts": {"persons": [{"names": []}]}}, "person-without-name"),
        ({"facts": {"offence": {"committed": "2026-02-30"}}}, "date-impossible"),
        ({"papers": []}, "message-papers"),
    ],
)
def test_a_request_that_cannot_be_is_refused_and_nothing_is_kept(
    world: World, change: dict[str, Any], code: str
) -> None:
    sent = world.create("ru", "police_query", "kz", FACTS)
    world.step("ru", sent, "send_query")
    (request,) = world.post
    with pytest.raises(CooperationError) as refused:
        world.deliver(replace(request, body={**request.body, **change}))
    assert refused.value.code == code
    assert CaseRow.objects.count() == 1


def test_a_text_or_instant_that_cannot_be_kept_is_refused_by_name(world: World) -> None:
    sent_query(world)
    request = world.post[0]
    facts = {**request.body["facts"], "proceedings": "a\x00b"}
    late = {**request.body["head"], "at": "9999-12-31T23:59:59Z"}
    for change in ({"facts": facts}, {"head": late}):
        with pytest.raises(CooperationError, match="message-shape"):
            world.deliver(replace(request, body={**request.body, **change}))


def test_an_unknown_kind_of_message_is_refused(world: World) -> None:
    sent_query(world)
    with pytest.raises(CooperationError, match="message-kind-unknown"):
        world.deliver(replace(world.post[0], kind="request/2"))


def test_a_withdrawal_ends_the_work_of_the_other_side(world: World) -> None:
    sent, got = sent_query(world)
    world.step("kz", got, "accept")
    world.step("ru", sent, "withdraw", reason="Лицо найдено, сведения не нужны.")
    world.carry()
    view = world.view("kz", got)
    assert view.state_id == "withdrawn"
    assert {task.text.id for task in view.tasks} >= {"cooperation-task-end-measures"}
    world.step("kz", got, "close")
    assert not world.view("kz", got).tasks


def test_a_reminder_raises_a_task_and_an_answer_ends_it(world: World) -> None:
    sent, got = sent_query(world)
    world.step("ru", sent, "remind")
    world.carry()
    assert "cooperation-task-answer-reminder" in {
        task.text.id for task in world.view("kz", got).tasks
    }
    world.step("kz", got, "send_status", note="Ответ будет завтра.")
    world.carry()
    assert "cooperation-task-answer-reminder" not in {
        task.text.id for task in world.view("kz", got).tasks
    }
    assert any(line.detail == "Ответ будет завтра." for line in world.view("ru", sent).timeline)


def test_facts_that_only_we_added_survive_a_supplement(world: World) -> None:
    sent, got = sent_query(world)
    kz, ru = world.node("kz"), world.node("ru")
    ours = FACTS | {"offence": {"crime_in_kz": True}}
    change_facts(kz.deps, got, ours, version=None, actor=kz.chief, now=world.now)
    theirs = FACTS | {"proceedings": "42"}
    change_facts(ru.deps, sent, theirs, version=None, actor=ru.chief, now=world.now)
    world.step("ru", sent, "send_supplement")
    world.carry()
    facts = world.view("kz", got).facts
    assert (facts.proceedings, facts.offence.crime_in_kz) == ("42", True)


def test_a_refusal_of_the_other_node_is_told_to_the_holder(world: World) -> None:
    sent, _ = sent_query(world)
    ru = world.node("ru")
    settled = Settled(
        "m-1", "request/1", "kz", sent, Outcome.REFUSED, world.now,
        Reason("kind-unknown", "kind", {"value": "loan"}),
    )  # fmt: skip
    message_settled(ru.deps, settled, world.now)
    view = world.view("ru", sent)
    assert view.timeline[0].text.id == "cooperation-history-not-delivered"
    assert "cooperation-task-message-refused" in {task.text.id for task in view.tasks}


def test_what_leaves_after_midnight_may_arrive_the_evening_before(world: World) -> None:
    """Almaty is two hours ahead of Moscow: 00:30 there is 22:30 of the day before here."""
    world.node("ru")
    world.now = world.now.replace(hour=19, minute=30)
    sent = world.create("kz", "police_query", "ru", FACTS)
    world.step("kz", sent, "send_query")
    world.carry()
    got = world.peer_number("kz", sent)
    world.step("ru", got, "accept")
    world.step("ru", got, "answer_nothing", reason="Адрес не установлен, сведений нет.")
    world.carry()
    assert world.view("kz", sent).state_id == "result_received"
