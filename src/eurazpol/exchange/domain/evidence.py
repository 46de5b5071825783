"""Delivery evidences: who can prove what about a letter, and when.

After the model of registered electronic delivery (ETSI EN 319 522-1 and -2: submission, relay,
content consignment, content handover). Nine kinds:

==================== ==============================================================================
submission-accepted  the sender's node took the letter in and will carry it
submission-rejected  the sender's node did not take it in
relay-accepted       the recipient's node took the letter over
relay-rejected       the recipient's node refused the bytes: a rule of the envelope was broken
relay-failed         no proven answer of the recipient's node in the time set
delivered            the letter stands in the recipient's register (content consignment)
not-delivered        the recipient's node keeps the letter but refused its content, with a reason
retrieved            an officer of the recipient with the right to it opened it (content handover)
not-retrieved        nobody did in the time set
==================== ==============================================================================

Relay-accepted, relay-rejected, delivered and not-delivered are stated by the receipt
(``domain.receipt``). The other five are signed documents of their own with the magic ``EZPV``: the
sender's node issues submission and relay-failed, the recipient's node retrieved and not-retrieved.

Evidence of a peer about a letter of ours is checked in this order, and the first rule that is
broken names the refusal:

1. not larger than a receipt, framed and written canonically, of one of the five kinds, issued by
   whose place it is, with a reason exactly where the kind says that something was not done
   (``too-large``, ``malformed``, ``unknown-version``);
2. signed by a key of the peer (``wrong-signer``) that was usable at the time that it states
   (``expired-key``, ``revoked-key``);
3. that time is not before the letter and not in the future, five minutes allowed (``wrong-time``);
4. it says retrieved or not-retrieved of the very letter that we sent to that peer
   (``wrong-answer``), with the digest of that letter (``content-differs``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import msgspec

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import CLOCK_SKEW, MAX_EVIDENCES, MAX_RECEIPT
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import PrivateKey, PublicKey
from eurazpol.exchange.domain.reason import Reason, ReasonText, reason_text
from eurazpol.exchange.domain.signed import EVIDENCE, Signed, read_signed, write_signed
from eurazpol.kernel.texts import Message, message

EVIDENCE_LETTER = "evidence/1"
"""The kind of letter that carries evidences; it brings about none itself."""


class EvidenceKind(StrEnum):
    """The nine kinds, in the order in which they can come about."""

    SUBMISSION_ACCEPTED = "submission-accepted"
    SUBMISSION_REJECTED = "submission-rejected"
    RELAY_ACCEPTED = "relay-accepted"
    RELAY_REJECTED = "relay-rejected"
    RELAY_FAILED = "relay-failed"
    DELIVERED = "delivered"
    NOT_DELIVERED = "not-delivered"
    RETRIEVED = "retrieved"
    NOT_RETRIEVED = "not-retrieved"

    @property
    def text(self) -> Message:
        """What the evidence proves, in words."""
        return message(f"exchange-evidence-{self.value}")

    @property
    def good(self) -> bool:
        """Whether it says that something was done."""
        return self in _GOOD


_GOOD = frozenset(
    {
        EvidenceKind.SUBMISSION_ACCEPTED,
        EvidenceKind.RELAY_ACCEPTED,
        EvidenceKind.DELIVERED,
        EvidenceKind.RETRIEVED,
    }
)
_BY_SENDER = frozenset(
    {
        EvidenceKind.SUBMISSION_ACCEPTED,
        EvidenceKind.SUBMISSION_REJECTED,
        EvidenceKind.RELAY_FAILED,
    }
)
HANDOVER = frozenset({EvidenceKind.RETRIEVED, EvidenceKind.NOT_RETRIEVED})
"""What the recipient's node says of a letter after its receipt."""


