"""The parsers under attack, each with valid samples and what proves an input of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import msgspec
from tests.exchange import letters, volumes

from eurazpol.exchange.domain.bundle import END, write_head
from eurazpol.exchange.domain.directory import read_identity, trust_directory, write_identity
from eurazpol.exchange.domain.envelope import open_sealed, seal
from eurazpol.exchange.domain.letter import Letter, Part, read_header
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
    read_receipt,
    seal_receipt,
    write_receipt,
)
from eurazpol.exchange.domain.signed import IDENTITY, LIST, read_signed, write_signed
from eurazpol.exchange.domain.signed import RECEIPT as RECEIPT_MAGIC
from eurazpol.kernel.canonical import canonical_bytes
from fuzz import attachments

LISTED = letters.directory()
SENT = Sent("6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11", letters.letter().digest, letters.sealed())
RECEIPT = write_receipt(
    Receipt("ru", "kz", SENT.message_id, SENT.digest, Outcome.ACCEPTED, letters.NOW),
    letters.RU.signing(letters.NOW),
)


@dataclass(frozen=True, slots=True)
class Target:
    """A parser under attack.

    From outside nothing but the samples themselves may be accepted. From ``inside``, where the
    attacker holds the keys of a listed node, whatever is accepted must be the canonical form of
    itself: there is no second spelling of a text that is signed.
    """

    name: str
    samples: Sequence[bytes]
    take: Callable[[bytes], object]
    inside: bool = False

    def accepts(self, raw: bytes) -> bool:
        """Whether an input that was taken may be."""
        if not self.inside:
            return raw in self.samples
        return canonical_bytes(msgspec.json.decode(raw)) == raw


def _envelopes() -> list[bytes]:
    shapes = [
        letters.letter(),
        letters.letter(parts=()),
        letters.letter({"deep": {"er": [[[{"n": 1}]]]}}, ()),
        letters.letter({"text": "Қожахметова Әсем Ғабитқызы " * 40}, ()),
        letters.letter(parts=tuple(Part(f"{n}.txt", "text/plain", bytes([n])) for n in range(20))),
        letters.letter(kind="evidence/1", seq=2**53 - 1),
    ]
    return [letters.sealed(shape) for shape in shapes]


def forged(letter: Letter) -> bytes:
    """Return what a stranger can make who knows all public keys: sealed well, signed by nobody."""
    return seal(
        letter, letters.STRANGER, letters.node(letters.RU), letters.NOW, letters.chance("forged")
    )


def _answers() -> list[bytes]:
    answer = seal_receipt(
        RECEIPT, letters.node(letters.KZ).agreement_key(letters.NOW), letters.chance("receipt")
    )
    return [answer, RECEIPT]


def _answer(raw: bytes) -> object:
    signed = open_answer(raw, letters.KZ)
    return check_receipt(signed, SENT, "kz", letters.node(letters.RU))


def _inside(manifest: bytes) -> object:
    """A manifest that a listed node signed and sealed."""
    return envelope(letters.sealed(Letter(letters.letter().header, manifest, b"")))


def _signed(text: bytes) -> object:
    """An enrolment whose text its own key signed."""
    return read_identity(write_signed(IDENTITY, text, letters.KZ.signing(letters.NOW)), letters.NOW)


def _receipt(text: bytes) -> object:
    """A receipt whose text the peer signed."""
    return read_receipt(write_signed(RECEIPT_MAGIC, text, letters.RU.signing(letters.NOW)))


def envelope(raw: bytes) -> object:
    """Rules 1 to 12 at the node RU."""
    return open_sealed(raw, letters.RU, LISTED, letters.NOW)


def _list_text() -> bytes:
    raw = volumes.volume([])
    return volumes.read(raw).signed.text


def _list(text: bytes) -> object:
    """A volume without entries whose list the peer signed."""
    signed = write_signed(LIST, text, letters.KZ.signing(letters.NOW))
    tail = signed + len(signed).to_bytes(4, "big") + END
    return volumes.taken(write_head(volumes.HEAD) + tail)


def _text(raw: bytes, magic: bytes) -> bytes:
    return read_signed(raw, magic, len(raw)).text


def targets() -> list[Target]:
    """Return every parser of the wire."""
    later = letters.NOW + timedelta(days=1)
    pinned = letters.CENTRE.signing(letters.NOW).public
    identities = [
        write_identity(letters.node(own), own.signing(letters.NOW), letters.NOW)
        for own in (letters.KZ, letters.STRANGER, letters.CENTRE)
    ]
    return [
        Target("envelope", _envelopes(), envelope),
        Target("answer", _answers(), _answer),
        Target(
            "directory",
            [letters.directory_raw(), letters.directory_raw(version=7)],
            partial(trust_directory, pinned=pinned, trusted=None, now=letters.NOW),
        ),
        Target("enrolment", identities, partial(read_identity, now=later)),
        Target("chunk", attachments.chunks, attachments.take_chunk),
        Target("progress", attachments.answers, attachments.take_answer),
        Target("statement", attachments.statements, attachments.take_statement),
        Target("volume", [volumes.volume(), volumes.volume([])], volumes.taken),
        Target("header", [letters.letter().header], read_header, inside=True),
        Target("manifest", [letters.letter(parts=()).manifest], _inside, inside=True),
        Target(
            "enrolment text", [_text(raw, IDENTITY) for raw in identities], _signed, inside=True
        ),
        Target("list text", [_list_text()], _list, inside=True),
        Target("receipt text", [_text(RECEIPT, RECEIPT_MAGIC)], _receipt, inside=True),
        Target(
            "progress text",
            attachments.progress_texts,
            attachments.take_progress_text,
            inside=True,
        ),
        Target(
            "statement text",
            attachments.statement_texts,
            attachments.take_statement_text,
            inside=True,
        ),
    ]
