"""One question to several states: quick templates, the answers side by side."""

import re
from datetime import timedelta

from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer

FORM = {
    "query.plate": "000 AAA 02",
    "assistance.purpose": "Ұрланған көлікті іздеу",
    "assistance.urgent": "yes",
    "peers": ["RU", "UZ"],
    "handling": "official",
}


def test_one_action_asks_two_states_and_their_answers_stand_side_by_side(world: World) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    officer = Officer("kz-gp-1")
    assert "query.vin" in officer.get("/queries/new?template=vehicle")
    assert "persons[0]" not in officer.get("/queries/new?template=vehicle")
    address = officer.post("/queries/new?template=vehicle", FORM)
    sent = [one for one in world.post if one.kind == "request/1"]
    assert sorted(one.to for one in sent) == ["ru", "uz"]
    assert {one.body["facts"]["query"]["plate"] for one in sent} == {"000 AAA 02"}
    world.carry()
    (ours,) = [one.about for one in sent if one.to == "ru"]
    theirs = world.peer_number("kz", ours)
    world.step("ru", theirs, "accept")
    world.step("ru", theirs, "answer", holder="Ойдан шығарылған ЖШС", valid="yes")
    world.carry()
    page = officer.get(address)
    assert "Ойдан шығарылған ЖШС" in page
    assert len(re.findall(r"/cases/KZ-\d+-\d+", page)) == 2
    assert "Ресей" in page
    assert "Өзбекстан" in page
    assert "1 / 2" in officer.get("/queries")


def test_nothing_leaves_when_the_question_is_not_whole(world: World) -> None:
    for name in ("kz", "ru", "uz"):
        world.node(name)
    officer = Officer("kz-gp-1")
    no_plate = {**FORM, "query.plate": ""}
    page = officer.post("/queries/new?template=vehicle", no_plate, status=422)
    assert "мемлекеттік нөмір" in page
    page = officer.post("/queries/new?template=vehicle", {**FORM, "peers": []}, status=422)
    assert 'href="#f-peers"' in page
    officer.post("/queries/new?template=vehicle", {**FORM, "peers": ["FR"]}, status=422)
    assert world.post == []
    assert officer.client.get("/work?tab=all&kind=police_query").content.decode().count("KZ-2") == 0


def test_who_may_not_ask_does_not_see(world: World) -> None:
    world.node("kz")
    executor = Officer("kz-almaty-1")
    executor.get("/queries", status=403)
    executor.get("/queries/new", status=403)
    Officer("kz-gp-1").get("/queries/00000000-0000-4000-8000-000000000000", status=404)


def test_an_answer_of_ours_that_is_late_alarms_the_desk(world: World) -> None:
    for name in ("kz", "ru"):
        world.node(name)
    asked = {"assistance": {"purpose": "Іздеу", "urgent": True}, "query": {"template": "vehicle",
             "plate": "000 AAA 02"}}  # fmt: skip
    officer = Officer("kz-gp-1")
    real, world.now = world.now, world.now - timedelta(hours=30)
    number = world.create("ru", "police_query", "kz", asked)
    world.step("ru", number, "send_query")
    world.carry()
    world.now = real
    page = officer.get("/work")
    assert 'class="alarm is-bad' in page
    assert "due=overdue" in page
    assert 'class="alarm' not in Officer("kz-almaty-1").get("/work")
