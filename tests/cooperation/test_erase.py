"""What a case made of a message is erased when its owner takes the message back."""

import json
from typing import Any

import pytest
from django.apps import apps
from django.core import serializers

from eurazpol.audit.actions.verify import verify
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.desk.drafts import Draft, drafts_of, keep_draft
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Filters, Tab, Wanted
from eurazpol.cooperation.actions.erase import CaseKeeper
from eurazpol.cooperation.actions.reuse import Reuse, reuse
from eurazpol.cooperation.actions.write_document import Asked, OnDemand, write_document
from eurazpol.cooperation.store.models import CaseRow, PaperRow, TaskRow
from eurazpol.documents.actions.erase import shred
from eurazpol.documents.actions.queries import documents_about
from eurazpol.exchange.domain.handling import Code, Handling
from eurazpol.exchange.domain.recall import Action, Demand, Order
from tests.cast import BRIBE_TRACE
from tests.cooperation.world import VERIFIED, Sealed, World

MARKER = "ҚҰПИЯ-Marker-77"
GROUND = "CIS Convention, Article 12"


def requested(world: World, **more: Any) -> tuple[str, str]:
    """Kazakhstan asks Uzbekistan for legal assistance; return both numbers."""
    person = {**BRIBE_TRACE["persons"][0], "birth": "1987-02-03",
              "names": [{"script": "Cyrl", "family": MARKER, "given": "Тимур"}]}  # fmt: skip
    offence = {**BRIBE_TRACE["offence"], "label": f"offence of {MARKER}"}
    facts = {**BRIBE_TRACE, "persons": [person], "offence": offence, **more}
    asked = world.create("kz", "mla", "uz", facts)
    world.paper("kz", asked, "D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION", "D_SANCTION")
    world.step("kz", asked, "submit")
    world.step("kz", asked, "sign_and_send", verification=VERIFIED)
    world.carry()
    return asked, world.peer_number("kz", asked)


def demand(world: World, sealed: Sealed, **order: Any) -> Demand:
    """What the exchange hands over for an order about a message."""
    made = Order(**{
        "action": Action.RECALL, "at": "2026-01-16T06:00:00.000000Z", "digest": "0" * 64,
        "ground": GROUND, "id": "5b0a2a6e-3b7d-4a52-9c1e-0d5f2b8a7e11", "message": sealed.id,
        "owner": sealed.sender, "reason": "Sent by mistake.", "to": sealed.to, **order,
    })  # fmt: skip
    papers = [one["sha256"] for one in sealed.body.get("papers", ())]
    files = papers if made.action is Action.RECALL else [one for one in papers if one in made.files]
    return Demand(made, sealed.kind, sealed.body, tuple(files), world.now)


def letter(world: World, kind: str = "request/1") -> Sealed:
    return next(one for one in world.post if one.kind == kind)


def keeper(world: World, node: str = "uz") -> CaseKeeper:
    return CaseKeeper(world.node(node).deps)


def said(number: str) -> str:
    """Everything that the rows of a case say, other rooms' rows about it included."""
    rows: list[Any] = []
    for model in (*apps.get_app_config("cooperation").get_models(),
                  *apps.get_app_config("documents").get_models()):  # fmt: skip
        names = {field.name for field in model._meta.get_fields()}  # noqa: SLF001 - Django's own name
        if "case" in names:
            rows += model.objects.filter(case__number=number)
        elif "about" in names:
            rows += model.objects.filter(about=number)
        elif "number" in names and model._meta.get_field("number").max_length:  # noqa: SLF001
            rows += model.objects.filter(number=number)
    return str(json.loads(serializers.serialize("json", rows)))


def test_nothing_of_an_unused_request_is_left(world: World) -> None:
    _, got = requested(world)
    node = world.node("uz")
    write_document(node.deps, got, Asked(OnDemand.CASE_SHEET, "ru"), node.chief, world.now)
    add_note(node.deps, got, f"Ask about {MARKER}", node.chief, world.now)
    for key in (f"case-{got}", "new"):
        keep_draft(Draft(key, "/drafts", None, world.now, {"a": MARKER}), node.chief)
    wanted = demand(world, letter(world))
    assert MARKER in said(got)
    assert keeper(world).case_of("kz", letter(world).id) == got
    assert keeper(world).rests_on(wanted, world.now) == ()
    keeper(world).obey(wanted, world.now)
    assert MARKER not in said(got)
    assert all(one.erased_at for one in documents_about(got))
    assert shred(node.deps.documents, world.now) >= 1  # the sheet; the sender has the others
    assert [one.key for one in drafts_of(node.chief)] == ["new"]
    view = world.view("uz", got)
    assert (view.person, view.facts.persons) == ("", ())
    assert view.timeline[0].text.id == "cooperation-history-erased-whole"
    wanted = Wanted(Tab.ALL, Filters(text=MARKER))
    found = queue(node.chief, wanted, 1, world.now, node.deps.node.zone)
    assert got not in {one.number for one in found.rows}
    assert verify().whole


def test_a_message_that_another_one_repeats_leaves_what_that_one_said(world: World) -> None:
    asked, got = requested(world)
    world.paper("kz", asked, "D_FACTS")
    sealed = letter(world)
    again = Sealed(
        "00000000-0000-0000-0000-00000000ffff", "kz", "uz", "supplement/1",
        {"head": {**sealed.body["head"], "sequence": 9, "peer_case": got},
         "facts": sealed.body["facts"], "papers": [sealed.body["papers"][0]], "note": "again"},
        sealed.parts[:1], asked,
    )  # fmt: skip
    world.deliver(again)
    keeper(world).obey(demand(world, again), world.now)
    hashes = {one["sha256"] for one in sealed.body["papers"]}
    left = PaperRow.objects.filter(case__number=got, by_peer=True, removed_at=None)
    assert {one.sha256 for one in left} == hashes
    assert not CaseRow.objects.get(number=got).history.filter(detail="again").exists()


