"""The kinds and turns that the three stories do not play."""

from datetime import UTC, datetime
from typing import Any

import pytest

from eurazpol.access.domain.actor import Role
from eurazpol.cooperation.actions.earlier import earlier_contacts
from eurazpol.cooperation.domain.errors import RequirementsUnmet
from eurazpol.documents.domain.errors import FactError
from tests.cast import BRIBE_TRACE, FRAUD, OMAROV_SENTENCED, VETROV, VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World

WHY = "The conditions of the treaty and of the Code are met on the papers of the case."
ACT = {
    "kind": "surrender_decision",
    "issued_by": "Генеральная прокуратура Узбекистана",
    "issued": "2026-04-01",
    "number": "15",
}


def exchanged(world: World, kind: str, facts: dict[str, Any], *papers: str) -> tuple[str, str]:
    """Send a request from Russia to Kazakhstan; return both numbers."""
    sent = world.create("ru", kind, "kz", facts)
    world.paper("ru", sent, *papers)
    world.step("ru", sent, "submit")
    world.step("ru", sent, "sign_and_send", verification=VERIFIED, bar_answer=VERIFIED)
    world.carry()
    return sent, world.peer_number("ru", sent)


def granted(world: World, got: str, **inputs: Any) -> None:
    world.opinion("kz", got)
    day = world.now.date().isoformat()
    answers = {"verification": VERIFIED, "optional_ground": VERIFIED}
    world.step("kz", got, "decide_grant", decided=day, reason=WHY, **answers, **inputs)


def test_transit_is_granted_interrupted_and_completed(world: World) -> None:
    world.now = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
    facts = {
        "persons": [VETROV],
        "offence": FRAUD,
        "act": ACT,
        "journey": {
            "surrendering": "UZ",
            "route": ["Ташкент", "Алматы", "Омск"],
            "carrier": "рейс 7700",
            "escort": "три сотрудника",
            "begins": "2026-05-20",
            "ends": "2026-05-21",
        },
    }
    sent, got = exchanged(world, "transit", facts, "D_ARREST_ORDER")
    world.step("kz", got, "accept")
    granted(world, got, authority=world.authority("kz"))
    world.carry()
    assert world.view("ru", sent).state_id == "peer_granted"
    world.now = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)
    where = {"by": "executor", "place": "Алматы, аэропорт"}
    world.step("kz", got, "begin_transit", begun_at="2026-05-20T14:00", **where)
    world.step(
        "kz", got, "interrupt_transit", interrupted_at="2026-05-20T15:00",
        reason="Вынужденная посадка из-за погоды.", **where,
    )  # fmt: skip
    world.carry()
    assert world.view("ru", sent).peer_status.id == "cooperation-status-postponed"
    world.step("kz", got, "continue_transit", begun_at="2026-05-20T16:00", **where)
    world.step("kz", got, "complete_transit", completed_at="2026-05-20T16:40", **where)
    world.carry()
    assert world.view("ru", sent).state_id == "result_received"
    world.step("kz", got, "close")


def test_proceedings_are_taken_over_and_their_outcome_reported(world: World) -> None:
    kazakh = VETROV | {"nationalities": ["KZ"]}
    facts = VETROV_SOUGHT | {"persons": [kazakh], "extradition_refused": True}
    facts["offence"] = FRAUD | {"crime_in_kz": True}
    sent, got = exchanged(
        world, "transfer_proceedings", facts,
        "D_CASE_FILE", "D_LAW_TEXT", "D_CITIZENSHIP", "D_NO_REPROSECUTION",
    )  # fmt: skip
    world.step("kz", got, "accept")
    granted(world, got, authority=world.authority("kz"))
    world.step("kz", got, "open_proceedings", by="executor", opened="2026-01-15")
    world.step(
        "kz", got, "report_outcome", by="executor", ended="2026-01-15",
        reason="Вынесен обвинительный приговор.", outcome_paper=world.upload(),
    )  # fmt: skip
    world.carry()
    theirs = world.view("ru", sent)
    assert theirs.state_id == "result_received"
    assert "P_ANSWER" in {paper.paper for paper in theirs.papers if paper.files}


def test_extradition_to_serve_a_sentence_rests_on_the_judgment(world: World) -> None:
    facts = {
        "persons": [VETROV],
        "offence": FRAUD,
        "sentence": {
            "state": "RU", "court": "Омский областной суд", "judgment_date": "2025-03-01",
            "imposed_months": 60, "final": True, "final_on": "2025-03-12",
            "remaining_months": 48,
        },
    }  # fmt: skip
    _, got = exchanged(
        world, "extradition_sentence", facts,
        "D_JUDGMENT", "D_FINALITY", "D_LAW_TEXT", "D_REMAINING", "D_IDENTITY",
    )  # fmt: skip
    case = world.view("kz", got)
    assert case.kind_id == "extradition_sentence"
    assert not case.law.assessment.missing_papers


