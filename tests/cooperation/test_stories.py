"""The three stories of the issue, between two files of two nodes."""

import itertools
from datetime import UTC, date, datetime

from eurazpol.cooperation.actions.record_event import NewEvent, correct_event
from eurazpol.cooperation.domain.limits import LimitLabel
from tests.cast import BRIBE_TRACE, OMAROV_SENTENCED, VETROV_SOUGHT
from tests.cooperation.world import VERIFIED, World

WHY = "The conditions of the treaty and of the Code are met on the papers of the case."


def limit_ids(world: World, node: str, number: str) -> dict[str, LimitLabel]:
    return {limit.id: limit.label for limit in world.view(node, number).limits}


def due(world: World, node: str, number: str, limit: str) -> date | datetime:
    return next(one.due for one in world.view(node, number).limits if one.id == limit)


def provisional_arrest(world: World) -> tuple[str, str]:
    """Russia asks for arrest, Kazakhstan detains and arrests; return both numbers."""
    asked = world.create("ru", "provisional_arrest", "kz", VETROV_SOUGHT)
    world.paper("ru", asked, "D_PROV_STATEMENT", "D_ARREST_ORDER", "D_LAW_TEXT")
    world.step("ru", asked, "submit")
    world.step("ru", asked, "sign_and_send", verification=VERIFIED)
    assert world.carry() == ["request/1", "status/1"]
    got = world.peer_number("ru", asked)
    assert world.view("ru", asked).peer_status.id == "cooperation-status-received"
    world.step("kz", got, "accept")
    world.step("kz", got, "assign_search", authority=world.authority("kz"))
    world.step(
        "kz", got, "record_detention", by="executor",
        detained_at="2026-01-15T10:30", place="Алматы, Абай даңғылы",
    )  # fmt: skip
    world.carry()
    assert world.view("ru", asked).state_id == "peer_detained"
    world.wait(hours=40)
    world.step("kz", got, "record_petition", by="executor", petition_filed="2026-01-16T15:00")
    world.step("kz", got, "record_provisional_arrest", by="executor", ordered="2026-01-16")
    world.carry()
    return asked, got


def extradition_request(world: World, arrest: str) -> tuple[str, str]:
    """Russia's request follows the arrest; return both numbers."""
    sent = world.create("ru", "extradition_prosecution", "kz", {}, earlier=arrest)
    world.paper(
        "ru", sent, "D_ARREST_ORDER", "D_LAW_TEXT", "D_FACTS", "D_IDENTITY", "D_LIMITATION_TEXT"
    )
    world.step("ru", sent, "submit")
    world.step("ru", sent, "sign_and_send", verification=VERIFIED)
    world.carry()
    return sent, world.peer_number("ru", sent)


def test_both_nodes_show_one_instant_and_each_status_once(world: World) -> None:
    asked, arrest = provisional_arrest(world)
    there = {one.id: one for one in world.view("ru", asked).limits}
    for limit in world.view("kz", arrest).limits:
        if limit.citation and limit.id in there:
            assert (there[limit.id].due_at, there[limit.id].zone) == (limit.due_at, "Asia/Almaty")
    assert there["kz_72h"].due == datetime.fromisoformat("2026-01-18T10:30+05:00")
    told = [
        str(line.text.args["status"].id) for line in world.view("ru", asked).timeline
        if line.text.id == "cooperation-history-peer-status"
    ]  # fmt: skip
    assert told[-1] == "cooperation-status-received"
    assert all(one != after for one, after in itertools.pairwise(told))


