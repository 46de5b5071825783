"""Recall and narrowing: the owner of a letter takes its content back, wholly or in part.

The owner of a letter is the node that wrote it. An *order* names one letter and what becomes of
its content at the node that got it: ``recall`` erases everything, ``narrow`` erases named fields
and files, or marks the rest with stricter conditions. An *erasure receipt* is the signed answer.
Both are signed documents (``domain.signed``) inside letters of the ordinary lane: ``recall/1`` and
``narrow/1`` carry orders, ``erased/1`` carries receipts.

An order that comes in passes these rules in this order; the first one broken names the refusal.

1. Each order is canonical and in bounds                  else ``malformed``, ``too-large``
2. The first is given by the node that sent it, for us    else ``recall-not-owner``
3. Each is signed by a key of the node that gives it,     else ``wrong-signer``, ``expired-key``,
   which was usable then; the second and those after it         ``revoked-key``
   are the orders that the first one follows
4. We hold the letter with the very digest, or not at all else ``recall-other-letter``

What the holder then does:

5. A letter that is not here is answered ``not-held`` and the order is remembered; when the letter
   comes later, it is refused as ``recalled`` with nothing kept of its content, or narrowed at
   once, and the answer is given again.
6. Nothing rests on the content yet: it is erased at once. A decision, a court file or a custody
   rests on it: a person decides within a set time, and meanwhile the answer is ``pending``; the
   person lets it be erased, or keeps it on a ground of the holder's own law. Conditions that only
   become stricter bind at once.
7. What was made of it is erased with it; what stays is the header, the digest, the signature, the
   evidences, the journal and a mark of the erasure. The same letter sent again stays erased. New
   conditions are joined with those that hold: the strictest governs, nothing becomes milder.
8. For each letter in which the holder passed the content on, it gives an order of its own, with
   the orders that it follows; letters grow out of earlier letters only, so this ends. The first
   owner is not asked to erase what it has itself.
9. Only when the bytes are gone from the disk the receipt is signed. Receipts of those to whom the
   content was passed on are sent along as they come, each signed by its own node.

The owner takes receipts as follows: the first is of the node that was asked and about the order
that it was given; each other one is of a node and an order that a receipt before it names as
onward (else ``wrong-answer``); each is signed by a key of its giver that was usable then.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Annotated, Any

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_CHAIN, MAX_ERASURE, MAX_ONWARD, MAX_ORDER
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.domain.handling import Handling, Pointer
from eurazpol.exchange.domain.keys import PrivateKey, PublicKey
from eurazpol.exchange.domain.signed import ERASURE, ORDER, read_signed, write_signed

ERASED_LETTER = "erased/1"
"""The kind of the letters that carry receipts."""
KeyOf = Callable[[str, bytes], PublicKey | None]
"""Gives the signing key of a node by its id, from any directory that ever listed it."""

Text = Annotated[str, msgspec.Meta(min_length=10, max_length=1000)]
Ground = Annotated[str, msgspec.Meta(min_length=3, max_length=500)]
Hex = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{2})+\Z", max_length=2 * MAX_ERASURE)]
_Fields = Annotated[tuple[Pointer, ...], msgspec.Meta(max_length=200)]
_Files = Annotated[tuple[wire.Sha256, ...], msgspec.Meta(max_length=128)]


class Action(StrEnum):
    """What the owner wants."""

    RECALL = "recall"
    NARROW = "narrow"

    @property
    def kind(self) -> str:
        """The kind of the letter that carries the order."""
        return f"{self.value}/1"


class How(StrEnum):
    """What became of the content, as a receipt says; ``PENDING``: a person is to decide."""

    ERASED = "erased"
    REMARKED = "re-marked"
    KEPT = "kept"
    NOT_HELD = "not-held"
    PENDING = "pending"

    @property
    def final(self) -> bool:
        """Whether this answer ends the matter at its giver."""
        return self is not How.PENDING


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An order as written. ``digest`` is the letter's; ``files`` are SHA-256 of its parts."""

    action: Action
    at: wire.Instant
    digest: wire.Sha256
    fields: _Fields = ()
    files: _Files = ()
    ground: Ground
    handling: Handling | None = None
    id: wire.Uuid
    message: wire.Uuid
    owner: wire.NodeName
    reason: Text
    to: wire.NodeName

    @property
    def erases(self) -> bool:
        """Whether something is erased, not only marked anew."""
        return self.action is Action.RECALL or bool(self.fields or self.files)

    @property
    def given_at(self) -> datetime:
        """When it was given."""
        return wire.read_instant(self.at, "at")