def test_an_arrest_without_a_request_ends_with_release(world: World) -> None:
    sent, got = exchanged(
        world, "provisional_arrest", VETROV_SOUGHT, "D_PROV_STATEMENT", "D_ARREST_ORDER",
        "D_LAW_TEXT",
    )  # fmt: skip
    world.step("kz", got, "accept")
    world.step("kz", got, "record_detention", detained_at="2026-01-15T10:30", place="Алматы")
    world.carry()
    world.step("ru", sent, "withdraw", reason="Подозреваемый задержан по ошибке.")
    world.carry()
    with pytest.raises(RequirementsUnmet):
        world.step("kz", got, "close")
    world.step("kz", got, "release", released="2026-01-15", release_ground="request_withdrawn")
    world.step("kz", got, "close")


def test_a_request_is_postponed_resumed_and_refused_on_a_coded_ground(world: World) -> None:
    papers = ("D_QUESTIONS", "D_RIGHTS", "D_SANCTION")
    sent, got = exchanged(world, "mla", BRIBE_TRACE, *papers)
    world.step("kz", got, "accept")
    world.step(
        "kz", got, "postpone", postponement="investigation_would_suffer",
        reason="Проводятся негласные действия по тому же счёту.",
    )  # fmt: skip
    world.carry()
    assert world.view("ru", sent).peer_status.id == "cooperation-status-postponed"
    world.step("kz", got, "resume")
    steps = {step.id: step for step in world.view("kz", got).steps}
    grounds = next(one for one in steps["decide_refuse"].fields if one.name == "grounds").grounds
    assert grounds
    world.step(
        "kz", got, "decide_refuse", decided="2026-01-15", reason=WHY, grounds=[grounds[0][0]]
    )
    world.carry()
    assert world.view("ru", sent).state_id == "refused"


def test_a_letter_that_lacks_a_fact_is_not_written_and_nothing_leaves(world: World) -> None:
    facts = VETROV_SOUGHT | {"act": {"kind": "custody_order"}}
    sent = world.create("ru", "extradition_prosecution", "kz", facts)
    world.paper(
        "ru", sent, "D_ARREST_ORDER", "D_LAW_TEXT", "D_FACTS", "D_IDENTITY", "D_LIMITATION_TEXT"
    )
    world.step("ru", sent, "submit")
    with pytest.raises(FactError) as refused:
        world.step("ru", sent, "sign_and_send", verification=VERIFIED)
    assert refused.value.field is not None
    assert refused.value.field.startswith("act.")
    assert world.view("ru", sent).state_id == "for_approval"
    assert not world.post


def test_earlier_contacts_find_the_same_person_in_either_script(world: World) -> None:
    number = world.create("ru", "extradition_prosecution", "kz", VETROV_SOUGHT)
    chief = world.node("ru").chief
    assert chief.roles == {Role.CENTRAL_AUTHORITY}
    for name in (("VETROV", "Demyan"), ("ветров", "демьян"), ("Vetrоv", "Demyan")):  # Cyrillic о
        found = earlier_contacts(chief, kind="mla", peer="UZ", names=(name,), now=world.now)
        assert [(one.number, one.same_person) for one in found] == [(number, True)]
    assert not earlier_contacts(chief, kind="mla", peer="UZ", names=(("Ивлев", ""),), now=world.now)


def test_the_state_of_citizenship_may_ask_for_the_transfer_itself(world: World) -> None:
    """The same persons, the other direction: Kazakhstan administers and asks, Russia sentenced."""
    world.now = datetime(2026, 4, 6, 6, 0, tzinfo=UTC)
    sent = world.create("kz", "transfer_sentenced_person", "ru", OMAROV_SENTENCED)
    assert "notify_consulate" not in {step.id for step in world.view("kz", sent).steps}
    world.step(
        "kz", sent, "record_consent", consents="yes", given="2026-04-03", given_by="person",
        paper=world.upload(), paper_as="D_CONSENT",
    )  # fmt: skip
    world.paper("kz", sent, "D_CITIZENSHIP", "D_ADMIN_LAW_TEXT")
    world.step("kz", sent, "give_guarantee", given="2026-04-06", guarantee=world.upload("g.pdf"))
    world.step("kz", sent, "submit")
    world.step("kz", sent, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("kz", sent)
    world.step("ru", got, "accept")
    assert "record_adaptation" not in {step.id for step in world.view("ru", got).steps}
    world.paper("ru", got, "D_JUDGMENT", "D_FINALITY", "D_LAW_TEXT", "D_REMAINING")
    world.opinion("ru", got)
    decision = {"decided": "2026-04-06", "reason": WHY, "verification": VERIFIED}
    assert set(world.refused("ru", got, "decide_grant", **decision)) == {"cooperation-needs-event"}
    for addressee in ("consulate", "relatives"):
        world.step(
            "ru", got, f"notify_{addressee}", notified="2026-04-05", addressee="Омарова Г. С."
        )
    world.opinion("ru", got)
    world.step("ru", got, "decide_grant", **decision)
    world.carry()
    assert world.view("kz", sent).state_id == "peer_agreed"
    world.step(
        "kz", sent, "record_adaptation", ruled="2026-04-06", court="Алматы қаласының соты",
        adapted_months=120, served_days=1525,
    )  # fmt: skip
    world.wait(days=1)
    world.step("ru", got, "hand_over", handed_over="2026-04-07T08:30", place="Омск")
    world.carry()
    world.step("kz", sent, "begin_sentence", begun="2026-04-07", place="Қостанай")
    world.carry()
    assert world.view("ru", got).state_id == "execution_confirmed"
    world.step("ru", got, "close")
    world.step("kz", sent, "close")
