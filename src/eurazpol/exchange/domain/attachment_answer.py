"""What the recipient of an attachment answers: how far it is, and at the end a signed statement.

An answer is ``"EZPP" || version 1 || recipient key id (16) || nonce (12) || AES-256-GCM``, sealed
with the content key of the attachment (``domain.attachment``), the prefix and the id authenticated
with it. Inside is canonical JSON: ``missing`` names the chunks that have not come as pairs (first,
last), at most 500 of them; ``reason`` the refusal that holds the transfer up or ended it.

A statement is a signed document with the magic ``EZPA``: the recipient's node says of the file of
SHA-256 ``sha256`` that it holds it (``received``), or why it will not (``refused``). It is checked
like a receipt: a key of the peer (``wrong-signer``) that was usable when it was given
(``expired-key``, ``revoked-key``), names, id and hash of the very attachment (``wrong-answer``).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.attachment import ContentKey, TransferState
from eurazpol.exchange.domain.bounds import MAX_CHUNKS, MAX_RECEIPT
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import KEY_ID_SIZE, PrivateKey
from eurazpol.exchange.domain.signed import STATEMENT, Signed, read_signed, write_signed

_PREFIX = b"EZPP\x01"
_NONCE = 12
MAX_RANGES = 500

Number = Annotated[int, msgspec.Meta(ge=0, lt=MAX_CHUNKS)]
Hex = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{2})+\Z", max_length=8192)]


class ProgressText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far an attachment is at its recipient, as written."""

    missing: Annotated[tuple[tuple[Number, Number], ...], msgspec.Meta(max_length=MAX_RANGES)]
    reason: wire.Code | None
    state: TransferState
    statement: Hex | None


class StatementText(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"giver": "from"}
):
    """A statement, as written."""

    at: wire.Instant
    attachment: wire.Uuid
    giver: wire.NodeName
    message: wire.Uuid
    outcome: Literal["received", "refused"]
    reason: wire.Code | None
    sha256: wire.Sha256
    size: Annotated[int, msgspec.Meta(ge=1)]
    to: wire.NodeName


@dataclass(frozen=True, slots=True)
class Held:
    """The attachment that a statement is about."""

    attachment: str
    message: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What a statement says; ``reason`` is the refusal unless the file is held."""

    held: Held
    giver: str
    to: str
    at: datetime
    reason: str | None = None


def answer_key_id(raw: bytes) -> bytes:
    """Return for which key of the recipient an answer was sealed; ``malformed``."""
    if not raw.startswith(_PREFIX) or len(raw) < len(_PREFIX) + KEY_ID_SIZE + _NONCE + 16:
        raise refused(Refusal.MALFORMED, field="frame")
    return raw[len(_PREFIX) : len(_PREFIX) + KEY_ID_SIZE]


def write_answer(text: ProgressText, key: ContentKey, attachment: str, chance: bytes) -> bytes:
    """Return the sealed answer; ``chance`` is 12 fresh random bytes."""
    before = _PREFIX + key.recipient + chance
    data = before + UUID(attachment).bytes
    return before + AESGCM(key.answers).encrypt(chance, wire.write_json(text), data)


def read_answer(raw: bytes, key: ContentKey, attachment: str) -> ProgressText:
    """Return what an answer says; ``too-large``, ``malformed``, ``altered``."""
    if len(raw) > MAX_RECEIPT:
        raise refused(Refusal.TOO_LARGE, field="answer", limit=MAX_RECEIPT)
    answer_key_id(raw)
    begin = len(_PREFIX) + KEY_ID_SIZE + _NONCE
    before = raw[:begin]
    data = before + UUID(attachment).bytes
    try:
        plain = AESGCM(key.answers).decrypt(before[-_NONCE:], raw[begin:], data)
    except InvalidTag:
        raise refused(Refusal.ALTERED, field="answer") from None
    return wire.read_json(plain, ProgressText, "answer")


def write_statement(statement: Statement, key: PrivateKey) -> bytes:
    """Return the signed statement."""
    held = statement.held
    text = StatementText(
        wire.write_instant(statement.at),
        held.attachment,
        statement.giver,
        held.message,
        "refused" if statement.reason else "received",
        statement.reason,
        held.sha256,
        held.size,
        statement.to,
    )
    return write_signed(STATEMENT, wire.write_json(text), key)


def read_statement(raw: bytes) -> tuple[Signed, Statement]:
    """Take a statement apart; the signature is not looked at."""
    document = read_signed(raw, STATEMENT, MAX_RECEIPT)
    text = wire.read_json(document.text, StatementText, "statement")
    if (text.outcome == "received") != (text.reason is None):
        raise refused(Refusal.MALFORMED, field="reason")
    held = Held(text.attachment, text.message, text.sha256, text.size)
    at = wire.read_instant(text.at, "at")
    return document, Statement(held, text.giver, text.to, at, text.reason)


def check_statement(raw: bytes, held: Held, us: str, peer: Node) -> Statement:
    """Return the statement of ``peer`` about the attachment ``held`` of ours, proven."""
    document, statement = read_statement(raw)
    key = peer.signing_key(document.signer)
    if key is None or not document.verified_by(key):
        raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
    key.require_usable(statement.at)
    if (statement.held, statement.giver, statement.to) != (held, peer.name, us):
        raise refused(Refusal.WRONG_ANSWER, peer=peer.name)
    return statement
