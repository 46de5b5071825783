"""A person concerned asks, the review chamber judges, the owner acts; reasons are published."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.postings import Place, add_posting
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.errors import Forbidden, InvalidOfficer
from eurazpol.access.domain.permissions import PERMISSIONS, ObjectKind
from eurazpol.audit.actions.queries import entries_about
from eurazpol.exchange.domain.letter import Received
from eurazpol.kernel.texts import Texts, message
from eurazpol.notices.actions.control import Wanted, control
from eurazpol.notices.actions.rights_ask import Wish, answer, rights_handlers
from eurazpol.notices.actions.rights_judge import (
    admit,
    drop_ruling,
    mark_concerned,
    question,
    sign_ruling,
    write_ruling,
)
from eurazpol.notices.actions.rights_queries import (
    asks,
    candidates,
    figures,
    published,
    read_concerned,
    read_request,
    requests,
    rights_to_count,
)
from eurazpol.notices.actions.rights_take import take_request, told, withdraw
from eurazpol.notices.actions.rights_watch import watch_rights
from eurazpol.notices.domain import rights_wire as wire
from eurazpol.notices.domain.errors import (
    InvalidNotice,
    NotAllowed,
    NoticeError,
    OutOfOrder,
    UnknownNotice,
)
from eurazpol.notices.domain.lifecycle import Step
from eurazpol.notices.domain.rights import Applicant, Asked, Due, Right, RightsStatus, check_request
from eurazpol.notices.domain.rights_ruling import Held, Remedy, Ruling, RulingKind
from eurazpol.notices.store.models import AskRow, NoticeRow
from tests.cooperation.world import World as CaseWorld
from tests.notices.leads import DUTY, Leads
from tests.notices.world import World, officer

DPO = officer(301, Role.DATA_PROTECTION)
ONE, TWO = officer(311, Role.REVIEW_CHAMBER), officer(312, Role.REVIEW_CHAMBER)
WHY = "The warrant was annulled by the court of appeal, the copy is in the file."
WHO: dict[str, Any] = {
    "family": "Vetrov", "given": "Igor", "birth": "1981-04-12", "nationality": "KZ",
    "contact": "Almaty, Abai 1", "lang": "ru", "proof": "passport", "proof_number": "N00112233",
}  # fmt: skip
CLEAN = (
    "The applicant asked for the deletion of the data. The chamber found that the warrant on which "
    "they rested had been annulled and that the data no longer served their purpose."
)


@pytest.fixture
def leads(db: None, tmp_path: Path) -> Leads:
    return Leads(CaseWorld(tmp_path / "cases"), World(now=CaseWorld(tmp_path).now), tmp_path)


def asked_for(leads: Leads, right: Right, **who: Any) -> int:
    today = leads.now.date()
    given = Applicant(**{**WHO, **who}), Asked(right=right, received=today, asked=WHY)
    return take_request(leads.deps, uuid4(), given, DPO, leads.now)


def admitted(leads: Leads, right: Right, notice: NoticeRow | None) -> int:
    key = asked_for(leads, right)
    admit(leads.deps, key, ONE, leads.now)
    if notice is not None:
        mark_concerned(leads.deps, key, notice.number, ONE, leads.now)
    return key


def ruled(leads: Leads, key: int, ruling: Ruling) -> int:
    pk = write_ruling(leads.deps, key, ruling, ONE, leads.now)
    sign_ruling(leads.deps, key, pk, TWO, leads.now)
    return pk


def deletion() -> Ruling:
    return Ruling(RulingKind.DECISION, Held.GRANTED, ("R_NO_COURT_ACT",), WHY, Remedy.DELETE, WHY)


def release(text: str) -> Ruling:
    return Ruling(RulingKind.PUBLICATION, Held.RELEASE, texts={"en": text})


def view(leads: Leads, key: int, actor: Actor = ONE) -> Any:
    return read_request(leads.deps, key, actor, leads.now)


def step(leads: Leads, notice: NoticeRow, one: Step) -> None:
    control(leads.deps.notices, notice.pk, Wanted(one, WHY), DUTY, leads.now)


def test_a_deletion_from_the_receipt_to_the_published_reasons(leads: Leads) -> None:
    notice = leads.own_notice()
    key = asked_for(leads, Right.DELETION)
    assert view(leads, key).number == f"KZ-RTS-{leads.now.year}-000001"
    assert view(leads, key).limit.rule == "admissibility"
    admit(leads.deps, key, ONE, leads.now)
    opened = view(leads, key)
    assert (opened.limit.article, opened.limit.confidence.value) == ("CCF Statute 40", "medium")
    assert 270 <= opened.limit.left <= 276  # nine months from admissibility
    (found,) = candidates(leads.deps, key, ONE, leads.now)
    assert (found.number, found.key) == (notice.number, notice.pk)
    mark_concerned(leads.deps, key, notice.number, ONE, leads.now)
    number, _, content, _ = read_concerned(leads.deps, key, notice.pk, TWO, leads.now)
    assert content.subject.names[0].family == "Ветров"
    (trace,) = [one for one in entries_about("notice", number)
                if one.action == "rights-notice-read"]  # fmt: skip
    assert trace.ground == opened.number

    ruled(leads, key, Ruling(RulingKind.INTERIM, Held.BLOCK, ("G_HARM",), WHY, Remedy.SUSPEND, WHY))
    (order,) = asks(leads.deps, DUTY, leads.now, closed=False)
    with pytest.raises(InvalidNotice, match="rights-not-done"):
        answer(leads.deps, order.key, WHY, carried=True, actor=DUTY, now=leads.now)
    with pytest.raises(InvalidNotice, match="rights-binding"):
        answer(leads.deps, order.key, WHY, carried=False, actor=DUTY, now=leads.now)
    step(leads, notice, Step.SUSPEND)
    answer(leads.deps, order.key, WHY, carried=True, actor=DUTY, now=leads.now)

    pk = write_ruling(leads.deps, key, deletion(), ONE, leads.now)
    with pytest.raises(NotAllowed, match="rights-same-member"):
        sign_ruling(leads.deps, key, pk, ONE, leads.now)
    assert view(leads, key).status is RightsStatus.ADMITTED
    sign_ruling(leads.deps, key, pk, TWO, leads.now)
    notice.refresh_from_db()
    assert notice.status == "suspended"  # the machine proposes, a person does it
    (order,) = asks(leads.deps, DUTY, leads.now, closed=False)
    step(leads, notice, Step.CANCEL)
    answer(leads.deps, order.key, WHY, carried=True, actor=DUTY, now=leads.now)
    ended = view(leads, key)
    assert [one.done for one in ended.asks] == [True, True]
    assert (ended.held, ended.limit.state) == (Held.GRANTED, Due.MET)
    told(leads.deps, key, leads.now.date(), DPO, leads.now)

    ruled(leads, key, release(CLEAN))
    (shown,) = published()
    assert shown.number == f"D-{leads.now.year}-0001"
    assert [one.code for one in shown.grounds] == ["R_NO_COURT_ACT"]
    with pytest.raises(NotAllowed, match="rights-published-already"):
        write_ruling(leads.deps, key, release(CLEAN), ONE, leads.now)
    counted = {row[0]: row for row in figures(ONE, leads.now.year).rows}[Right.DELETION]
    assert counted[1:] == (1, 0, ((Held.GRANTED, 1),), 0, 0)


def test_a_text_that_tells_who_it_is_about_is_refused_with_the_place(leads: Leads) -> None:
    notice = leads.own_notice()
    key = admitted(leads, Right.DELETION, notice)
    ruled(leads, key, deletion())
    for words, what in (
        ("Ветровтың ісі", "name"),
        ("born on 12 April 1981", "birth"),
        (f"notice {notice.number.replace('-', ' ')}", "number"),
        ("passport N 0011-2233", "number"),
    ):
        with pytest.raises(InvalidNotice, match="rights-not-anonymous") as caught:
            write_ruling(leads.deps, key, release(f"{CLEAN}\nSee {words}."), ONE, leads.now)
        said = caught.value.args_by_name
        assert (caught.value.field, said["line"]) == ("text_en", 2)
        assert said["what"] == message(f"notices-trace-{what}")
    assert not published()


def test_nobody_of_the_desk_judges_and_nobody_judges_what_they_handled(leads: Leads) -> None:
    notice = leads.own_notice()
    key = asked_for(leads, Right.ACCESS)
    for desk in (DUTY, leads.chief, DPO):
        with pytest.raises(Forbidden):
            admit(leads.deps, key, desk, leads.now)
    admit(leads.deps, key, ONE, leads.now)
    once = replace(ONE, officer_id=DUTY.officer_id)  # drew the notice up before joining the chamber
    with pytest.raises(NotAllowed, match="rights-had-in-hand"):
        mark_concerned(leads.deps, key, notice.number, once, leads.now)
    mark_concerned(leads.deps, key, notice.number, ONE, leads.now)
    refused = Ruling(RulingKind.DECISION, Held.REFUSED, ("G_CONFIDENTIAL",), WHY)
    pk = write_ruling(leads.deps, key, refused, ONE, leads.now)
    approved = replace(TWO, officer_id=leads.chief.officer_id)
    for member in (once, approved):
        with pytest.raises(NotAllowed, match="rights-had-in-hand"):
            sign_ruling(leads.deps, key, pk, member, leads.now)
        assert view(leads, key, member).had_in_hand
        with pytest.raises(NotAllowed, match="rights-had-in-hand"):
            read_concerned(leads.deps, key, notice.pk, member, leads.now)
    for reader in (DUTY, leads.chief):
        with pytest.raises(Forbidden):
            view(leads, key, reader)


def test_the_role_of_the_chamber_stands_alone(db: None) -> None:
    acts = {row.kind for row in PERMISSIONS if row.role is Role.REVIEW_CHAMBER}
    assert acts == {ObjectKind.RIGHTS, ObjectKind.LAW, ObjectKind.DESK}
    now, setup = CaseWorld.now, Actor.system("setup")
    name = Texts("Бюро", "Бюро", "Bureau")
    create_authority("ncb", AuthorityKind.BUREAU, name, actor=setup, now=now)
    create_authority("ncb2", AuthorityKind.BUREAU, name, actor=setup, now=now)

    def new(login: str, *roles: Role) -> int:
        one = NewOfficer(login, "Сейітова", "Аяна", "ncb", roles, "kk")
        return create_officer(one, "жеті-қабат көк аспан", actor=setup, now=now).id

    with pytest.raises(InvalidOfficer, match="access-chamber-alone"):
        new("both", Role.REVIEW_CHAMBER, Role.DUTY_OFFICER)
    for role, other in (
        (Role.REVIEW_CHAMBER, Role.DUTY_OFFICER), (Role.DUTY_OFFICER, Role.REVIEW_CHAMBER),
    ):  # fmt: skip
        id_ = new(f"one.{role.value.partition('_')[0]}", role)
        with pytest.raises(InvalidOfficer, match="access-chamber-alone"):
            add_posting(id_, Place("ncb2", [other]), since=now + timedelta(days=3), until=None,
                        actor=setup, now=now)  # fmt: skip


def test_access_discloses_only_the_chosen_parts(leads: Leads) -> None:
    key = admitted(leads, Right.ACCESS, leads.publish())
    given = Ruling(RulingKind.DECISION, Held.PARTLY, ("G_CONFIDENTIAL",), WHY,
                   disclosed=("existence", "charges"))  # fmt: skip
    for wrong, code in (
        (replace(given, disclosed=()), "rights-disclosed"),
        (replace(given, grounds=("G_COMPLIANT",)), "rights-ground"),
        (replace(given, grounds=()), "rights-ground-missing"),
        (replace(given, remedy=Remedy.DELETE, order=WHY), "rights-remedy"),
        (replace(given, held=Held.NO_DATA, grounds=("G_NO_DATA",)), "rights-data"),
        (replace(given, held=Held.BLOCK), "rights-outcome"),
        (replace(given, reasons="no"), "notice-reason-length"),
    ):
        with pytest.raises(InvalidNotice, match=code):
            write_ruling(leads.deps, key, wrong, ONE, leads.now)
    pk = write_ruling(leads.deps, key, given, ONE, leads.now)
    with pytest.raises(NotAllowed, match="rights-ruling-waits"):
        write_ruling(leads.deps, key, given, TWO, leads.now)
    drop_ruling(leads.deps, key, pk, "The grounds are too thin.", TWO, leads.now)
    with pytest.raises(UnknownNotice):
        sign_ruling(leads.deps, key, pk, TWO, leads.now)
    ruled(leads, key, given)
    decision = view(leads, key, DPO).decision
    shown = dict(decision.shown)
    assert "RU-NOT-2026-000001" in shown.values()
    assert "Fraud on a large scale" in shown.values()
    assert not any("Ветров" in one or "7-12" in one for one in shown.values())


def test_the_clock_runs_from_admissibility_warns_and_cannot_be_missed_silently(
    leads: Leads,
) -> None:
    key = asked_for(leads, Right.ACCESS)
    assert watch_rights(leads.deps, leads.now + timedelta(days=30)) == 0
    assert watch_rights(leads.deps, leads.now + timedelta(days=33)) == 1  # not examined in a month
    leads.cases.now += timedelta(days=40)
    admit(leads.deps, key, ONE, leads.now)
    due = view(leads, key).limit.until
    assert due == date.fromisoformat(due.isoformat())
    assert 119 <= (due - leads.now.date()).days <= 123

    def alarms(actor: Actor) -> list[int]:
        found = rights_to_count(leads.deps, actor, leads.now)
        return [rows.count() for rows in found.values() if rows is not None]

    assert alarms(ONE) == [0, 0]
    leads.cases.now += timedelta(days=100)
    assert alarms(ONE) == [0, 1]
    (item,) = requests(leads.deps, ONE, leads.now)
    assert item.limit.state is Due.SOON
    leads.cases.now += timedelta(days=30)
    assert alarms(ONE) == [1, 0]
    assert alarms(DPO) == []
    assert watch_rights(leads.deps, leads.now) == 1
    assert watch_rights(leads.deps, leads.now) == 0
    ruled(leads, key, Ruling(RulingKind.DECISION, Held.NO_DATA, ("G_NO_DATA",), WHY))
    ended = view(leads, key)
    assert ended.limit.state is Due.OVERDUE  # what was met late stays late
    assert figures(ONE, ended.received.year).rows[0][5] == 1


def test_the_owner_abroad_is_asked_over_the_exchange(leads: Leads) -> None:
    notice = leads.publish()
    key = admitted(leads, Right.CORRECTION, notice)
    day = leads.now.date()
    for due in (day, day + timedelta(days=400)):
        with pytest.raises(InvalidNotice, match="rights-view-day"):
            question(leads.deps, key, Wish(Remedy.VIEW, WHY, due), ONE, leads.now)
    wish = Wish(Remedy.VIEW, WHY, day + timedelta(days=30))
    question(leads.deps, key, wish, ONE, leads.now)
    (letter,) = leads.notices.sent("kz", wire.ASK)
    assert (letter.to, letter.body["number"]) == ("ru", notice.number)
    assert "Vetrov" not in str(letter.body)
    sent = {"ask": letter.body["id"], "done": True, "text": "The warrant stands.",
            "at": leads.now.isoformat(), "by": letter.body["by"]}  # fmt: skip
    with pytest.raises(OutOfOrder):
        take(leads, leads.deps, "uz", wire.ANSWER, sent)
    take(leads, leads.deps, "ru", wire.ANSWER, sent)
    take(leads, leads.deps, "ru", wire.ANSWER, {**sent, "text": "Another answer."})
    assert [one.answer for one in view(leads, key).asks] == ["The warrant stands."]

    owner = replace(leads.deps, notices=leads.notices.deps("ru"))
    order = {**letter.body, "id": str(uuid4()), "remedy": "correct"}
    take(leads, owner, "kz", wire.ASK, order)
    take(leads, owner, "kz", wire.ASK, order)
    (shown,) = asks(owner, DUTY, leads.now, closed=False)
    assert (shown.remedy, shown.request, shown.binding) == (Remedy.CORRECT, "", False)
    with pytest.raises(InvalidNotice, match="rights-not-done"):
        answer(owner, shown.key, WHY, carried=True, actor=DUTY, now=leads.now)
    answer(owner, shown.key, WHY, carried=False, actor=DUTY, now=leads.now)
    (back,) = leads.notices.sent("ru", wire.ANSWER)
    assert (back.to, back.body["done"]) == ("kz", False)
    with pytest.raises(NotAllowed, match="rights-answered"):
        answer(owner, shown.key, WHY, carried=False, actor=DUTY, now=leads.now)
    with pytest.raises(UnknownNotice):
        answer(leads.deps, shown.key, WHY, carried=False, actor=DUTY, now=leads.now)
    for changed in ({"number": "RU-NOT-2026-000009"}, {"origin": "kz"}, {"id": "x"}, {"due": "no"},
                    {"remedy": "burn"}, {"text": ""}):  # fmt: skip
        with pytest.raises(NoticeError):
            take(leads, owner, "kz", wire.ASK, {**order, "id": str(uuid4()), **changed})
    assert AskRow.objects.count() == 2


def take(leads: Leads, deps: Any, sender: str, kind: str, body: dict[str, Any]) -> None:
    received = Received(str(uuid4()), kind, sender, leads.now, body, (), "about", "00")
    rights_handlers(deps)[kind](received, leads.now)


def test_a_request_that_is_not_admitted_has_a_coded_reason_of_two_members(leads: Leads) -> None:
    key = asked_for(leads, Right.DELETION, lawyer="Омарова Сәуле", power="17", licence="0012345",
                    power_on=leads.now.date())  # fmt: skip
    barred = Ruling(RulingKind.INADMISSIBLE, Held.INADMISSIBLE, ("I_REPEATED",), WHY)
    with pytest.raises(NotAllowed, match="rights-step"):
        write_ruling(leads.deps, key, deletion(), ONE, leads.now)
    ruled(leads, key, barred)
    ended = view(leads, key)
    assert ended.status is RightsStatus.INADMISSIBLE
    assert [one.article for one in ended.grounds] == ["CCF Statute 32"]
    with pytest.raises(NotAllowed, match="rights-step"):
        admit(leads.deps, key, ONE, leads.now)
    with pytest.raises(NotAllowed, match="rights-step"):
        withdraw(leads.deps, key, "The applicant wrote so.", DPO, leads.now)
    again = asked_for(leads, Right.ACCESS)
    withdraw(leads.deps, again, "The applicant wrote so.", DPO, leads.now)
    assert not requests(leads.deps, ONE, leads.now)


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("proof_number", {"proof_number": " "}),
        ("contact", {"contact": ""}),
        ("power", {"lawyer": "Омарова Сәуле"}),
        ("power_on", {"lawyer": "Омарова Сәуле", "power": "17"}),
        ("power_on", {"lawyer": "Омарова Сәуле", "power": "17", "power_on": date(2026, 1, 16)}),
        ("birth", {"birth": "1981-02-31"}),
        ("birth", {"birth": "2999"}),
        ("nationality", {"nationality": "ZZ"}),
        ("asked", {}),
    ],
)
def test_what_a_request_lacks_is_named(field: str, changed: dict[str, Any]) -> None:
    today = date(2026, 1, 15)
    asked = Asked(right=Right.ACCESS, received=today, asked="" if field == "asked" else WHY)
    with pytest.raises(InvalidNotice) as caught:
        check_request(Applicant(**{**WHO, **changed}), asked, today)
    assert caught.value.field == field


def test_only_the_officer_for_personal_data_takes_in_and_once(leads: Leads) -> None:
    given = Applicant(**WHO), Asked(right=Right.ACCESS, received=leads.now.date(), asked=WHY)
    for stranger in (DUTY, ONE, leads.chief):
        with pytest.raises(Forbidden):
            take_request(leads.deps, uuid4(), given, stranger, leads.now)
    uid = uuid4()
    keys = {take_request(leads.deps, uid, given, DPO, leads.now) for _ in range(2)}
    assert len(keys) == 1