def test_extradition_from_provisional_arrest_to_hand_over(world: World) -> None:
    world.now = datetime(2026, 1, 15, 6, 0, tzinfo=UTC)
    asked, arrest = provisional_arrest(world)
    assert due(world, "kz", arrest, "kz_72h") == datetime.fromisoformat("2026-01-18T10:30+05:00")
    assert due(world, "kz", arrest, "kz_60h") == datetime.fromisoformat("2026-01-17T22:30+05:00")
    assert limit_ids(world, "kz", arrest)["kz_60h"] is LimitLabel.MET

    world.wait(days=25)
    sent, got = extradition_request(world, asked)
    assert world.view("ru", asked).state_id == world.view("kz", arrest).state_id == "followed"
    case = world.view("kz", got)
    assert case.person == "Ветров Демьян Игоревич"
    assert {event.kind for event in case.events} >= {"detained_at", "provisional_arrest_ordered"}
    assert [one.number for one in case.earlier if one.linked] == [arrest]
    assert due(world, "kz", got, "kz_40d") == date(2026, 2, 23)

    world.step("kz", got, "accept")
    world.step("kz", got, "assign_check", authority=world.authority("kz"))
    world.step("kz", got, "record_extradition_arrest", by="executor", ordered="2026-02-11")
    world.step("kz", got, "report_check", by="executor", check=world.upload())
    world.carry()
    assert world.view("ru", sent).peer_status.id == "cooperation-status-assigned"
    limits = limit_ids(world, "kz", got)
    assert limits["kz_40d"] is LimitLabel.MET
    assert limits["kz_12m"] is LimitLabel.LEFT

    world.now = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
    world.opinion("kz", got)
    world.step("kz", got, "decide_grant", decided="2026-05-18", reason=WHY, verification=VERIFIED)
    world.carry()
    assert world.view("ru", sent).state_id == "peer_granted"
    world.wait(days=2)
    world.step("kz", got, "record_copy_given", received="2026-05-20")
    assert due(world, "kz", got, "kz_appeal10") == date(2026, 6, 1)
    assert world.refused("kz", got, "enter_into_force", in_force="2026-05-20") == [
        "cooperation-complaint-term-runs"
    ]
    world.now = datetime(2026, 6, 2, 6, 0, tzinfo=UTC)
    world.step("kz", got, "enter_into_force", in_force="2026-06-02")
    world.step(
        "kz", got, "hand_over", by="executor", handed_over="2026-06-02T10:45", place="Алматы"
    )
    world.carry()
    world.step(
        "kz", got, "answer_speciality", decided="2026-06-02", speciality="give",
        further_acts="Кража, совершённая до выдачи.", reason=WHY,
    )  # fmt: skip
    world.carry()
    home = world.view("ru", sent)
    assert home.state_id == "peer_handed_over"
    assert "P_HANDOVER" in {paper.paper for paper in home.papers}
    world.step("ru", sent, "confirm_takeover", crossed="2026-06-02")
    world.step("ru", sent, "close")
    world.step("kz", got, "close")
    world.carry()
    assert world.view("kz", got).peer_status.id == "cooperation-status-closed"
    assert world.view("ru", sent).peer_status.id == "cooperation-status-closed"
    assert not world.view("kz", got).tasks


def test_a_complaint_stops_the_surrender_until_the_court_rules(world: World) -> None:
    asked, _ = provisional_arrest(world)
    world.wait(days=20)
    _, got = extradition_request(world, asked)
    world.step("kz", got, "accept")
    world.step("kz", got, "assign_check", authority=world.authority("kz"))
    world.step("kz", got, "report_check", check=world.upload())
    world.opinion("kz", got)
    today = world.now.astimezone(world.node("kz").deps.node.zone).date().isoformat()
    world.step("kz", got, "decide_grant", decided=today, reason=WHY, verification=VERIFIED)
    world.step("kz", got, "record_copy_given", received=today)
    world.step(
        "kz", got, "record_complaint",
        complaint_way="complaint_given_to_custody", complained=today,
    )  # fmt: skip
    assert "hand_over" not in {step.id for step in world.view("kz", got).steps}
    world.step("kz", got, "record_ruling_annuls", ruled=today, reason="Проверка неполна, см. акт.")
    assert world.view("kz", got).state_id == "extradition_check"


