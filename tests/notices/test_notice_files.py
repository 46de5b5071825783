"""Files of notices: what leaves, what comes in, what is kept apart, and what it resembles here."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import clear_url_caches

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import entries_about
from eurazpol.exchange.domain.handling import Code, Handling
from eurazpol.kernel.texts import LANGS
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.node.wiring import services
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_queries import (
    ExternalWanted,
    external_page,
    read_external,
    read_import,
)
from eurazpol.notices.actions.external_screen import record_changed_external, screen_external
from eurazpol.notices.actions.external_take import GivenFile, take_file
from eurazpol.notices.actions.notice_files_export import FileFormat, NoticeFile, export_notices
from eurazpol.notices.actions.sought import keys_in_force
from eurazpol.notices.domain.content import read_content
from eurazpol.notices.domain.errors import InvalidNotice, UnknownNotice
from eurazpol.notices.domain.notice_files import Bounds, raw_file
from eurazpol.notices.domain.notice_files_read import FileRead, read_rows
from eurazpol.notices.domain.person import as_record
from eurazpol.notices.store.models import (
    AsideRow,
    ExternalLeadRow,
    ExternalRow,
    ImportRow,
    NoticeRow,
)
from eurazpol.notices.web.external_urls import external_urls
from tests.cooperation.world import World as CaseWorld
from tests.notices import match_site, site
from tests.notices.contents import red
from tests.notices.leads import DUTY, Leads, person
from tests.notices.test_pages import Browser, officers, opened  # noqa: F401 - a fixture
from tests.notices.test_public import in_force
from tests.notices.world import POLICE, World, officer

SMALL = Bounds(1024**2, 100)
GROUND = "Request 17 of the court"
SOURCE = "Interpol, public red notices"
NOTICE: dict[str, Any] = {
    "entity_id": "2026/1001",
    "forename": "IGOR",
    "name": "VETROV",
    "date_of_birth": "1981/04/12",
    "nationalities": ["KZ"],
    "sex_id": "M",
    "country_of_birth_id": "KZ",
    "place_of_birth": "Almaty",
    "languages_spoken_ids": ["RUS"],
    "eyes_colors_id": ["BRO"],
    "hairs_id": ["BLA"],
    "height": 1.78,
    "weight": 80,
    "distinguishing_marks": None,
    "arrest_warrants": [
        {"charge": "Fraud", "charge_translation": None, "issuing_country_id": "KZ"}
    ],
    "_links": {"self": {"href": "https://ws-public.interpol.int/notices/v1/red/2026-1001"}},
}


def notice(**changes: Any) -> dict[str, Any]:
    return {**NOTICE, **changes}


def read(value: Any, bounds: Bounds = SMALL) -> FileRead:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_rows(raw_file(data, bounds))


def rules(read: FileRead) -> list[str]:
    """What is wrong and odd: field and rule of every row."""
    return [
        f"{one.field} {one.why.id.removeprefix('notices-rule-')}"
        for row in read.rows
        for one in (*row.faults, *row.remarks)
    ]


# ----- reading


def test_one_notice_a_list_a_search_result_and_lines_are_the_same_rows() -> None:
    other = notice(entity_id="2026/1002", forename="OLEG")
    lines = "\n".join(map(json.dumps, (NOTICE, other))).encode()
    several = [NOTICE, other]
    result = {"total": 2, "_embedded": {"notices": several}, "_links": {}}
    (alone,) = read(NOTICE).rows
    assert alone.kind == "red"
    assert alone.person is not None
    assert alone.person.names[0].full == "VETROV IGOR"
    assert (str(alone.person.birth), alone.charges) == ("1981-04-12", ("Fraud",))
    assert json.loads(alone.original) == NOTICE
    for given in (several, result, lines, b"\xef\xbb\xbf" + lines):
        found = read(given)
        assert [row.ref for row in found.rows] == ["2026/1001", "2026/1002"]
        assert rules(found) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"entity_id": None}, ["entity_id no-id"]),
        ({"name": None, "forename": "  "}, ["name no-name"]),
        ({"name": "x" * 10_000}, ["name long"]),
        ({"name": ["VETROV"]}, ["name text"]),
        ({"date_of_birth": {"year": 1981}}, ["date_of_birth text"]),
        ({"nationalities": {"KZ": 1}}, ["nationalities list"]),
        ({"nationalities": ["KZ"] * 51}, ["nationalities many"]),
        ({"height": "tall"}, ["height number"]),
        ({"arrest_warrants": "Fraud"}, ["arrest_warrants objects"]),
        ({"arrest_warrants": [{"charge": 1}]}, ["arrest_warrants[0].charge text"]),
        ({"eurazpol": {"names": [{"family": 1}]}}, ["eurazpol.names names"]),
    ],
)
def test_a_row_that_breaks_a_rule_is_a_fault_by_field(
    changes: dict[str, Any], expected: list[str]
) -> None:
    found = read([notice(**changes), notice(entity_id="2026/9")])
    assert [f"{one.field} {one.why.id[13:]}" for one in found.rows[0].faults] == expected
    assert not found.rows[1].faults


@pytest.mark.parametrize(
    ("changes", "expected", "birth"),
    [
        ({"date_of_birth": "00.00.1975"}, "date_of_birth matching-birth-in-part", "1975"),
        ({"date_of_birth": "1975/00/00"}, "date_of_birth matching-birth-in-part", "1975"),
        ({"date_of_birth": "yesterday"}, "date_of_birth matching-birth-unreadable", None),
        ({"date_of_birth": "1981/04"}, "", "1981-04"),
        ({"nationalities": ["QQ"]}, "nationalities state", "1981-04-12"),
        ({"sex_id": "X"}, "sex_id code", "1981-04-12"),
        ({"eyes_colors_id": ["ZZZ"]}, "eyes_colors_id code", "1981-04-12"),
        ({"height": 178}, "height range", "1981-04-12"),
        ({"name": "VETR\u041eV"}, "name look-alike", "1981-04-12"),
        ({"name": "\u202eVORTEV"}, "name hidden", "1981-04-12"),
    ],
)
def test_what_is_odd_is_read_as_far_as_it_goes_and_said(
    changes: dict[str, Any], expected: str, birth: str | None
) -> None:
    found = read(notice(**changes))
    (row,) = found.rows
    assert rules(found) == ([expected] if expected else [])
    assert row.person is not None
    assert str(row.person.birth or "") == (birth or "")
    assert "\u202e" not in row.person.names[0].full
    assert json.loads(row.original) == notice(**changes)  # as it came


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "files-empty"),
        (b"{", "files-not-json"),
        ('{"name": "Ветров"}'.encode("cp1251"), "files-encoding"),
        (b"[" * 100_000, "files-deep"),
        (json.dumps([[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]).encode(), "files-deep"),
        (b'{"a": NaN}', "files-not-json"),
        (b'"text"', "files-shape"),
        (b'{"_embedded": {"images": []}}', "files-shape"),
        (b" " * (1024**2 + 1), "files-too-large"),
        (json.dumps([NOTICE] * 101).encode(), "files-too-many-rows"),
    ],
)
def test_what_breaks_the_file_refuses_the_file(data: bytes, code: str) -> None:
    with pytest.raises(InvalidNotice) as caught:
        read(data)
    assert (caught.value.code, caught.value.field) == (code, "file")


def test_a_broken_line_breaks_only_itself() -> None:
    lines = [
        json.dumps(NOTICE), "{broken", json.dumps(NOTICE), "17",
        json.dumps(notice(entity_id="9", distinguishing_marks="x" * 70_000)),
        '{"entity_id": "8", "a": ' + "[" * 30 + "]" * 30 + "}",
        json.dumps(notice(entity_id="7")),
    ]  # fmt: skip
    found = read("\n".join(lines).encode())
    assert [(row.place, bool(row.faults)) for row in found.rows] == [
        (1, False), (2, True), (3, True), (4, True), (5, True), (6, True), (7, False),
    ]  # fmt: skip
    assert rules(found) == [
        " not-json", "entity_id twice", " no-object", " row-long", " deep",
    ]  # fmt: skip


def test_nothing_that_a_store_cannot_keep_gets_into_a_record(
    external: ExternalDeps, leads: Leads
) -> None:
    nul = "a\x00b"
    entities = [
        {"id": nul, "schema": "Person", "properties": {
            "name": [nul], "birthPlace": [nul], "nationality": [nul], "gender": [nul],
            "passportNumber": [nul], "birthDate": [nul], nul: [nul]}},
        {"id": "p", "schema": "Passport", "properties": {
            "holder": [nul], "number": [nul], "country": [nul], "type": [nul]}},
        {"id": "s", "schema": "Sanction", "properties": {"entity": [nul], "reason": [nul]}},
        {"id": "bad", "schema": "Person", "properties": {nul: 1, "name": ["Ab"]}},
    ]  # fmt: skip
    lines = "\n".join(map(json.dumps, entities)).encode()
    taken = take(external, leads, lines)
    assert taken.added == 1
    kept = ExternalRow.objects.get()
    assert "\\u0000" in kept.original
    assert "u0000" not in json.dumps([kept.person, kept.charges, taken.remarks])
    assert AsideRow.objects.get().faults[0]["field"] == "properties.ab"


def test_follow_the_money_persons_take_their_papers_and_sanctions() -> None:
    entities = [
        {"id": "Q1", "schema": "Person", "properties": {
            "name": ["Ветров Игорь"], "birthDate": ["1981-04"], "nationality": ["kz", "zzz"]}},
        {"id": "Q1-p", "schema": "Passport", "properties": {
            "holder": ["Q1"], "number": ["N00112233"], "country": ["kz"]}},
        {"id": "Q1-s", "schema": "Sanction", "properties": {
            "entity": ["Q1"], "program": ["Red notice"], "reason": ["Fraud"]}},
        {"id": "C1", "schema": "Company", "properties": {"name": ["Firm"]}},
        {"id": "Q2", "schema": "Person", "properties": {"birthDate": ["1981"]}},
        {"id": "Q3", "schema": "Person", "properties": [1]},
        {"schema": "Person", "properties": {"name": ["Nobody"]}},
    ]  # fmt: skip
    found = read("\n".join(map(json.dumps, entities)).encode())
    assert (found.format, found.left_out) == ("ftm", 1)
    first = found.rows[0]
    assert (first.kind, first.charges) == ("red", ("Fraud",))
    assert first.person is not None
    assert first.person.documents[0].number == "N00112233"
    assert rules(found) == [
        "properties.nationality state", "properties.name no-name", "properties object", "id no-id",
    ]  # fmt: skip


# ----- leaving, and coming in again


def exported(world: World, wanted: FileFormat) -> tuple[NoticeRow, NoticeFile]:
    content = red(subject={"birth_place": "Алматы", "birth_state": "KZ", "marks": "Шрам"})
    row = NoticeRow.objects.get(pk=in_force(world, content))
    return row, export_notices([row.number], wanted, GROUND, DUTY, world.now)


@pytest.mark.parametrize("wanted", list(FileFormat))
def test_what_leaves_comes_in_as_the_same_person(world: World, wanted: FileFormat) -> None:
    row, file = exported(world, wanted)
    found = read(file.data)
    (one,) = found.rows
    assert rules(found) == []
    before = as_record(row.number, read_content(row.content))
    if wanted is FileFormat.JSON:  # which has no place for numbers of papers
        before = replace(before, documents=())
        said = json.loads(file.data)
        assert [said["name"], said["forename"]] == ["Vetrov", "Igor"]
        assert said["distinguishing_marks"] == "Шрам"
        fields = set(NOTICE) | {"images", "eurazpol"}
        assert set(said) == fields
    assert one.person is not None
    assert {name.full for name in one.person.names} == {name.full for name in before.names}
    bare = replace(before, names=())
    assert replace(one.person, names=()) == bare
    assert (one.ref, one.kind) == (row.number, "red")
    assert one.charges == ("Fraud on a large scale",)


def test_an_export_has_a_right_a_ground_conditions_and_leaves_a_trace(world: World) -> None:
    row, file = exported(world, FileFormat.JSON)
    assert json.loads(file.data)["eurazpol"]["handling"] == {"code": "H0", "limits": []}
    (entry,) = [
        one for one in entries_about("notice", row.number) if one.action == "notice-exported"
    ]
    assert entry.ground == GROUND
    with pytest.raises(Forbidden):
        export_notices([row.number], FileFormat.JSON, GROUND, POLICE, world.now)
    closed = NoticeRow.objects.get(pk=in_force(world, red(), Handling(code=Code.H2)))
    bodies = {"kind": "orange", "purpose": "threat", "facts": {"charges": "A bomb"}}
    NoticeRow.objects.filter(pk=row.pk).update(content=bodies, kind="orange")
    for numbers, wanted, ground, code in (
        ([row.number], FileFormat.JSON, "no", "match-note"),
        ([], FileFormat.JSON, GROUND, "files-none-chosen"),
        ([closed.number], FileFormat.JSON, GROUND, "files-barred"),
        ([row.number], FileFormat.FTM, GROUND, "files-no-person"),
    ):
        with pytest.raises(InvalidNotice) as caught:
            export_notices(numbers, wanted, ground, DUTY, world.now)
        assert caught.value.code == code
    with pytest.raises(UnknownNotice):
        export_notices(["KZ-NOT-2026-999999"], FileFormat.JSON, GROUND, DUTY, world.now)


# ----- taking in


@pytest.fixture
def leads(db: None, tmp_path: Path) -> Leads:
    now = services().clock()
    return Leads(CaseWorld(tmp_path / "cases", now=now), World(now=now), tmp_path)


@pytest.fixture
def external(leads: Leads, tmp_path: Path) -> ExternalDeps:
    return ExternalDeps(leads.deps, EmbeddedRegister(tmp_path / "listed"))


def take(external: ExternalDeps, leads: Leads, value: Any) -> ImportRow:
    """Take a file in, and do what follows when it is kept."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    given = GivenFile("red.json", SOURCE, data)
    key = take_file(external, given, SMALL, DUTY, leads.now)
    while screen_external(external, leads.now, 50):
        pass
    return ImportRow.objects.get(pk=key)


