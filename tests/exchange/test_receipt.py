"""Receipts and the reasons that they carry into another language."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from eurazpol.exchange.domain.bounds import MAX_RECEIPT
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.reason import Reason, read_arg, write_arg
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
    seal_receipt,
    write_receipt,
)
from eurazpol.exchange.domain.signed import RECEIPT, read_signed, write_signed
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Texts, message
from tests.exchange.world import KZ, LATER, NOW, RU, STRANGER, chance, keys, letter, node, sealed

ENVELOPE = sealed()
SENT = Sent("6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11", letter().digest, ENVELOPE)
REASON = Reason("date-impossible", "person.birth", {"value": "1987-02-30"})


def receipt(**changes: Any) -> Receipt:
    told = {
        "giver": "ru",
        "to": "kz",
        "message_id": SENT.message_id,
        "hash": SENT.digest,
        "outcome": Outcome.ACCEPTED,
        "at": NOW,
    }
    return Receipt(**{**told, **changes})


def refusal(raw: bytes, peer=RU) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as caught:
        check_receipt(open_answer(raw, KZ), SENT, "kz", node(peer))
    return caught.value.name


@pytest.mark.parametrize(
    "given", [receipt(), receipt(outcome=Outcome.REFUSED, reason=REASON)], ids=["yes", "no"]
)
def test_a_receipt_comes_out_as_it_was_given(given: Receipt) -> None:
    raw = write_receipt(given, RU.signing(NOW))
    answer = seal_receipt(raw, node(KZ).agreement_key(NOW), chance(1))
    assert open_answer(answer, KZ) == raw
    assert check_receipt(raw, SENT, "kz", node(RU)) == given


def test_the_reason_cannot_be_read_on_the_way() -> None:
    raw = write_receipt(receipt(outcome=Outcome.REFUSED, reason=REASON), RU.signing(NOW))
    assert b"1987-02-30" in raw
    assert b"1987-02-30" not in seal_receipt(raw, node(KZ).agreement_key(NOW), chance(1))


@pytest.mark.parametrize(
    "changes",
    [
        {"giver": "uz"},
        {"to": "uz"},
        {"message_id": "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e12"},
        {"hash": chance("other")},
        {"outcome": Outcome.REJECTED, "reason": REASON},
        {"outcome": Outcome.REJECTED, "reason": REASON, "hash": chance("other"), "to": ""},
    ],
)
def test_a_receipt_for_something_else(changes: dict[str, Any]) -> None:
    assert refusal(write_receipt(receipt(**changes), RU.signing(NOW))) == "wrong-answer"


def test_a_receipt_without_the_reason_that_it_needs() -> None:
    raw = write_receipt(receipt(outcome=Outcome.REFUSED), RU.signing(NOW))
    assert refusal(raw) == "malformed"


def test_a_receipt_that_claims_an_evidence_that_its_outcome_is_not() -> None:
    raw = write_receipt(receipt(outcome=Outcome.REFUSED, reason=REASON), RU.signing(NOW))
    text = read_signed(raw, RECEIPT, MAX_RECEIPT).text
    assert b'["relay-accepted","not-delivered"]' in text
    for false in (b'["relay-accepted","delivered"]', b'["not-delivered"]', b"[]"):
        other = text.replace(b'["relay-accepted","not-delivered"]', false)
        assert refusal(write_signed(RECEIPT, other, RU.signing(NOW))) == "malformed"


def test_a_receipt_of_another_signer() -> None:
    assert refusal(write_receipt(receipt(), STRANGER.signing(NOW))) == "wrong-signer"
    assert refusal(write_receipt(receipt(), KZ.signing(NOW))) == "wrong-signer"


def test_a_receipt_by_a_key_that_was_not_valid_when_it_was_given() -> None:
    short = keys("ru", until=NOW + timedelta(days=1))
    raw = write_receipt(receipt(at=LATER), short.signing(NOW))
    assert refusal(raw, short) == "expired-key"


@pytest.mark.parametrize(
    "value",
    [
        "қазақша",
        18,
        datetime(2026, 2, 5, 5, 30, tzinfo=UTC),
        date(2026, 2, 5),
        PartialDate(1987, 2),
        Country("KZ"),
        Texts("қ", "р", "e"),
        message("law-ground", article="572", at=date(2026, 2, 5)),
        ("a", 1, Country("UZ"), ("b",)),
    ],
)
def test_arguments_keep_their_type_on_the_way(value: Any) -> None:
    written = write_arg(value)
    assert canonical_bytes(written)
    assert read_arg(written) == value


@pytest.mark.parametrize(
    "written",
    [
        None,
        True,
        {},
        {"date": "2026-02-31"},
        {"date": 5},
        {"date": "2026-02-05", "country": "KZ"},
        {"country": "ZZ"},
        {"texts": ["a"]},
        {"message": ["a", "b"]},
        {"code": "os.system"},
    ],
)
def test_an_argument_of_no_known_type(written: Any) -> None:
    with pytest.raises(Refused) as caught:
        read_arg(written)
    assert caught.value.name == "malformed"
