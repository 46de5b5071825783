"""The open specification says what the code does, and a stranger to the code can follow it."""

import json
from typing import Any

import msgspec
import pytest
from conformance import wire as other
from jsonschema import Draft202012Validator, FormatChecker

from tests.exchange.letters import directory_raw, letter
from tests.exchange.spec import FOLDER, NOT_CANONICAL, files, refuses

VECTORS: dict[str, Any] = json.loads((FOLDER / "vectors.json").read_bytes())
KEYS = {
    own["node"]: other.Keys(*(bytes.fromhex(own[use]["secret"]) for use in ("sign", "agree")))
    for own in VECTORS["keys"]
}


def test_what_is_committed_is_what_the_code_says() -> None:
    made = files()
    kept = {str(path.relative_to(FOLDER)): path.read_bytes() for path in FOLDER.rglob("*.json")}
    assert {name: made[name] == kept.get(name) for name in made} == dict.fromkeys(made, True), (
        "run python -m tests.exchange.write_spec"
    )


@pytest.mark.parametrize("name", sorted(files()))
def test_schemas_are_schemas(name: str) -> None:
    if name.startswith("schemas/"):
        Draft202012Validator.check_schema(json.loads(files()[name]))


def valid(name: str, text: bytes) -> None:
    schema = json.loads((FOLDER / "schemas" / f"{name}.json").read_bytes())
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(json.loads(text))


def test_real_documents_follow_the_schemas() -> None:
    valid("header", letter().header)
    valid("manifest", letter().manifest)
    valid("directory", directory_raw()[9:-80])
    valid("enrolment", bytes.fromhex(VECTORS["enrolment"])[9:-80])
    for receipt in VECTORS["receipts"]:
        valid("receipt", bytes.fromhex(receipt["signed"])[9:-80])
    for evidence in VECTORS["evidences"]:
        valid("evidence", bytes.fromhex(evidence["signed"])[9:-80])
    valid("evidence-1", json.dumps({"evidence": [VECTORS["evidences"][0]["signed"]]}).encode())


def test_the_other_implementation_writes_the_same_canonical_text() -> None:
    for case in VECTORS["canonical"]:
        assert other.canonical(case["value"]).hex() == case["bytes"]
        assert msgspec.json.decode(bytes.fromhex(case["bytes"])) == case["value"]


@pytest.mark.parametrize("raw", NOT_CANONICAL)
def test_what_is_not_canonical_is_refused(raw: bytes) -> None:
    assert refuses(raw)


def test_the_other_implementation_has_the_same_keys() -> None:
    for own in VECTORS["keys"]:
        keys = KEYS[own["node"]]
        assert keys.sign_public.hex() == own["sign"]["public"]
        assert other.key_id("agree", keys.agree_public).hex() == own["agree"]["id"]


def test_the_other_implementation_opens_the_letter() -> None:
    told = VECTORS["letter"]
    sealed = bytes.fromhex(told["sealed"])
    opened = other.open_letter(sealed, KEYS["ru"], [KEYS["kz"].sign_public])
    assert opened.digest.hex() == told["digest"]
    assert opened.parts.hex() == told["parts"]


def test_the_other_implementation_proves_the_evidences() -> None:
    for told in VECTORS["evidences"]:
        raw = bytes.fromhex(told["signed"])
        names = "at digest id issuer kind reason recipient sender"
        text, signer = other.read_signed(raw, b"EZPV", names)
        assert (text["kind"], text["issuer"]) == (told["kind"], told["issuer"])
        other.require_signature(raw, signer, [KEYS[told["issuer"]].sign_public])


def test_the_other_implementation_proves_directory_and_receipts() -> None:
    raw = bytes.fromhex(VECTORS["directory"])
    text, signer = other.read_signed(raw, b"EZPD", "handovers issued_at nodes valid_until version")
    other.require_signature(raw, signer, [KEYS["secretariat"].sign_public])
    ru = next(other.Peer.of(node) for node in text["nodes"] if node["name"] == "ru")
    for receipt in VECTORS["receipts"]:
        answer = other.read_answer(bytes.fromhex(receipt["sealed"]), KEYS["kz"], ru)
        assert answer["raw"].hex() == receipt["signed"]
        assert answer["outcome"] == receipt["outcome"]


def test_every_rule_that_bytes_and_directory_can_break_has_a_vector() -> None:
    assert {case["rule"] for case in VECTORS["refused"]} == {2, 3, 4, *range(6, 13)}
