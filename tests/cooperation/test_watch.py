"""The worker raises tasks for limits that are near or overdue, each once."""

from datetime import timedelta

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.change_limit import change_limit
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Filters, Tab, Wanted
from eurazpol.cooperation.actions.tasks import my_tasks
from eurazpol.cooperation.actions.watch_limits import raise_due
from eurazpol.cooperation.domain.limits import Change, LimitChange, LimitLabel
from tests.cooperation.world import World


def asked(world: World, *, urgent: bool) -> str:
    facts = {
        "assistance": {
            "measures": ["address"], "purpose": "Установить адрес.", "urgent": urgent,
        }
    }  # fmt: skip
    sent = world.create("ru", "police_query", "kz", facts)
    world.step("ru", sent, "send_query")
    world.carry()
    return world.peer_number("ru", sent)


def test_near_then_overdue_then_met(world: World) -> None:
    number = asked(world, urgent=True)
    node = world.node("kz")
    assert not [one for one in raise_due(node.deps, world.now) if one.number == number]
    world.wait(hours=19)
    assert [one for one in raise_due(node.deps, world.now) if one.number == number]
    assert not raise_due(node.deps, world.now)
    world.wait(hours=6)
    overdue = [one for one in raise_due(node.deps, world.now) if one.number == number]
    assert [(one.limit, one.overdue) for one in overdue] == [("query_24h", True)]
    world.step("kz", number, "accept")
    mine = my_tasks(node.chief, world.now)
    assert [task.overdue for task in mine if task.limit == "query_24h"] == [True]
    world.step("kz", number, "answer_nothing", reason="Адрес не установлен, сведений нет.")
    raise_due(node.deps, world.now)
    assert not [task for task in my_tasks(node.chief, world.now) if task.limit]


def test_an_urgent_query_has_a_day_and_another_has_two(world: World) -> None:
    urgent, other = asked(world, urgent=True), asked(world, urgent=False)
    for number, limit, hours in ((urgent, "query_24h", 24), (other, "query_48h", 48)):
        found = {one.id: one.due_at for one in world.view("kz", number).limits}
        assert found[limit] == world.now + timedelta(hours=hours)


def test_a_pause_of_the_service_is_on_the_timeline(world: World) -> None:
    number = asked(world, urgent=True)
    node = world.node("kz")
    world.step("kz", number, "accept")
    pause = LimitChange("query_24h", Change.PAUSE, world.now, "The register is down today.")
    change_limit(node.deps, number, pause, node.chief, world.now)
    limit = next(one for one in world.view("kz", number).limits if one.id == "query_24h")
    assert (limit.label, limit.ground) == (LimitLabel.PAUSED, "The register is down today.")
    assert world.view("kz", number).timeline[0].detail == "The register is down today."
    world.wait(days=3)
    assert not [one for one in raise_due(node.deps, world.now) if one.limit == "query_24h"]


def test_the_queue_pins_what_is_overdue_and_counts_every_tab(world: World) -> None:
    late, early = asked(world, urgent=True), asked(world, urgent=False)
    world.wait(hours=30)
    node = world.node("kz")
    zone = node.deps.node.zone
    only_in = Filters(side=Side.REQUESTED.value)
    page = queue(node.chief, Wanted(Tab.ALL, only_in), 1, world.now, zone)
    assert [row.number for row in page.rows] == [late, early]
    assert [row.pinned for row in page.rows] == [True, False]
    assert page.counts[Tab.UNASSIGNED] == page.total == 2
    late_only = Wanted(Tab.ALL, Filters(side="requested", due="overdue"))
    overdue = queue(node.chief, late_only, 1, world.now, zone)
    assert [row.number for row in overdue.rows] == [late]
    nothing = queue(node.executor, Wanted(Tab.ALL, only_in), 1, world.now, zone)
    assert nothing.total == 0
