"""Every row of the table of kinds is sound, whichever kind is added next."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from eurazpol.access.domain.permissions import PERMISSIONS, ObjectKind, Reach, Side
from eurazpol.cooperation.domain.declare import FieldKind, Kind, Stance, Transition
from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.letters.table import PAPERS
from eurazpol.cooperation.domain.papers import check_paper_id
from eurazpol.cooperation.domain.requires import HasEvent
from eurazpol.cooperation.domain.wire import SHAPES
from eurazpol.documents.domain.templates import TEMPLATES
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS

SIDES = [
    pytest.param(kind, side, stance, id=f"{kind.id}-{side}" + (f"-{stance}" if stance else ""))
    for kind in KINDS.values()
    for side in Side
    for stance in (kind.stances or (None,))
]
every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


def steps(kind: Kind, side: Side, stance: Stance | None) -> Iterator[Transition]:
    return (
        step for step in kind.transitions if step.side is side and step.stance in (None, stance)
    )


def reachable(kind: Kind, side: Side, stance: Stance | None) -> set[str]:
    found, before = {kind.initial[side]}, set()
    while found != before:
        before = set(found)
        found |= {
            step.target
            for step in steps(kind, side, stance)
            if step.target and step.sources & before
        }
    return found


@every_kind
def test_every_state_is_reached_on_some_side(kind: Kind) -> None:
    found: set[str] = set()
    for side in Side:
        for stance in kind.stances or (None,):
            found |= reachable(kind, side, stance)
    assert found == {state.id for state in kind.states}


@pytest.mark.parametrize(("kind", "side", "stance"), SIDES)
def test_only_final_states_are_dead_ends(kind: Kind, side: Side, stance: Stance | None) -> None:
    for state in reachable(kind, side, stance):
        leaves = [
            step.target
            for step in steps(kind, side, stance)
            if state in step.sources and step.target not in (None, state)
        ]
        assert bool(leaves) is not kind.state(state).final, state


@pytest.mark.parametrize(("kind", "side", "stance"), SIDES)
def test_the_end_can_be_reached_from_everywhere(
    kind: Kind, side: Side, stance: Stance | None
) -> None:
    ends = {state.id for state in kind.states if state.final}
    before: set[str] = set()
    while ends != before:
        before = set(ends)
        ends |= {
            source
            for step in steps(kind, side, stance)
            if step.target in before
            for source in step.sources
        }
    assert reachable(kind, side, stance) <= ends


@every_kind
def test_every_step_is_open_to_somebody(kind: Kind) -> None:
    for step in kind.transitions:
        for source in step.sources:
            stage = kind.state(source).stage
            fitting = [
                row
                for row in PERMISSIONS
                if step.act in row.acts
                and row.kind is ObjectKind.CASE
                and kind.line in row.lines
                and step.side in row.sides
                and stage in row.stages
                and row.reach in (Reach.STATE, Reach.AUTHORITY)
            ]
            assert fitting, (step.id, source)


@every_kind
def test_steps_name_only_what_exists(kind: Kind) -> None:
    states = {state.id for state in kind.states}
    ids = {step.id for step in kind.transitions} | {"record_opinion"}
    every_id = {step.id for one in KINDS.values() for step in one.transitions}
    for step in kind.transitions:
        assert step.sources <= states
        assert step.target is None or step.target in states
        assert set(step.documents) <= set(TEMPLATES)
        assert step.sends is None or step.sends.kind in SHAPES
        assert step.on is None or step.on in SHAPES
        fields = {field.name: field for field in step.fields}
        for records in step.records:
            named = records.event
            events = fields[named[1:]].choices if named.startswith("@") else (named,)
            assert set(events) <= set(EVENTS)
            assert records.field is None or fields[records.field].kind in (
                FieldKind.DATE,
                FieldKind.INSTANT,
            )
        for requirement in step.requires:
            if isinstance(requirement, HasEvent):
                assert requirement.event in EVENTS
        for field in step.fields:
            for paper in field.papers:
                check_paper_id(paper)
            assert field.kind is not FieldKind.PAPER or field.papers
        for task in step.tasks:
            assert set(task.done_by) & ids, (step.id, task.id)
            assert set(task.done_by) <= every_id | {"record_opinion"}, (step.id, task.id)
    for limit in kind.limits:
        assert {limit.start, *limit.met_by} <= set(EVENTS)


@every_kind
def test_a_step_is_never_ambiguous(kind: Kind) -> None:
    seen: set[tuple[object, ...]] = set()
    for step in kind.transitions:
        for source in step.sources:
            for stance in [step.stance] if step.stance else kind.stances or (None,):
                key = (step.id, step.side, source, stance, step.on, step.outcome)
                assert key not in seen, key
                seen.add(key)


@every_kind
def test_granting_always_asks_the_law_and_a_person(kind: Kind) -> None:
    for step in kind.transitions:
        if step.id in ("decide_grant", "decide_transfer"):
            names = {type(requirement).__name__ for requirement in step.requires}
            assert {"NoBar", "PapersComplete", "Settled", "OpinionGiven"} <= names
            assert step.weighty


@every_kind
def test_both_sides_can_stop_what_they_began(kind: Kind) -> None:
    by_id = {(step.side, step.id) for step in kind.transitions}
    assert (Side.REQUESTING, "withdraw") in by_id
    for step in ("return_request", "decide_refuse", "postpone", "resume"):
        assert (Side.REQUESTED, step) in by_id


@every_kind
def test_every_word_stands_in_three_languages(kind: Kind) -> None:
    wanted = {kind.text.id} | {state.text.id for state in kind.states}
    wanted |= {f"cooperation-sentence-{state.id.replace('_', '-')}" for state in kind.states}
    for step in kind.transitions:
        wanted |= {step.label.id} | {task.text.id for task in step.tasks}
        for field in step.fields:
            wanted |= {field.label.id} | {field.choice_text(one).id for one in field.choices}
    wanted |= {limit.text.id for limit in kind.limits}
    for lang in LANGS:
        assert wanted <= catalogue().ids(lang)


def test_the_soundness_tests_can_fail() -> None:
    kind = KINDS["mla"]
    broken = replace(
        kind, transitions=tuple(step for step in kind.transitions if step.id != "close")
    )
    with pytest.raises(AssertionError):
        test_only_final_states_are_dead_ends(broken, Side.REQUESTED, None)


def test_every_paper_of_a_step_has_a_writer() -> None:
    templates = {
        template
        for kind in KINDS.values()
        for step in kind.transitions
        for template in step.documents
    }
    assert templates <= set(PAPERS)
