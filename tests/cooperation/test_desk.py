"""The desk without its pages: order, search, columns and views, many cases at once, drafts."""

import io
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.cooperation.actions.change_facts import change_facts
from eurazpol.cooperation.actions.desk.bulk import assign_many
from eurazpol.cooperation.actions.desk.drafts import (
    MOST,
    Draft,
    add_file,
    draft_of,
    drafts_of,
    finish_draft,
    keep_draft,
)
from eurazpol.cooperation.actions.desk.editing import (
    FORGOTTEN_AFTER,
    begin_editing,
    editors_of,
    end_editing,
    opened_with,
)
from eurazpol.cooperation.actions.desk.export import export_cases
from eurazpol.cooperation.actions.desk.queue import queue
from eurazpol.cooperation.actions.desk.search import Scope, SearchPage, search
from eurazpol.cooperation.actions.desk.setup import (
    MOST_VIEWS,
    SavedView,
    begin_with,
    choose_columns,
    delete_view,
    desk_of,
    save_view,
)
from eurazpol.cooperation.actions.desk.values import Filters, Sort, Tab, Wanted
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.actions.words import read_waiting
from eurazpol.exchange.domain.handling import Code, Terms
from tests.cast import PDF
from tests.cooperation.test_conditions import (
    NAMES,
    held_by_chief,
    other_officer,
    sent_under,
)
from tests.cooperation.world import World

ORDERED = ("Айдос", "Әли", "Гауһар", "Ғани", "Улан", "Ұлан", "Үміт", "Хамит", "Һәкім", "Ыбырай",
           "Іле", "Эрик")  # fmt: skip
ALL = Wanted(Tab.ALL)


def about(family: str, **offence: str) -> dict[str, object]:
    """The facts of somebody else."""
    person = {"names": [{"script": "Cyrl", "family": family}], "birth": "1987-02-05"}
    return {"persons": [person], "offence": {"label": "алаяқтық", **offence}}


def made(world: World, *families: str) -> dict[str, str]:
    """Open a police query for each person; return the numbers by family name."""
    return {one: world.create("kz", "mla", "uz", about(one)) for one in families}


def found(
    world: World, text: str, scope: Scope = Scope.CASES, by: Actor | None = None
) -> SearchPage:
    return search(text, scope, 1, by or world.node("kz").chief, world.now)


def put_text(world: World, number: str, text: str) -> None:
    node, upload = world.node("kz"), Upload("хат.txt", io.BytesIO(text.encode()))
    add_paper(node.deps, number, "P_LETTER", upload, actor=node.chief, now=world.now)


def listed(world: World, wanted: Wanted, by: Actor | None = None) -> list[str]:
    node = world.node("kz")
    page = queue(by or node.chief, wanted, 1, world.now, node.deps.node.zone)
    return [row.number for row in page.rows]


def test_persons_are_listed_by_the_kazakh_alphabet_up_and_down(world: World) -> None:
    numbers = made(world, *ORDERED[::-1])
    expected = [numbers[one] for one in ORDERED]
    assert listed(world, replace(ALL, sort=Sort("person"))) == expected
    assert listed(world, replace(ALL, sort=Sort("person", down=True))) == expected[::-1]
    people = found(world, "1987", Scope.PEOPLE)
    assert [row.name for row in people.rows] == list(ORDERED)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "alike"),
    [("қoрғау", "қорғау"), ("м\u04dbлшер", "мөлшер"), ("ҚОРҒАУ", "қорғ"), ("мөл ше", "мөлшер")],
)
def test_what_looks_alike_finds_the_same_and_as_much(world: World, typed: str, alike: str) -> None:
    world.create("kz", "mla", "uz", about("Омаров", summary="Мүлікті қорғау және мөлшер туралы"))
    world.create("kz", "mla", "uz", about("Ахметов", summary="Қорғау туралы"))
    one, other = found(world, typed), found(world, alike)
    if "ше" in typed.split():  # a short word is looked for whole
        assert one.counts[Scope.CASES] == 0
        return
    assert one.counts == other.counts
    assert one.counts[Scope.CASES] > 0
    assert [row.number for row in one.rows] == [row.number for row in other.rows]  # type: ignore[union-attr]


