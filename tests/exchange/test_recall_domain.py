"""Orders and receipts of recall as values: what is erased, what goes on, what is proven."""

from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.handling import Code, Handling, Terms
from eurazpol.exchange.domain.keys import NodeKeys, PublicKey
from eurazpol.exchange.domain.letter import Content, Part, read_manifest, write_manifest
from eurazpol.exchange.domain.recall import (
    Action,
    Demand,
    Erasure,
    How,
    Onward,
    Order,
    prove_erasures,
    prove_orders,
    read_erasure,
    write_erasure,
    write_order,
)
from eurazpol.exchange.domain.recall_content import (
    joined,
    leaves,
    left_of,
    pointers_to,
    values_at,
    without,
)
from eurazpol.exchange.domain.recall_onward import OnwardWish, onward_wish
from eurazpol.exchange.domain.wire import write_instant
from tests.exchange.world import BODY, CASE, KZ, NOW, PARTS, RU, STRANGER, keys

UZ = keys("uz")
NODES = {own.node: own for own in (KZ, RU, UZ)}
AT = write_instant(NOW)


def key_of(node: str, id_: bytes) -> PublicKey | None:
    own: NodeKeys | None = NODES.get(node)
    public = own.public() if own else ()
    return next((key for key in public if key.id == id_), None)


def order(owner: str = "kz", to: str = "uz", number: int = 1, **more: Any) -> Order:
    return Order(**{
        "action": Action.RECALL, "at": AT, "digest": f"{number:064x}", "ground": "Article 7",
        "id": str(UUID(int=number)), "message": str(UUID(int=100 + number)), "owner": owner,
        "reason": "Sent by mistake.", "to": to, **more,
    })  # fmt: skip


def receipt(of: Order, *onward: tuple[Order, bytes], how: How = How.ERASED, **more: Any) -> Erasure:
    named = tuple(
        Onward(digest=one.digest, message=one.message, order=one.id, to=one.to,
               receipt=sha256(raw).hexdigest() if raw else "")
        for one, raw in onward
    )  # fmt: skip
    return Erasure(**{
        "at": AT, "digest": of.digest, "giver": of.to, "how": how, "message": of.message,
        "onward": named, "order": of.id, "owner": of.owner, **more,
    })  # fmt: skip


def signed(what: Erasure) -> bytes:
    return write_erasure(what, NODES[what.giver].signing(NOW))


def test_receipts_of_a_chain_hold_together_down_to_the_last_holder() -> None:
    asked, passed = order(), order("uz", "ru", 2)
    last = signed(receipt(passed))
    first = signed(receipt(asked, (passed, last)))
    found = prove_erasures((first, last), asked, key_of)
    assert [(one.giver, one.how) for one in found] == [("uz", How.ERASED), ("ru", How.ERASED)]
    assert read_erasure(first) == found[0]
    waiting = signed(receipt(asked, (passed, b"")))
    assert len(prove_erasures((waiting,), asked, key_of)) == 1


@pytest.mark.parametrize("spoil", ["order", "receipt of another", "twice", "hash", "stranger"])
def test_a_receipt_that_no_other_names_is_refused(spoil: str) -> None:
    asked, passed = order(), order("uz", "ru", 2)
    last = signed(receipt(passed))
    first = signed(receipt(asked, (passed, last)))
    raws = {
        "order": (last, first),
        "receipt of another": (first, signed(receipt(order("uz", "ru", 3)))),
        "twice": (first, last, last),
        "hash": (first, signed(receipt(passed, how=How.KEPT, ground="Article 474"))),
        "stranger": (
            write_erasure(receipt(asked), STRANGER.signing(NOW)),
        ),
    }[spoil]  # fmt: skip
    with pytest.raises(Refused, match="wrong-signer" if spoil == "stranger" else "wrong-answer"):
        prove_erasures(raws, asked, key_of)


def test_a_ring_of_receipts_is_refused_and_not_followed() -> None:
    asked, back = order(), order("uz", "uz", 2)
    ring = signed(receipt(back, (back, b"")))
    first = signed(receipt(asked, (back, ring)))
    with pytest.raises(Refused, match="wrong-answer"):
        prove_erasures((first, ring, ring, ring), asked, key_of)


def test_an_order_carries_the_orders_that_it_follows_each_proven() -> None:
    first, own = order(), order("uz", "ru", 2)
    raws = [write_order(own, UZ.signing(NOW)), write_order(first, KZ.signing(NOW))]
    assert prove_orders(raws, "uz", "ru", key_of) == (own, first)
    forged = [raws[0], write_order(first, UZ.signing(NOW))]
    with pytest.raises(Refused, match="wrong-signer"):
        prove_orders(forged, "uz", "ru", key_of)
    for sender, us in (("kz", "ru"), ("uz", "kz")):
        with pytest.raises(Refused, match="recall-not-owner"):
            prove_orders(raws, sender, us, key_of)


@pytest.mark.parametrize(
    "more",
    [{"reason": "x"}, {"ground": ""}, {"fields": ("no-pointer",)}, {"files": ("zz",)}, {"id": "1"}],
)
def test_an_order_out_of_bounds_is_not_written(more: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="malformed"):
        write_order(order(**more), KZ.signing(NOW))


