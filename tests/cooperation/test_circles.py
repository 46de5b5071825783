"""Restricted cases do not exist outside their circle; what is marked is withheld inside a case."""

from datetime import timedelta

import pytest

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.actions.postings import Place, create_unit, move_officer
from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden, PurposeNeeded
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.assign import assign
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.actions.confidential import mark_confidential, unmark
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.values import Filters, Tab, Wanted
from eurazpol.cooperation.actions.owed import owed
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.restrict import (
    Circle,
    break_glass,
    circle_view,
    end_due,
    open_again,
    restrict,
)
from eurazpol.cooperation.actions.tasks import my_tasks
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import InvalidFact, StaleVersion, UnknownCase
from eurazpol.cooperation.domain.facts import facts_json
from eurazpol.cooperation.store.casework import AlertRow
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.domain.errors import DocumentNotFound
from eurazpol.exchange.domain.handling import UseKind
from eurazpol.kernel.texts import Texts
from tests.cast import VETROV_SOUGHT
from tests.cooperation.world import SETUP, World

WHY = "An officer of the police is suspected as well."
PASSWORD = "korrekt-horse-7-battery"
ADDRESS = "/facts/persons/0/address"
FACTS = {
    **VETROV_SOUGHT,
    "persons": [{**VETROV_SOUGHT["persons"][0], "address": "Омск, ул. Садовая, 5"}],
}


@pytest.fixture
def number(world: World) -> str:
    number = world.create("kz", "extradition_prosecution", "ru", FACTS)
    world.paper("kz", number, "D_IDENTITY")
    return number


@pytest.fixture
def head(world: World) -> Actor:
    world.node("kz")
    new = NewOfficer("kz-head", "Қасенов", "Бауыржан", "kz-gp", [Role.CENTRAL_AUTHORITY, Role.HEAD])
    create_officer(new, PASSWORD, actor=SETUP, now=world.now)
    return actor_by_login("kz-head")


def close(world: World, number: str, **more: object) -> None:
    node = world.node("kz")
    restrict(node.deps, number, Circle(WHY, **more), node.chief, world.now)  # type: ignore[arg-type]


def say(world: World, number: str, actor: Actor) -> None:
    give_purpose("case", number, "casework", "", actor=actor, now=world.now)


def read(world: World, number: str, actor: Actor, kind: UseKind = UseKind.READ) -> CaseView:
    deps = world.node("kz").deps
    return read_case(deps, number, ground=number, actor=actor, now=world.now, kind=kind)


def listed(world: World, actor: Actor, words: str = "") -> list[str]:
    zone = world.node("kz").deps.node.zone
    page = queue(actor, Wanted(Tab.ALL, Filters(text=words)), 1, world.now, zone)
    assert page.total == len(page.rows) == page.counts[Tab.ALL]
    return [row.number for row in page.rows]


def test_outside_the_circle_the_case_does_not_exist(world: World, number: str, head: Actor) -> None:
    node = world.node("kz")
    paper = world.view("kz", number).papers
    document = next(file.document_id for one in paper for file in one.files)
    close(world, number)
    for outside in (node.deputy, head):
        errors = []
        for asked in (number, "KZ-2026-999999"):
            with pytest.raises(UnknownCase) as caught:
                read(world, asked, outside)
            errors.append((type(caught.value), caught.value.code))
            for version in (None, 77):
                with pytest.raises(UnknownCase):
                    act(node.deps, StepCommand(asked, "submit", {}, version), outside, world.now)
                with pytest.raises(UnknownCase):
                    change_facts(
                        node.deps, asked, {}, version=version, actor=outside, now=world.now
                    )
        assert errors[0] == errors[1]
        assert listed(world, outside) == listed(world, outside, "Ветров") == []
        assert hidden_numbers(outside) == {number}
        assert my_tasks(outside, world.now) == ()
        assert not [one for peer in owed(node.deps, outside, world.now) for one in peer.ours]
        with pytest.raises(DocumentNotFound):
            read_file(node.deps.documents, document, ground="x", actor=outside, now=world.now)
    assert listed(world, node.chief) == [number]
    assert hidden_numbers(node.chief) == frozenset()


