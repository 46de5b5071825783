"""The desk at its pages: the queue and its tools, search, unfinished forms, two editors."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.db.models import F

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Role
from eurazpol.access.store.credentials import SignInSession
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from tests.cooperation_web.conftest import NEW, PDF, PERSON, SETUP, Officer

MOST_QUERIES = 14
FAMILY = "persons[0].names[0].family"
NUMBER = re.compile(r'href="/cases/(KZ-\d{4}-\d{6})"')


@contextmanager
def counted() -> Iterator[list[str]]:
    """Collect the queries of a request; a transaction counts once, when it begins."""
    seen: list[str] = []

    def note(execute, sql, params, many, context):  # type: ignore[no-untyped-def]
        if not sql.startswith("RELEASE"):
            seen.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield seen


@pytest.fixture
def berik(office: None) -> Officer:
    """Another prosecutor of the central authority."""
    new = NewOfficer("berik", "Ахметов", "Берік", "gp", [Role.CENTRAL_AUTHORITY], "kk")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=services().clock())
    return Officer("berik")


def opens(officer: Officer, *families: str) -> list[str]:
    kinds = ("mla", "transfer_proceedings", "extradition_prosecution")
    return [
        officer.post(
            f"/cases/new?kind={kinds[row % 3]}&peer={('RU', 'UZ', 'KG')[row // 3 % 3]}",
            {FAMILY: family, "persons[0].names[0].script": "Cyrl", "save": "save"},
        ).rpartition("/")[2]
        for row, family in enumerate(families)
    ]


def numbers_in(page: str) -> list[str]:
    """Return the cases of the table in their order."""
    return list(dict.fromkeys(NUMBER.findall(page.partition("<tbody>")[2])))


def test_the_queue_and_the_case_page_ask_as_much_of_many_cases_as_of_one(dana: Officer) -> None:
    number, *_ = opens(dana, *(f"Ахмет{letter}в" for letter in "аеиоуыэюя"))
    searches = (f"/search?text=Ахмет&in={scope}" for scope in ("cases", "people", "documents"))
    lists = ("/work", "/work?tab=team&sort=person", "/work?tab=all&sort=-last")
    for path in (*lists, f"/cases/{number}", *searches):
        # The most that one request can be: the list is new, so that its persons go on record, and
        # the session has not been seen for a minute.
        cache.clear()
        SignInSession.objects.update(seen_at=F("seen_at") - timedelta(minutes=2))
        with counted() as queries:
            dana.get(path)
        assert any("UPDATE" in sql and "signinsession" in sql for sql in queries)
        assert len(queries) <= MOST_QUERIES, (path, queries)


def test_heads_sort_by_links_and_say_so(dana: Officer) -> None:
    first, second, third = opens(dana, "Үлгібаев", "Әлиев", "Ғабитов")
    page = dana.get("/work?tab=my&sort=person")
    assert numbers_in(page) == [second, third, first]
    assert 'aria-sort="ascending"><a href="/work?tab=my&amp;sort=-person">' in page
    assert numbers_in(dana.get("/work?tab=my&sort=-person")) == [first, third, second]
    assert "Адам" in page


def test_columns_are_chosen_without_scripts_and_two_always_stand(dana: Officer) -> None:
    opens(dana, "Омаров")
    where = dana.post("/work/columns", {"column": ["created"], "list": "tab=all&kind=mla"})
    assert where == "/work?tab=all&kind=mla"
    heads = re.findall(r"<th scope=\"col\"[^>]*>", dana.get("/work").partition("<tbody>")[0])
    assert len(heads) == 1 + 3  # the choice, number, limit, and the one that was chosen


def test_a_saved_view_opens_the_work_and_can_be_deleted(dana: Officer) -> None:
    opens(dana, "Омаров")
    page = dana.post("/work/views", {"name": " ", "list": "tab=all"}, status=422)
    assert 'class="faults"' in page
    dana.post("/work/views", {"name": "Көмек істері", "default": "yes", "list": "tab=all&kind=mla"})
    assert dana.client.get("/work").headers["Location"] == "/work?tab=all&kind=mla"
    assert "Көмек істері" in dana.get("/work?tab=my")
    dana.post("/work/views", {"name": "Көмек істері", "do": "delete", "list": "tab=my"})
    assert "Көмек істері" not in dana.get("/work")


def test_many_cases_are_assigned_and_the_refused_are_named(dana: Officer, berik: Officer) -> None:
    first, second = opens(dana, "Омаров", "Ахметов")
    page = dana.post("/work/bulk", {"do": "assign", "list": "tab=my"}, status=422)
    assert "Бірде-бір іс таңдалмады" in page
    officer = re.search(r'<option value="(\d+)">Ахметов Берік', page)
    assert officer
    chosen = {"do": "assign", "officer": officer[1], "number": [first, "KZ-2026-999999"]}
    where = dana.post("/work/bulk", {**chosen, "list": "tab=my"})
    page = dana.get(where)
    assert "KZ-2026-999999" in page
    assert numbers_in(page) == [second]
    assert numbers_in(berik.get("/work?tab=my")) == [first]


def test_the_export_has_codes_and_no_formulas(dana: Officer) -> None:
    [number] = opens(dana, "=HYPERLINK(1)")
    answer = dana.client.post("/work/bulk", {"do": "export", "list": "tab=all"})
    assert answer.headers["Content-Type"].startswith("text/csv")
    [row] = csv.DictReader(io.StringIO(answer.content.decode()))
    assert (row["number"], row["kind"], row["side"]) == (number, "mla", "requesting")
    assert row["person"] == "'=HYPERLINK(1)"


def test_a_reader_without_the_right_has_no_export(dana: Officer, oraz: Officer) -> None:
    opens(dana, "Омаров")
    assert oraz.client.post("/work/bulk", {"do": "export", "list": "tab=all"}).status_code == 403


def test_the_search_shows_its_scope_in_three_languages(dana: Officer) -> None:
    [number] = opens(dana, "Қорғауов")
    for lang in LANGS:
        dana.speaks(lang)
        pages = [dana.get(f"/search?text={typed}&in=people") for typed in ("қорғау", "қoрғау")]
        assert all(number in page for page in pages)
        counts = [re.findall(r'class="count">([^<]*)<', page) for page in pages]
        assert counts[0] == counts[1] == ["1", "1", "0"]
        assert "⟨" not in pages[0]
        assert 'class="empty' in dana.get("/search?text=ештеңе&in=documents").replace("block ", "")


def test_an_unfinished_request_outlives_the_session_with_its_file(dana: Officer) -> None:
    file = SimpleUploadedFile("қаулы.pdf", PDF, "application/pdf")
    typed = {**PERSON, "save": "keep", "file_as": "D_ARREST_ORDER", "file": file}
    assert dana.post(NEW, typed) == "/drafts"
    dana.client.post("/sign-out")
    again = Officer("dana")
    page = again.get("/drafts")
    assert "қаулы.pdf" in page
    address = re.search(r'<th scope="row"><a href="([^"]+)"', page)
    assert address
    form = again.get(address[1].replace("&amp;", "&"))
    for path, value in PERSON.items():
        if value not in ("Cyrl", "RU"):
            assert f'value="{value}"' in form, path
    assert "қаулы.pdf" in form
    key = re.search(r'name="draft_key" value="([^"]+)"', form)
    assert key
    number = again.post(NEW, {**PERSON, "draft_key": key[1], "save": "save"}).rpartition("/")[2]
    assert "қаулы.pdf" in again.get(f"/cases/{number}/package")
    assert "қаулы.pdf" not in again.get("/drafts")


def test_a_file_of_a_wrong_type_is_refused_and_the_rest_is_kept(dana: Officer) -> None:
    file = SimpleUploadedFile("қаулы.exe", b"MZ\x00\x01", "application/octet-stream")
    page = dana.post(NEW, {**PERSON, "save": "attach", "file_as": "P_OTHER", "file": file}, 422)
    assert 'class="faults"' in page
    assert 'value="Үлгібаев"' in page


def test_each_step_without_scripts_keeps_the_form(dana: Officer) -> None:
    dana.post(NEW, {**PERSON, "add": "persons"}, status=200)
    assert "Сақталмаған жоба бар" in dana.get(NEW)
    dana.post(NEW, {**PERSON, "offence.committed": "32.01.2025", "save": "save"}, status=422)
    assert 'value="32.01.2025"' in dana.post(NEW, {"draft": "restore"}, status=200)
    dana.post("/drafts/new-extradition_prosecution-RU/drop", {})
    assert "Сақталмаған жоба бар" not in dana.get(NEW)


def test_two_requests_of_one_kind_are_drafts_of_their_own(dana: Officer) -> None:
    dana.post(NEW, {**PERSON, "save": "keep"})
    form = dana.get(NEW)
    key = re.findall(r'name="draft_key" value="([^"]+)"', form)[-1]
    dana.post(NEW, {**PERSON, FAMILY: "Басқа", "draft_key": key, "save": "keep"})
    assert dana.get("/drafts").count('<th scope="row">') == 2


def test_two_editors_see_each_other_and_both_versions(dana: Officer, berik: Officer) -> None:
    number = dana.opens_case()
    path = f"/cases/{number}/facts"
    version = dana.case(number)["version"]
    dana.get(path)
    assert "Сейітова Dana" in berik.get(path)
    theirs = {**PERSON, "offence.label": "ұрлық", "version": version, "save": "save"}
    berik.post(path, theirs)
    mine = {**PERSON, FAMILY: "Үлгібаева", "version": version, "save": "save"}
    page = dana.post(path, mine, status=409)
    assert "ұрлық" in page
    assert "Үлгібаева" in page
    taken = dict(re.findall(r'name="(take\.[^"]+)" value="(\w+)" checked', page))
    assert taken == {f"take.{FAMILY}": "mine", "take.offence.label": "theirs"}
    assert "Сақталмаған жоба бар" in dana.get(path), "what was typed is a draft as well"
    now = dana.case(number)["version"]
    dana.post(path, {**mine, **taken, "version": now})
    facts = dana.case(number)["facts"]
    assert facts["persons"][0]["names"][0]["family"] == "Үлгібаева"
    assert facts["offence"]["label"] == "ұрлық"


def test_a_restored_draft_of_an_older_version_is_compared_too(
    dana: Officer, berik: Officer
) -> None:
    number = dana.opens_case()
    path = f"/cases/{number}/facts"
    version = dana.case(number)["version"]
    dana.client.post(f"/drafts/case-{number}", {**PERSON, FAMILY: "Жоба", "version": version})
    berik.post(path, {**PERSON, "offence.label": "ұрлық", "version": version, "save": "save"})
    form = dana.post(path, {"draft": "restore"}, status=200)
    assert f'name="version" value="{version}"' in form
    dana.post(path, {**PERSON, FAMILY: "Жоба", "version": version, "save": "save"}, status=409)
