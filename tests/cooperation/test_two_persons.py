"""A step over a person's liberty: prepared by one officer, taken by the signature of another."""

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.actions.alerts import alerts
from eurazpol.cooperation.actions.awaiting import awaiting
from eurazpol.cooperation.actions.countersign import countersign, send_back
from eurazpol.cooperation.actions.record_event import NewEvent, record_event
from eurazpol.cooperation.domain.declare import FieldKind, Second
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.kernel.errors import EurazpolError
from tests.cast import VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World

STEP = "sign_and_send"


@pytest.fixture
def prepared(world: World) -> str:
    """A request for provisional arrest that one officer of Russia has signed."""
    number = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", number, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
    world.step("ru", number, "submit")
    world.prepare("ru", number, STEP, verification=VERIFIED)
    return number


def waits(world: World, number: str) -> int:
    proposal = world.view("ru", number).casework.proposal
    assert proposal is not None
    return proposal.id


def test_which_steps_two_officers_sign() -> None:
    """Two signatures where a person is given away, taken over or arrested; nowhere else."""
    found = {
        (kind.id, step.id): step.second
        for kind in KINDS.values()
        for step in kind.transitions
        if step.second
    }
    surrender = {
        (f"extradition_{what}", step): Second.SURRENDER
        for what in ("prosecution", "sentence")
        for step in ("decide_grant", "decide_refuse")
    }
    transfer = {
        ("transfer_sentenced_person", step): Second.TRANSFER
        for step in ("decide_grant", "decide_refuse", "decide_transfer", "decline_transfer")
    }
    arrest = {("provisional_arrest", STEP): Second.ARREST}
    assert found == surrender | transfer | arrest
    uploads = [
        step.id
        for kind in KINDS.values()
        for step in kind.transitions
        if step.second and any(field.kind is FieldKind.PAPER for field in step.fields)
    ]
    assert not uploads, "a prepared step keeps no uploads"


def test_nothing_changes_or_leaves_before_the_second_signature(world: World, prepared: str) -> None:
    node, view = world.node("ru"), world.view("ru", prepared)
    assert view.state_id == "for_approval"
    assert world.carry() == []
    assert "D_REQUEST" not in {paper.paper for paper in view.papers if paper.files}
    assert view.casework.proposal is not None
    assert node.deputy.name in view.casework.proposal.seconds
    step = next(one for one in view.steps if one.id == STEP)
    assert not step.allowed
    assert [one.number for one in awaiting(node.deputy)] == [prepared]
    assert awaiting(node.chief) == ()
    assert [one.text.id for one in alerts(node.deputy)] == ["cooperation-alert-countersign"]
    assert alerts(node.chief) == ()


def test_the_second_signature_takes_the_step(world: World, prepared: str) -> None:
    node = world.node("ru")
    state = countersign(node.deps, prepared, waits(world, prepared), node.deputy, world.now)
    assert state == "sent"
    assert world.carry()[0] == "request/1"
    told = [line.text.id for line in world.view("ru", prepared).timeline]
    assert "cooperation-history-countersigned" in told
    assert "answer" in {one.kind.value for one in alerts(node.chief)}
    with pytest.raises(NotAllowed, match="second-none"):
        countersign(node.deps, prepared, 1, node.deputy, world.now)


def test_one_person_is_never_both(world: World, prepared: str) -> None:
    node, proposal = world.node("ru"), waits(world, prepared)
    with pytest.raises(NotAllowed, match="second-same-person"):
        countersign(node.deps, prepared, proposal, node.chief, world.now)
    with pytest.raises(Forbidden):
        countersign(node.deps, prepared, proposal, node.executor, world.now)
    with pytest.raises(NotAllowed, match="second-waits"):
        world.prepare("ru", prepared, STEP, verification=VERIFIED)
    assert world.view("ru", prepared).state_id == "for_approval"


def test_the_second_signs_what_the_first_prepared_or_nothing(world: World, prepared: str) -> None:
    node = world.node("ru")
    proposal = waits(world, prepared)
    world.paper("ru", prepared, "D_IDENTITY")
    view = world.view("ru", prepared).casework.proposal
    assert view is not None
    assert view.changed
    with pytest.raises(NotAllowed, match="second-changed"):
        countersign(node.deps, prepared, proposal, node.deputy, world.now)


def test_a_refusal_goes_back_with_its_reason(world: World, prepared: str) -> None:
    node, proposal = world.node("ru"), waits(world, prepared)
    with pytest.raises(InvalidFact, match="input-too-short"):
        send_back(node.deps, prepared, proposal, "no", node.deputy, world.now)
    with pytest.raises(Forbidden):
        send_back(node.deps, prepared, proposal, "I do not agree.", node.executor, world.now)
    why = "The order of arrest names another person."
    send_back(node.deps, prepared, proposal, why, node.deputy, world.now)
    view = world.view("ru", prepared)
    assert view.casework.proposal is None
    assert view.timeline[0].detail == why
    assert next(one for one in view.steps if one.id == STEP).allowed
    assert [one.text.id for one in alerts(node.chief)] == ["cooperation-alert-second-refused"]


def test_the_first_takes_it_back_and_another_step_ends_it(world: World, prepared: str) -> None:
    node = world.node("ru")
    send_back(node.deps, prepared, waits(world, prepared), "", node.chief, world.now)
    world.prepare("ru", prepared, STEP, verification=VERIFIED)
    proposal = waits(world, prepared)
    world.step("ru", prepared, "give_back", reason="The address is missing here.")
    assert world.view("ru", prepared).casework.proposal is None
    with pytest.raises(EurazpolError, match="second-none"):
        countersign(node.deps, prepared, proposal, node.deputy, world.now)


def test_an_event_recorded_meanwhile_counts_as_a_change(world: World, prepared: str) -> None:
    node = world.node("ru")
    proposal = waits(world, prepared)
    record_event(
        node.deps, prepared, NewEvent("original_posted", world.now.date(), "by post"),
        actor=node.chief, now=world.now,
    )  # fmt: skip
    with pytest.raises(NotAllowed, match="second-changed"):
        countersign(node.deps, prepared, proposal, node.deputy, world.now)