@settings(max_examples=100)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_a_changed_order_is_never_accepted(noise: bytes, at: int) -> None:
    raw = write_order(order(to="ru"), KZ.signing(NOW))
    changed = raw[:at] + noise + raw[at + len(noise) :]
    if changed != raw:
        with pytest.raises(Refused):
            prove_orders([changed], "kz", "ru", key_of)


def test_pointers_name_members_and_places_of_lists() -> None:
    body = {"a": [{"b": 1, "c": 2}, {"b": 3}], "d/e": {"f~g": "x"}}
    assert without(body, ["/a/0/b", "/a/1"]) == {"a": [{"c": 2}], "d/e": {"f~g": "x"}}
    assert without(body, ["/a/0", "/a/1"])["a"] == []
    assert without(body, ["/d~1e/f~0g", "/none", "/a/7", "/a/x"]) == {"a": body["a"], "d/e": {}}
    assert values_at(body, ["/a/1/b", "/none"]) == {"/a/1/b": b"3"}
    assert pointers_to(body, [b'"x"']) == ("/d~1e/f~0g",)
    assert dict(leaves({"head": {"case": "1"}, **body})) == {
        "/a/0/b": "1", "/a/0/c": "2", "/a/1/b": "3", "/d~1e/f~0g": "x",
    }  # fmt: skip


@settings(max_examples=50)
@given(
    st.recursive(
        st.text(max_size=3) | st.integers(0, 9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(min_size=1, max_size=3), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_what_a_pointer_names_is_gone_after_it(value: Any) -> None:
    body = {"facts": value}
    for place in [place for place, _ in leaves(body)]:
        left = without(body, [place])
        assert len(str(left)) < len(str(body))


def test_a_letter_keeps_its_other_files_and_its_sources() -> None:
    manifest, data = write_manifest(Content("request/1", CASE, BODY, PARTS))
    gone = sha256(PARTS[0].data).hexdigest()
    narrow = order(action=Action.NARROW, files=(gone,), fields=("/months",))
    left = left_of(narrow, manifest, data)
    assert (left.parts, left.files) == (PARTS[1].data, (gone,))
    assert read_manifest(left.manifest).body == {k: v for k, v in BODY.items() if k != "months"}
    nothing = left_of(order(), manifest, data)
    assert nothing.parts == b""
    assert read_manifest(nothing.manifest).kind == "request/1"
    assert len(nothing.files) == len(PARTS)


def test_conditions_are_joined_field_by_field() -> None:
    held = Handling(code=Code.H2, fields={"/a": Terms(code=Code.H1)})
    ordered = Handling(code=Code.H1, fields={"/a": Terms(code=Code.H3), "/b": Terms()})
    found = joined(held, ordered)
    assert (found.code, found.fields["/a"].code) == (Code.H2, Code.H3)
    assert joined(held, None) == held
    assert joined(found, ordered) == found


def demand(of: Order, body: dict[str, Any], *files: bytes) -> Demand:
    hashes = tuple(sha256(one).hexdigest() for one in files)
    return Demand(of, "request/1", body, hashes, NOW)


def onward(of: Demand, body: dict[str, Any], *files: bytes) -> OnwardWish | None:
    parts = tuple(Part(f"{n}.pdf", "application/pdf", one) for n, one in enumerate(files))
    return onward_wish(of, read_manifest(write_manifest(Content("request/1", "", body, parts))[0]))


SAID = {"head": {"case": "KZ-1"}, "person": "Ахметова Әлия", "kind": "extradition", "sex": True}


def test_what_goes_on_of_a_recall() -> None:
    whole = demand(order(), SAID, b"one")
    same = onward(whole, {"subject": "Ахметова Әлия"}, b"one")
    assert same == OnwardWish(Action.RECALL)
    only_file = onward(whole, {"head": {"case": "KZ-1"}, "kind": "extradition"}, b"one", b"two")
    assert only_file == OnwardWish(Action.NARROW, files=(sha256(b"one").hexdigest(),))
    assert onward(whole, {"summary": "in other words"}) == OnwardWish(Action.RECALL)


def test_what_goes_on_of_a_narrowing() -> None:
    fields = order(action=Action.NARROW, fields=("/person", "/sex"))
    found = onward(demand(fields, SAID), {"who": "Ахметова Әлия", "sex": True, "other": True})
    assert found == OnwardWish(Action.NARROW, fields=("/sex", "/who"))
    assert onward(demand(fields, SAID), {"other": True}) is None
    marked = order(action=Action.NARROW, handling=Handling(code=Code.H3))
    wish = onward(demand(marked, SAID), {"other": True})
    assert wish == OnwardWish(Action.NARROW, handling=Handling(code=Code.H3))
    file = structs.replace(fields, fields=(), files=(sha256(b"one").hexdigest(),))
    gone = onward(demand(file, SAID, b"one"), {"other": True}, b"one")
    assert gone == OnwardWish(Action.NARROW, files=file.files)
