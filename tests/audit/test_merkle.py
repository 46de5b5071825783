"""The tree against the vectors of RFC 6962's reference implementation, and against itself."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.audit.domain import merkle

LEAVES = [
    bytes.fromhex(text)
    for text in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
HASHES = [merkle.leaf_hash(leaf) for leaf in LEAVES]
trees = st.integers(1, 70)


def leaves(size: int) -> list[bytes]:
    return [merkle.leaf_hash(str(number).encode()) for number in range(size)]


@pytest.mark.parametrize("size", range(9))
def test_roots_of_the_reference_implementation(size: int) -> None:
    assert merkle.root(HASHES[:size]).hex() == ROOTS[size]


def test_paths_of_the_reference_implementation() -> None:
    path = merkle.inclusion_proof(HASHES, 5)
    assert [step.hex()[:8] for step in path] == ["bc1a0643", "ca854ea1", "d37ee418"]
    path = merkle.consistency_proof(HASHES, 6)
    assert [step.hex()[:8] for step in path] == ["0ebc5d34", "ca854ea1", "d37ee418"]


def test_a_leaf_cannot_pass_for_a_node() -> None:
    left, right = leaves(2)
    assert merkle.leaf_hash(left + right) != merkle.node_hash(left, right)
    assert merkle.leaf_hash(b"x") != sha256(b"x").digest()


@given(trees)
def test_a_compact_range_is_the_tree(size: int) -> None:
    tree = merkle.compact(leaves(size))
    assert merkle.CompactRange.from_bytes(size, tree.to_bytes()) == tree
    grown = tree.append(b"n" * 32)
    assert grown.root == merkle.root([*leaves(size), b"n" * 32]) != tree.root


@pytest.mark.parametrize(("size", "data"), [(3, b"x" * 32), (2, b"x" * 31), (-1, b"")])
def test_peaks_that_cannot_belong_to_the_size_are_refused(size: int, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"compact range|whole hashes"):
        merkle.CompactRange.from_bytes(size, data)


@given(trees, st.data())
def test_inclusion(size: int, data: st.DataObject) -> None:
    tree = leaves(size)
    index = data.draw(st.integers(0, size - 1))
    root, path = merkle.root(tree), merkle.inclusion_proof(tree, index)
    assert merkle.verify_inclusion(tree[index], index, size, path, root)
    assert not merkle.verify_inclusion(b"f" * 32, index, size, path, root)
    assert not merkle.verify_inclusion(tree[index], index, size, (*path, root), root)
    assert not merkle.verify_inclusion(tree[index], size, size, path, root)
    assert not merkle.verify_inclusion(tree[index], -1, size, path, root)
    if size > 1:
        other = (index + 1) % size
        assert not merkle.verify_inclusion(tree[index], other, size, path, root)
        assert not merkle.verify_inclusion(tree[index], index, size, path[:-1], root)


@given(trees, st.data())
def test_consistency(size: int, data: st.DataObject) -> None:
    tree = leaves(size)
    old = data.draw(st.integers(1, size))
    old_root, root = merkle.root(tree[:old]), merkle.root(tree)
    path = merkle.consistency_proof(tree, old)
    assert merkle.verify_consistency(old, old_root, size, root, path)
    changed = data.draw(st.integers(0, old - 1))
    forged = [*tree]
    forged[changed] = b"f" * 32
    forged_path = merkle.consistency_proof(forged, old)
    assert not merkle.verify_consistency(old, old_root, size, merkle.root(forged), forged_path)
    assert not merkle.verify_consistency(old, old_root, size, b"f" * 32, path)
    assert not merkle.verify_consistency(old, old_root, size, root, (*path, root))
    assert not merkle.verify_consistency(size + 1, old_root, size, root, path)
    assert not merkle.verify_consistency(0, merkle.EMPTY_ROOT, size, root, path)


def test_proofs_about_what_is_not_there() -> None:
    with pytest.raises(ValueError, match="leaf"):
        merkle.inclusion_proof(leaves(3), 3)
    with pytest.raises(ValueError, match="older"):
        merkle.consistency_proof(leaves(3), 4)
