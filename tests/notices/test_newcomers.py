"""A state that joins later gets the notices in force, each once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.country import Country
from eurazpol.notices.actions.control import Wanted as Step_
from eurazpol.notices.actions.control import control
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.newcomers import send_to_newcomers
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.domain import wire
from eurazpol.notices.domain.decision import Decided, ReasonCode
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.store.models import NoticeRow
from tests.notices.contents import red
from tests.notices.test_life import at_secretariat, decided
from tests.notices.world import FIRST, SECRETARIAT, STATES, HandCourier, World

WHY = "The owner asked for it by telephone."


@dataclass
class Growing(HandCourier):
    """A courier in whose directory a state appears later."""

    joined: dict[str, Country] = field(default_factory=dict)

    def peers(self) -> Mapping[str, Country]:
        return {**super().peers(), **self.joined}


@pytest.fixture
def office(world: World) -> NoticesDeps:
    """The Secretariat, with a directory that grows."""
    world.secretariat = replace(world.secretariat, courier=Growing(SECRETARIAT, world.post))
    return world.secretariat


def join(office: NoticesDeps, name: str = "kg", state: str = "KG") -> None:
    assert isinstance(office.courier, Growing)
    office.courier.joined[name] = Country(state)


def to(world: World, node: str) -> list[str]:
    return [one.about for one in world.sent(SECRETARIAT, wire.NOTICE) if one.to == node]


def test_who_joined_later_gets_what_is_in_force_once(world: World, office: NoticesDeps) -> None:
    keys = [at_secretariat(world, red(), number) for number in (1, 2, 3)]
    decided(world, keys[0], Decided.PUBLISH)
    decided(world, keys[1], Decided.REFUSE, ReasonCode.PRIVATE)
    assert send_to_newcomers(office, world.now) == 0  # all who are there have it
    assert to(world, "kz") == ["UZ-NOT-2026-000001"]
    join(office)
    assert send_to_newcomers(office, world.now) == 1
    assert to(world, "kg") == ["UZ-NOT-2026-000001"]
    assert send_to_newcomers(office, world.now) == 0
    assert to(world, "kg") == ["UZ-NOT-2026-000001"]
    assert to(world, "uz") == []  # the owner has its own
    # What is decided afterwards goes there as to everybody, and not once more.
    decided(world, keys[2], Decided.PUBLISH)
    assert send_to_newcomers(office, world.now) == 0
    assert to(world, "kg") == ["UZ-NOT-2026-000001", "UZ-NOT-2026-000003"]
    shown = read_notice(office, keys[0], actor=FIRST, now=world.now)
    assert {one.node for one in shown.recipients} == {*STATES, "kg"} - {"uz"}
    assert JournalEntry.objects.filter(action="notice-sent-to-newcomer").count() == 1


def test_the_letter_is_the_owners_and_names_its_source(world: World, office: NoticesDeps) -> None:
    decided(world, at_secretariat(world, red()), Decided.PUBLISH)
    join(office)
    send_to_newcomers(office, world.now)
    first, *_, last = world.sent(SECRETARIAT, wire.NOTICE)
    assert last.to == "kg"
    assert last.body["content"] == first.body["content"]
    assert [one.owner for one in last.derived_from] == ["uz"]
    assert last.handling == first.handling


def test_what_is_suspended_waits_and_what_is_over_is_not_sent(
    world: World, office: NoticesDeps
) -> None:
    keys = [at_secretariat(world, red(), number) for number in (1, 2)]
    for key in keys:
        decided(world, key, Decided.PUBLISH)
    control(office, keys[0], Step_(Step.SUSPEND, WHY), FIRST, world.now)
    control(office, keys[1], Step_(Step.CANCEL, WHY, ReasonCode.PRIVATE), FIRST, world.now)
    join(office)
    assert send_to_newcomers(office, world.now) == 0
    control(office, keys[0], Step_(Step.RESUME, WHY), FIRST, world.now)
    assert send_to_newcomers(office, world.now) == 1
    assert to(world, "kg") == ["UZ-NOT-2026-000001"]


def test_a_diffusion_goes_to_no_newcomer_and_a_state_greets_nobody(
    world: World, office: NoticesDeps
) -> None:
    at_secretariat(world, red(form="diffusion", recipients=["KZ"]))
    assert NoticeRow.objects.get().status == "published"
    join(office)
    assert send_to_newcomers(office, world.now) == 0
    NoticeRow.objects.update(form="notice")
    assert send_to_newcomers(world.kz, world.now) == 0
