"""Compare what two nodes have kept about what they sent each other. Pure: two values in, one out.

For each direction, in this order:

1. Every message that a desk meant to send is in the outbox, once; the outbox has no other.
2. Every message of the outbox is in the inbox of the other node, once, with the same content, and
   the inbox has no other: nothing lost, nothing doubled, nothing from nowhere.
3. Every message has had its effect exactly once, or, if its handler refused it, none.
4. Every message is settled by a receipt that was got and is verified now; the same receipt was
   given by the other node and says the same.
5. The numbers of the lane have no gap, and effects took place in the order of sending.
6. The journals verify, and say each thing once: sent here, received there, settled here.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from eurazpol.node.torture.inside import KIND, REFUSE_EVERY

Testimony = Mapping[str, Any]
_SETTLED = {"accepted": "message-delivered", "refused": "message-not-delivered"}
_TAKEN = {"accepted": "message-received", "refused": "message-refused"}


@dataclass
class Verdict:
    """How many of each; every count of ``faults`` must be nothing."""

    sent: int = 0
    settled: int = 0
    refused: int = 0
    effects: int = 0
    receipts: int = 0
    journal: int = 0
    faults: dict[str, int] = field(default_factory=dict)
    examples: dict[str, list[str]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether nothing at all is wrong."""
        return not any(self.faults.values())

    def note(self, fault: str, which: Iterable[object]) -> None:
        """Count what is wrong, and keep a few of it to look at."""
        found = [str(one) for one in which]
        self.faults[fault] = self.faults.get(fault, 0) + len(found)
        if found:
            self.examples.setdefault(fault, []).extend(found[:5])


@dataclass(frozen=True, slots=True)
class _Message:
    seq: int
    kind: str
    status: str
    digest: str


def _by_id(rows: Iterable[list[Any]], peer: str) -> dict[str, _Message]:
    return {one[0]: _Message(*one[2:6]) for one in rows if one[1] == peer}


def _doubled(values: Iterable[Any]) -> list[Any]:
    return [value for value, times in Counter(values).items() if times > 1]


def compare(one: Testimony, other: Testimony, expected: Mapping[str, int]) -> Verdict:
    """Judge both directions; ``expected`` is how many messages each node was to send."""
    verdict = Verdict()
    for sender, recipient in ((one, other), (other, one)):
        _direction(sender, recipient, expected[sender["node"]], verdict)
    for testimony in (one, other):
        verdict.journal += testimony["journal_size"]
        verdict.note("journal", [] if testimony["journal_whole"] else [testimony["node"]])
    return verdict


def _direction(sender: Testimony, recipient: Testimony, expected: int, verdict: Verdict) -> None:
    outbox = _by_id(sender["outbox"], recipient["node"])
    inbox = _by_id(recipient["inbox"], sender["node"])
    _kept(sender, recipient, outbox, inbox, verdict)
    _meant(sender, outbox, expected, verdict)
    _effects(sender, recipient, inbox, verdict)
    _receipts(sender, recipient, outbox, inbox, verdict)
    _order(outbox, inbox, verdict)
    _journals(sender, recipient, outbox, inbox, verdict)


def _meant(
    sender: Testimony, outbox: Mapping[str, _Message], expected: int, verdict: Verdict
) -> None:
    numbers = [number for number, _ in sender["sent"]]
    ids = [message for _, message in sender["sent"]]
    queued = {message for message, kept in outbox.items() if kept.kind == KIND}
    verdict.sent += len(numbers)
    verdict.note("lost", set(range(1, expected + 1)) - set(numbers))
    verdict.note("doubled", _doubled(numbers) + _doubled(ids))
    verdict.note("lost", set(ids) - queued)
    verdict.note("orphans", queued - set(ids))


