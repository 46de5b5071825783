"""The Merkle tree of RFC 6962 (Certificate Transparency), section 2.1, as pure functions.

1. The hash of a leaf is ``SHA-256(0x00 || leaf)``, of a node ``SHA-256(0x01 || left || right)``:
   a leaf can never be passed off as a node.
2. A tree of n leaves splits at the largest power of two below n.
3. The hash of the empty tree is ``SHA-256("")``.
4. An inclusion proof shows that a leaf is in the tree; a consistency proof shows that an older tree
   is a beginning of the newer one, so nothing in it was changed, removed or inserted.

Verification follows the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

HASH_SIZE = 32
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(leaf: bytes) -> bytes:
    """Return the hash of a leaf's bytes."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node over two hashes."""
    return sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class CompactRange:
    """All that is needed to append to a tree: the roots of its perfect subtrees, largest first."""

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.peaks) != self.size.bit_count():
            raise ValueError("a compact range has one peak for every one in the binary size")

    def append(self, leaf: bytes) -> "CompactRange":
        """Return the range with one more leaf hash."""
        peaks, size, new = list(self.peaks), self.size, leaf
        while size & 1:
            new = node_hash(peaks.pop(), new)
            size >>= 1
        return CompactRange(self.size + 1, (*peaks, new))

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        if not self.peaks:
            return EMPTY_ROOT
        right = self.peaks[-1]
        for left in reversed(self.peaks[:-1]):
            right = node_hash(left, right)
        return right

    def to_bytes(self) -> bytes:
        """Return the peaks one after the other, 32 bytes each."""
        return b"".join(self.peaks)

    @classmethod
    def from_bytes(cls, size: int, data: bytes) -> "CompactRange":
        """Read what :meth:`to_bytes` wrote; raise ValueError if it cannot belong to ``size``."""
        if len(data) % HASH_SIZE:
            raise ValueError("the peaks are not whole hashes")
        return cls(size, tuple(data[at : at + HASH_SIZE] for at in range(0, len(data), HASH_SIZE)))


def compact(leaves: Iterable[bytes]) -> CompactRange:
    """Return the compact range over leaf hashes."""
    tree = CompactRange()
    for leaf in leaves:
        tree = tree.append(leaf)
    return tree


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root of the tree over leaf hashes."""
    return compact(leaves).root


def _split(size: int) -> int:
    """Return the largest power of two smaller than ``size`` (at least 2)."""
    return 1 << ((size - 1).bit_length() - 1)


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Return the audit path of leaf ``index`` (from 0) in the tree over ``leaves``."""
    if not 0 <= index < len(leaves):
        raise ValueError("no such leaf")
    path: list[bytes] = []
    low, high = 0, len(leaves)
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            path.append(root(leaves[middle:high]))
            high = middle
        else:
            path.append(root(leaves[low:middle]))
            low = middle
    return tuple(reversed(path))


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """Return the proof that the first ``old_size`` leaves (at least 1) begin the whole tree."""
    if not 1 <= old_size <= len(leaves):
        raise ValueError("no such older tree")
    return consistency_from(compact(leaves[:old_size]), leaves[old_size:])


def consistency_from(old: CompactRange, new_leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return the same proof from the old tree's peaks and the leaves after it alone.

    Every older subtree that the proof names is perfect and as large as the split allows, hence a
    peak of the old tree.
    """
    if not old.size:
        raise ValueError("no such older tree")
    peaks: dict[tuple[int, int], bytes] = {}
    start = 0
    for peak in old.peaks:
        width = 1 << ((old.size - start).bit_length() - 1)
        peaks[start, start + width] = peak
        start += width

    def over(low: int, high: int) -> bytes:
        known = peaks.get((low, high))
        return known or root(new_leaves[low - old.size : high - old.size])

    path: list[bytes] = []
    low, high, end, known = 0, old.size + len(new_leaves), old.size, True
    while end != high:
        middle = low + _split(high - low)
        if end <= middle:
            path.append(over(middle, high))
            high = middle
        else:
            path.append(over(low, middle))
            low, known = middle, False
    if not known:
        path.append(over(low, high))
    return tuple(reversed(path))


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root_hash: bytes
) -> bool:
    """Whether ``proof`` shows that leaf hash ``leaf`` stands at ``index`` of the tree."""
    if not 0 <= index < size:
        return False
    at, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            found = node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return last == 0 and found == root_hash


def verify_consistency(
    old_size: int, old_root: bytes, size: int, root_hash: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether ``proof`` shows that the tree of ``old_size`` leaves begins the tree of ``size``."""
    if not 1 <= old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == root_hash
    steps = list(proof)
    if old_size & (old_size - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    at, last = old_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node_hash(new, step)
        at, last = at >> 1, last >> 1
    return last == 0 and old == old_root and new == root_hash