def test_every_word_must_be_there_and_numbers_are_words(world: World) -> None:
    numbers = made(world, "Омаров", "Ахметов")
    assert listed(world, replace(ALL, filters=Filters(text="омар алаяқ"))) == [numbers["Омаров"]]
    assert listed(world, replace(ALL, filters=Filters(text="омаров ахметов"))) == []
    assert listed(world, replace(ALL, filters=Filters(text=numbers["Ахметов"].lower()))) == [
        numbers["Ахметов"]
    ]
    assert listed(world, replace(ALL, filters=Filters(text="???"))) == []


def test_a_changed_fact_is_found_by_its_new_word_only(world: World) -> None:
    number = made(world, "Омаров")["Омаров"]
    case = world.view("kz", number)
    node = world.node("kz")
    change_facts(
        node.deps, number, about("Сейітов"), version=case.version, actor=node.chief, now=world.now
    )
    assert found(world, "Омаров").counts[Scope.CASES] == 0
    assert found(world, "Сейітов", Scope.PEOPLE).counts[Scope.PEOPLE] == 1


def test_the_text_of_a_file_is_found_once_the_worker_has_read_it(world: World) -> None:
    number = made(world, "Омаров")["Омаров"]
    put_text(world, number, "Қазынашылық мәліметі")
    documents = world.node("kz").deps.documents
    assert found(world, "қазынашылық", Scope.DOCUMENTS).counts[Scope.DOCUMENTS] == 0
    assert read_waiting(documents, lambda _: "") >= 1
    assert read_waiting(documents, lambda _: "") == 0
    page = found(world, "қазынашылық", Scope.DOCUMENTS)
    assert [row.about for row in page.rows] == [number]  # type: ignore[union-attr]
    outsider = world.node("kz").executor
    assert found(world, "қазынашылық", Scope.DOCUMENTS, outsider).counts[Scope.DOCUMENTS] == 0


def test_what_may_not_be_read_is_neither_found_nor_counted(world: World) -> None:
    hidden = Terms(code=Code.H3, limits=("holder-only",), purposes=("police",))
    got = sent_under(world, {NAMES: hidden})
    held_by_chief(world, got)
    kz, stranger = world.node("kz"), other_officer(world)
    for by, there in ((kz.chief, True), (stranger, False)):
        for scope in (Scope.CASES, Scope.PEOPLE):
            rows = found(world, "Ветров", scope, by).rows
            assert (got in {row.number for row in rows}) == there  # type: ignore[union-attr]
            assert found(world, "Ветров", scope, by).counts[scope] == len(rows)


def test_a_search_that_shows_persons_is_on_record_without_what_was_typed(world: World) -> None:
    number = made(world, "Омаров")["Омаров"]
    found(world, "Омаров", Scope.PEOPLE)
    found(world, "ешкім", Scope.PEOPLE)
    [entry] = entries_about("case-list", "search:people")
    assert json.loads(entry.details) == {"cases": [number]}
    assert entry.ground
    assert "Омаров" not in str(entry)


def test_many_are_assigned_at_once_and_what_is_refused_is_named(world: World) -> None:
    numbers = list(made(world, "Омаров", "Ахметов").values())
    node = world.node("kz")
    done = assign_many(
        node.deps, [*numbers, "KZ-2026-999999"], node.executor.officer_id, node.chief, world.now
    )
    assert done.done == tuple(sorted(numbers))
    assert [(number, error.code) for number, error in done.refused] == [
        ("KZ-2026-999999", "case-unknown")
    ]
    assert {world.view("kz", one).holder_id for one in numbers} == {node.executor.officer_id}
    with pytest.raises(InvalidFact, match="desk-nothing-chosen"):
        assign_many(node.deps, [], node.executor.officer_id, node.chief, world.now)


def test_an_export_obeys_conditions_and_rights_and_is_on_record(world: World) -> None:
    got = sent_under(world, {"": Terms(code=Code.H2)})
    own = made(world, "Омаров")["Омаров"]
    kz, zone = world.node("kz"), world.node("kz").deps.node.zone
    rows = export_cases(ALL, [], actor=kz.chief, now=world.now, zone=zone)
    by_number = {row.number: row for row in rows}
    assert (by_number[got].person, by_number[got].withheld) == ("", True)
    assert by_number[got].conditions.startswith("H2")
    assert (by_number[own].person, by_number[own].withheld) == ("Омаров", False)
    assert {"case-exported"} <= {one.action for one in entries_about("case", own)}
    chosen = export_cases(ALL, [own], actor=kz.chief, now=world.now, zone=zone)
    assert [row.number for row in chosen] == [own]
    auditor = replace(kz.chief, roles=frozenset({Role.AUDITOR}), posts=())
    with pytest.raises(Forbidden):
        export_cases(ALL, [], actor=auditor, now=world.now, zone=zone)