def test_a_record_is_screened_searchable_and_no_notice(
    external: ExternalDeps, leads: Leads
) -> None:
    case = leads.case(person())
    taken = take(external, leads, [NOTICE, notice(entity_id="2026/2", name="ZHANIN")])
    assert (taken.added, taken.changed, taken.same) == (2, 0, 0)
    assert keys_in_force() == ()
    assert NoticeRow.objects.count() == 0
    (lead,) = ExternalLeadRow.objects.all()
    assert (lead.about, lead.external.ref) == (case, "2026/1001")
    for asked in ("Ветров Игорь", "wetrow", "Vetrov"):
        page = external_page(external, ExternalWanted(name=asked), DUTY, leads.now)
        assert [item.ref for item in page.items] == ["2026/1001"]
    view = read_external(external, lead.external_id, leads.chief, leads.now)
    assert [one.held.about for one in view.leads] == [case]
    assert json.loads(view.original) == NOTICE
    assert (view.source, view.by, view.first_at) == (SOURCE, DUTY.name, leads.now)
    reader = officer(77, Role.EXECUTING_AUTHORITY)
    assert read_external(external, lead.external_id, reader, leads.now).leads == ()


def test_the_same_file_again_doubles_nothing_and_a_changed_row_takes_its_place(
    external: ExternalDeps, leads: Leads
) -> None:
    leads.case(person())
    take(external, leads, NOTICE)
    again = take(external, leads, NOTICE)
    assert (again.added, again.changed, again.same) == (0, 0, 1)
    other = take(external, leads, notice(name="ABDIROV", date_of_birth="1950"))
    assert (other.added, other.changed, other.same) == (0, 1, 0)
    assert ExternalRow.objects.get().name == "ABDIROV IGOR"
    assert not ExternalLeadRow.objects.exists()
    assert external_page(external, ExternalWanted(name="Vetrov"), DUTY, leads.now).total == 0
    assert external_page(external, ExternalWanted(name="Абдиров"), DUTY, leads.now).total == 1


