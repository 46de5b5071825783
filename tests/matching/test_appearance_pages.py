"""The pages as an officer uses them, scripts off, and as a stranger does not."""

import re
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from eurazpol.access.domain.actor import Role
from eurazpol.audit.store.models import JournalEntry
from eurazpol.kernel.texts import LANGS
from tests.matching.officers import make_officer
from tests.matching.test_likenesses import PNG

pytestmark = pytest.mark.django_db
WORDS = "man of about 18, medium height, no beard, scar at left corner of mouth"


def signed_in(role: Role, login: str = "duty") -> Client:
    make_officer(role, login)
    client = Client()
    client.force_login(get_user_model().objects.get(login=login))
    return client


def text_of(response: Any, status: int = 200) -> str:
    assert response.status_code == status, response.content.decode()[:2000]
    return str(response.content.decode())


def record(client: Client, **changed: str) -> Any:
    form = {
        "do": "keep", "words": WORDS, "array": "subjective", "made_from": "verbal-portrait",
        "source.words": "witness A", "source.day": "02.2026", **changed,
    }  # fmt: skip
    return client.post("/appearance/new", form)


@pytest.mark.parametrize("lang", LANGS)
def test_the_calibration_in_three_languages(lang: str) -> None:
    client = signed_in(Role.AUDITOR)
    client.post("/language", {"lang": lang, "next": "/"})
    page = text_of(client.get("/matching/calibration"))
    assert f'<html lang="{lang}"' in page
    assert "⟨" not in page
    assert page.index("<table") < page.index('class="plot"')


def test_words_are_read_then_kept_then_found() -> None:
    client = signed_in(Role.DUTY_OFFICER)
    page = text_of(client.post("/appearance/new", {"do": "read", "words": WORDS}))
    assert re.search(r'<option value="scar" selected', page)
    assert re.search(r'name="height.low" value="166"', page)
    led = record(client)
    assert led.status_code == 302
    asks = client.get(led["Location"])
    assert asks["Location"].startswith("/purpose?about=appearance%3Aappearance-")
    about = f"appearance:appearance-{led['Location'].rpartition('/')[2]}"
    client.post(
        "/purpose",
        {"about": about, "purpose": "casework", "words": "", "next": led["Location"]},
    )
    page = text_of(client.get(led["Location"]))
    assert "witness A" in page
    found = text_of(
        client.post("/appearance", {"do": "find", "words": "man with a scar", "ground": "KZ-1"})
    )
    assert led["Location"] in found
    assert text_of(client.get("/appearance")).count("witness A") == 0
    # An image of it, through the store of documents, behind the same purpose.
    upload = {"kind": "photo", "source": "camera", "taken_on": "05.02.2026",
              "file": SimpleUploadedFile("face.png", PNG, "image/png")}  # fmt: skip
    assert client.post(f"{led['Location']}/images", upload).status_code == 302
    page = text_of(client.get(led["Location"]))
    address = re.search(r'<img class="evidence" src="([^"]+)"', page)
    assert address is not None
    assert client.get(address[1]).content == PNG
    stranger = signed_in(Role.STATISTICIAN, "other")
    assert stranger.get(address[1]).status_code == 403
    assert JournalEntry.objects.filter(action="document-read").count() == 1


def test_errors_name_the_field_and_lose_nothing() -> None:
    client = signed_in(Role.CENTRAL_AUTHORITY)
    for changed, field in (
        ({"source.day": "31.02.2026"}, "source.day"), ({"array": ""}, "array"),
        ({"height.low": "9000"}, "height.low"), ({"words": ""}, "words"),
        ({"source.day": "05.02.2999"}, "source.day"),
    ):  # fmt: skip
        page = text_of(record(client, **changed), 422)
        id_ = "f-" + field.replace(".", "-")
        assert f'href="#{id_}"' in page
        assert "witness A" in page
    page = text_of(client.post("/appearance", {"do": "find", "words": WORDS}), 422)
    assert 'href="#f-ground"' in page


def test_no_description_without_the_right() -> None:
    for nth, role in enumerate((Role.CONSUL, Role.ADMINISTRATOR, Role.STATISTICIAN)):
        client = signed_in(role, f"officer{nth}")
        assert client.get("/appearance").status_code == 403
        assert record(client).status_code == 403
