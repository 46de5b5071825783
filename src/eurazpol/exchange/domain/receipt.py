"""Receipts: the signed answer to a letter.

Three outcomes. ``accepted``: the letter is kept and has had its effect. ``refused``: the letter is
kept, its kind's handler refused it for the reason given, nothing else was changed; this is final
as well. ``rejected``: a rule of the envelope was broken (``domain.envelope``); the letter is not
kept and its number is free; the sender may send it again.

A receipt states in ``evidence`` which delivery evidences it is (``domain.evidence``): one signature
of the recipient's node proves relay and delivery at once. What follows from the outcome is all that
it may state; anything else is ``malformed``.

The answer to a letter whose sender is proven is sealed for that sender, because a reason may speak
of a case; an answer to anything else is readable and says nothing but the rule.

An answer that comes back is checked in this order: size (``too-large``); frame and canonical text
(``malformed``, ``unknown-version``); seal (``unknown-key``, ``altered``); signature by a key of the
peer to whom we wrote (``wrong-signer``) that was usable when it was given (``expired-key``,
``revoked-key``); names, id and hash of the very letter that we sent (``wrong-answer``).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.batch import BATCH
from eurazpol.exchange.domain.bounds import MAX_RECEIPT
from eurazpol.exchange.domain.box import box, unbox
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.evidence import EvidenceKind
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey, PublicKey
from eurazpol.exchange.domain.reason import Reason, ReasonText, reason_text
from eurazpol.exchange.domain.signed import RECEIPT, Signed, read_signed, write_signed

SEALED = b"EZPS\x01"


class Outcome(StrEnum):
    """What became of a letter at its recipient."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    REJECTED = "rejected"

    @property
    def final(self) -> bool:
        """Whether the letter is settled and is not sent again."""
        return self is not Outcome.REJECTED

    @property
    def evidence(self) -> tuple[EvidenceKind, ...]:
        """The delivery evidences that a receipt of this outcome is."""
        return _EVIDENCE[self]


_EVIDENCE = {
    Outcome.ACCEPTED: (EvidenceKind.RELAY_ACCEPTED, EvidenceKind.DELIVERED),
    Outcome.REFUSED: (EvidenceKind.RELAY_ACCEPTED, EvidenceKind.NOT_DELIVERED),
    Outcome.REJECTED: (EvidenceKind.RELAY_REJECTED,),
}


class ReceiptText(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"giver": "from"}
):
    """A receipt, as written. ``to`` and ``id`` are empty when they could not be read."""

    at: wire.Instant
    evidence: tuple[EvidenceKind, ...]
    giver: wire.NodeName
    hash: wire.Sha256
    id: wire.UuidOrNone
    outcome: Outcome
    reason: ReasonText | None
    to: wire.NodeNameOrNone


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says.

    ``hash`` is the digest of the letter, or for ``rejected`` the SHA-256 of the bytes that came.
    """

    giver: str
    to: str
    message_id: str
    hash: bytes
    outcome: Outcome
    at: datetime
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What we remember of a letter when its answer comes."""

    message_id: str
    digest: bytes
    raw: bytes


def write_receipt(receipt: Receipt, key: PrivateKey) -> bytes:
    """Return the signed receipt, as it is kept."""
    text = ReceiptText(
        wire.write_instant(receipt.at),
        receipt.outcome.evidence,
        receipt.giver,
        receipt.hash.hex(),
        receipt.message_id,
        receipt.outcome,
        reason_text(receipt.reason),
        receipt.to,
    )
    return write_signed(RECEIPT, wire.write_json(text), key)


def read_receipt(raw: bytes) -> tuple[Signed, Receipt]:
    """Take a receipt apart; the signature is not looked at."""
    document = read_signed(raw, RECEIPT, MAX_RECEIPT)
    text = wire.read_json(document.text, ReceiptText, "receipt")
    if (text.outcome is Outcome.ACCEPTED) != (text.reason is None):
        raise refused(Refusal.MALFORMED, field="reason")
    if text.evidence != text.outcome.evidence:
        raise refused(Refusal.MALFORMED, field="evidence")
    receipt = Receipt(
        giver=text.giver,
        to=text.to,
        message_id=text.id,
        hash=bytes.fromhex(text.hash),
        outcome=text.outcome,
        at=wire.read_instant(text.at, "at"),
        reason=text.reason.reason() if text.reason else None,
    )
    return document, receipt


def seal_receipt(signed: bytes, recipient: PublicKey, chance: bytes) -> bytes:
    """Seal a signed receipt for the sender of the letter; ``chance`` is 32 fresh random bytes."""
    return box(signed, SEALED, recipient, chance)


def open_answer(raw: bytes, keys: NodeKeys) -> bytes:
    """Return the signed receipt that an answer carries."""
    if len(raw) > MAX_RECEIPT:
        raise refused(Refusal.TOO_LARGE, field="receipt", limit=MAX_RECEIPT)
    return unbox(raw, len(SEALED), keys) if raw.startswith(SEALED) else raw


def check_receipt(
    signed: bytes, sent: Sent, us: str, peer: Node, came_at: datetime | None = None
) -> Receipt:
    """Return the receipt of ``peer`` for the letter ``sent``, proven in the order told above.

    ``came_at`` is when it came to us, left out when that was at the time that it states.
    """
    document, receipt = read_receipt(signed)
    key = peer.signing_key(document.signer)
    if key is None or not document.verified_by(key):
        raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
    key.require_signed_in_time(receipt.at, came_at or receipt.at)
    if receipt.outcome.final:
        ours = (receipt.message_id, receipt.hash, receipt.to)
        expected = (sent.message_id, sent.digest, us)
    else:
        ours, expected = ("", receipt.hash, ""), ("", sha256(sent.raw).digest(), "")
    if receipt.giver != peer.name or ours != expected:
        raise refused(Refusal.WRONG_ANSWER, peer=peer.name)
    return receipt


def rejection_name(answer: bytes) -> str | None:
    """Return the name of the rule for which an answer of ours rejects.

    ``None`` if it is sealed, or answers several letters: each answer says it for its own letter.
    """
    if answer.startswith((SEALED, BATCH)):
        return None
    reason = read_receipt(answer)[1].reason
    return reason.code.removeprefix("exchange-") if reason else None
