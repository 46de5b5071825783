"""What the exchange tells of messages not answered or not opened becomes a task of the case."""

from dataclasses import replace

from eurazpol.audit.actions.queries import action_counts
from eurazpol.cooperation.actions.alarms import message_alarm
from eurazpol.cooperation.actions.read_case import case_opened, read_case
from eurazpol.cooperation.actions.tasks import my_tasks
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from tests.cooperation.test_watch import asked
from tests.cooperation.world import World

ID = "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11"


def alarm_texts(world: World, name: str) -> list[str]:
    found = my_tasks(world.node(name).chief, world.now)
    return [task.text.id for task in found if task.text.id.startswith("exchange-alarm-")]


def test_an_alarm_is_a_task_until_it_ends(world: World) -> None:
    there = asked(world, urgent=True)
    number = world.view("kz", there).peer_number
    ru = world.node("ru")
    alarm = Alarm(AlarmSort.NO_ANSWER, "kz", ID, number, "request/1", world.now)
    before = action_counts().get("task-created", 0)
    for _ in range(2):
        message_alarm(ru.deps, alarm, world.now)
    assert alarm_texts(world, "ru") == ["exchange-alarm-no-answer"]
    assert action_counts()["task-created"] == before + 1
    line = world.view("ru", number).timeline[0]
    assert (line.text.id, line.message_id) == ("exchange-alarm-no-answer", ID)
    message_alarm(ru.deps, replace(alarm, ended=True), world.now)
    assert alarm_texts(world, "ru") == []


def test_an_alarm_about_a_message_of_the_peer_finds_our_case_by_the_peers_number(
    world: World,
) -> None:
    there = asked(world, urgent=True)
    number = world.view("kz", there).peer_number
    kz = world.node("kz")
    world.step("kz", there, "accept")
    message_alarm(
        kz.deps, Alarm(AlarmSort.UNOPENED_HERE, "ru", ID, number, "request/1", world.now), world.now
    )
    assert alarm_texts(world, "kz") == ["exchange-alarm-unopened-here"]
    assert alarm_texts(world, "ru") == []


def test_an_alarm_about_no_case_of_ours_raises_nothing(world: World) -> None:
    there = asked(world, urgent=True)
    kz = world.node("kz")
    for peer, about in (("uz", there), ("ru", "KZ-2026-009999"), ("ru", "")):
        alarm = Alarm(AlarmSort.FAILED, peer, ID, about, "request/1", world.now)
        message_alarm(kz.deps, alarm, world.now)
    assert alarm_texts(world, "kz") == []


def test_the_other_side_is_told_that_its_messages_were_read(world: World) -> None:
    there = asked(world, urgent=True)
    kz = world.node("kz")
    number = world.view("kz", there).peer_number
    read_case(kz.deps, there, ground=there, actor=kz.chief, now=world.now)
    case_opened(kz.deps, there, kz.executor, world.now)
    assert kz.deps.courier.read == [  # type: ignore[attr-defined]
        ("ru", number, kz.chief.name),
        ("ru", number, kz.executor.name),
    ]


def test_a_case_of_which_the_other_side_knows_nothing_tells_nothing(world: World) -> None:
    facts = {"assistance": {"measures": ["address"], "purpose": "Установить адрес."}}
    number = world.create("ru", "police_query", "kz", facts)
    ru = world.node("ru")
    read_case(ru.deps, number, ground=number, actor=ru.chief, now=world.now)
    assert ru.deps.courier.read == []  # type: ignore[attr-defined]
