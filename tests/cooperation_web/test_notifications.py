"""Notifications at the pages: the alarm on every page, writing, acknowledging, topics."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model

from eurazpol.cooperation.actions.notifications.take_in import notification_handlers
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Received
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.cooperation.world import World
from tests.cooperation_web.conftest import Officer

FORM: dict[str, Any] = {
    "topic": "drugs",
    "urgency": "flash",
    "security": "official",
    "until": "31.12.2099",
    "until.time": "18:00",
    "subject.kk": "Есірткі тиелген көлік",
    "text.kk": "Ақ түсті жүк көлігі, шекараға қарай жүріп барады.",
    "code": "H2",
    "limits": ["no-print"],
    "to": "wanted",
    "persons.rows": "1",
    "persons[0].script": "Cyrl",
    "persons[0].family": "Ойдан",
    "persons[0].birth": "05.02.1987",
    "persons[0].nationality": "Қазақстан",
    "things.rows": "2",
    "things[0].kind": "vehicle",
    "things[0].identifier": "000 AAA 02",
    "things[1].kind": "phone",
}


def came(world: World, **more: Any) -> None:
    """Let a notification of Uzbekistan arrive."""
    body = {
        "id": str(uuid4()), "number": "UZ-N-2026-000001", "version": 1, "duty": "ND-2",
        "at": world.now.isoformat(), "topic": "terrorism", "urgency": "flash",
        "security": "official", "subject": {"en": "Attack <b>planned</b>"},
        "text": {"en": "Place and day are named."}, "valid_until": "2099-01-01T00:00:00Z",
        "acknowledge_minutes": 60, "sender": {"authority": {"en": "Ministry"}},
        "addressees": ["kz"], **more,
    }  # fmt: skip
    received = Received(
        id=str(uuid4()), kind="notification/1", sender="uz", sent_at=world.now, body=body,
        parts=(), about="", digest="", handling=Handling(),
    )  # fmt: skip
    notification_handlers(world.node("kz").deps)["notification/1"](received, world.now)


def test_an_officer_writes_one_and_every_peer_gets_it(world: World) -> None:
    world.node("kz")
    officer = Officer("kz-gp-1")
    assert "ND-6" in officer.get("/notifications/new")
    address = officer.post("/notifications/new", FORM)
    assert [(one.kind, one.to) for one in world.post] == [
        ("notification/1", "ru"), ("notification/1", "uz"),
    ]  # fmt: skip
    body, handling = world.post[0].body, world.post[0].handling
    assert body["things"] == [{"kind": "vehicle", "identifier": "000 AAA 02", "description": ""}]
    assert body["persons"][0]["birth"] == "1987-02-05"
    assert body["persons"][0]["nationalities"] == ["KZ"]
    assert (handling.code.value, handling.limits) == ("H2", ("no-print",))
    page = officer.get(address)
    assert "Есірткі тиелген көлік" in page
    assert "000 AAA 02" in page
    for lang in LANGS:
        get_user_model().objects.filter(login="kz-gp-1").update(language=lang)
        assert "⟨" not in officer.get(address) + officer.get("/notifications/new")
        sent = catalogue().text("cooperation-addressee-waiting", lang)
        assert officer.get(address).count(sent) == 2


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"until": "41.12.2099"}, "f-until"),
        ({"topic": ""}, "f-topic"),
        ({"urgency": ""}, "f-urgency"),
        ({"subject.kk": ""}, "f-subject-kk"),
        ({"to": "none"}, "f-peers"),
        ({"persons[0].birth": "32.13.1987"}, "f-persons-0--birth"),
        ({"duty": "ND-2"}, "f-duty"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_typed_is_lost(
    world: World, change: dict[str, Any], where: str
) -> None:
    world.node("kz")
    officer = Officer("kz-gp-1")
    page = officer.post("/notifications/new", FORM | change, status=422)
    assert f'href="#{where}"' in page, re.findall(r'class="faults".*?</div>', page, re.DOTALL)
    assert "шекараға қарай" in page
    assert world.post == []


def test_a_row_is_added_without_sending(world: World) -> None:
    world.node("kz")
    page = Officer("kz-gp-1").post("/notifications/new", {**FORM, "add": "things"}, status=200)
    assert 'name="things[2].identifier"' in page
    assert "000 AAA 02" in page
    assert world.post == []


def test_the_alarm_stands_on_every_page_until_a_person_acknowledges(world: World) -> None:
    world.node("kz")
    came(world)
    officer = Officer("kz-gp-1")
    for path in ("/work", "/cases/new", "/notifications", "/notifications/topics"):
        assert 'class="alarm is-bad' in officer.get(path), path
    key = re.findall(r'href="/notifications/(\d+)"', officer.get("/notifications"))[0]
    page = officer.get(f"/notifications/{key}")
    assert "Attack &lt;b&gt;planned" in page
    stale = {"reply": "acknowledged", "version": "2"}
    officer.post(f"/notifications/{key}/reply", stale, status=409)
    officer.post(f"/notifications/{key}/reply", {"reply": "hit", "text": "жоқ"}, status=422)
    officer.post(f"/notifications/{key}/reply", {"reply": "acknowledged", "version": "1"})
    assert 'class="alarm' not in officer.get("/work")
    assert [one.body["reply"] for one in world.post] == ["acknowledged"]
    data = officer.client.get(f"/notifications/{key}.json").json()
    assert data["addressees"][0]["step"] == "acknowledged"
    officer.post(f"/notifications/{key}/correct", {}, status=409)


def test_a_correction_and_a_cancellation_by_the_pages(world: World) -> None:
    world.node("kz")
    officer = Officer("kz-gp-1")
    address = officer.post("/notifications/new", FORM)
    page = officer.get(f"{address}/correct")
    assert "000 AAA 02" in page
    assert 'value="Ойдан"' in page
    change = {**FORM, "reason": "Нөмірі анықталды", "version": "1", "text.kk": "Нөмірі басқа."}
    officer.post(f"{address}/correct", change)
    assert world.post[-1].body["version"] == 2
    officer.post(f"{address}/correct", change, status=409)
    officer.post(f"{address}/cancel", {"reason": ""}, status=422)
    officer.post(f"{address}/cancel", {"reason": "Расталмады"})
    assert world.post[-1].kind == "notification-cancel/1"
    assert "Расталмады" in officer.get(address)


def test_others_do_not_see_it(world: World) -> None:
    world.node("kz")
    came(world)
    chief, executor = Officer("kz-gp-1"), Officer("kz-almaty-1")
    key = re.findall(r'href="/notifications/(\d+)"', chief.get("/notifications"))[0]
    executor.get(f"/notifications/{key}", status=403)
    executor.get("/notifications/topics", status=403)
    assert f"/notifications/{key}" not in executor.get("/notifications")
    assert 'class="alarm' not in executor.get("/work")
    chief.get("/notifications/999", status=404)


def test_topics_and_the_duty_desk_are_set_and_told(world: World) -> None:
    world.node("kz")
    officer = Officer("kz-gp-1")
    authority = str(world.authority("kz"))
    form = {"topics": ["arms"], "contact.kk": "Кезекші", "roster": "24/7", "route.arms": authority}
    officer.post("/notifications/topics", form)
    assert [(one.to, one.body["topics"]) for one in world.post] == [
        ("ru", ["arms"]), ("uz", ["arms"]),
    ]  # fmt: skip
    came(world, topic="arms", duty="ND-6")
    assert 'class="alarm' in Officer("kz-almaty-1").get("/work")
    officer.post("/notifications/topics", {"topics": ["weather"]}, status=422)
