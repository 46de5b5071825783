"""Restricted cases and marks on pages; the question for what a record is opened; rule changes."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from eurazpol.access.actions.officers import NewOfficer, create_officer
from eurazpol.access.domain.actor import Actor, Role
from eurazpol.node.wiring import services
from tests.cooperation.test_rule_changes import without_chisinau
from tests.cooperation_web.conftest import Officer

SETUP = Actor.system("setup")
WHY = "An officer of the police is suspected as well."


def joined(login: str, *roles: Role) -> Officer:
    new = NewOfficer(login, "Абаева", "Сәуле", "gp", roles, "en")
    create_officer(new, "жеті-қабат көк аспан", actor=SETUP, now=services().clock())
    return Officer(login)


@pytest.fixture
def saule(office: None) -> Officer:
    return joined("saule", Role.CENTRAL_AUTHORITY)


def test_a_restricted_case_answers_like_one_that_is_not_there(
    dana: Officer, saule: Officer
) -> None:
    dana.speaks("en")
    number = dana.opens_case()
    assert number in saule.get("/work?tab=all")
    page = f"/cases/{number}/access"
    assert "at least 10 characters" in dana.post(page, {"reason": "short"}, 422)
    dana.post(page, {"reason": WHY})
    for below in ("", ".json", "/law", "/access", "/exchange", "/journal.json"):
        there = saule.client.get(f"/cases/{number}{below}")
        nowhere = saule.client.get(f"/cases/KZ-2026-999999{below}")
        assert there.status_code == nowhere.status_code == 404
        same = nowhere.content.replace(b"KZ-2026-999999", number.encode())
        assert stripped(there.content) == stripped(same), below
    assert number not in saule.get("/work?tab=all")
    assert f"/cases/{number}" not in saule.get(f"/search?q={number}")
    asked = dana.client.get(f"/cases/{number}")
    assert asked.headers["Location"].startswith(f"/purpose?about=case%3A{number}")
    question = dana.get(asked.headers["Location"])
    assert question.index('type="radio"') < question.index("<textarea"), "words come last"
    about = {"about": f"case:{number}", "next": f"/cases/{number}"}
    assert "Choose a purpose" in dana.post("/purpose", about, 422)
    assert "at least 10" in dana.post("/purpose", about | {"purpose": "other"}, 422)
    assert dana.post("/purpose", about | {"purpose": "casework"}) == f"/cases/{number}"
    assert "Restricted" in dana.get(f"/cases/{number}")
    assert WHY in dana.get(page)
    head = joined("bauyrzhan", Role.CENTRAL_AUTHORITY, Role.HEAD)
    saule.get("/restricted", 403)
    form = {"number": number, "purpose": "supervision", "reason": WHY}
    assert "KZ-1" in head.post("/restricted", form | {"number": "KZ-1"}, 422)
    assert head.post("/restricted", form) == f"/cases/{number}"


def stripped(page: bytes) -> bytes:
    """A page without what differs from request to request."""
    lines = page.splitlines()
    changing = (b"csrf", b"time datetime", b'name="next"', b"nonce")
    return b"\n".join(line for line in lines if not any(word in line for word in changing))


def test_what_is_marked_is_withheld_on_the_page(dana: Officer, saule: Officer) -> None:
    dana.speaks("en")
    number = dana.opens_case()
    place = "/facts/persons/0/birth"
    form = {"do": "mark", "mark-place": place, "mark-reason": WHY}
    dana.post(f"/cases/{number}/access/mark", form)
    assert "Person 1" in dana.get(f"/cases/{number}/access")
    reader = joined("zhanar", Role.EXECUTING_AUTHORITY)
    page = reader.get(f"/cases/{number}")
    assert "withheld" in page
    assert "1987" not in page
    assert "1987" in dana.get(f"/cases/{number}")
    assert "birth" not in reader.case(number)["facts"]["persons"][0]


def test_a_new_book_is_proposed_compared_and_confirmed_on_pages(
    dana: Officer, saule: Officer
) -> None:
    dana.speaks("en")
    number = dana.opens_case()
    book = SimpleUploadedFile("book.zip", without_chisinau(), "application/zip")
    wrong = SimpleUploadedFile("book.zip", io.BytesIO(b"x").read(), "application/zip")
    form = {"form": "rules", "rules.reason": WHY}
    assert "ZIP" in dana.post("/admin/rules/propose", form | {"rules.file": wrong}, 422)
    change = dana.post("/admin/rules/propose", form | {"rules.file": book})
    page = dana.get(change)
    assert number in page
    assert "another person has to confirm" in page
    assert "second person" in dana.post(f"{change}/decide", {"do": "confirm"}, 422)
    saule.post(f"{change}/decide", {"do": "confirm"})
    assert "confirmed" in saule.get("/admin/rules")
