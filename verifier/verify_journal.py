"""Check an exported journal, or the proof of one record, with nothing of the platform.

    python verify_journal.py journal.jsonl [--keys keys.json] [--kept checkpoint.json ...]
    python verify_journal.py proof.json    [--keys keys.json] [--kept checkpoint.json ...]

``journal.jsonl`` comes from ``eurazpol audit export``, ``proof.json`` from ``eurazpol audit
proof``. ``--keys`` is a file of public signing keys, ``{"<id>": "<64 hexadecimal digits>"}``, from
the signed directory of the exchange; with it every signature is checked (this needs the package
``cryptography``). ``--kept`` are checkpoints that you, or a peer, kept from earlier: they show
whether the node has rewritten its past or gone back to an old copy since.

Status 0: whole. 1: the first bad record is named, with its time. 2: unreadable.

A line of the journal is a record, a tab, and the root of the tree that ends with it. The tree is
that of RFC 6962, section 2.1: a leaf is hashed as SHA-256(0x00 || record), a node as
SHA-256(0x01 || left || right). Proofs are checked as in RFC 9162, sections 2.1.3.2 and 2.1.4.2.
"""

import argparse
import base64
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

JOURNAL, PROOF = "eurazpol-journal-1", "eurazpol-journal-proof-1"
TITLE = "eurazpol-checkpoint-1\n"
LONGEST_LINE = 1024 * 1024


class Bad(Exception):
    """What does not hold, in a sentence."""


@dataclass(frozen=True)
class Checkpoint:
    """The node's signed word that at a time its journal had this size and this root."""

    origin: str
    size: int
    root: bytes
    at: str
    body: bytes
    key: str
    signature: bytes


def checkpoint(told: Any) -> Checkpoint:
    """Read a checkpoint; its body is five lines."""
    try:
        body = str(told["body"])
        origin, size, root, at = body.removeprefix(TITLE).removesuffix("\n").split("\n")
        digest = base64.b64decode(root, validate=True)
        signature = bytes.fromhex(told["signature"])
        read = Checkpoint(origin, int(size), digest, at, body.encode(), str(told["key"]), signature)
    except (KeyError, TypeError, ValueError) as error:
        raise Bad(f"a checkpoint cannot be read: {error}") from error
    if read.body != f"{TITLE}{origin}\n{read.size}\n{root}\n{at}\n".encode():
        raise Bad("a checkpoint is not written as checkpoints are")
    return read


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
        if not self.peaks:
            return sha256(b"").digest()
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
    signed: list[Checkpoint] = []
    for line in lines:
        if line.startswith(b'{"checkpoint":'):
            signed.append(checkpoint(json.loads(line)["checkpoint"]))
            continue
        after = f"after {times[-1]}" if times else "at the beginning"
        try:
            times.append(take(line, tree, ended=bool(signed)))
        except Bad as bad:
            raise Bad(f"record {len(roots) + 1} ({after}): {bad}") from bad
        roots.append(tree.root)
    for one in signed:
        require_signature(one, keys)
    blame(sorted([*signed, *kept], key=lambda one: one.size), roots, times)
    if not signed:
        raise Bad("no checkpoint: nothing is signed")
    unsigned = len(roots) - max(one.size for one in signed)
    return f"whole: {len(roots)} records, {len(signed)} checkpoints, {unsigned} records after them"


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
            why = f"cut off or an old copy; {one.origin} had {one.size} records on {one.at}"
            raise Bad(f"record {len(roots) + 1} (after {last}): {why}")
        if one.size < 1 or roots[one.size - 1] != one.root:
            first = f"record {good + 1} ({times[min(good, len(times) - 1)]})"
            raise Bad(f"{first} or one up to {one.size}: not what was signed on {one.at}")
        good = one.size


def included(leaf: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """RFC 9162, 2.1.3.2."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf
    for step in path:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return last == 0 and found == root


def consistent(old: Checkpoint, new: Checkpoint, path: list[bytes]) -> bool:
    """RFC 9162, 2.1.4.2."""
    if not 1 <= old.size <= new.size:
        return False
    if old.size == new.size:
        return not path and old.root == new.root
    steps = [old.root, *path] if old.size & (old.size - 1) == 0 else path
    if not steps:
        return False
    at, last = old.size - 1, new.size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    first = second = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            second = node_hash(second, step)
        at, last = at >> 1, last >> 1
    return last == 0 and first == old.root and second == new.root


def steps_of(told: Any) -> list[bytes]:
    """Read a path of hashes."""
    return [bytes.fromhex(step) for step in told["path"]]


def check_proof(told: Any, keys: dict[str, str] | None, kept: list[Checkpoint]) -> str:
    """Check the proof of one record."""
    try:
        line = str(told["record"]).encode()
        path, newest = steps_of(told), checkpoint(told["checkpoint"])
        later = [(checkpoint(one["checkpoint"]), steps_of(one)) for one in told["later"]]
    except (KeyError, TypeError, ValueError) as error:
        raise Bad(f"the proof cannot be read: {error}") from error
    seq, at = read_record(line)
    require_signature(newest, keys)
    if not included(leaf_hash(line), seq - 1, newest.size, path, newest.root):
        raise Bad(f"record {seq} ({at}) is not in the journal that was signed on {newest.at}")
    known = {newest.size: newest}
    for one, steps in later:
        require_signature(one, keys)
        if not consistent(newest, one, steps):
            raise Bad(f"the journal of {one.at} does not begin with that of {newest.at}")
        known[one.size] = newest = one
    for one in kept:
        if known.get(one.size, one).root != one.root:
            raise Bad(f"a kept checkpoint of {one.at} has another root: the past was rewritten")
    return f"record {seq} ({at}) stands in the journal of {newest.origin}, signed on {newest.at}"


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
        kind = heading["format"]
        if kind not in (JOURNAL, PROOF):
            raise Bad("neither a journal nor a proof")  # noqa: TRY301
    except (OSError, ValueError, LookupError, TypeError, Bad) as error:
        print(f"unreadable: {error}")
        return 2
    try:
        proof = kind == PROOF
        print(check_proof(heading, keys, kept) if proof else check_journal(lines, keys, kept))
    except (Bad, ValueError, LookupError, RecursionError) as bad:
        print(f"BROKEN: {bad}")
        return 1
    print("signatures checked" if keys else "signatures not checked: give --keys")
    return 0


if __name__ == "__main__":
    sys.exit(main())