def test_inside_it_is_opened_for_a_purpose_that_is_the_ground(world: World, number: str) -> None:
    node = world.node("kz")
    close(world, number, officers=(node.deputy.officer_id,))
    with pytest.raises(PurposeNeeded):
        read(world, number, node.deputy)
    say(world, number, node.deputy)
    assert read(world, number, node.deputy).restricted
    last = next(one for one in entries_about("case", number) if one.action == "case-read")
    assert last.ground == "purpose:casework"
    world.wait(minutes=31)
    with pytest.raises(PurposeNeeded):
        read(world, number, node.deputy)


def test_a_stale_version_does_not_betray_the_case(world: World, number: str) -> None:
    node = world.node("kz")
    close(world, number)
    with pytest.raises(StaleVersion):
        change_facts(node.deps, number, {}, version=99, actor=node.chief, now=world.now)


def test_a_unit_is_in_the_circle_with_whoever_serves_there(world: World, number: str) -> None:
    node = world.node("kz")
    name = Texts("Экстрадиция басқармасы", "Управление экстрадиции", "Extradition Department")
    unit = create_unit("kz-gp", "ext", name, actor=SETUP, now=world.now)
    close(world, number, units=(unit.id,))
    assert listed(world, node.deputy) == []
    place = Place("kz-gp", [Role.CENTRAL_AUTHORITY], "ext")
    move_officer(node.deputy.officer_id, place, since=world.now, actor=SETUP, now=world.now)
    assert listed(world, actor_by_login("kz-gp-2")) == [number]


def test_the_head_breaks_in_for_a_day_and_the_owner_is_told(
    world: World, number: str, head: Actor
) -> None:
    node = world.node("kz")
    close(world, number)
    for asked in ("KZ-2026-999999", number[:-1]):
        with pytest.raises(UnknownCase):
            break_glass(node.deps, asked, WHY, head, world.now)
    with pytest.raises(Forbidden):
        break_glass(node.deps, number, WHY, node.deputy, world.now)
    with pytest.raises(InvalidFact):
        break_glass(node.deps, number, "because", head, world.now)
    break_glass(node.deps, number, WHY, head, world.now)
    say(world, number, head)
    assert read(world, number, head).number == number
    (alert,) = AlertRow.objects.filter(officer_id=node.chief.officer_id, kind="glass")
    assert alert.case.number == number
    broken = next(one for one in entries_about("case", number) if one.action == "glass-broken")
    assert (broken.actor, broken.ground) == (head.reference, WHY)
    world.wait(hours=25)
    assert end_due(node.deps, world.now) == 1
    with pytest.raises(UnknownCase):
        read(world, number, head)


def test_whoever_gets_the_case_enters_and_it_can_be_opened_again(world: World, number: str) -> None:
    node = world.node("kz")
    close(world, number)
    assign(node.deps, number, node.deputy.officer_id, node.chief, world.now)
    say(world, number, node.deputy)
    assert read(world, number, node.deputy).holder_id == node.deputy.officer_id
    circle = circle_view(number, node.chief)
    assert circle is not None
    assert {node.chief.officer_id, node.deputy.officer_id} <= circle.officers
    with pytest.raises(InvalidFact):
        open_again(node.deps, number, "", node.chief, world.now)
    open_again(node.deps, number, "The suspicion was not confirmed.", node.chief, world.now)
    assert circle_view(number, node.chief) is None
    assert not target_of(number).asks_purpose


def test_a_restriction_ends_by_itself(world: World, number: str) -> None:
    node = world.node("kz")
    close(world, number, until=world.now + timedelta(days=2))
    assert end_due(node.deps, world.now) == 0
    world.wait(days=3)
    assert listed(world, node.deputy) == [], "the record says so, not the hour"
    assert end_due(node.deps, world.now) == 1
    assert listed(world, node.deputy) == [number]


def test_only_who_may_restricts(world: World, number: str) -> None:
    node = world.node("kz")
    with pytest.raises(Forbidden):
        restrict(node.deps, number, Circle(WHY), node.executor, world.now)
    for wrong in ({"officers": (999,)}, {"units": (999,)}, {"until": world.now}):
        with pytest.raises(InvalidFact):
            close(world, number, **wrong)


