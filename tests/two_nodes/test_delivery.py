"""A message arrives once, whatever happens on the way."""

import signal
import time
from datetime import timedelta

import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import arrived, prepared, sent, sign

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


def received(stage: Stage, there: str) -> list[str]:
    """The kinds of messages that Uzbekistan took in about a request."""
    return [one["kind"] for one in stage.reader("uz").messages(there) if one["direction"] == "in"]


def test_a_request_arrives_once_and_its_receipt_is_verified(stage: Stage) -> None:
    number = sent(stage)
    there = arrived(stage, number)
    assert received(stage, there) == ["request/1"]
    message = next(one for one in stage.reader("kz").messages(number) if one["direction"] == "out")
    receipt = message["receipt"]
    assert (message["stage"], receipt["signer"], receipt["verified"]) == ("accepted", "uz", True)
    assert receipt["hash"] == message["digest"]
    mine, theirs = stage.reader("kz").case(number), stage.reader("uz").case(there)
    assert theirs["facts"] == mine["facts"]
    hashes = {
        (file["paper"], file["sha256"])
        for case in (mine, theirs)
        for paper in case["papers"]
        for file in paper["files"]
        if file["sent_at"] or file["by_peer"]
    }
    assert len(hashes) == len(message["parts"]) == 6


def test_a_request_waits_for_a_peer_that_is_down(stage: Stage, running: Running) -> None:
    astana, number = stage.reader("kz"), prepared(stage)
    nodes.halt(running, "uz")
    sign(stage, number)
    wait_until(
        lambda: any(one["stage"] == "held_up" for one in astana.messages(number)), 30, "held-up"
    )
    message = astana.messages(number)[0]
    assert message["problem"]["text"]
    assert message["next_attempt_at"]
    assert message["receipt"] is None
    nodes.start(running, "uz")
    there = arrived(stage, number)
    assert received(stage, there) == ["request/1"]
    message = astana.messages(number)[0]
    assert (message["stage"], message["attempts"] > 1) == ("accepted", True)


@pytest.mark.parametrize(("killed", "after"), [("kz", 0.0), ("kz", 0.2), ("uz", 0.2)])
def test_a_node_killed_on_the_way_loses_and_doubles_nothing(
    stage: Stage, running: Running, killed: str, after: float
) -> None:
    numbers = [prepared(stage) for _ in range(2)]
    for number in numbers:
        sign(stage, number)
    time.sleep(after)  # wherever the delivery is then
    nodes.halt(running, killed, signal.SIGKILL)
    nodes.start(running, killed)
    running.move_to(running.now() + timedelta(minutes=5))  # what the dead held is free again
    for number in numbers:
        assert received(stage, arrived(stage, number)) == ["request/1"]
    for name in ("kz", "uz"):
        nodes.command(running, name, "audit", "verify")


def test_a_node_that_joins_later_is_in_the_next_directory(stage: Stage, running: Running) -> None:
    def peers() -> set[str]:
        return {one["name"] for one in stage.reader("kz").data("/exchange.json")["peers"]}

    assert "ru" not in peers()
    nodes.prepare(running, "ru")
    nodes.start(running, "ru")
    nodes.accept(running, "ru")
    running.move_to(running.now() + timedelta(minutes=2))  # nodes look once a minute
    wait_until(lambda: "ru" in peers(), 30, "not-listed")
    number = stage.reader("kz").open_case("police_query", "RU", {"persons": []})
    assert stage.reader("kz").case(number)["peer"] == "RU"
