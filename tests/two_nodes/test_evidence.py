"""The evidences of a message between two real nodes, to the hand of whoever was not there."""

from pathlib import Path

import httpx
import pytest

from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running, wait_until
from eurazpol.node.demo.stage import Stage
from tests.two_nodes.requests import arrived, sent

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


def test_opening_a_request_is_proven_to_its_sender(
    stage: Stage, running: Running, tmp_path: Path
) -> None:
    astana, tashkent = stage.reader("kz"), stage.reader("uz")
    number = sent(stage)

    def evidences() -> dict[str, tuple[str, bool]]:
        request = next(one for one in astana.messages(number) if one["kind"] == "request/1")
        return {one["kind"]: (one["signer"], one["verified"]) for one in request["evidences"]}

    there = arrived(stage, number)
    tashkent.page(f"/cases/{there}")
    wait_until(lambda: "retrieved" in evidences(), 30, "not-retrieved")
    assert evidences() == {
        "submission-accepted": ("kz", True),
        "relay-accepted": ("uz", True),
        "delivered": ("uz", True),
        "retrieved": ("uz", True),
    }
    request = next(one for one in astana.messages(number) if one["kind"] == "request/1")
    raw = astana.saved(f"/cases/{number}/exchange/{request['id']}/evidence/retrieved")
    (tmp_path / "retrieved.ezp").write_bytes(raw)
    secretariat = running.nodes["secretariat"].url
    directory = httpx.get(f"{secretariat}/exchange/directory", timeout=5, trust_env=False)
    (tmp_path / "directory.ezp").write_bytes(directory.content)
    told = nodes.command(
        running, "uz", "exchange", "check-evidence", str(tmp_path / "retrieved.ezp"),
        "--directory", str(tmp_path / "directory.ezp"),
    )  # fmt: skip
    assert request["digest"] in told
    assert "the signature holds" in told
