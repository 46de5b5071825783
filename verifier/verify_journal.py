"""Check an exported journal, or the proof of one record, with nothing of the platform.

    python verify_journal.py journal.jsonl|proof.json [--keys keys.json] [--kept checkpoint.json]

The files come from ``eurazpol audit export`` and ``proof``. ``--keys`` are public signing keys from
the directory of the exchange, ``{"<id>": "<64 hexadecimal digits>"}``, of peers ``<peer>:<id>``;
with it every signature is checked (needs the package ``cryptography``). ``--kept`` are checkpoints
that you kept: they, and what peers countersigned, show a past that was rewritten or cut off.
Status 0: whole. 1: the first bad record is named, with its time. 2: unreadable.

A line of the journal is a record, a tab, and the root of the tree that ends with it, hashed as in
RFC 6962, section 2.1. Proofs are checked as in RFC 9162, sections 2.1.3.2 and 2.1.4.2.
"""

import argparse
import base64
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

JOURNAL, PROOF = "eurazpol-journal-1", "eurazpol-journal-proof-1"
TITLE, COUNTERSIGNED = "eurazpol-checkpoint-1\n", "eurazpol-countersignature-1"
BONDS = ("begins", "continues", "begins-anew")
LONGEST_LINE = 1024 * 1024


class Bad(Exception):
    """What does not hold, in a sentence."""


@dataclass(frozen=True)
class Checkpoint:
    """The node's signed word of its journal; ``by`` is a peer that countersigned it at ``seen``."""

    origin: str
    size: int
    root: bytes
    at: str
    body: bytes
    key: str
    signature: bytes
    by: str = ""
    seen: str = ""
    bond: str = ""


def checkpoint(told: Any) -> Checkpoint:
    """Read a checkpoint; its body is five lines."""
    body = str(told["body"])
    origin, size, root, at = body.removeprefix(TITLE).removesuffix("\n").split("\n")
    digest, signature = base64.b64decode(root, validate=True), bytes.fromhex(told["signature"])
    read = Checkpoint(origin, int(size), digest, at, body.encode(), str(told["key"]), signature)
    if read.body != f"{TITLE}{origin}\n{read.size}\n{root}\n{at}\n".encode():
        raise Bad("a checkpoint is not written as checkpoints are")
    return read


def countersigned(told: Any, keys: dict[str, str] | None) -> Checkpoint:
    """Read a countersignature, four lines before a checkpoint, and require both signatures."""
    title, by, seen, bond, rest = str(told["body"]).split("\n", 4)
    key, signature = f"{by}:{told['key']}", bytes.fromhex(told["signature"])
    if title != COUNTERSIGNED or bond.split(" ")[0] not in BONDS:
        raise Bad("a countersignature is not written as countersignatures are")
    seal = checkpoint({"body": rest, "key": told["own_key"], "signature": told["own_signature"]})
    require_signature(seal, keys)
    require_signature(replace(seal, body=told["body"].encode(), key=key, signature=signature), keys)
    return replace(seal, by=by, seen=seen, bond=bond.split(" ")[0])


def binding(seen: list[Checkpoint]) -> list[Checkpoint]:
    """Leave out what each peer countersigned before it last began anew."""
    anew = dict(sorted((one.by, one.seen) for one in seen if one.bond == BONDS[2]))
    return [one for one in seen if one.seen >= anew.get(one.by, "")]


def named(seen: list[Checkpoint]) -> str:
    """Say by whom it was countersigned."""
    return f"countersigned by {', '.join(sorted({one.by for one in seen})) or 'no peer'}"


def require_signature(signed: Checkpoint, keys: dict[str, str] | None) -> None:
    """Require the signature of a listed key; without keys nothing is claimed about signatures."""
    if keys is None:
        return
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - only with --keys
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    if signed.key not in keys:
        raise Bad(f"the checkpoint at {signed.size} ({signed.at}) is signed with an unknown key")
    try:
        public = ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(keys[signed.key]))
        public.verify(signed.signature, signed.body)
    except (InvalidSignature, ValueError):
        raise Bad(f"the signature of the checkpoint at {signed.size} does not hold") from None


