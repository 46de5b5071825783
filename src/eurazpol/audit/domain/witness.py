"""Peers that countersign our checkpoints: a node that rewrites its past is found by each of them.

1. A peer keeps the newest checkpoint of a node that it has countersigned, and countersigns another
   one only if a consistency proof leads from the kept one to it (RFC 9162, section 2.1.4.2).
2. A checkpoint with fewer records than the kept one is an old copy put back; one with as many or
   more records that the proof does not lead to is another past. Neither is countersigned, and a
   person is alarmed on both sides.
3. After a person at the peer has ended the alarm, the next checkpoint is countersigned as one that
   begins anew, and says after which size: what was countersigned before it does not bind any more.
4. A countersignature covers the checkpoint, the name of the peer, the time, and which of the three
   it is. So whoever verifies needs to trust the node in nothing.
"""

from base64 import b64decode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eurazpol.audit.domain.checkpoint import Checkpoint, instant_text
from eurazpol.audit.domain.errors import InvalidEntry
from eurazpol.audit.domain.merkle import verify_consistency

TITLE = "eurazpol-countersignature-1"


class Bond(StrEnum):
    """How a countersigned checkpoint stands to the one before it."""

    BEGINS = "begins"
    CONTINUES = "continues"
    BEGINS_ANEW = "begins-anew"


class Verdict(StrEnum):
    """What a peer answers to a checkpoint."""

    COUNTERSIGNED = "countersigned"
    PROOF_WANTED = "proof-wanted"
    ROLLED_BACK = "rolled-back"
    REWRITTEN = "rewritten"
    HELD = "held"
    """An alarm is open at the peer; nothing is countersigned until a person has ended it."""

    @property
    def alarms(self) -> bool:
        """Whether the past is not what it was."""
        return self in {Verdict.ROLLED_BACK, Verdict.REWRITTEN}


@dataclass(frozen=True, slots=True)
class Countersignature:
    """``witness`` saw ``checkpoint`` at ``at``; before it, one of ``before`` records (0: none)."""

    witness: str
    at: datetime
    bond: Bond
    before: int
    checkpoint: Checkpoint

    @property
    def body(self) -> bytes:
        """What is signed: four lines and those of the checkpoint."""
        head = f"{TITLE}\n{self.witness}\n{instant_text(self.at)}\n{self.bond} {self.before}\n"
        return head.encode() + self.checkpoint.body


@dataclass(frozen=True, slots=True)
class Countersigned:
    """A countersignature as it is kept: signed by the peer, over a checkpoint signed by the node.

    ``key_id`` and ``signature`` are the peer's, ``own_key`` and ``own_signature`` the node's.
    """

    statement: Countersignature
    key_id: str
    signature: bytes
    own_key: str
    own_signature: bytes


CountersignatureHolds = Callable[[Countersigned], bool]


def read_checkpoint_body(body: str) -> Checkpoint:
    """Read what a checkpoint signs; raise :class:`InvalidEntry` if it is no such text."""
    try:
        _, origin, size, root, at, _ = body.split("\n")
        digest = b64decode(root, validate=True)
        checkpoint = Checkpoint(origin, int(size), digest, datetime.fromisoformat(at))
    except ValueError:
        raise InvalidEntry("audit-not-a-checkpoint", field="body") from None
    if checkpoint.body.decode() != body:
        raise InvalidEntry("audit-not-a-checkpoint", field="body")
    return checkpoint


def read_countersignature(body: str) -> Countersignature:
    """Read what a countersignature signs; raise :class:`InvalidEntry` if it is no such text."""
    try:
        _, witness, at, bond, rest = body.split("\n", 4)
        how, before = bond.split(" ")
        statement = Countersignature(
            witness, datetime.fromisoformat(at), Bond(how), int(before), read_checkpoint_body(rest)
        )
    except ValueError:
        raise InvalidEntry("audit-not-a-checkpoint", field="body") from None
    if statement.body.decode() != body:
        raise InvalidEntry("audit-not-a-checkpoint", field="body")
    return statement


def judge(known: Checkpoint, told: Checkpoint, since: int, path: Sequence[bytes]) -> Verdict:
    """Judge a checkpoint by the last one that was countersigned.

    ``path`` is the proof that the first ``since`` records begin those of ``told``.
    """
    if told.size < known.size:
        return Verdict.ROLLED_BACK
    if told.size == known.size:
        return Verdict.COUNTERSIGNED if told.root == known.root else Verdict.REWRITTEN
    if since != known.size:
        return Verdict.PROOF_WANTED
    if verify_consistency(known.size, known.root, told.size, told.root, path):
        return Verdict.COUNTERSIGNED
    return Verdict.REWRITTEN


@dataclass(frozen=True, slots=True)
class Standing:
    """Which countersignatures bind the journal, and which a person at a peer has let go."""

    binding: tuple[Countersigned, ...]
    let_go: tuple[Countersigned, ...]


def standing(kept: Iterable[Countersigned]) -> Standing:
    """Sort countersignatures by rule 3: what a peer signed before it began anew is let go."""
    ordered = sorted(kept, key=lambda one: one.statement.at)
    anew: dict[str, datetime] = {
        one.statement.witness: one.statement.at
        for one in ordered
        if one.statement.bond is Bond.BEGINS_ANEW
    }
    let_go = tuple(
        one
        for one in ordered
        if one.statement.witness in anew and one.statement.at < anew[one.statement.witness]
    )
    return Standing(tuple(one for one in ordered if one not in let_go), let_go)
