"""Handling conditions between three nodes: they travel, they bind, and a wider use is asked."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.act import give_to_officer
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.conditions_set import set_terms
from eurazpol.cooperation.actions.conditions_view import wider_use_views
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Tab
from eurazpol.cooperation.actions.desk.values import Wanted as WantedList
from eurazpol.cooperation.actions.reuse import Reuse, reuse
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.actions.wider_use import (
    Answer,
    Wanted,
    answer_wider_use,
    ask_wider_use,
)
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.cooperation.domain.errors import ConditionBars, InvalidFact, OutOfOrder
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.documents.actions.read_file import read_file
from eurazpol.exchange.domain.handling import (
    Code,
    Handling,
    InformationGrade,
    SourceGrade,
    Terms,
    UseKind,
)
from eurazpol.exchange.domain.letter import Source
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Message
from tests.cast import PDF, VETROV, VETROV_SOUGHT, YUSUPOVA
from tests.cooperation.world import World
from tests.documents.reading import text

BIRTH, NAMES, SUMMARY = "/facts/persons/0/birth", "/facts/persons/0/names", "/facts/offence/summary"
ASKED = {"assistance": {"measures": ["address"], "purpose": "Установить адрес проживания."}}
FACTS = VETROV_SOUGHT | ASKED
WHY = "The court of the city asks for it in the criminal case."


def sent_under(world: World, terms: Mapping[str, Terms], facts: Mapping[str, Any] = FACTS) -> str:
    """Russia asks Kazakhstan under conditions, with one paper; return the number there."""
    sent = world.create("ru", "police_query", "kz", facts)
    world.paper("ru", sent, "D_IDENTITY")
    ru = world.node("ru")
    paper = next(one.files[0].id for one in world.view("ru", sent).papers if one.files)
    named = {place.replace("PAPER", str(paper)): one for place, one in terms.items()}
    set_terms(ru.deps, sent, named, version=None, actor=ru.chief, now=world.now)
    world.step("ru", sent, "send_query")
    world.carry()
    return world.peer_number("ru", sent)


def held_by_chief(world: World, number: str) -> None:
    row = CaseRow.objects.get(number=number)
    give_to_officer(row, world.node("kz").chief.officer_id)
    row.save()


def seen(world: World, number: str, actor: Actor, kind: UseKind = UseKind.READ) -> CaseView:
    return case_view(world.node("kz").deps, number, actor, world.now, kind)


def other_officer(world: World) -> Actor:
    """An officer of the bureau, who neither holds the case nor is of the central authority."""
    chief = world.node("kz").chief
    return replace(chief, officer_id=999, roles=frozenset({Role.DUTY_OFFICER}))


def said(why: Message) -> set[str]:
    texts = {catalogue().render(why, lang) for lang in LANGS}
    assert len(texts) == 3
    return texts


def annex(world: World, number: str) -> str:
    kz = world.node("kz")
    asked = Asked(OnDemand.LEGAL_REASONING, "ru")
    return write_document(kz.deps, number, asked, kz.chief, world.now)


def ask(world: World, number: str, place: str = "/facts", **more: Any) -> str:
    kz = world.node("kz")
    laid = world.view("kz", number).conditions.laid
    condition = next(one.id for one in laid if one.place == place)
    wanted = Wanted(condition, reason=WHY, **{"uses": ("evidence",), **more})
    return ask_wider_use(kz.deps, number, wanted, kz.chief, world.now)


def answer(world: World, ask_id: str, **more: Any) -> None:
    ru = world.node("ru")
    number = next(
        task.number
        for row in CaseRow.objects.filter(number__startswith="RU")
        for task in world.view("ru", row.number).tasks
        if task.text.id == "cooperation-task-wider-use"
    )
    given = Answer(**{"reason": "Agreed with the investigator.", **more})
    answer_wider_use(ru.deps, number, ask_id, given, ru.chief, world.now)


def test_conditions_travel_and_are_shown_with_owner_and_message(world: World) -> None:
    default = Terms(code=Code.H1, source=SourceGrade.B, information=InformationGrade.TWO)
    secret = Terms(code=Code.H3, limits=("no-export",), purpose="Только розыск.")
    got = sent_under(world, {"": default, BIRTH: secret, "/papers/PAPER": Terms(code=Code.H2)})
    sealed = world.post[0]
    assert sealed.handling.code is Code.H1
    assert sealed.handling.fields[BIRTH].code is Code.H3
    assert sealed.handling.fields["/papers/0"].code is Code.H2
    view = world.view("kz", got)
    laid = {one.place: one for one in view.conditions.laid}
    paper = next(one.files[0] for one in view.papers if one.files)
    assert laid["/facts"].terms.code == "H1"
    assert laid[BIRTH].terms.code == "H3"
    assert laid[BIRTH].terms.purpose == "Только розыск."
    assert laid[f"/papers/{paper.id}"].terms.code == "H2"
    assert {one.message for one in laid.values()} == {sealed.id}
    assert view.conditions.marking is not None
    assert any("H3" in one and "Россия" in one for one in said(view.conditions.marking))
    assert "cooperation-history-conditions" in {line.text.id for line in view.timeline}
    assert "conditions-received" in {one.action for one in entries_about("case", got)}


def test_an_export_is_marked_and_leaves_out_what_may_not_go_out(world: World) -> None:
    got = sent_under(world, {BIRTH: Terms(code=Code.H2), "/papers/PAPER": Terms(code=Code.H3)})
    chief = world.node("kz").chief
    page, export = (seen(world, got, chief, kind) for kind in (UseKind.READ, UseKind.EXPORT))
    assert page.facts.persons[0].birth == "1987-02"
    assert export.facts.persons[0].birth is None
    assert export.facts.persons[0].names
    assert set(export.conditions.withheld) == {BIRTH}
    assert any("H2" in one for one in said(export.conditions.withheld[BIRTH]))
    files = [file for paper in export.papers for file in paper.files]
    assert {file.paper for file in files} == {"D_IDENTITY", "D_REQUEST"}
    for file in files:  # the letter says the birth once more
        assert (file.name, file.document_id) == ("", "")
        assert file.withheld is not None


def test_what_a_reader_may_not_see_is_withheld_with_the_reason(world: World) -> None:
    hidden = Terms(code=Code.H3, limits=("holder-only",), purposes=("police",))
    got = sent_under(world, {NAMES: hidden, SUMMARY: hidden, "/papers/PAPER": hidden})
    held_by_chief(world, got)
    kz, stranger = world.node("kz"), other_officer(world)
    assert seen(world, got, kz.chief).person == "Ветров Демьян Игоревич"
    view = seen(world, got, stranger)
    assert set(view.conditions.withheld) == {NAMES, SUMMARY}
    assert (view.person, view.facts.persons[0].names, view.facts.offence.summary) == ("", (), "")
    assert view.facts.persons[0].birth == "1987-02"
    for actor, name in ((kz.chief, "Ветров Демьян Игоревич"), (stranger, "")):
        found = queue(actor, WantedList(Tab.ALL), 1, world.now, kz.deps.node.zone)
        assert [row.person for row in found.rows if row.number == got] == [name]
    files = [file for paper in seen(world, got, kz.chief).papers for file in paper.files]
    documents = kz.deps.documents
    assert {file.paper for file in files} == {"D_IDENTITY", "D_REQUEST"}
    for file in files:
        document = file.document_id
        assert read_file(documents, document, ground=got, actor=kz.chief, now=world.now).data
        with pytest.raises(ConditionBars):
            read_file(documents, document, ground=got, actor=stranger, now=world.now)
    kept = facts_json(seen(world, got, stranger).facts) | {"proceedings": "77"}
    change_facts(kz.deps, got, kept, version=None, actor=stranger, now=world.now)
    after = seen(world, got, kz.chief).facts
    assert (after.proceedings, after.persons[0].names[0].family) == ("77", "Ветров")


def test_the_case_sheet_prints_the_marking_without_what_may_not_be_printed(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H2), NAMES: Terms(limits=("no-print",))})
    kz = world.node("kz")
    id_ = write_document(kz.deps, got, Asked(OnDemand.CASE_SHEET, "ru"), kz.chief, world.now)
    opened = read_file(kz.deps.documents, id_, ground=got, actor=kz.chief, now=world.now)
    printed = " ".join(text(opened.data).split())
    assert "H2: без разрешения владельца нельзя никому передавать" in printed
    assert "Ветров" not in printed
    (sheet,) = (one.files[0] for one in world.view("kz", got).papers if one.paper == "P_CASE_SHEET")
    laid = {one.place for one in world.view("kz", got).conditions.laid}
    assert f"/papers/{sheet.id}" in laid


@pytest.mark.parametrize("code", [Code.H0, Code.H1, Code.H2, Code.H3])
def test_a_paper_for_a_court_needs_the_permission_of_the_owner(world: World, code: Code) -> None:
    got = sent_under(world, {"": Terms(code=code)})
    if code in (Code.H0, Code.H2):
        assert annex(world, got)
        return
    with pytest.raises(ConditionBars) as refused:
        annex(world, got)
    assert any(code.value in one for one in said(refused.value.args_by_name["why"]))


def test_a_wider_use_is_asked_granted_used_and_expires(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H1)})
    ask_id = ask(world, got)
    with pytest.raises(ConditionBars):
        annex(world, got)
    world.carry()
    answer(world, ask_id, uses=("evidence",), until=date(2026, 2, 1))
    world.carry()
    assert annex(world, got)
    assert world.carry() == ["wider-use-done/1"]
    for node, number in (("kz", got), ("ru", world.peer_number("kz", got))):
        here = world.node(node)
        (trail,) = wider_use_views(here.deps, number, here.chief, world.now)
        assert (trail.ask_id, trail.in_force, len(trail.done)) == (ask_id, True, 1)
        assert trail.answer_id
        said_here = {line.text.id for line in world.view(node, number).timeline}
        done = "cooperation-history-done" + ("" if node == "kz" else "-there")
        assert done in said_here
        actions = {one.action for one in entries_about("case", number)}
        side = {"wider-use-asked", "wider-use-answer-came", "wider-use-done"}
        theirs = {"wider-use-came", "wider-use-answered", "wider-use-done-there"}
        assert actions >= (side if node == "kz" else theirs)
    assert not any(
        task.text.id == "cooperation-task-wider-use"
        for task in world.view("ru", world.peer_number("kz", got)).tasks
    )
    world.wait(days=20)
    with pytest.raises(ConditionBars):
        annex(world, got)


def test_a_refusal_changes_nothing_and_is_given_once(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H1)})
    ask_id = ask(world, got)
    world.carry()
    answer(world, ask_id)
    world.carry()
    with pytest.raises(ConditionBars):
        annex(world, got)
    ru = world.node("ru")
    number = world.peer_number("kz", got)
    with pytest.raises(InvalidFact, match="wider-use-answered"):
        answer_wider_use(
            ru.deps, number, ask_id,
            Answer("Agreed after all.", ("evidence",), until=date(2026, 3, 1)),
            ru.chief, world.now,
        )  # fmt: skip
    timeline = {line.text.id for line in world.view("kz", got).timeline}
    assert "cooperation-history-wider-refused-they" in timeline


def test_passing_on_needs_the_permission_and_keeps_the_conditions(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H2, source=SourceGrade.C)})
    kz = world.node("kz")
    target = world.create("kz", "police_query", "uz", ASKED)
    (paper,) = (
        file.id
        for one in world.view("kz", got).papers
        for file in one.files
        if file.paper == "D_IDENTITY"
    )
    wanted = Reuse(target, (paper,), ("persons/0",))
    with pytest.raises(ConditionBars) as refused:
        reuse(kz.deps, got, wanted, kz.chief, world.now)
    assert any("H2" in one and "ru" in one for one in said(refused.value.args_by_name["why"]))
    assert not world.view("kz", target).facts.persons
    ask_id = ask(world, got, uses=("pass-on", "evidence"), to=("uz",), whole_message=True)
    world.carry()
    answer(world, ask_id, uses=("pass-on",), to=("uz",), until=date(2026, 2, 1))
    world.carry()
    reuse(kz.deps, got, wanted, kz.chief, world.now)
    copied = world.view("kz", target)
    assert {one.place.split("/")[1] for one in copied.conditions.laid} == {"facts", "papers"}
    assert {(one.node, one.copied_from) for one in copied.conditions.laid} == {("ru", got)}
    world.step("kz", target, "send_query")
    onward = next(one for one in world.post if one.to == "uz")
    assert onward.derived_from == (Source(world.post[0].id, "ru"),)
    assert onward.handling.fields["/facts/persons/0"].code is Code.H2
    assert onward.handling.fields["/papers/0"].source is SourceGrade.C
    assert "wider-use-done/1" in world.carry()
    there = world.view("uz", world.peer_number("kz", target))
    assert {one.node for one in there.conditions.laid} == {"kz"}
    assert {one.sources for one in there.conditions.laid} == {("ru",)}
    assert there.conditions.laid[0].terms.code == "H2"
    assert all("kz" in one and "ru" in one for one in said(there.conditions.laid[0].owner))


def test_a_copy_does_not_leave_after_the_permission_has_ended(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H2)})
    kz = world.node("kz")
    target = world.create("kz", "police_query", "uz", ASKED)
    ask_id = ask(world, got, uses=("pass-on",), to=("uz",), whole_message=True)
    world.carry()
    answer(world, ask_id, uses=("pass-on",), to=("uz",), until=date(2026, 1, 20))
    world.carry()
    reuse(kz.deps, got, Reuse(target, (), ("persons/0",)), kz.chief, world.now)
    world.wait(days=10)
    before = len(world.post)
    with pytest.raises(ConditionBars):
        world.step("kz", target, "send_query")
    assert len(world.post) == before
    back = world.create("kz", "police_query", "ru", ASKED)
    reuse(kz.deps, got, Reuse(back, (), ("persons/0",)), kz.chief, world.now)
    world.step("kz", back, "send_query")  # the owner may have back what it gave


def test_what_came_from_another_is_permitted_only_as_far_as_its_owner_did(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H3)})
    kz, uz = world.node("kz"), world.node("uz")
    target = world.create("kz", "police_query", "uz", ASKED)
    ask_id = ask(world, got, uses=("pass-on",), to=("uz",), whole_message=True)
    world.carry()
    answer(world, ask_id, uses=("pass-on",), to=("uz",), until=date(2026, 2, 1))
    world.carry()
    reuse(kz.deps, got, Reuse(target, (), ("persons/0",)), kz.chief, world.now)
    world.step("kz", target, "send_query")
    world.carry()
    there = world.peer_number("kz", target)
    laid = world.view("uz", there).conditions.laid
    wanted = Wanted(laid[0].id, reason=WHY, uses=("evidence",))
    asked = ask_wider_use(uz.deps, there, wanted, uz.chief, world.now)
    world.carry()
    given = Answer(
        reason="Agreed with the investigator.", uses=("evidence",), until=date(2026, 2, 1)
    )
    with pytest.raises(ConditionBars) as refused:
        answer_wider_use(kz.deps, target, asked, given, kz.chief, world.now)
    assert any("ru" in one for one in said(refused.value.args_by_name["why"]))


def test_another_purpose_withholds_what_was_copied(world: World) -> None:
    got = sent_under(world, {"/facts/persons/0/birth": Terms(purposes=("police",))})
    kz = world.node("kz")
    target = world.create("kz", "mla", "uz", {"offence": {"summary": "Иное деяние."}})
    with pytest.raises(ConditionBars) as refused:
        reuse(kz.deps, got, Reuse(target, (), ("persons/0",)), kz.chief, world.now)
    assert any("полиции" in one for one in said(refused.value.args_by_name["why"]))


def test_conditions_follow_a_person_whose_place_changes(world: World) -> None:
    facts = FACTS | {"persons": [VETROV, YUSUPOVA]}
    got = sent_under(world, {"/facts/persons/1/birth": Terms(code=Code.H2)}, facts)
    kz = world.node("kz")
    swapped = world.node("kz")
    change_facts(
        swapped.deps, got, FACTS | {"persons": [YUSUPOVA, VETROV]}, version=None,
        actor=kz.chief, now=world.now,
    )  # fmt: skip
    export = seen(world, got, kz.chief, UseKind.EXPORT)
    assert set(export.conditions.withheld) == {"/facts/persons/0/birth"}
    stranger = VETROV | {"names": [{"script": "Latn", "family": "Nobody"}]}
    change_facts(
        kz.deps, got, FACTS | {"persons": [stranger]}, version=None, actor=kz.chief, now=world.now
    )
    export = seen(world, got, kz.chief, UseKind.EXPORT)
    assert "/facts/persons/0/birth" in export.conditions.withheld


def test_what_cannot_be_obeyed_or_was_not_asked_is_refused_by_name(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H1)})
    request = world.post[0]
    nowhere = Handling(fields={"/facts/persons/7/birth": Terms(code=Code.H3)})
    CaseRow.objects.filter(number=got).update(peer_number="RU-2026-000999")
    body = {**request.body, "head": {**request.body["head"], "case": "RU-2026-000777"}}
    with pytest.raises(OutOfOrder, match="message-condition-place"):
        world.deliver(replace(request, body=body, handling=nowhere))
    ask_id = ask(world, got)
    asked = world.post[-1]
    refusals = (
        (replace(asked, body={**asked.body, "uses": ["sell"]}), "exchange-wider-use-shape"),
        (replace(asked, body={**asked.body, "message": ask_id}), "wider-use-of-unknown"),
        (replace(asked, sender="uz"), "wider-use-of-unknown"),
    )
    granted = {
        "ask": ask_id, "purposes": [], "reason": "Yes.", "to": [], "uses": ["evidence", "print"],
        "until": "2026-03-01T00:00:00.000000Z",
    }  # fmt: skip
    reply = replace(asked, kind="wider-use-answer/1", sender="ru", to="kz", body=granted)
    stranger = replace(reply, sender="uz", body={**granted, "uses": ["evidence"]})
    refusals += ((reply, "exchange-wider-use-beyond"), (stranger, "wider-use-not-asked"))
    done = {
        "ask": ask_id, "at": "2026-03-01T00:00:00.000000Z", "to": "", "use": "evidence",
        "what": "x",
    }  # fmt: skip
    refusals += ((replace(asked, kind="wider-use-done/1", body=done), "wider-use-not-permitted"),)
    for sealed, code in refusals:
        with pytest.raises(EurazpolError) as refused:
            world.deliver(sealed)
        assert refused.value.code == code
        assert len({catalogue().error(refused.value, lang) for lang in LANGS}) == 3


def test_who_may_not_ask_or_permit_is_refused(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H1)})
    ask_id = ask(world, got)
    world.carry()
    kz, ru = world.node("kz"), world.node("ru")
    condition = world.view("kz", got).conditions.laid[0].id
    with pytest.raises(Forbidden):
        ask_wider_use(kz.deps, got, Wanted(condition, ("evidence",), WHY), kz.executor, world.now)
    number = world.peer_number("kz", got)
    with pytest.raises(Forbidden):
        answer_wider_use(ru.deps, number, ask_id, Answer(WHY), ru.executor, world.now)
    for bad in (
        {"until": None},
        {"until": (world.now - timedelta(days=2)).date()},
        {"until": date(2040, 1, 1)},
    ):
        with pytest.raises(InvalidFact):
            answer(world, ask_id, uses=("evidence",), **bad)


def test_a_typed_answer_is_bound_like_every_fact(world: World) -> None:
    got = sent_under(world, {}, FACTS | {"query": {"template": "address"}})
    kz, ru = world.node("kz"), world.node("ru")
    world.step("kz", got, "accept")
    facts = facts_json(world.view("kz", got).facts) | {"answer": {"address": "Алматы, Абай 1"}}
    change_facts(kz.deps, got, facts, version=None, actor=kz.chief, now=world.now)
    place = "/facts/answer/address"
    set_terms(
        kz.deps, got, {place: Terms(code=Code.H2)}, version=None, actor=kz.chief, now=world.now
    )
    world.step("kz", got, "answer", reason="См. ответ на вопрос.")
    world.carry()
    (result,) = (one for one in world.post if one.kind == "result/1")
    assert set(result.handling.fields) == {"/answer/address"}
    number = world.peer_number("kz", got)
    export = case_view(ru.deps, number, ru.chief, world.now, UseKind.EXPORT)
    assert set(export.conditions.withheld) == {place}
    assert export.facts.answer is not None
    assert export.facts.answer.address == ""


def test_a_file_that_is_uploaded_again_keeps_its_conditions(world: World) -> None:
    got = sent_under(world, {"/papers/PAPER": Terms(code=Code.H1)})
    third = world.create("kz", "police_query", "uz", ASKED)
    world.paper("kz", third, "D_IDENTITY")  # the very bytes that came from Russia
    assert {one.terms.code for one in world.view("kz", third).conditions.laid} == {"H1"}
    assert {one.copied_from for one in world.view("kz", third).conditions.laid} == {got}
    world.step("kz", got, "accept")
    same = world.upload("renamed.pdf", PDF + b"D_IDENTITY")
    with pytest.raises(ConditionBars):
        world.step("kz", got, "add_material", material=same, material_as="P_EVIDENCE")