class EvidenceText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An evidence, as written. ``digest`` and ``recipient`` may be empty in submission-rejected."""

    at: wire.Instant
    digest: wire.Sha256OrNone
    id: wire.Uuid
    issuer: wire.NodeName
    kind: EvidenceKind
    reason: ReasonText | None
    recipient: wire.NodeNameOrNone
    sender: wire.NodeName


class EvidenceLetter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of ``evidence/1``: signed evidences in hexadecimal."""

    evidence: Annotated[
        tuple[Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{2})+\Z")], ...],
        msgspec.Meta(min_length=1, max_length=MAX_EVIDENCES),
    ]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an evidence says of the letter ``message_id`` from ``sender`` to ``recipient``.

    ``digest`` is the letter's; in submission-rejected it is the SHA-256 of the manifest that was
    handed in, empty when not even that could be written.
    """

    kind: EvidenceKind
    message_id: str
    digest: bytes
    sender: str
    recipient: str
    at: datetime
    reason: Reason | None = None

    @property
    def issuer(self) -> str:
        """Whose node says it."""
        return self.sender if self.kind in _BY_SENDER else self.recipient


@dataclass(frozen=True, slots=True)
class Regarding:
    """The letter that an evidence is about, as this node keeps it.

    ``direction`` is ``out`` for a letter of ours to ``peer``, ``in`` for one of ``peer``; ``case``
    is the case number on it, ``kind`` its kind.
    """

    direction: Literal["out", "in"]
    peer: str
    case: str
    kind: str


@dataclass(frozen=True, slots=True)
class OwnLetter:
    """What we remember of a letter of ours when evidence about it comes."""

    message_id: str
    digest: bytes
    sender: str
    recipient: str
    made_at: datetime


def write_evidence(evidence: Evidence, key: PrivateKey) -> bytes:
    """Return the signed evidence."""
    text = EvidenceText(
        at=wire.write_instant(evidence.at),
        digest=evidence.digest.hex(),
        id=evidence.message_id,
        issuer=evidence.issuer,
        kind=evidence.kind,
        reason=reason_text(evidence.reason),
        recipient=evidence.recipient,
        sender=evidence.sender,
    )
    return write_signed(EVIDENCE, wire.write_json(text), key)


def read_evidence(raw: bytes) -> tuple[Signed, Evidence]:
    """Take an evidence apart (rule 1); the signature is not looked at."""
    document = read_signed(raw, EVIDENCE, MAX_RECEIPT)
    text = wire.read_json(document.text, EvidenceText, "evidence")
    evidence = Evidence(
        kind=text.kind,
        message_id=text.id,
        digest=bytes.fromhex(text.digest),
        sender=text.sender,
        recipient=text.recipient,
        at=wire.read_instant(text.at, "at"),
        reason=text.reason.reason() if text.reason else None,
    )
    rejected = text.kind is EvidenceKind.SUBMISSION_REJECTED
    if text.kind not in _BY_SENDER | HANDOVER or text.issuer != evidence.issuer:
        raise refused(Refusal.MALFORMED, field="kind")
    if text.kind.good != (evidence.reason is None):
        raise refused(Refusal.MALFORMED, field="reason")
    if not rejected and not (text.digest and text.recipient):
        raise refused(Refusal.MALFORMED, field="digest")
    return document, evidence


def check_evidence(
    raw: bytes,
    letter: OwnLetter | None,
    peer: str,
    signing_key: Callable[[bytes], PublicKey | None],
    now: datetime,
) -> Evidence:
    """Return the evidence of ``peer`` about our ``letter``, proven by rules 1 to 4.

    ``letter`` is ``None`` when we have sent no letter of that id to the peer; ``signing_key`` finds
    a signing key of the peer by its id, those that it no longer uses included.
    """
    document, evidence = read_evidence(raw)
    key = signing_key(document.signer)
    if key is None or not document.verified_by(key):
        raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
    key.require_signed_in_time(evidence.at, now)
    since = letter.made_at if letter else evidence.at
    if not since - CLOCK_SKEW <= evidence.at <= now + CLOCK_SKEW:
        raise refused(Refusal.WRONG_TIME, at=evidence.at, since=since, until=now)
    stated = (evidence.message_id, evidence.sender, evidence.issuer)
    if letter is None or stated != (letter.message_id, letter.sender, letter.recipient):
        raise refused(Refusal.WRONG_ANSWER, peer=peer)
    if evidence.kind not in HANDOVER or evidence.issuer != peer:
        raise refused(Refusal.WRONG_ANSWER, peer=peer)
    if evidence.digest != letter.digest:
        raise refused(Refusal.CONTENT_DIFFERS, id=letter.message_id)
    return evidence


def evidence_letter(documents: list[bytes]) -> dict[str, Any]:
    """Return the body of the letter that carries signed evidences."""
    return {"evidence": [raw.hex() for raw in documents]}


def evidences_of(body: Any) -> tuple[bytes, ...]:
    """Return the signed evidences of a letter's body; else ``malformed``."""
    return tuple(
        bytes.fromhex(one) for one in wire.shaped(body, EvidenceLetter, "evidence").evidence
    )
