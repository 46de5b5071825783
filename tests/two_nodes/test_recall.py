"""A recall through three real nodes: Kazakhstan wrote, Uzbekistan passed on to Russia."""

import os
import signal
import time
from contextlib import suppress
from copy import deepcopy
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.desk import Desk
from eurazpol.node.demo.nodes import DemoNode, Running, wait_until
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import STORY, sign

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(900)]

SECONDS = 90.0
WISH = {
    "action": "recall",
    "reason": "The request was made about another person.",
    "ground": "Chisinau Convention, Article 15",
}


@pytest.fixture(scope="module")
def moscow(stage: Stage, running: Running) -> Desk:
    """Russia as the third node, whether or not another test has started it."""
    if "ru" not in running.processes:
        nodes.prepare(running, "ru")
        nodes.start(running, "ru")
        nodes.accept(running, "ru")
    running.move_to(running.now() + timedelta(minutes=2))  # nodes look once a minute
    for name in ("kz", "uz", "ru"):
        wait_until(partial(_knows, stage, name), SECONDS, "not-listed")
    return stage.reader("ru")


def _knows(stage: Stage, name: str) -> bool:
    peers = stage.reader(name).data("/exchange.json")["peers"]
    return {"kz", "uz", "ru"} <= {one["name"] for one in peers} | {name}


def marked() -> tuple[str, dict[str, Any]]:
    """The facts of a request with a word in them that stands nowhere else."""
    marker = f"Zx{uuid4().hex[:12]}"
    facts = deepcopy(STORY.facts)
    facts["persons"][0]["names"][0]["family"] = marker
    facts["offence"]["label"] = f"label of {marker}"
    return marker, facts


def request(stage: Stage, facts: dict[str, Any]) -> tuple[str, str]:
    """Send the request from Kazakhstan; return its numbers there and in Uzbekistan."""
    astana = stage.reader("kz")
    number = astana.open_case("mla", "UZ", facts)
    for paper in ("D_QUESTIONS", "D_RIGHTS", "D_TRANSLATION", "D_SANCTION"):
        astana.add_paper(number, paper, STORY.papers[paper].file())
    astana.take(number, "submit")
    sign(stage, number)
    there = stage.peer_number(astana, number)
    stage.settle({"kz": number, "uz": there})
    return number, there


def pass_on(stage: Stage, there: str) -> str:
    """Let Uzbekistan ask Russia about the same person, with a paper of the request."""
    tashkent = stage.reader("uz")
    asked = {"measures": ["questioning"], "purpose": "Identify.", "questions": "Who is it?"}
    onward = tashkent.open_case("police_query", "RU", {"assistance": asked})
    paper = tashkent.case(there)["papers"][0]["files"][0]["id"]
    values = {"target": onward, "parts": ("persons/0",), "papers": (str(paper),)}
    tashkent.send(f"/cases/{there}/reuse", f"/cases/{there}/reuse", values)
    tashkent.take(onward, "send_query")
    stage.peer_number(tashkent, onward)
    stage.settle({"uz": onward})
    return onward


def recall(stage: Stage, number: str, **more: str) -> str:
    """Take the request back through the pages; return the address of the order."""
    astana = stage.reader("kz")
    letter = next(one["id"] for one in astana.messages(number) if one["kind"] == "request/1")
    page = f"/recalls/new?message={letter}"
    token = astana._http.cookies.get("csrf_kz", "")  # noqa: SLF001 - as the browser sends it
    values = {"message": letter, "letter": letter, **WISH, **more, "confirmed": "yes"}
    assert astana.page(page)
    return astana.post("/recalls/new", {**values, "csrfmiddlewaretoken": token})


def told(stage: Stage, address: str) -> str:
    return str(stage.reader("kz")._http.get(address).text)  # noqa: SLF001 - the page as it is


def bytes_of(node: DemoNode) -> bytes:
    """Everything that a node's database and folders hold on the disk."""
    folders = [node.folder]
    if node.database:
        with psycopg.connect(node.database, autocommit=True) as link:
            link.execute("CHECKPOINT")
            (home,) = link.execute("SHOW data_directory").fetchone() or ("",)
            (oid,) = link.execute(
                "SELECT oid FROM pg_database WHERE datname = current_database()"
            ).fetchone() or (0,)
        folders.append(Path(home) / "base" / str(oid))
    found = b""
    for path in (one for folder in folders for one in folder.rglob("*") if one.is_file()):
        with suppress(FileNotFoundError):  # the node closes its log meanwhile
            found += path.read_bytes()
    return found


def test_every_copy_is_erased_and_every_receipt_is_verified_by_the_owner(
    stage: Stage, running: Running, moscow: Desk
) -> None:
    marker, facts = marked()
    number, there = request(stage, facts)
    onward = pass_on(stage, there)
    uz, ru = running.nodes["uz"], running.nodes["ru"]
    there_too = moscow.case(stage.peer_number(stage.reader("uz"), onward))["number"]
    assert marker in str(moscow.case(there_too)["facts"])
    assert all(marker.encode() in bytes_of(node) for node in (uz, ru))
    address = recall(stage, number)
    wait_until(lambda: told(stage, address).count("signature verified") == 2, SECONDS, "not-erased")
    page = told(stage, address)
    assert "not confirmed" not in page
    assert page.count(">erased") == 2
    for desk, case in ((stage.reader("uz"), there), (stage.reader("uz"), onward),
                       (moscow, there_too)):  # fmt: skip
        said = str(desk.case(case))
        assert marker not in said, (desk.node, said[max(0, said.find(marker) - 300) :][:400])
    wait_until(lambda: marker.encode() not in bytes_of(uz), SECONDS, "bytes-left")
    wait_until(lambda: marker.encode() not in bytes_of(ru), SECONDS, "bytes-left")
    sent = next(one for one in stage.reader("kz").messages(number) if one["kind"] == "request/1")
    receipts = [one for one in sent["evidences"] if not one["verified"]]
    assert receipts == []
    for name in ("kz", "uz", "ru"):
        nodes.command(running, name, "audit", "verify")


@pytest.mark.parametrize("step", ["recall-erased", "recall-scrubbed"])
def test_a_holder_killed_on_the_way_erases_and_answers_once(
    stage: Stage, running: Running, moscow: Desk, step: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    marker, facts = marked()
    number, there = request(stage, facts)
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / step).write_text("1", "ascii")
    nodes.halt(running, "uz")
    with monkeypatch.context() as patched:
        patched.setitem(os.environ, "EURAZPOL_TORTURE", str(tmp_path))
        nodes.start(running, "uz")
    address = recall(stage, number)
    wait_until((tmp_path / "deaths").exists, SECONDS, "did-not-die")
    time.sleep(0.2)
    nodes.halt(running, "uz", signal.SIGKILL)
    nodes.start(running, "uz")
    running.move_to(running.now() + timedelta(minutes=5))  # what the dead held is free again
    wait_until(lambda: "signature verified" in told(stage, address), SECONDS, "not-erased")
    stage.settle({"kz": number, "uz": there})
    answers = [one for one in stage.reader("kz").messages(number) if one["kind"] == "erased/1"]
    assert len(answers) == 1
    assert marker.encode() not in bytes_of(running.nodes["uz"])
    lines = stage.reader("uz").case(there)["timeline"]
    assert sum("Erased at the wish of the owner" in str(one["text"]) for one in lines) == 1