class Onward(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A copy that the holder passed on; ``receipt`` is the SHA-256 of its receipt, or empty."""

    digest: wire.Sha256
    message: wire.Uuid
    order: wire.Uuid
    receipt: Annotated[str, msgspec.Meta(pattern=rf"^\Z|{wire.SHA256}")]
    to: wire.NodeName


class Erasure(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    rename={"giver": "from"},
):
    """A receipt of erasure as written.

    ``fields`` and ``files`` are what was erased; ``ground`` is the law on which something was kept;
    ``until`` is the end of the time in which a person decides, empty for a final answer.
    """

    at: wire.Instant
    digest: wire.Sha256
    fields: _Fields = ()
    files: _Files = ()
    giver: wire.NodeName
    ground: Annotated[str, msgspec.Meta(max_length=500)] = ""
    how: How
    message: wire.Uuid
    onward: Annotated[tuple[Onward, ...], msgspec.Meta(max_length=MAX_ONWARD)] = ()
    order: wire.Uuid
    owner: wire.NodeName
    until: Annotated[str, msgspec.Meta(pattern=rf"^\Z|{wire.INSTANT}")] = ""

    @property
    def given_at(self) -> datetime:
        """When it was given."""
        return wire.read_instant(self.at, "at")


class OrderBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``recall/1`` and ``narrow/1``: the order, then those that it follows, in hexadecimal."""

    orders: Annotated[tuple[Hex, ...], msgspec.Meta(min_length=1, max_length=MAX_CHAIN)]


class ErasedBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``erased/1``: the receipt of the sender, then those of onward holders, in hexadecimal."""

    receipts: Annotated[tuple[Hex, ...], msgspec.Meta(min_length=1, max_length=MAX_ONWARD + 1)]


@dataclass(frozen=True, slots=True)
class Demand:
    """An order at its holder, with what the letter said before anything is erased.

    ``files`` are the hashes of the parts that go; ``body`` is the letter's whole body.
    """

    order: Order
    kind: str
    body: Mapping[str, Any]
    files: tuple[str, ...]
    received_at: datetime

    @property
    def whole(self) -> bool:
        """Whether the whole content goes."""
        return self.order.action is Action.RECALL


def write_order(order: Order, key: PrivateKey) -> bytes:
    """Return the signed order; a text or list out of bounds is ``malformed``."""
    plain = msgspec.to_builtins(order)
    return write_signed(ORDER, wire.write_json(wire.shaped(plain, Order, "order")), key)


def write_erasure(erasure: Erasure, key: PrivateKey) -> bytes:
    """Return the signed receipt."""
    return write_signed(ERASURE, wire.write_json(erasure), key)


def read_order(raw: bytes) -> Order:
    """Read an order of ours, or one that was proven before."""
    return wire.read_json(read_signed(raw, ORDER, MAX_ORDER).text, Order, "order")


def read_erasure(raw: bytes) -> Erasure:
    """Read a receipt of ours, or one that was proven before."""
    return wire.read_json(read_signed(raw, ERASURE, MAX_ERASURE).text, Erasure, "erasure")


def prove_orders(raws: Sequence[bytes], sender: str, us: str, key_of: KeyOf) -> tuple[Order, ...]:
    """Rules 1 to 3: return the orders, the one for us first."""
    found = tuple(read_order(raw) for raw in raws)
    if found[0].owner != sender or found[0].to != us:
        raise not_owner(sender, found[0].message)
    for raw, order in zip(raws, found, strict=True):
        _prove(raw, ORDER, order.owner, order.given_at, key_of)
    return found


def not_owner(sender: str, message: str) -> Refused:
    """Return the refusal of an order that its sender has no right to give."""
    return Refused("exchange-recall-not-owner", field="orders", sender=sender, id=message)


def check_letter(order: Order, digest: bytes) -> None:
    """Rule 4, on the letter that we hold under that id."""
    if digest.hex() != order.digest:
        raise Refused("exchange-recall-other-letter", field="digest", id=order.message)


def prove_erasures(raws: Sequence[bytes], asked: Order, key_of: KeyOf) -> tuple[Erasure, ...]:
    """Return the receipts for the order ``asked``, each proven and named by one before it."""
    expected = {(asked.to, asked.id, asked.message, asked.digest): ""}
    found: dict[tuple[str, ...], Erasure] = {}
    for raw in raws:
        erasure = read_erasure(raw)
        named = (erasure.giver, erasure.order, erasure.message, erasure.digest)
        if named in found or expected.get(named) not in ("", sha256(raw).hexdigest()):
            raise refused(Refusal.WRONG_ANSWER, peer=erasure.giver)
        _prove(raw, ERASURE, erasure.giver, erasure.given_at, key_of)
        found[named] = erasure
        for one in erasure.onward:
            expected.setdefault((one.to, one.order, one.message, one.digest), one.receipt)
    return tuple(found.values())


def _prove(raw: bytes, magic: bytes, giver: str, at: datetime, key_of: KeyOf) -> None:
    document = read_signed(raw, magic, len(raw))
    key = key_of(giver, document.signer)
    if key is None or not document.verified_by(key):
        raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
    key.require_usable(at)
