"""The page of what is owed, its file, and what a spreadsheet must not run."""

import csv
import io

from django.contrib.auth import get_user_model

from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.texts import LANGS
from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer

FACTS = {"assistance": {"measures": ["address"], "purpose": "Мекенжайын анықтау.", "urgent": True}}


def test_the_page_the_file_and_the_data_say_the_same(world: World) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    number = world.create("kz", "police_query", "uz", FACTS)
    world.step("kz", number, "send_query")
    world.carry()
    officer = Officer("kz-gp-1")
    for lang in LANGS:
        get_user_model().objects.filter(login="kz-gp-1").update(language=lang)
        page = officer.get("/owed")
        assert "⟨" not in page
        assert f'href="/cases/{number}"' in page
    assert number not in officer.get("/owed?late=1")
    assert number not in officer.get("/owed?peer=ru")
    rows = list(csv.DictReader(io.StringIO(officer.get("/owed.csv"))))
    row = next(row for row in rows if row["number"] == number)
    assert (row["peer"], row["state"], row["owes"], row["sort"], row["overdue"]) == (
        "uz", "UZ", "they", "answer", "no",
    )  # fmt: skip
    data = officer.client.get("/owed.json").json()["peers"]
    assert [one["number"] for peer in data for one in peer["theirs"]] == [number]
    Officer("kz-almaty-1").get("/owed", status=403)


def test_a_peers_text_is_no_formula_in_a_spreadsheet(world: World) -> None:
    for name in ("kz", "uz"):
        world.node(name)
    number = world.create("kz", "police_query", "uz", FACTS)
    world.step("kz", number, "send_query")
    CaseRow.objects.filter(number=number).update(peer_node='=HYPERLINK("x")')
    text = Officer("kz-gp-1").get("/owed.csv")
    assert "'=HYPERLINK" in text
