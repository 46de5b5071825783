"""The stories of the demonstration, between two nodes."""

import pytest

from eurazpol.law.actions.load import load_book
from eurazpol.node.demo.stage import Stage
from eurazpol.node.demo.stories import assistance
from eurazpol.node.demo.teller import Teller

pytestmark = [pytest.mark.two_nodes, pytest.mark.timeout(600)]


def test_legal_assistance_is_verified_step_by_step(stage: Stage) -> None:
    told: list[str] = []
    teller = Teller("en", load_book(), told.append)
    request = assistance.tell(stage, teller)
    assert teller.verified == teller.steps == 10
    here, there = (stage.reader(node).case(request.numbers[node]) for node in ("kz", "uz"))
    assert here["state_id"] == there["state_id"] == "closed"
    for paper in ("P_INTERVIEW", "P_BANK_RECORDS"):
        assert hashes(here, paper) == hashes(there, paper) != set()
    text = "\n".join(told)
    assert "560(4)" in text
    assert "✗" not in text


def hashes(case: dict[str, object], paper: str) -> set[str]:
    papers = case["papers"]
    assert isinstance(papers, list)
    return {file["sha256"] for one in papers if one["paper"] == paper for file in one["files"]}
