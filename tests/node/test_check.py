"""Reading back: whatever differs between the two files is named."""

from copy import deepcopy
from typing import Any

import pytest

from eurazpol.node.demo.check import compare

HOME: dict[str, Any] = {
    "number": "KZ-2026-000001",
    "peer_number": "UZ-2026-000001",
    "kind_id": "mla",
    "side": "requesting",
    "state_id": "sent",
    "peer_status": {"id": "cooperation-status-received"},
    "facts": {"proceedings": "1", "offence": {"label": "bribery"}},
    "papers": [
        {"files": [{"sha256": "aa", "name": "a.pdf", "sent_at": "2026-07-03", "by_peer": False}]}
    ],
    "events": [{"kind": "request_sent", "at": "2026-07-03", "by_peer": False}],
}
ABROAD: dict[str, Any] = {
    **HOME,
    "number": "UZ-2026-000001",
    "peer_number": "KZ-2026-000001",
    "side": "requested",
    "state_id": "received",
    "peer_status": {"id": "cooperation-status-sent"},
    "facts": {**HOME["facts"], "consent": True},
    "papers": [{"files": [{"sha256": "aa", "name": "a.pdf", "sent_at": None, "by_peer": True}]}],
    "events": [{"kind": "request_sent", "at": "2026-07-03", "by_peer": True}],
}
MESSAGES: list[dict[str, Any]] = [
    {
        "kind": "request/1",
        "direction": "out",
        "stage": "accepted",
        "receipt": {"verified": True},
    },
    {"kind": "status/1", "direction": "in", "stage": "accepted", "receipt": None},
]


def test_two_files_that_agree() -> None:
    verdict = compare(HOME, ABROAD, MESSAGES, "received")
    assert not verdict.differences
    assert (verdict.facts, verdict.papers, verdict.events, verdict.receipts) == (2, 1, 1, 1)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("state_id",), "examination", "state"),
        (("peer_status",), None, "status"),
        (("peer_number",), "KZ-2026-000009", "number"),
        (("facts", "offence", "label"), "fraud", "offence.label"),
        (("papers", 0, "files", 0, "sha256"), "ab", "a.pdf"),
        (("events", 0, "at"), "2026-07-04", "request_sent"),
    ],
)
def test_what_differs_is_named(path: tuple[Any, ...], value: object, named: str) -> None:
    theirs = deepcopy(ABROAD)
    place: Any = theirs
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    (difference,) = compare(HOME, theirs, MESSAGES, "received").differences
    assert difference.args["what"] == named


@pytest.mark.parametrize(
    "changed", [{"stage": "queued"}, {"stage": "refused"}, {"receipt": {"verified": False}}]
)
def test_a_receipt_that_is_not_there_or_not_verified(changed: dict[str, Any]) -> None:
    messages = [{**MESSAGES[0], **changed}, MESSAGES[1]]
    (difference,) = compare(HOME, ABROAD, messages, "received").differences
    assert difference.args["what"] == "request/1"
