"""The journal, or the proof of one record, as a file that anyone can check without us.

``docs/journal.md`` describes both; ``verifier/verify_journal.py`` checks them with nothing of ours.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.prove import prove_consistency, prove_inclusion
from eurazpol.audit.actions.rows import stored_rows
from eurazpol.audit.actions.witness import countersignatures
from eurazpol.audit.domain.checkpoint import SignedCheckpoint
from eurazpol.audit.domain.errors import InvalidEntry, NoSuchRecord
from eurazpol.audit.domain.witness import Countersigned, read_checkpoint_body

JOURNAL = "eurazpol-journal-1"
PROOF = "eurazpol-journal-proof-1"


def journal_lines(origin: str) -> Iterator[bytes]:
    """Yield the journal of the node ``origin`` line by line: heading, records, checkpoints.

    A record's line is the very text that its leaf hash covers, a tab, and the root of the tree that
    ends with it; a record so damaged that it has no text is left out, and the export does not hold.
    """
    yield _line({"format": JOURNAL, "origin": origin})
    for row in stored_rows(0):
        if row.record is not None:
            yield row.record.leaf + b"\t" + row.root.hex().encode() + b"\n"
    for signed in checkpoints():
        yield _line({"checkpoint": checkpoint_json(signed)})
    for seen in countersignatures():
        yield _line({"countersignature": countersignature_json(seen)})


def proof_of(seq: int, origin: str) -> dict[str, Any]:
    """Return the proof that record ``seq`` stands in the journal, under a signed checkpoint.

    The checkpoint is the oldest that covers the record; newer ones that a peer countersigned, and
    the newest, follow with the proof that each begins with the one before. Raises
    :class:`NoSuchRecord` where none covers it yet.
    """
    signed = [one for one in checkpoints() if one.checkpoint.size >= seq]
    if not signed:
        raise NoSuchRecord("audit-no-checkpoint-yet", seq=seq)
    seen = {one.statement.checkpoint.size: one for one in countersignatures()}
    newest = {one.statement.witness: size for size, one in sorted(seen.items())}
    chosen = {signed[0].checkpoint.size, signed[-1].checkpoint.size, *newest.values()}
    covering = [one for one in signed if one.checkpoint.size in chosen]
    found = prove_inclusion(seq, covering[0].checkpoint.size)
    return {
        "format": PROOF,
        "origin": origin,
        "record": found.record.leaf.decode(),
        "path": _hexed(found.path),
        "checkpoint": checkpoint_json(covering[0]),
        "later": list(_later(covering)),
        "countersignatures": [
            countersignature_json(seen[one.checkpoint.size])
            for one in covering
            if one.checkpoint.size in seen
        ],
    }


def _later(covering: list[SignedCheckpoint]) -> Iterator[dict[str, Any]]:
    for old, new in pairwise(covering):
        proof = prove_consistency(old.checkpoint.size, new.checkpoint.size)
        yield {"checkpoint": checkpoint_json(new), "path": _hexed(proof.path)}


def checkpoint_json(signed: SignedCheckpoint) -> dict[str, str]:
    """Return a checkpoint: the text that is signed, the key's id and the signature."""
    return {
        "body": signed.checkpoint.body.decode(),
        "key": signed.key_id,
        "signature": signed.signature.hex(),
    }


def countersignature_json(seen: Countersigned) -> dict[str, str]:
    """Return a countersignature: the text that is signed, keys and signatures of both."""
    return {
        "body": seen.statement.body.decode(),
        "key": seen.key_id,
        "signature": seen.signature.hex(),
        "own_key": seen.own_key,
        "own_signature": seen.own_signature.hex(),
    }


def read_checkpoint(raw: bytes) -> SignedCheckpoint:
    """Read a checkpoint that somebody kept; raise :class:`InvalidEntry` if it is none."""
    try:
        told = json.loads(raw)
        checkpoint = read_checkpoint_body(str(told["body"]))
        signed = SignedCheckpoint(checkpoint, told["key"], bytes.fromhex(told["signature"]))
    except (ValueError, LookupError, TypeError):
        raise InvalidEntry("audit-not-a-checkpoint", field="kept") from None
    return signed


def _hexed(path: Iterable[bytes]) -> list[str]:
    return [step.hex() for step in path]


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
