"""No sequence of steps grants what the law forbids; the record shows how doubts were settled."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.declare import Kind, Outcome, Stance, Transition
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.events import EVENTS, Happened
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.requirements import bars, needed, unmet
from eurazpol.cooperation.domain.situation import Situation, fingerprint
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.finding import Outcome as Answer
from eurazpol.kernel.texts import message
from eurazpol.law.actions.load import load_book
from eurazpol.law.domain.assessment import (
    Assessment,
    Decision,
    Ground,
    Nature,
    PaperNeed,
    PaperState,
    Question,
    Reason,
)
from tests.cast import VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World

WHY = "The conditions of the treaty and of the Code are met on the papers of the case."
CITED = Citation("kz_cpc_2014_part12", "590")
SAID = message("cooperation-needs-person")

grounds = st.builds(
    Ground,
    id=st.sampled_from(["R_OWN_NATIONAL", "R_TORTURE", "R_TERRITORY"]),
    outcome=st.sampled_from(Answer),
    nature=st.sampled_from(Nature),
    citation=st.just(CITED),
    reason=st.just(SAID),
)
papers = st.builds(
    PaperNeed,
    id=st.sampled_from(["D_REQUEST", "D_FACTS", "D_NO_DEATH"]),
    state=st.sampled_from(PaperState),
    mandatory=st.booleans(),
    why=st.just(SAID),
    citation=st.just(CITED),
)
questions = st.builds(
    Question, id=st.just("q"), fact=st.just(SAID), who=st.just(SAID), result=st.just(SAID)
)
assessments = st.builds(
    Assessment,
    decision=st.sampled_from(Decision),
    as_of=st.just(date(2026, 1, 1)),
    book_version=st.just("1"),
    instruments=st.just(()),
    conditions=st.just(()),
    grounds=st.lists(grounds, max_size=3).map(tuple),
    papers=st.lists(papers, max_size=3).map(tuple),
    limits=st.just(()),
    questions=st.lists(questions, max_size=1).map(tuple),
    explanation=st.just(Reason(SAID)),
)


def situation_of(kind: Kind, side: Side, stance: Stance | None, found: Assessment) -> Situation:
    """Return a file that has everything a step may ask for, but for what the law says of it."""
    ours = stance is Stance.SENTENCING
    requesting_sentenced = ours == (side is Side.REQUESTING)
    facts = facts_from(
        {
            "persons": VETROV_SOUGHT["persons"],
            "sentence": {"state": "RU" if requesting_sentenced else "KZ"},
            "consent": True,
        }
    )
    events = tuple(
        Happened(f"KZ-1#{at}", event, date(2026, 1, 1), "Asia/Almaty")
        for at, event in enumerate(EVENTS)
        if not event.startswith("complaint")
    )
    return Situation(
        number="KZ-2026-000001",
        kind=kind,
        side=side,
        state=kind.initial[side],
        requesting=Country("RU"),
        requested=Country("KZ"),
        facts=facts,
        events=events,
        papers=frozenset({"D_CHECK", "D_NO_TORTURE", "P_INTERVIEW"}),
        asked=(),
        assessment=found,
        opinion=fingerprint(found),
        clocks=(),
        now=datetime(2026, 6, 1, tzinfo=UTC),
        zone=ZoneInfo("Asia/Almaty"),
        book=load_book(),
    )


def takeable(step: Transition, here: Situation, inputs: dict[str, str]) -> bool:
    return here.state in step.sources and not unmet(step, here, inputs)


@given(st.data())
def test_no_sequence_of_steps_grants_against_a_mandatory_ground(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    side = data.draw(st.sampled_from(Side))
    stance = data.draw(st.sampled_from(kind.stances or (None,)))
    here = situation_of(kind, side, stance, data.draw(assessments))
    answers = {"verification": VERIFIED, "optional_ground": VERIFIED, "bar_answer": VERIFIED}
    inputs = {name: text for name, text in answers.items() if data.draw(st.booleans())}
    for _ in range(12):
        steps = [
            step
            for step in kind.transitions
            if step.side is side and step.stance in (None, stance) and takeable(step, here, inputs)
        ]
        if not steps:
            break
        step = data.draw(st.sampled_from(steps))
        if step.decides is Outcome.GRANTED or step.id in ("hand_over", "begin_transit"):
            assert not bars(here)
            assert here.assessment.decision not in (Decision.NO_BASIS, Decision.REFUSE_MANDATORY)
        if step.decides is Outcome.GRANTED:
            assert not here.assessment.missing_papers
            assert not here.assessment.questions or "verification" in inputs
        here = replace(here, state=step.target or here.state)


@given(assessments)
def test_a_field_is_required_exactly_when_the_law_leaves_something_open(found: Assessment) -> None:
    kind = KINDS["mla"]
    here = replace(situation_of(kind, Side.REQUESTED, None, found), state="examination")
    step = kind.step(Side.REQUESTED, "decide_grant", None, "examination")
    assert step is not None
    if unmet(step, here, None):
        return
    fields = {field.name: field for field in step.fields}
    answers = {
        name: VERIFIED for name in ("verification", "optional_ground") if needed(fields[name], here)
    }
    assert not unmet(step, here, answers)
    for name in answers:
        assert unmet(step, here, {key: value for key, value in answers.items() if key != name})


def arrived(world: World, **person: object) -> str:
    """A request for extradition from Russia, ready for decision in Kazakhstan."""
    someone = VETROV_SOUGHT["persons"][0] | person
    sent = world.create(
        "ru", "extradition_prosecution", "kz", VETROV_SOUGHT | {"persons": [someone]}
    )
    world.paper(
        "ru", sent, "D_ARREST_ORDER", "D_LAW_TEXT", "D_FACTS", "D_IDENTITY", "D_LIMITATION_TEXT"
    )
    world.step("ru", sent, "submit")
    world.step(
        "ru", sent, "sign_and_send", verification=VERIFIED,
        bar_answer="The requested state is asked to examine its nationality first.",
    )  # fmt: skip
    world.carry()
    got = world.peer_number("ru", sent)
    world.step("kz", got, "accept")
    world.step("kz", got, "assign_check", authority=world.authority("kz"))
    world.step("kz", got, "report_check", check=world.upload())
    return got


def test_an_own_citizen_cannot_be_surrendered_but_can_be_refused_with_the_article(
    world: World,
) -> None:
    got = arrived(world, nationalities=["KZ"])
    world.opinion("kz", got)
    decision = {"decided": "2026-01-15", "reason": WHY, "verification": VERIFIED}
    reasons = world.refused("kz", got, "decide_grant", **decision)
    assert set(reasons) == {"cooperation-barred"}
    steps = {step.id: step for step in world.view("kz", got).steps}
    assert not steps["decide_grant"].allowed
    offered = next(field for field in steps["decide_refuse"].fields if field.name == "grounds")
    first = offered.grounds[0][0]
    assert first.startswith("R_OWN_NATIONAL|")
    with pytest.raises(InvalidFact, match="ground-not-tested"):
        world.step(
            "kz", got, "decide_refuse", decided="2026-01-15", reason=WHY,
            grounds=["R_OWN_NATIONAL|invented|1"],
        )  # fmt: skip
    world.step("kz", got, "decide_refuse", decided="2026-01-15", reason=WHY, grounds=[first])
    world.carry()
    theirs = world.view("ru", world.peer_number("kz", got))
    assert theirs.state_id == "refused"
    assert theirs.decisions[0].grounds[0].id == "R_OWN_NATIONAL"
    world.step("kz", got, "close")


def test_a_decision_needs_an_opinion_on_this_very_assessment(world: World) -> None:
    got = arrived(world)
    decision = {"decided": "2026-01-15", "reason": WHY, "verification": VERIFIED}
    assert world.refused("kz", got, "decide_grant", **decision) == ["cooperation-needs-opinion"]
    world.opinion("kz", got)
    world.paper("kz", got, "D_CHARACTER")
    view = world.view("kz", got)
    if view.law.changed_since_opinion:
        refused = world.refused("kz", got, "decide_grant", **decision)
        assert refused == ["cooperation-opinion-outdated"]
        world.opinion("kz", got)
    world.step("kz", got, "decide_grant", **decision)
    (made,) = world.view("kz", got).decisions
    assert (made.outcome, made.by_peer, made.assessed != "") == (Outcome.GRANTED, False, True)
