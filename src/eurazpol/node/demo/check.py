"""Compare the files of two nodes about one request: is what one wrote what the other reads?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from eurazpol.cooperation.domain.events import EVENTS
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.web.fact_paths import flat
from eurazpol.kernel.texts import Message, message

File = Mapping[str, Any]


@dataclass
class Verdict:
    """What was compared, and what differs (empty: everything agrees)."""

    facts: int = 0
    papers: int = 0
    events: int = 0
    receipts: int = 0
    differences: list[Message] = field(default_factory=list)


def compare(mine: File, theirs: File, messages: list[dict[str, Any]], there: str) -> Verdict:
    """Compare my file with theirs; ``messages`` are those about mine, ``there`` their state."""
    verdict = Verdict()
    differences = verdict.differences
    if theirs["state_id"] != there:
        differences.append(_differs("state", there, theirs["state_id"]))
    shared = kind_of(mine["kind_id"]).state(mine["state_id"]).shared
    told = (theirs["peer_status"] or {}).get("id")
    if shared is not None and told != shared.text.id:
        differences.append(_differs("status", shared.text.id, told))
    if (mine["number"], mine["peer_number"]) != (theirs["peer_number"], theirs["number"]):
        differences.append(_differs("number", mine["peer_number"], theirs["number"]))
    verdict.facts = _facts(mine, theirs, differences)
    verdict.papers = _papers(mine, theirs, differences)
    verdict.events = _events(mine, theirs, differences)
    verdict.receipts = _receipts(messages, differences)
    return verdict


def _differs(what: str, expected: object, found: object) -> Message:
    return message("node-demo-differs", what=what, expected=str(expected), found=str(found))


def _facts(mine: File, theirs: File, differences: list[Message]) -> int:
    """The requested side has every fact of the requesting side; it may have found out more."""
    asked, has = (mine, theirs) if mine["side"] == "requesting" else (theirs, mine)
    sent, kept = flat(asked["facts"]), flat(has["facts"])
    differences += [
        _differs(path, value, kept.get(path))
        for path, value in sent.items()
        if kept.get(path) != value
    ]
    return len(sent)


def _papers(mine: File, theirs: File, differences: list[Message]) -> int:
    sent = {file["sha256"]: file["name"] for file in files_of(mine) if file["sent_at"]}
    kept = {file["sha256"] for file in files_of(theirs) if file["by_peer"]}
    differences += [
        _differs(name, sha256[:16], None) for sha256, name in sent.items() if sha256 not in kept
    ]
    return len(sent)


def _events(mine: File, theirs: File, differences: list[Message]) -> int:
    told = [one for one in mine["events"] if not one["by_peer"] and EVENTS[one["kind"]].shared]
    kept = {(one["kind"], one["at"]) for one in theirs["events"]}
    differences += [
        _differs(one["kind"], one["at"], None)
        for one in told
        if (one["kind"], one["at"]) not in kept
    ]
    return len(told)


def _receipts(messages: list[dict[str, Any]], differences: list[Message]) -> int:
    sent = [one for one in messages if one["direction"] == "out"]
    for one in sent:
        receipt = one["receipt"]
        if one["stage"] != "accepted" or not receipt or not receipt["verified"]:
            differences.append(_differs(one["kind"], "accepted", one["stage"]))
    return len(sent)


def files_of(case: File) -> Iterator[dict[str, Any]]:
    """Return every file of a case."""
    for paper in case["papers"]:
        yield from paper["files"]