def _kept(
    sender: Testimony,
    recipient: Testimony,
    outbox: Mapping[str, _Message],
    inbox: Mapping[str, _Message],
    verdict: Verdict,
) -> None:
    pair = (sender["node"], recipient["node"])
    verdict.note("doubled", _doubled(one[0] for one in recipient["inbox"] if one[1] == pair[0]))
    verdict.note("doubled", _doubled(one[0] for one in sender["outbox"] if one[1] == pair[1]))
    verdict.note("lost", outbox.keys() - inbox.keys())
    verdict.note("orphans", inbox.keys() - outbox.keys())
    both = outbox.keys() & inbox.keys()
    verdict.note("unsettled", [one for one, kept in outbox.items() if kept.status == "queued"])
    verdict.note("altered", [one for one in both if outbox[one].digest != inbox[one].digest])
    settled = [one for one in both if outbox[one].status != "queued"]
    verdict.settled += len(settled)
    verdict.refused += sum(outbox[one].status == "refused" for one in settled)
    verdict.note("contradictions", [
        one for one in settled if outbox[one].status != inbox[one].status
    ])  # fmt: skip


def _effects(
    sender: Testimony, recipient: Testimony, inbox: Mapping[str, _Message], verdict: Verdict
) -> None:
    ours = [one for one in recipient["effects"] if one[0] == sender["node"]]
    numbers = {message: number for number, message in sender["sent"]}
    due = {
        one
        for one, kept in inbox.items()
        if kept.kind == KIND and numbers.get(one, 0) % REFUSE_EVERY
    }
    had = [message for _, message, _ in ours]
    verdict.effects += len(had)
    verdict.note("lost", due - set(had))
    verdict.note("doubled", _doubled(had))
    verdict.note("orphans", set(had) - due)
    order = [number for _, _, number in ours]
    verdict.note("disorder", [
        later for earlier, later in pairwise(order) if later <= earlier
    ])  # fmt: skip


def _receipts(
    sender: Testimony,
    recipient: Testimony,
    outbox: Mapping[str, _Message],
    inbox: Mapping[str, _Message],
    verdict: Verdict,
) -> None:
    got = {one[1]: one for one in sender["got"] if one[0] == recipient["node"]}
    given = {one[1]: one for one in recipient["given"] if one[0] == sender["node"]}
    verified = {message for message, (_, _, _, wrong) in got.items() if not wrong}
    verdict.receipts += len(verified & outbox.keys())
    verdict.note("unreceipted", outbox.keys() - verified)
    verdict.note("unreceipted", inbox.keys() - {
        message for message, (_, _, _, wrong) in given.items() if not wrong
    })  # fmt: skip
    verdict.note("orphans", got.keys() - outbox.keys())
    verdict.note("orphans", given.keys() - inbox.keys())
    verdict.note("contradictions", [
        message for message in got.keys() & given.keys() if got[message][2] != given[message][2]
    ])  # fmt: skip


def _order(outbox: Mapping[str, _Message], inbox: Mapping[str, _Message], verdict: Verdict) -> None:
    sent = sorted(kept.seq for kept in outbox.values())
    verdict.note("disorder", set(range(1, len(sent) + 1)) ^ set(sent))
    both = outbox.keys() & inbox.keys()
    verdict.note("disorder", [one for one in both if outbox[one].seq != inbox[one].seq])


def _journals(
    sender: Testimony,
    recipient: Testimony,
    outbox: Mapping[str, _Message],
    inbox: Mapping[str, _Message],
    verdict: Verdict,
) -> None:
    """Each journal says of each message what happened, and says it once."""
    here = Counter((action, message) for action, message in sender["journal"])
    there = Counter((action, message) for action, message in recipient["journal"])
    due = [(here, "message-sent", one) for one in outbox]
    due += [(here, _SETTLED.get(kept.status, ""), one) for one, kept in outbox.items()]
    due += [(there, _TAKEN.get(kept.status, ""), one) for one, kept in inbox.items()]
    verdict.note("journal", [
        f"{action} {one}" for journal, action, one in due if journal[(action, one)] != 1
    ])  # fmt: skip