def test_views_and_columns_belong_to_the_officer(world: World) -> None:
    chief, other = world.node("kz").chief, world.node("kz").executor
    save_view(SavedView("Мерзімдер", {"tab": "all", "due": "week"}, default=True), chief, world.now)
    save_view(SavedView(" мерзімдер ", {"tab": "all", "due": "today"}), chief, world.now)
    save_view(SavedView("Басқа", {"tab": "my"}, default=True), chief, world.now)
    assert [(one.name, dict(one.query), one.default) for one in desk_of(chief).views] == [
        ("Басқа", {"tab": "my"}, True),
        ("мерзімдер", {"tab": "all", "due": "today"}, False),
    ]
    begin_with("мерзімдер", chief, world.now)
    assert desk_of(chief).default == SavedView("мерзімдер", {"tab": "all", "due": "today"}, True)
    delete_view("мерзімдер", chief, world.now)
    choose_columns(["holder", "no-such-column"], chief, world.now)
    assert desk_of(chief).columns == ("number", "due", "holder")
    assert desk_of(other).views == ()
    for name in ("", "а" * 61):
        with pytest.raises(InvalidFact):
            save_view(SavedView(name, {}), chief, world.now)
    for number in range(MOST_VIEWS - 1):
        save_view(SavedView(f"{number}", {}), chief, world.now)
    with pytest.raises(InvalidFact, match="desk-too-many-views"):
        save_view(SavedView("бір артық", {}), chief, world.now)


def test_a_draft_with_its_file_becomes_a_case_with_its_paper(world: World) -> None:
    node = world.node("kz")
    draft = Draft("new-mla-UZ", "/cases/new", None, world.now, {"offence.label": "алаяқтық"})
    keep_draft(draft, node.chief)
    upload = world.upload("қаулы.pdf", PDF)
    add_file(node.deps, draft, "D_ARREST_ORDER", upload, node.chief)
    kept = draft_of(node.chief, "new-mla-UZ")
    assert kept is not None
    assert [(one.name, one.paper) for one in kept.files] == [("қаулы.pdf", "D_ARREST_ORDER")]
    assert draft_of(node.executor, "new-mla-UZ") is None, "nobody else sees it"
    number = made(world, "Омаров")["Омаров"]
    finish_draft(node.deps, "new-mla-UZ", number, node.chief, world.now)
    files = [file.name for paper in world.view("kz", number).papers for file in paper.files]
    assert files == ["қаулы.pdf"]
    assert drafts_of(node.chief) == ()
    waiting = documents_about(f"draft-{node.chief.officer_id}")
    assert all(one.erased_at for one in waiting)
    assert node.deps.documents.blobs.get(waiting[0].sha256), "the case has the same bytes"


def test_the_oldest_draft_gives_way(world: World) -> None:
    chief = world.node("kz").chief
    for number in range(MOST + 1):
        world.wait(seconds=1)
        keep_draft(Draft(f"new-{number}", "/cases/new", None, world.now, {}), chief)
    keys = [one.key for one in drafts_of(chief)]
    assert len(keys) == MOST
    assert "new-0" not in keys


def test_who_edits_is_shown_and_forgotten_and_keeps_nobody_out(world: World) -> None:
    number = made(world, "Омаров")["Омаров"]
    one, other = world.node("kz").chief, world.node("kz").executor
    assert begin_editing(number, 1, {"a": "b"}, one, world.now) == ()
    since = world.now
    world.wait(minutes=5)
    assert [(seen.name, seen.since) for seen in begin_editing(number, 1, {}, other, world.now)] == [
        (one.name, since)
    ]
    assert opened_with(number, 1, one) == {"a": "b"}
    assert opened_with(number, 2, one) is None
    end_editing(number, other)
    assert editors_of(number, one, world.now) == ()
    assert editors_of(number, other, world.now + FORGOTTEN_AFTER + timedelta(minutes=1)) == ()


def test_the_index_of_words_forgets_what_is_erased(world: World) -> None:
    number = made(world, "Омаров")["Омаров"]
    put_text(world, number, "құпиясөз")
    read_waiting(world.node("kz").deps.documents, lambda _: "")
    ids = [one.id for one in documents_about(number)]
    erase_documents(ids, ground=number, actor=world.node("kz").chief, now=world.now)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM documents_words")
        assert cursor.fetchone()[0] == 0
