"""Forms that were not saved are kept for their officer, and photos on the pages of a notice."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import clear_url_caches

from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.texts import LANGS
from eurazpol.node.wiring import services
from eurazpol.notices.actions.unsaved import Unsaved, forget_unsaved, keep_unsaved
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.store.drafts import UnsavedRow
from eurazpol.notices.store.models import NoticeRow
from tests.notices import site
from tests.notices.test_pages import FORM, Browser, officers, opened
from tests.notices.test_photos import png, with_files
from tests.notices.world import DUTY, World

__all__ = ["officers"]
NEW = "/notices/new?kind=red"


@pytest.fixture
def world(db: None, tmp_path: Path, settings: LazySettings) -> Iterator[World]:
    world = World(now=services().clock())
    with_files(world, tmp_path)
    settings.ROOT_URLCONF = "tests.notices.site"
    opened(world.kz)
    yield world
    site.urlpatterns.clear()
    clear_url_caches()


def value(page: str, name: str) -> str:
    found = re.search(rf'name="{re.escape(name)}"[^>]*value="([^"]*)"', page)
    assert found is not None, name
    return found[1]


def test_what_was_typed_is_offered_again_after_the_session_ended(
    world: World, officers: dict[str, Browser]
) -> None:
    duty = officers["duty"]
    page = duty.get(NEW)
    assert 'data-draft="/notices/unsaved/new-red"' in page
    typed = {**FORM, "uid": value(page, "uid"), "recipients": ["UZ", "RU"]}
    answer = duty.client.post("/notices/unsaved/new-red", typed)
    assert re.fullmatch(r"Draft kept: \d\d:\d\d", answer.json()["text"])
    again = Browser("duty")  # another session of the same officer
    assert "Ветров Игорь" in again.get("/notices/new")
    page = again.get(NEW)
    assert "There is a form of this notice that was not saved" in page
    assert value(page, "subject.names[0].family") == ""
    page = again.post(NEW, {"draft": "restore"}, 200)
    assert value(page, "subject.names[0].family") == "Ветров"
    assert value(page, "uid") == typed["uid"]
    assert re.search(r'value="UZ"\s+checked', page)
    again.post(NEW, typed)
    assert not UnsavedRow.objects.exists()
    assert NoticeRow.objects.count() == 1


def test_nobody_else_sees_it_and_who_draws_up_no_notices_keeps_none(
    world: World, officers: dict[str, Browser]
) -> None:
    officers["duty"].post("/notices/unsaved/new-red", FORM, 200)
    assert "Ветров" not in officers["chief"].get("/notices/new")
    assert "was not saved" not in officers["chief"].get(NEW)
    for path in ("/notices/unsaved/new-red", "/notices/unsaved/new-red/drop"):
        officers["police"].post(path, FORM, 403)
        officers["auditor"].post(path, FORM, 403)
    officers["chief"].post("/notices/unsaved/new-red/drop")
    assert UnsavedRow.objects.count() == 1
    officers["duty"].post("/notices/unsaved/new-red/drop")
    assert not UnsavedRow.objects.exists()


def test_a_form_that_does_not_exist_is_not_kept(world: World) -> None:
    for key in ("new-pink", "notice-0", "notice-x", "case-1", "new-", "x" * 60):
        with pytest.raises(UnknownNotice):
            keep_unsaved(Unsaved(key, "", world.now), DUTY)
    assert not UnsavedRow.objects.exists()


def test_without_scripts_every_button_keeps_it(world: World, officers: dict[str, Browser]) -> None:
    duty = officers["duty"]
    duty.post(NEW, {**FORM, "subject.birth": "31.02.1981"}, 422)
    assert UnsavedRow.objects.get().values["subject.birth"] == ["31.02.1981"]
    assert duty.post(NEW, {**FORM, "save": "keep"}) == "/notices/new"
    assert not NoticeRow.objects.exists()
    page = duty.post(NEW, {"draft": "drop"}, 200)
    assert value(page, "subject.names[0].family") == ""
    assert not UnsavedRow.objects.exists()


def test_a_restored_form_of_an_older_state_says_so_when_it_is_saved(
    world: World, officers: dict[str, Browser]
) -> None:
    duty, chief = officers["duty"], officers["chief"]
    edit = duty.post(NEW, FORM)
    key = edit.split("/")[2]
    seen = value(duty.get(edit), "seen")
    duty.post(f"/notices/unsaved/notice-{key}", {**FORM, "seen": seen, "interest": "Mine"}, 200)
    chief.post(edit, {**FORM, "seen": seen, "interest": "Another's"})
    page = duty.post(edit, {"draft": "restore"}, 200)
    assert (value(page, "seen"), "Mine" in page) == (seen, True)
    page = duty.post(edit, {**FORM, "seen": seen, "interest": "Mine"}, 422)
    assert "Somebody else has saved" in page
    assert "Mine" in page
    # A fault of another kind does not make the old state the new one.
    page = duty.post(edit, {**FORM, "seen": seen, "subject.birth": "31.02.1981"}, 422)
    assert value(page, "seen") == seen


def test_the_oldest_gives_way_and_what_nobody_goes_on_with_goes(world: World) -> None:
    for number in range(22):
        row = NoticeRow.objects.create(
            uid=f"00000000-0000-4000-8000-{number:012d}", origin="kz", number=f"KZ-NOT-{number}",
            kind="red", form="notice", status="draft", content={}, came_at=world.now,
            changed_at=world.now,
        )  # fmt: skip
        at = world.now + timedelta(minutes=number)
        keep_unsaved(Unsaved(f"notice-{row.pk}", "", at, {"a": ["x" * 30_000]}), DUTY)
    assert UnsavedRow.objects.count() == 20
    assert len(UnsavedRow.objects.latest("pk").values["a"][0]) == 20_000
    assert forget_unsaved(world.now + timedelta(days=29)) == 0
    assert forget_unsaved(world.now + timedelta(days=31)) == 20


def added(**changes: Any) -> dict[str, Any]:
    file = SimpleUploadedFile("face.png", png(), "image/png")
    return {"file": file, "kind": "photo", "taken_on": "05.2024", "source": "Паспорт есебі",
            **changes}  # fmt: skip


def test_photos_are_added_on_a_page_of_their_own_and_shown_with_the_notice(
    world: World, officers: dict[str, Browser]
) -> None:
    duty, chief, police = officers["duty"], officers["chief"], officers["police"]
    here = duty.post(NEW, FORM).removesuffix("/edit")
    page = duty.post(f"{here}/photos", added(source=""), 422)
    assert 'href="#f-source"' in page
    page = duty.post(f"{here}/photos", {"kind": "photo", "source": "Register"}, 422)
    assert "choose a file" in page
    assert duty.post(f"{here}/photos", added()) == f"{here}/photos"
    page = duty.get(f"{here}/photos")
    (address,) = set(re.findall(r'src="(/notices/\d+/photos/[0-9a-f-]+)"', page))
    for lang in LANGS:
        assert address in duty.get(f"{here}/print?in={lang}")
    answer = chief.client.get(address)
    assert (answer["Content-Type"], answer.content) == ("image/png", png())
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["Cache-Control"] == "private, no-store"
    assert JournalEntry.objects.filter(action="document-read").count() == 1
    police.get(address, 404)  # a draft does not exist for who only reads
    officers["auditor"].get(address, 403)
    chief.get(f"{here}/photos/00000000-0000-4000-8000-000000000000", 404)
    police.post(f"{address}/remove", {}, 403)
    duty.post(f"{address}/remove")
    assert "No photo has been added" in duty.get(f"{here}/photos")
    duty.post(f"{here}/submit")
    duty.get(f"{here}/photos", 409)
