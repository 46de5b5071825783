"""The torture: a short one over real nodes, and what it would say of an exchange that fails."""

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from eurazpol.node.torture.compare import Verdict, compare
from eurazpol.node.torture.inside import KIND, REFUSE_EVERY
from eurazpol.node.torture.plan import MOMENTS, deaths, driven_steps

NODES = ("kz", "uz")


def test_nothing_is_lost_in_a_short_torture(tmp_path: Path) -> None:
    """300 messages, 15 deaths, every fault of the link, the disks and the clocks."""
    out = tmp_path / "report.json"
    database = os.environ.get("EURAZPOL_TEST_DATABASE") or "sqlite"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "eurazpol.node", "exchange", "torture"),
            *("--messages", "300", "--kills", "15", "--minutes", "4", "--seed", "7"),
            *("--database", database, "--out", str(out)),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(out.read_text("utf-8"))
    assert report["whole"]
    assert report["messages"] >= 300
    # A death planned for a late pass through a step may not come in so short a run.
    assert report["kills"] >= 12
    assert sum(any(times.values()) for times in report["kills_at_steps"].values()) >= 8
    assert not any(report["verdict"]["faults"].values())
    assert report["verdict"]["receipts"] >= report["messages"]
    assert report["verdict"]["refused"] == 2 * (report["messages"] // 2 // REFUSE_EVERY)
    assert report["verdict"]["effects"] == report["messages"] - report["verdict"]["refused"]
    assert sum(report["clocks"].values()) == 6
    assert report["disks"] or report["not_run"]["disk-full"]
    assert all(report["link"][f"letter {fault}"] for fault in ("drop", "double", "truncate"))


pytestmark = [pytest.mark.timeout(290)]


def test_every_step_of_both_nodes_dies_first() -> None:
    pairs = {(node, step) for node in NODES for step in driven_steps()}
    planned = deaths(500, NODES, MOMENTS, seed=3)
    assert len(planned) == 500
    at_steps = [(one.node, one.where) for one in planned if one.nth]
    assert set(at_steps) == pairs
    assert planned == deaths(500, NODES, MOMENTS, seed=3)
    assert planned != deaths(500, NODES, MOMENTS, seed=4)


def test_a_short_plan_has_steps_and_moments() -> None:
    planned = deaths(15, NODES, ("web", "worker"), seed=1)
    assert len(planned) == 15
    assert len({(one.node, one.where) for one in planned if one.nth}) == 11
    assert {one.where for one in planned if not one.nth} <= {"web", "worker"}


def _testimony(node: str, other: str) -> dict[str, Any]:
    """What a node has kept after three messages each way; the ids are speaking."""
    ours = [f"{node}{number}" for number in (1, 2, 3)]
    theirs = [f"{other}{number}" for number in (1, 2, 3)]
    return {
        "node": node,
        "sent": [[number, one] for number, one in enumerate(ours, 1)],
        "effects": [[other, one, number] for number, one in enumerate(theirs, 1)],
        "outbox": [
            [one, other, seq, KIND, "accepted", f"digest of {one}"]
            for seq, one in enumerate(ours, 1)
        ],
        "inbox": [
            [one, other, seq, KIND, "accepted", f"digest of {one}"]
            for seq, one in enumerate(theirs, 1)
        ],
        "got": [[other, one, "accepted", ""] for one in ours],
        "given": [[other, one, "accepted", ""] for one in theirs],
        "journal": [
            *(["message-sent", one] for one in ours),
            *(["message-delivered", one] for one in ours),
            *(["message-received", one] for one in theirs),
        ],
        "journal_size": 9,
        "journal_whole": True,
    }


def _judged(spoil: str = "", *, at: str = "uz", which: int = 1) -> Verdict:
    """Spoil one row of one table at one node, and compare."""
    testimonies = {one: _testimony(one, other) for one, other in (NODES, NODES[::-1])}
    if spoil.startswith("no "):
        del testimonies[at][spoil[3:]][which]
    elif spoil:
        table = testimonies[at][spoil]
        table.append(copy.deepcopy(table[which]))
    kz, uz = testimonies["kz"], testimonies["uz"]
    return compare(kz, uz, {"kz": 3, "uz": 3})


def test_what_is_whole_is_whole() -> None:
    verdict = _judged()
    assert verdict.whole
    assert (verdict.sent, verdict.settled, verdict.effects, verdict.receipts) == (6, 6, 6, 6)


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        ("no sent", "lost"),
        ("no outbox", "lost"),
        ("no inbox", "lost"),
        ("no effects", "lost"),
        ("no got", "unreceipted"),
        ("no given", "unreceipted"),
        ("no journal", "journal"),
        ("sent", "doubled"),
        ("outbox", "doubled"),
        ("inbox", "doubled"),
        ("effects", "doubled"),
        ("journal", "journal"),
    ],
)
@pytest.mark.parametrize("at", NODES)
def test_whatever_is_missing_or_doubled_is_found(spoil: str, fault: str, at: str) -> None:
    verdict = _judged(spoil, at=at)
    assert not verdict.whole
    assert verdict.faults[fault]


def _changed(table: str, column: int, value: object) -> Verdict:
    kz, uz = _testimony("kz", "uz"), _testimony("uz", "kz")
    uz[table][1][column] = value
    return compare(kz, uz, {"kz": 3, "uz": 3})


@pytest.mark.parametrize(
    ("table", "column", "value", "fault"),
    [
        ("outbox", 4, "queued", "unsettled"),
        ("outbox", 4, "refused", "contradictions"),
        ("inbox", 4, "refused", "contradictions"),
        ("inbox", 5, "another digest", "altered"),
        ("inbox", 2, 7, "disorder"),
        ("outbox", 2, 7, "disorder"),
        ("effects", 2, 5, "disorder"),
        ("got", 2, "refused", "contradictions"),
        ("got", 3, "altered", "unreceipted"),
        ("given", 3, "unknown-key", "unreceipted"),
        ("inbox", 0, "from nowhere", "orphans"),
        ("effects", 1, "from nowhere", "orphans"),
        ("got", 1, "from nowhere", "orphans"),
    ],
)
def test_whatever_is_changed_is_found(table: str, column: int, value: object, fault: str) -> None:
    assert _changed(table, column, value).faults[fault]


def test_a_journal_that_does_not_verify_is_found() -> None:
    kz, uz = _testimony("kz", "uz"), _testimony("uz", "kz")
    uz["journal_whole"] = False
    assert compare(kz, uz, {"kz": 3, "uz": 3}).faults["journal"] == 1


def test_messages_that_no_desk_sent_in_time_are_lost() -> None:
    kz, uz = _testimony("kz", "uz"), _testimony("uz", "kz")
    assert compare(kz, uz, {"kz": 4, "uz": 3}).faults["lost"] == 1


def test_a_refused_message_has_no_effect() -> None:
    """The effect of a message that its handler refuses is undone; one that is left is found."""
    kz, uz = _testimony("kz", "uz"), _testimony("uz", "kz")
    kz["sent"][1][0] = REFUSE_EVERY
    verdict = compare(kz, uz, {"kz": 3, "uz": 3})
    assert verdict.faults["orphans"] == 1