def test_legal_assistance_returned_completed_and_executed(world: World) -> None:
    world.now = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
    sent = world.create("kz", "mla", "uz", BRIBE_TRACE)
    world.paper("kz", sent, "D_QUESTIONS", "D_RIGHTS", "D_SANCTION", "D_TRANSLATION")
    world.step("kz", sent, "submit")
    world.step("kz", sent, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("kz", sent)
    world.step("uz", got, "accept")
    world.step(
        "uz", got, "return_request",
        missing=["D_CHARGE"], reason="Необходима копия постановления о квалификации.",
    )  # fmt: skip
    world.carry()
    returned = world.view("kz", sent)
    assert returned.state_id == "to_complete"
    assert returned.asked == ("D_CHARGE",)
    assert world.refused("kz", sent, "complete_and_send") == ["cooperation-asked-papers-missing"]
    world.wait(days=3)
    world.paper("kz", sent, "D_CHARGE")
    world.step("kz", sent, "complete_and_send")
    world.carry()
    here = world.view("uz", got)
    assert here.state_id == "examination"
    assert "D_CHARGE" in {paper.paper for paper in here.papers if paper.files}

    world.opinion("uz", got)
    world.step(
        "uz", got, "decide_grant", decided="2026-03-05", authority=world.authority("uz"),
        reason=WHY, verification=VERIFIED,
    )  # fmt: skip
    world.step("uz", got, "begin_execution", by="executor")
    world.step(
        "uz", got, "add_material", by="executor",
        material=world.upload("interview.pdf"), material_as="P_INTERVIEW",
    )  # fmt: skip
    world.step("uz", got, "report_materials", by="executor")
    world.step("uz", got, "send_partial", reason="Допрос проведён; банк ещё не ответил.")
    world.carry()
    assert world.view("kz", sent).state_id == "partial_result"
    world.step(
        "uz", got, "add_material", by="executor",
        material=world.upload("bank.pdf"), material_as="P_BANK_RECORDS",
    )  # fmt: skip
    world.step("uz", got, "report_materials", by="executor")
    world.step("uz", got, "send_results")
    world.carry()
    done = world.view("kz", sent)
    assert done.state_id == "result_received"
    files = {paper.paper: len(paper.files) for paper in done.papers}
    assert files["P_INTERVIEW"] == files["P_BANK_RECORDS"] == 1
    assert limit_ids(world, "uz", got)["mla_execution"] is LimitLabel.MET
    world.step("kz", sent, "close")
    world.step("uz", got, "close")


def test_transfer_of_a_sentenced_person_with_adaptation(world: World) -> None:
    world.now = datetime(2026, 4, 6, 6, 0, tzinfo=UTC)
    sent = world.create("ru", "transfer_sentenced_person", "kz", OMAROV_SENTENCED)
    world.paper(
        "ru", sent, "D_JUDGMENT", "D_FINALITY", "D_LAW_TEXT", "D_REMAINING", "D_CITIZENSHIP"
    )
    assert set(world.refused("ru", sent, "submit")) >= {
        "cooperation-needs-consent",
        "cooperation-needs-event",
    }
    for addressee in ("consulate", "relatives", "lawyer"):
        world.step(
            "ru", sent, f"notify_{addressee}", notified="2026-04-01", addressee="Омарова Г. С."
        )
    world.step(
        "ru", sent, "record_consent", consents="yes", given="2026-04-03", given_by="person",
        paper=world.upload(), paper_as="D_CONSENT",
    )  # fmt: skip
    world.step("ru", sent, "submit")
    world.step("ru", sent, "sign_and_send", verification=VERIFIED)
    world.carry()
    got = world.peer_number("ru", sent)
    world.step("kz", got, "accept")
    world.step(
        "kz", got, "give_guarantee", given="2026-04-06", guarantee=world.upload("guarantee.pdf")
    )
    assert "adapted_months" in {
        field.name
        for step in world.view("kz", got).steps
        if step.id == "record_adaptation"
        for field in step.fields
    }
    ruling = {"ruled": "2026-04-06", "court": "Алматы қаласының соты", "served_days": 1525}
    refused = world.refused("kz", got, "record_adaptation", adapted_months=144, **ruling)
    assert refused == ["cooperation-adapted-differs"]
    world.step("kz", got, "record_adaptation", adapted_months=120, **ruling)
    world.opinion("kz", got)
    world.step("kz", got, "decide_grant", decided="2026-04-06", reason=WHY, verification=VERIFIED)
    world.carry()
    agreed = world.view("ru", sent)
    assert agreed.state_id == "peer_agreed"
    assert "D_NO_TORTURE" in {paper.paper for paper in agreed.papers if paper.files}
    world.opinion("ru", sent)
    world.step(
        "ru", sent, "decide_transfer", decided="2026-04-06", reason=WHY, verification=VERIFIED
    )
    world.carry()
    assert world.view("kz", got).state_id == "both_agreed"
    world.wait(days=14)
    world.step("ru", sent, "hand_over", handed_over="2026-04-20T08:30", place="Омск")
    world.carry()
    world.step("kz", got, "begin_sentence", begun="2026-04-20", place="Қостанай")
    world.carry()
    home = world.view("ru", sent)
    assert home.state_id == "execution_confirmed"
    assert home.facts.sentence is not None
    assert home.facts.sentence.adapted_months == 120
    assert world.view("kz", got).facts.sentence.served_days == 1525


def test_a_corrected_detention_moves_the_clocks_of_both_sides(world: World) -> None:
    asked, _ = provisional_arrest(world)
    sent, got = extradition_request(world, asked)
    node = world.node("kz")
    event = next(one for one in world.view("kz", got).events if one.kind == "detained_at")
    correct_event(
        node.deps, got, event.id,
        NewEvent("detained_at", datetime.fromisoformat("2026-01-14T22:10")),
        reason="The protocol gives the evening before.", actor=node.chief, now=world.now,
    )  # fmt: skip
    world.carry()
    assert due(world, "kz", got, "kz_40d") == due(world, "ru", sent, "kz_40d") == date(2026, 2, 22)
    theirs = [one.at for one in world.view("ru", sent).events if one.kind == "detained_at"]
    assert theirs == [datetime(2026, 1, 14, 17, 10, tzinfo=UTC)]