def test_a_new_record_of_ours_finds_the_external_one(
    external: ExternalDeps, leads: Leads, django_capture_on_commit_callbacks: Any
) -> None:
    take(external, leads, NOTICE)
    case = leads.case(person())
    with django_capture_on_commit_callbacks(execute=True):
        record_changed_external(external, "case", case, leads.now)
    assert ExternalLeadRow.objects.get().about == case


def test_bad_rows_are_kept_apart_and_a_broken_file_leaves_nothing(
    external: ExternalDeps, leads: Leads
) -> None:
    taken = take(external, leads, [notice(name="x" * 10_000, forename=None), NOTICE])
    view = read_import(taken.pk, DUTY)
    (aside,) = view.aside
    assert (aside.place, aside.ref) == (1, "2026/1001")
    assert aside.faults[0].field == "name"
    assert json.loads(AsideRow.objects.get().original)["name"] == "x" * 10_000
    rows, files = ExternalRow.objects.count(), ImportRow.objects.count()
    for bad in (b"[1, 2", b"[" * 5000, b"{}" * 3):
        with pytest.raises(InvalidNotice):
            take(external, leads, bad)
    assert (ExternalRow.objects.count(), ImportRow.objects.count()) == (rows, files)
    with pytest.raises(Forbidden):
        take_file(external, GivenFile("f", SOURCE, b"[]"), SMALL, POLICE, leads.now)
    with pytest.raises(InvalidNotice) as caught:
        take_file(external, GivenFile("f", " \u202e ", b"[]"), SMALL, DUTY, leads.now)
    assert caught.value.field == "source"


