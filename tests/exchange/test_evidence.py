"""Delivery evidences as values: written, read, and refused by name when they are false."""

from datetime import timedelta
from typing import Any

import pytest

from eurazpol.exchange.domain.bounds import MAX_RECEIPT
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.evidence import (
    Evidence,
    EvidenceKind,
    OwnLetter,
    check_evidence,
    evidence_letter,
    evidences_of,
    read_evidence,
    write_evidence,
)
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.exchange.domain.signed import EVIDENCE, RECEIPT, read_signed, write_signed
from tests.exchange.world import KZ, NOW, RU, STRANGER, chance, keys, letter, node

ID = "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11"
SENT = OwnLetter(ID, letter().digest, "kz", "ru", NOW)
WHY = Reason("exchange-not-opened", None, {"hours": 72})
OPENED, LATE = NOW + timedelta(hours=1), NOW + timedelta(hours=2)


def evidence(**changes: Any) -> Evidence:
    told = {
        "kind": EvidenceKind.RETRIEVED,
        "message_id": ID,
        "digest": SENT.digest,
        "sender": "kz",
        "recipient": "ru",
        "at": OPENED,
    }
    return Evidence(**{**told, **changes})


def refusal(raw: bytes, sent: OwnLetter | None = SENT, peer=RU) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as caught:
        check_evidence(raw, sent, "ru", node(peer).signing_key, LATE)
    return caught.value.name


@pytest.mark.parametrize(
    "given",
    [
        evidence(),
        evidence(kind=EvidenceKind.NOT_RETRIEVED, reason=WHY),
        evidence(kind=EvidenceKind.SUBMISSION_ACCEPTED),
        evidence(kind=EvidenceKind.RELAY_FAILED, reason=WHY),
        evidence(kind=EvidenceKind.SUBMISSION_REJECTED, reason=WHY, digest=b"", recipient=""),
    ],
    ids=lambda one: one.kind.value,
)
def test_an_evidence_comes_out_as_it_was_written(given: Evidence) -> None:
    signer = KZ if given.issuer == "kz" else RU
    document, read = read_evidence(write_evidence(given, signer.signing(NOW)))
    assert read == given
    assert document.verified_by(signer.signing(NOW).public)
    assert not document.verified_by(STRANGER.signing(NOW).public)


def test_the_nine_kinds_are_those_of_receipts_and_of_documents() -> None:
    of_receipts = {kind for outcome in Outcome for kind in outcome.evidence}
    of_documents = set(EvidenceKind) - of_receipts
    for kind in EvidenceKind:
        given = evidence(kind=kind, reason=None if kind.good else WHY)
        raw = write_evidence(given, KZ.signing(NOW))
        if kind in of_documents:
            assert read_evidence(raw)[1].kind is kind
            continue
        with pytest.raises(Refused) as caught:
            read_evidence(raw)
        assert (caught.value.name, caught.value.field) == ("malformed", "kind")
    assert (len(of_receipts), len(of_documents)) == (4, 5)


def test_evidence_of_the_peer_about_our_letter() -> None:
    for given in (evidence(), evidence(kind=EvidenceKind.NOT_RETRIEVED, reason=WHY)):
        raw = write_evidence(given, RU.signing(NOW))
        assert check_evidence(raw, SENT, "ru", node(RU).signing_key, LATE) == given


def test_a_wrong_signer() -> None:
    for signer in (STRANGER, KZ):
        assert refusal(write_evidence(evidence(), signer.signing(NOW))) == "wrong-signer"


def test_a_key_that_was_not_valid_at_the_time_stated() -> None:
    short = keys("ru", until=NOW + timedelta(minutes=30))
    assert refusal(write_evidence(evidence(), short.signing(NOW)), SENT, short) == "expired-key"


@pytest.mark.parametrize(
    "at", [NOW - timedelta(hours=1), LATE + timedelta(minutes=6)], ids=["before", "future"]
)
def test_a_forged_time(at: Any) -> None:
    assert refusal(write_evidence(evidence(at=at), RU.signing(NOW))) == "wrong-time"


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"digest": chance("other")}, "content-differs"),
        ({"message_id": "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e12"}, "wrong-answer"),
        ({"sender": "uz"}, "wrong-answer"),
        ({"recipient": "uz"}, "wrong-answer"),
        ({"kind": EvidenceKind.SUBMISSION_ACCEPTED}, "wrong-answer"),
        ({"kind": EvidenceKind.DELIVERED}, "malformed"),
        ({"reason": WHY}, "malformed"),
        ({"kind": EvidenceKind.NOT_RETRIEVED}, "malformed"),
        ({"digest": b""}, "malformed"),
    ],
)
def test_evidence_of_something_else(changes: dict[str, Any], name: str) -> None:
    assert refusal(write_evidence(evidence(**changes), RU.signing(NOW))) == name


def test_evidence_about_a_letter_that_we_did_not_send() -> None:
    assert refusal(write_evidence(evidence(), RU.signing(NOW)), None) == "wrong-answer"


def test_an_altered_evidence_and_one_of_another_sort() -> None:
    raw = write_evidence(evidence(), RU.signing(NOW))
    for at in range(0, len(raw), 7):
        altered = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        assert refusal(altered) in {"malformed", "unknown-version", "wrong-signer"}
    text = read_signed(raw, EVIDENCE, MAX_RECEIPT).text
    assert refusal(write_signed(RECEIPT, text, RU.signing(NOW))) == "malformed"
    assert refusal(raw + b"\x00" * MAX_RECEIPT) == "too-large"
    issuer = text.replace(b'"issuer":"ru"', b'"issuer":"kz"')
    assert refusal(write_signed(EVIDENCE, issuer, RU.signing(NOW))) == "malformed"


def test_the_letter_that_carries_evidences() -> None:
    documents = [write_evidence(evidence(), RU.signing(NOW)), b"\x00"]
    assert evidences_of(evidence_letter(documents)) == tuple(documents)
    for body in ({}, {"evidence": []}, {"evidence": ["0"]}, {"evidence": ["00"] * 101}, []):
        with pytest.raises(Refused) as caught:
            evidences_of(body)
        assert caught.value.name == "malformed"
