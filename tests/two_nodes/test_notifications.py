"""Notifications and police queries between two real nodes over HTTP, by the officers' pages."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from eurazpol.kernel.catalogue import catalogue
from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import Stage
from tests.nodes import running_nodes

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]

FORM: dict[str, Any] = {
    "topic": "arms",
    "urgency": "flash",
    "security": "official",
    "subject.en": "Lorry with hidden arms",
    "text.en": "White lorry, moving west.",
    "until": "31.12.2027T18:00",
    "code": "H1",
    "to": "wanted",
    "things[0].kind": "vehicle",
    "things[0].identifier": "000 AAA 02",
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Nodes of its own: these tests say to whom a notification goes when nobody is named."""
    with running_nodes(tmp_path_factory.mktemp("nodes") / "demo", ("kz", "uz")) as running:
        yield running


@pytest.fixture(scope="module")
def stage(running: Running) -> Iterator[Stage]:
    with Stage(running, "en") as stage:
        yield stage


@pytest.fixture
def desks(stage: Stage) -> tuple[Desk, Desk]:
    """The duty desks of Astana and Tashkent."""
    return stage.desk("kz", "d.ospanov"), stage.desk("uz", "o.rashidov")


def notified(desk: Desk, **more: Any) -> str:
    return desk.send("/notifications/new", "/notifications/new", FORM | more)


def newest(desk: Desk) -> dict[str, Any]:
    found: dict[str, Any] = desk.data("/notifications.json")["items"][0]
    return found


def arrives(desk: Desk, version: int, subject: str) -> int:
    """Wait until a version is in the inbox; return its key there."""

    def here() -> bool:
        items = desk.data("/notifications.json")["items"]
        return any((one["version"], one["subject"]["en"]) == (version, subject) for one in items)

    # After a peer was down, the next attempt may be minutes away.
    wait_until(here, 240, "not-arrived")
    items = desk.data("/notifications.json")["items"]
    return int(next(one["key"] for one in items if one["subject"]["en"] == subject))


def step(desk: Desk, address: str) -> str:
    """Return how far it has come with the peer, as the sender sees it."""
    return str(desk.data(f"{address}.json")["addressees"][0]["step"])


def test_a_notification_goes_there_and_the_answer_comes_back(desks: tuple[Desk, Desk]) -> None:
    astana, tashkent = desks
    subject = "Lorry, first"
    address = notified(astana, **{"subject.en": subject})
    key = arrives(tashkent, 1, subject)
    here, path = f"/notifications/{key}", f"/notifications/{key}/reply"
    assert "alarm is-bad" in tashkent._http.get("/work").text  # noqa: SLF001 - the raw page
    wait_until(lambda: step(astana, address) == "delivered", 60, "no-receipt")
    sent, got = astana.data(f"{address}.json"), tashkent.data(f"{here}.json")
    for name in ("number", "duty", "things", "valid_until", "acknowledge_minutes"):
        assert sent["content"][name] == got["content"][name]
    assert got["handling"]["code"] == "H1"
    # Both sides count the same clock from the receipt.
    theirs, ours = (one["addressees"][0]["acknowledge_by"] for one in (sent, got))
    assert theirs[:19] == ours[:19]
    token = {"csrfmiddlewaretoken": tashkent._http.cookies.get("csrf_uz", "")}  # noqa: SLF001
    tashkent.post(path, {"reply": "acknowledged", "version": "1", **token})
    wait_until(lambda: step(astana, address) == "acknowledged", 60, "no-acknowledgement")
    tashkent.send(here, path, {"reply": "hit", "text": "The lorry stands in our yard."})
    wait_until(lambda: step(astana, address) == "answered", 60, "no-answer")
    answered = astana.data(f"{address}.json")["addressees"][0]
    assert (answered["reply"], answered["reply_text"]) == ("hit", "The lorry stands in our yard.")
    assert "alarm is-bad" not in tashkent._http.get("/work").text  # noqa: SLF001