def leaf_hash(line: bytes) -> bytes:
    """Hash a record."""
    return sha256(b"\x00" + line).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two halves."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """The tree so far: the roots of its perfect subtrees, largest first."""

    def __init__(self) -> None:
        self.size = 0
        self.peaks: list[bytes] = []

    def append(self, leaf: bytes) -> None:
        """Add a leaf hash."""
        size = self.size
        while size & 1:
            leaf = node_hash(self.peaks.pop(), leaf)
            size >>= 1
        self.peaks.append(leaf)
        self.size += 1

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        right = self.peaks[-1]
        for left in reversed(self.peaks[:-1]):
            right = node_hash(left, right)
        return right


def read_record(line: bytes) -> tuple[int, str]:
    """Return number and time of a record; it is a JSON array of nine values, canonical."""
    try:
        values = json.loads(line)
        seq, at = values[0], values[1]
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise Bad(f"it is not a record: {error}") from error
    if len(values) != 9 or not isinstance(seq, int) or not isinstance(at, str) or text != line:
        raise Bad("it is not written as records are")
    return seq, at


def lines_of(path: Path) -> Iterator[bytes]:
    """Yield the lines of a file, each bounded in length."""
    with path.open("rb") as file:
        while line := file.readline(LONGEST_LINE + 1):
            if len(line) > LONGEST_LINE:
                raise Bad("a line is too long")
            yield line


def check_journal(
    lines: Iterable[bytes], keys: dict[str, str] | None, kept: list[Checkpoint]
) -> str:
    """Walk the journal; return the good sentence or raise :class:`Bad` about the first break."""
    tree, roots, times = Tree(), list[bytes](), list[str]()
    signed, seen = list[Checkpoint](), list[Checkpoint]()
    for line in lines:
        if line.startswith(b'{"checkpoint":'):
            signed.append(checkpoint(json.loads(line)["checkpoint"]))
            continue
        if line.startswith(b'{"countersignature":'):
            seen.append(countersigned(json.loads(line)["countersignature"], keys))
            continue
        after = f"after {times[-1]}" if times else "at the beginning"
        try:
            times.append(take(line, tree, ended=bool(signed or seen)))
        except Bad as bad:
            raise Bad(f"record {len(roots) + 1} ({after}): {bad}") from bad
        roots.append(tree.root)
    for one in signed:
        require_signature(one, keys)
    blame(sorted([*signed, *binding(seen), *kept], key=lambda one: one.size), roots, times)
    if not signed:
        raise Bad("no checkpoint: nothing is signed")
    unsigned = len(roots) - max(one.size for one in signed)
    told = f"{len(signed)} checkpoints, {unsigned} records after them, {named(seen)}"
    return f"whole: {len(roots)} records, {told}"


def take(line: bytes, tree: Tree, *, ended: bool) -> str:
    """Add the next record to the tree and return its time."""
    record, tab, root = line.rstrip(b"\n").partition(b"\t")
    if ended or not tab or not line.endswith(b"\n"):
        raise Bad("the file does not go on as it should")
    seq, at = read_record(record)
    if seq != tree.size + 1:
        raise Bad(f"number {seq} ({at}) stands in its place")
    tree.append(leaf_hash(record))
    if root != tree.root.hex().encode():
        raise Bad(f"it is not the record that was written ({at})")
    return at


def blame(ordered: list[Checkpoint], roots: list[bytes], times: list[str]) -> None:
    """Name the first record that a checkpoint does not confirm, and the time it is from."""
    good = 0
    for one in ordered:
        if one.size > len(roots):
            last = times[-1] if times else "the beginning"
            why = f"an old copy; {one.by or one.origin} has {one.size} records of {one.at}"
            raise Bad(f"record {len(roots) + 1} (after {last}): {why}")
        if one.size < 1 or roots[one.size - 1] != one.root:
            first = f"record {good + 1} ({times[min(good, len(times) - 1)]})"
            raise Bad(f"{first} or one up to {one.size}: not what was signed on {one.at}")
        good = one.size


def climb(at: int, last: int, seed: bytes, path: list[bytes]) -> tuple[bytes, bytes] | None:
    """Return the roots of the older and the newer tree that a path leads to, if it ends there."""
    first = second = seed
    for step in path:
        if last == 0:
            return None
        if at & 1 or at == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            second = node_hash(second, step)
        at, last = at >> 1, last >> 1
    return (first, second) if last == 0 else None


def consistent(old: Checkpoint, new: Checkpoint, path: list[bytes]) -> bool:
    """RFC 9162, 2.1.4.2."""
    if not 1 <= old.size <= new.size:
        return False
    if old.size == new.size:
        return not path and old.root == new.root
    steps = [old.root, *path] if old.size & (old.size - 1) == 0 else path
    at, last = old.size - 1, new.size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    return bool(steps) and climb(at, last, steps[0], steps[1:]) == (old.root, new.root)


def steps_of(told: Any) -> list[bytes]:
    """Read a path of hashes."""
    return [bytes.fromhex(step) for step in told["path"]]


def check_proof(told: Any, keys: dict[str, str] | None, kept: list[Checkpoint]) -> str:
    """Check the proof of one record."""
    line = str(told["record"]).encode()
    path, newest = steps_of(told), checkpoint(told["checkpoint"])
    later = [(checkpoint(one["checkpoint"]), steps_of(one)) for one in told["later"]]
    seen = binding([countersigned(one, keys) for one in told["countersignatures"]])
    seq, at = read_record(line)
    require_signature(newest, keys)
    roots = climb(seq - 1, newest.size - 1, leaf_hash(line), path)
    if not 1 <= seq <= newest.size or not roots or roots[1] != newest.root:  # RFC 9162, 2.1.3.2
        raise Bad(f"record {seq} ({at}) is not in the journal that was signed on {newest.at}")
    known = {newest.size: newest}
    for one, steps in later:
        require_signature(one, keys)
        if not consistent(newest, one, steps):
            raise Bad(f"the journal of {one.at} does not begin with that of {newest.at}")
        known[one.size] = newest = one
    if any(known.get(one.size, one).root != one.root for one in [*kept, *seen]):
        raise Bad("a kept checkpoint has another root: the past was rewritten")
    where = f"the journal of {newest.origin}, {newest.at}, {named(seen)}"
    return f"record {seq} ({at}) stands in {where}"


def main() -> int:
    """Read the words of the command line and say what was found."""
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("file", type=Path)
    words.add_argument("--keys", type=Path)
    words.add_argument("--kept", type=Path, action="append", default=[])
    asked = words.parse_args()
    try:
        keys = json.loads(asked.keys.read_bytes()) if asked.keys else None
        kept = [checkpoint(json.loads(path.read_bytes())) for path in asked.kept]
        lines = lines_of(asked.file)
        heading = json.loads(next(lines, b"null"))
        proof = {JOURNAL: False, PROOF: True}[heading["format"]]
    except (OSError, ValueError, LookupError, TypeError, Bad) as error:
        print(f"unreadable: {error}")
        return 2
    try:
        print(check_proof(heading, keys, kept) if proof else check_journal(lines, keys, kept))
    except (Bad, ValueError, LookupError, TypeError, RecursionError) as bad:
        print(f"BROKEN: {bad}")
        return 1
    print("signatures checked" if keys else "signatures not checked: give --keys")
    return 0


if __name__ == "__main__":
    sys.exit(main())