def test_named_fields_and_files_go_and_conditions_are_laid(world: World) -> None:
    _, got = requested(world)
    node = world.node("uz")
    write_document(node.deps, got, Asked(OnDemand.CASE_SHEET, "ru"), node.chief, world.now)
    sealed = letter(world)
    gone = sealed.body["papers"][0]["sha256"]
    wanted = demand(
        world, sealed, action=Action.NARROW, files=(gone,),
        fields=("/facts/persons/0/birth", "/facts/offence/label"),
        handling=Handling(code=Code.H2),
    )  # fmt: skip
    keeper(world).obey(wanted, world.now)
    view = world.view("uz", got)
    (person,) = view.facts.persons
    assert (person.names[0].family, person.birth, view.facts.offence.label) == (MARKER, None, "")
    left = PaperRow.objects.filter(case__number=got, removed_at=None)
    assert gone not in {one.sha256 for one in left}
    assert "P_CASE_SHEET" not in {one.paper for one in left}  # it was written from the field
    row = CaseRow.objects.get(number=got)
    assert {one.terms["code"] for one in row.conditions.filter(ours=False)} == {"H2"}
    assert view.timeline[0].text.id == "cooperation-history-erased-part"


def test_a_field_without_which_its_part_cannot_stand_takes_the_part_along(world: World) -> None:
    _, got = requested(world)
    wanted = demand(
        world, letter(world), action=Action.NARROW, fields=("/facts/persons/0/names/0/family",)
    )
    keeper(world).obey(wanted, world.now)
    assert world.view("uz", got).facts.persons == ()
    assert world.view("uz", got).facts.offence.label == f"offence of {MARKER}"


def test_a_decision_is_a_reason_to_ask_a_person(world: World) -> None:
    _, got = requested(world)
    wanted = demand(world, letter(world))
    row = CaseRow.objects.get(number=got)
    row.decisions.create(step="refuse", outcome="refused", decided=world.now.date(),
                         reason=MARKER, by_name="Д. Сейітова", at=world.now)  # fmt: skip
    why = keeper(world).rests_on(wanted, world.now)
    assert [one.id for one in why] == ["cooperation-recall-rests-decision"]
    keeper(world).put_off(wanted, why, world.now, world.now)
    task = TaskRow.objects.get(case=row, source__startswith="recall:")
    assert (task.done_at, task.due_at) == (None, world.now)
    world.view("uz", got)
    keeper(world).keep(wanted, "Criminal Procedure Code, Article 474", world.now)
    task.refresh_from_db()
    assert task.done_at
    assert world.view("uz", got).timeline[0].detail == "Criminal Procedure Code, Article 474"


def test_what_another_case_took_is_erased_there_and_its_letters_name_the_source(
    world: World,
) -> None:
    _, got = requested(world)
    node = world.node("uz")
    asked = {"purpose": "Identify.", "questions": "Who?", "measures": ["identity"]}
    onward = world.create("uz", "police_query", "ru", {"assistance": asked})
    papers = list(PaperRow.objects.filter(case__number=got, by_peer=True))
    wanted = Reuse(onward, papers=[papers[0].pk], parts=("persons/0",))
    reuse(node.deps, got, wanted, node.chief, world.now)
    row = CaseRow.objects.get(number=onward)
    assert row.facts["persons"][0]["names"][0]["family"] == MARKER
    world.step("uz", onward, "send_query")
    sent = next(one for one in world.post if one.to == "ru")
    assert [(one.owner, one.id) for one in sent.derived_from] == [("kz", letter(world).id)]
    keeper(world).obey(demand(world, letter(world)), world.now)
    row.refresh_from_db()
    assert MARKER not in said(onward)
    assert row.facts.get("persons", []) == []
    assert "cooperation-history-erased-reused" in said(onward)


def test_a_message_about_no_case_is_nobodys_here(world: World) -> None:
    requested(world)
    stranger = demand(world, letter(world), message="00000000-0000-0000-0000-0000000000aa")
    assert keeper(world).case_of("kz", stranger.order.message) == ""
    assert keeper(world).rests_on(stranger, world.now) == ()
    keeper(world).obey(stranger, world.now)
    keeper(world).put_off(stranger, (), world.now, world.now)


def test_the_owner_is_told_who_has_not_and_who_has_confirmed(world: World) -> None:
    asked, _ = requested(world)
    order = demand(world, letter(world)).order
    own = keeper(world, "kz")
    own.unconfirmed(order, asked, world.now)
    own.unconfirmed(order, "", world.now)
    task = TaskRow.objects.get(source=f"recall:{order.id}")
    assert task.done_at is None
    world.view("kz", asked)
    own.confirmed(order, asked, world.now)
    task.refresh_from_db()
    assert task.done_at
    assert world.view("kz", asked).timeline[0].text.id == "cooperation-history-recall-confirmed"


@pytest.mark.parametrize("kind", ["status/1"])
def test_a_status_brings_no_facts_and_takes_none_along(world: World, kind: str) -> None:
    asked, got = requested(world)
    sealed = letter(world, kind)
    keeper(world, "kz").obey(demand(world, sealed), world.now)
    assert world.view("kz", asked).facts.persons
    assert world.view("uz", got).facts.persons