def test_a_correction_and_a_cancellation_reach_a_peer_that_was_down(
    desks: tuple[Desk, Desk], running: Running
) -> None:
    astana, tashkent = desks
    nodes.halt(running, "uz")
    subject = "Lorry, second"
    address = notified(astana, **{"subject.en": subject})
    change = {
        "reason": "The plate was wrong", "urgency": "urgent", "subject.en": subject,
        "text.en": "Another plate.", "until": "31.12.2027T18:00",
    }  # fmt: skip
    astana.send(f"{address}/correct", f"{address}/correct", change)

    def owed() -> set[str]:
        accounts = {one["peer"]: one["theirs"] for one in astana.data("/owed.json")["peers"]}
        return {one["sort"] for one in accounts["uz"]}

    wait_until(lambda: {"acknowledgement", "receipt"} <= owed(), 60, "not-owed")
    wait_until(lambda: step(astana, address) == "waiting", 60, "not-waiting")
    nodes.start(running, "uz")
    key = arrives(tashkent, 2, subject)
    got = tashkent.data(f"/notifications/{key}.json")
    assert [one["version"] for one in got["versions"]] == [2, 1]
    assert got["content"]["text"]["en"] == "Another plate."
    astana.send(f"{address}/cancel", f"{address}/cancel", {"reason": "It was found"})
    here = f"/notifications/{key}.json"
    wait_until(lambda: tashkent.data(here)["standing"] == "cancelled", 60, "not-cancelled")
    assert not tashkent.data(here)["may_reply"]


def test_topics_are_told_and_what_is_not_wanted_is_not_sent(desks: tuple[Desk, Desk]) -> None:
    astana, tashkent = desks
    form = {"topics": ("arms", "drugs"), "contact.en": "Duty desk, Tashkent", "roster": "24/7"}
    tashkent.send("/notifications/topics", "/notifications/topics", form)

    def known() -> bool:
        return "Duty desk, Tashkent" in astana._http.get("/notifications/topics").text  # noqa: SLF001

    wait_until(known, 60, "not-told")
    with pytest.raises(Exception, match="nobody is chosen"):
        notified(astana, topic="terrorism")
    form["topics"] = ("terrorism", "extremism", "arms", "drugs")
    tashkent.send("/notifications/topics", "/notifications/topics", form)


def test_a_late_query_is_reminded_of_by_itself_and_answered(
    stage: Stage, running: Running, desks: tuple[Desk, Desk]
) -> None:
    astana, tashkent = desks
    path = "/queries/new?template=vehicle"
    values = {
        "query.plate": "000 AAA 02", "assistance.purpose": "Stolen lorry",
        "assistance.urgent": "yes", "peers": ("UZ",),
    }  # fmt: skip
    address = astana.send(path, path, values)
    page = astana._http.get(address).text  # noqa: SLF001
    number = re.findall(r"/cases/(KZ-\d+-\d+)", page)[0]
    there = stage.peer_number(astana, number)
    stage.settle({"kz": number, "uz": there})
    mine, theirs = (
        next(one for one in desk.case(n)["limits"] if one["id"] == "query_24h")
        for desk, n in ((astana, number), (tashkent, there))
    )
    assert mine["due_at"] == theirs["due_at"]
    running.move_to(running.now() + timedelta(hours=25))

    def kinds() -> list[str]:
        return [one["kind"] for one in tashkent.messages(there) if one["direction"] == "in"]

    wait_until(lambda: "reminder/1" in kinds(), 60, "not-reminded")
    assert kinds().count("reminder/1") == 1
    late = [one for one in astana.data("/owed.json")["peers"][0]["theirs"] if one["overdue"]]
    assert number in {one["number"] for one in late}
    tashkent.take(there, "accept")
    tashkent.take(there, "answer", {"holder": "Nobody Ltd", "valid": "yes", "reference": "R 7"})
    stage.settle({"uz": there, "kz": number})
    assert astana.case(number)["facts"]["answer"]["holder"] == "Nobody Ltd"
    page = astana._http.get(address).text  # noqa: SLF001
    assert "Nobody Ltd" in page
    assert catalogue().text("cooperation-fact-answer-reference", "en") in page