# ----- pages


@pytest.fixture
def pages(
    external: ExternalDeps, leads: Leads, settings: LazySettings,
    officers: dict[str, Browser],  # noqa: F811 - the fixture of the pages
) -> Iterator[dict[str, Browser]]:  # fmt: skip
    match_site.urlpatterns[:] = external_urls(external)
    settings.ROOT_URLCONF = "tests.notices.match_site"
    clear_url_caches()
    yield officers
    match_site.urlpatterns.clear()
    clear_url_caches()


def upload(value: Any) -> SimpleUploadedFile:
    return SimpleUploadedFile("red.json", json.dumps(value).encode(), "application/json")


def test_a_file_comes_in_by_form_is_reported_and_decided(
    pages: dict[str, Browser], leads: Leads, external: ExternalDeps
) -> None:
    leads.case(person())
    duty, here = pages["duty"], "/notices/external/import"
    pages["police"].get(here, 403)
    assert 'href="#f-file"' in duty.post(here, {"source": SOURCE}, 422)
    broken = SimpleUploadedFile("red.json", b"[", "application/json")
    page = duty.post(here, {"source": SOURCE, "file": broken}, 422)
    assert 'href="#f-file"' in page
    assert SOURCE in page
    assert "the file is not JSON" in page
    bad = notice(entity_id="2026/3", name="x" * 400)
    form = {"source": SOURCE, "file": upload([NOTICE, bad, notice(entity_id="2026/4",
            name="\u202eVOR", date_of_birth="00.00.1975")])}  # fmt: skip
    report = duty.post(here, form)
    page = duty.get(report)
    assert "is longer than 300 characters" in page
    assert "turn the writing" in page
    assert "\u202e" not in page
    apart = duty.client.get(f"{report}/apart.jsonl").content.decode()
    assert json.loads(apart)["faults"] == [{"field": "name", "rule": "long"}]
    while screen_external(external, leads.now, 50):
        pass
    found = re.search(r'/notices/external/\d+(?=")', duty.get("/notices/external?name=Ветров"))
    assert found is not None
    lead = re.search(rf"{found[0]}/leads/\d+", duty.get(found[0]))
    assert lead is not None
    page = duty.get(lead[0])
    assert "checked" not in page
    choice = {"decision": "same", "reasons": ["birth"], "note": ""}
    assert 'href="#f-note"' in duty.post(lead[0], choice, 422)
    duty.post(lead[0], {**choice, "note": "Compared the passport and the photo"})
    assert ExternalLeadRow.objects.get().decision == "same"
    pages["police"].get(lead[0], 403)
    for lang in LANGS:
        duty.post("/language", {"lang": lang, "next": "/"}, status=404)
    for path in ("/notices/external", here, report, found[0], lead[0]):
        assert "⟨" not in duty.get(path)


def test_an_officer_exports_a_selection_by_form(
    world: World, settings: LazySettings,
    officers: dict[str, Browser],  # noqa: F811 - the fixture of the pages
) -> None:  # fmt: skip
    settings.ROOT_URLCONF = "tests.notices.site"
    opened(world.kz)
    numbers = [NoticeRow.objects.get(pk=in_force(world, red())).number for _ in range(2)]
    duty, here = officers["duty"], "/notices/export"
    officers["police"].get(here, 403)
    assert f'value="{numbers[0]}" checked' in duty.get(f"{here}?number={numbers[0]}")
    form = {"format": "json", "ground": GROUND}
    assert 'href="#f-numbers"' in duty.post(here, form, 422)
    page = duty.post(here, {**form, "ground": "", "numbers": numbers}, 422)
    assert page.count(" checked") == 3  # the format and both notices are not lost
    answer = duty.client.post(here, {**form, "numbers": numbers})
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.json()["total"] == 2
    lines = duty.client.post(here, {**form, "format": "ftm", "everything": "1"}).content.decode()
    assert [json.loads(line)["schema"] for line in lines.splitlines()].count("Person") == 2
    site.urlpatterns.clear()
    clear_url_caches()
