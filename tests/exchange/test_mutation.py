"""Changed bytes are never accepted, never crash, and are always refused by name."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eurazpol.exchange.domain.directory import read_identity, trust_directory, write_identity
from eurazpol.exchange.domain.envelope import open_sealed
from eurazpol.exchange.domain.errors import Refusal, Refused
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
    seal_receipt,
    write_receipt,
)
from tests.exchange.world import (
    CENTRE,
    KZ,
    NOW,
    RU,
    chance,
    directory,
    directory_raw,
    letter,
    node,
    sealed,
)

NAMES = {refusal.value for refusal in Refusal}
LISTED = directory()
ENVELOPE = sealed()
DIRECTORY = directory_raw()
IDENTITY = write_identity(node(KZ), KZ.signing(NOW), NOW)
SENT = Sent("6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11", letter().digest, ENVELOPE)
RECEIPT = write_receipt(
    Receipt("ru", "kz", SENT.message_id, SENT.digest, Outcome.ACCEPTED, NOW), RU.signing(NOW)
)
SEALED_RECEIPT = seal_receipt(RECEIPT, node(KZ).agreement_key(NOW), chance("receipt"))


@st.composite
def changed(draw: st.DrawFn, raw: bytes) -> bytes:
    """Bytes near ``raw``: flipped, cut, doubled, moved, filled in; most near the front."""
    data = bytearray(raw)
    for _ in range(draw(st.integers(1, 4))):
        near = st.integers(0, min(300, len(data)))
        place = draw(near | st.integers(0, len(data)))
        length = draw(st.integers(0, 40) | st.integers(0, len(data)))
        match draw(st.sampled_from(["flip", "cut", "insert", "double", "fill", "end"])):
            case "flip" if place < len(data):
                data[place] ^= draw(st.integers(1, 255))
            case "cut":
                del data[place : place + length]
            case "insert":
                data[place:place] = draw(
                    st.binary(max_size=40) | st.text(max_size=20).map(str.encode)
                )
            case "double":
                data[place:place] = data[place : place + length]
            case "fill":
                data[place : place + length] = bytes(length)
            case "end":
                del data[place:]
    return bytes(data)


def named(raw: bytes, original: bytes, take: Callable[[bytes], object]) -> None:
    if raw == original:
        take(raw)
        return
    with pytest.raises(Refused) as caught:
        take(raw)
    assert caught.value.name in NAMES


@settings(max_examples=1500, deadline=None)
@given(changed(ENVELOPE))
def test_envelopes(raw: bytes) -> None:
    named(raw, ENVELOPE, lambda data: open_sealed(data, RU, LISTED, NOW))


@settings(max_examples=500, deadline=None)
@given(changed(SEALED_RECEIPT))
def test_sealed_receipts(raw: bytes) -> None:
    def take(data: bytes) -> object:
        return check_receipt(open_answer(data, KZ), SENT, "kz", node(RU))

    named(raw, SEALED_RECEIPT, take)


@settings(max_examples=500, deadline=None)
@given(changed(RECEIPT))
def test_receipts(raw: bytes) -> None:
    named(raw, RECEIPT, lambda data: check_receipt(data, SENT, "kz", node(RU)))


@settings(max_examples=500, deadline=None)
@given(changed(DIRECTORY))
def test_directories(raw: bytes) -> None:
    pinned = CENTRE.signing(NOW).public
    named(raw, DIRECTORY, lambda data: trust_directory(data, pinned, None, NOW))


@settings(max_examples=500, deadline=None)
@given(changed(IDENTITY))
def test_enrolments(raw: bytes) -> None:
    named(raw, IDENTITY, lambda data: read_identity(data, NOW))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", b"EZPM\x01", b"EZPR\x01", b"EZPS\x01"]))
def test_anything_at_all(tail: bytes, magic: bytes) -> None:
    raw = magic + tail
    named(raw, ENVELOPE, lambda data: open_sealed(data, RU, LISTED, NOW))
    named(raw, RECEIPT, lambda data: check_receipt(open_answer(data, KZ), SENT, "kz", node(RU)))