def test_a_marked_fact_is_withheld_from_pages_prints_exports_and_search(
    world: World, number: str
) -> None:
    node = world.node("kz")
    outsider = consul_like(world, number)
    assert read(world, number, outsider).facts.persons[0].address
    assert listed(world, outsider, "Садовая") == [number]
    mark_confidential(node.deps, number, ADDRESS, WHY, actor=node.chief, now=world.now)
    for kind in (UseKind.READ, UseKind.PRINT, UseKind.EXPORT):
        view = read(world, number, outsider, kind)
        assert view.facts.persons[0].address == ""
        assert view.conditions.withheld[ADDRESS].id == "cooperation-confidential-withheld"
        assert read(world, number, node.chief, kind).facts.persons[0].address
    assert listed(world, outsider, "Садовая") == []
    assert listed(world, node.chief, "Садовая") == [number]
    changed = facts_json(read(world, number, outsider).facts)
    changed["proceedings"] = "77"
    change_facts(node.deps, number, changed, version=None, actor=outsider, now=world.now)
    assert read(world, number, node.chief).facts.persons[0].address, "what is hidden stays"
    unmark(node.deps, number, ADDRESS, WHY, actor=node.chief, now=world.now)
    assert read(world, number, outsider).facts.persons[0].address


def test_a_marked_paper_and_name(world: World, number: str) -> None:
    node = world.node("kz")
    outsider = consul_like(world, number)
    file = next(f for one in world.view("kz", number).papers for f in one.files)
    place = f"/papers/{file.id}"
    mark_confidential(node.deps, number, place, WHY, actor=node.chief, now=world.now)
    names = "/facts/persons/0/names"
    mark_confidential(node.deps, number, names, WHY, actor=node.chief, now=world.now)
    view = read(world, number, outsider)
    hidden = next(f for one in view.papers for f in one.files if f.id == file.id)
    assert (hidden.document_id, hidden.name, view.person) == ("", "", "")
    assert hidden.withheld is not None
    documents = node.deps.documents
    with pytest.raises(Exception, match="condition-bars"):
        read_file(documents, file.document_id, ground="x", actor=outsider, now=world.now)
    read_file(documents, file.document_id, ground="x", actor=node.chief, now=world.now)
    assert listed(world, outsider, "Ветров") == []
    for wrong in ("/facts/persons/9/birth", "/papers/999", "/facts", "nonsense", place):
        with pytest.raises(InvalidFact):
            mark_confidential(node.deps, number, wrong, WHY, actor=node.chief, now=world.now)
    with pytest.raises(Forbidden):
        unmark(node.deps, number, place, WHY, actor=outsider, now=world.now)


def test_a_mark_of_ours_holds_back_nothing_that_has_to_be_sent(world: World) -> None:
    asked = {"assistance": {"measures": ["address"], "purpose": "Мекенжайын анықтау қажет."}}
    number = world.create("kz", "police_query", "ru", FACTS | asked)
    node = world.node("kz")
    mark_confidential(node.deps, number, ADDRESS, WHY, actor=node.chief, now=world.now)
    world.step("kz", number, "send_query")
    world.carry()
    there = world.peer_number("kz", number)
    assert world.view("ru", there).facts.persons[0].address == "Омск, ул. Садовая, 5"


def test_covert_measures_ask_for_a_purpose(world: World) -> None:
    facts = FACTS | {"assistance": {"measures": ["interception"], "purpose": "Сөйлесуін тыңдау."}}
    number = world.create("kz", "mla", "ru", facts)
    chief = world.node("kz").chief
    with pytest.raises(PurposeNeeded):
        read(world, number, chief)
    say(world, number, chief)
    assert read(world, number, chief).number == number


def consul_like(world: World, number: str) -> Actor:
    """Return an officer who may read and write the case but holds it not."""
    node = world.node("kz")
    assign(node.deps, number, node.executor.officer_id, node.chief, world.now)
    new = NewOfficer("kz-else", "Оспанова", "Жанар", "kz-almaty", [Role.EXECUTING_AUTHORITY])
    create_officer(new, PASSWORD, actor=SETUP, now=world.now)
    return actor_by_login("kz-else")
