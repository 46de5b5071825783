"""The machine-readable part of the open specification: JSON Schemas and test vectors.

``python -m tests.exchange.write_spec`` writes them to ``docs/exchange``; a test requires that what
is committed is what the code says, and that the second implementation (``conformance``), which
knows nothing of ours, reads every vector.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from eurazpol.cooperation.domain.notification_wire import NOTICE_SHAPES
from eurazpol.cooperation.domain.wire import SHAPES
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.box import box
from eurazpol.exchange.domain.bundle import VolumeHead, VolumeList
from eurazpol.exchange.domain.checkpoint import CheckpointAnswer, CheckpointBody
from eurazpol.exchange.domain.directory import (
    DirectoryText,
    IdentityText,
    trust_directory,
    write_identity,
)
from eurazpol.exchange.domain.envelope import MAGIC, open_sealed
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.evidence import (
    Evidence,
    EvidenceKind,
    EvidenceLetter,
    EvidenceText,
    write_evidence,
)
from eurazpol.exchange.domain.keys import NodeKeys, RevokedFor
from eurazpol.exchange.domain.letter import Header, Letter, Manifest
from eurazpol.exchange.domain.lost import LostList, Span
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.recall import ErasedBody, Erasure, Order, OrderBody
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    ReceiptText,
    seal_receipt,
    write_receipt,
)
from eurazpol.exchange.domain.wider_use import WiderUse, WiderUseAnswer, WiderUseDone
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.errors import InvalidValue
from eurazpol.notices.domain.hit_wire import HIT_SHAPES
from tests.exchange import letters as world

FOLDER = Path(__file__).parents[2] / "docs" / "exchange"
BASE = "https://eurazpol.example/exchange/1/"

DOCUMENTS: Mapping[str, type] = {
    "checkpoint-1": CheckpointBody,
    "checkpoint-answer-1": CheckpointAnswer,
    "directory": DirectoryText,
    "enrolment": IdentityText,
    "erased-1": ErasedBody,
    "erasure": Erasure,
    "evidence": EvidenceText,
    "evidence-1": EvidenceLetter,
    "header": Header,
    "lost-letters-1": Span,
    "lost-letters-list-1": LostList,
    "manifest": Manifest,
    "narrow-1": OrderBody,
    "recall-1": OrderBody,
    "recall-order": Order,
    "receipt": ReceiptText,
    "volume-head": VolumeHead,
    "volume-list": VolumeList,
    "wider-use-1": WiderUse,
    "wider-use-answer-1": WiderUseAnswer,
    "wider-use-done-1": WiderUseDone,
}


def schemas() -> dict[str, bytes]:
    """Return each schema (JSON Schema 2020-12) by its file name."""
    bodies = {**SHAPES, **NOTICE_SHAPES, **HIT_SHAPES}
    shapes = {**DOCUMENTS, **{kind.replace("/", "-"): shape for kind, shape in bodies.items()}}
    return {f"schemas/{name}.json": _schema(name, shape) for name, shape in shapes.items()}


def _schema(name: str, shape: type) -> bytes:
    plain = msgspec.json.schema(shape)
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{BASE}{name}.json",
        **_portable(plain),
    }
    return _written(made)


def _portable(value: Any) -> Any:
    """Write patterns as ECMA-262 has them, and descriptions on one line."""
    if isinstance(value, dict):
        return {key: _portable(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_portable(one) for one in value]
    if isinstance(value, str):
        return " ".join(value.replace("\\Z", "$").split())
    return value


def _written(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def vectors() -> dict[str, Any]:
    """Return the test vectors; bytes are hexadecimal, everything is the same in every run."""
    return {
        "about": "docs/exchange.md; every byte string in hexadecimal; now is the time of the check",
        "now": wire.write_instant(world.NOW),
        "keys": [_keys(own) for own in (world.KZ, world.RU, world.CENTRE)],
        "canonical": list(_canonical()),
        "not_canonical": [text.hex() for text in NOT_CANONICAL],
        "directory": world.directory_raw().hex(),
        "enrolment": write_identity(world.node(world.KZ), _signing(world.KZ), world.NOW).hex(),
        "letter": _letter(),
        "receipts": list(_receipts()),
        "evidences": list(_evidences()),
        "refused": list(_refused()),
    }


def _signing(own: NodeKeys) -> Any:
    return own.signing(world.NOW)


def _keys(own: NodeKeys) -> dict[str, object]:
    pairs = {
        key.public.use.value: {
            "secret": world.secret(own.node, key.public.use).hex(),
            "public": key.public.raw.hex(),
            "id": key.public.id.hex(),
        }
        for key in own.keys
    }
    return {"node": own.node, **pairs}


CANONICAL: tuple[Any, ...] = (
    {},
    {"b": 1, "a": [True, None, "x"]},
    {"\u20ac": 1, "\U0001f600": 2, "\ufb33": 3, "1": 4},
    {"text": 'Қ"\\\n\t\u0001\u007f\u2028'},
    [2**53 - 1, -(2**53) + 1, 0],
)
NOT_CANONICAL = (
    b'{"a": 1}', b'{"b":1,"a":2}', b'{"a":1,"a":1}', b'{"a":1.0}', b'{"a":1e2}', b'{"a":-0}',
    b'{"a":"\\u0041"}', b'{"a":9007199254740992}', b"\xef\xbb\xbf{}", b'{"a":"\xed\xa0\x80"}',
    b'{"a":01}', b"[" * 40 + b"]" * 40, b'{"a":NaN}', b"{} ",
)  # fmt: skip


def _canonical() -> Iterator[dict[str, object]]:
    for value in CANONICAL:
        yield {"value": value, "bytes": canonical_bytes(value).hex()}


def _letter() -> dict[str, object]:
    letter, chance = world.letter(), world.chance("one time")
    return {
        "header": letter.header.hex(),
        "manifest": letter.manifest.hex(),
        "parts": letter.parts.hex(),
        "digest": letter.digest.hex(),
        "one_time_secret": chance.hex(),
        "sealed": world.sealed(letter).hex(),
    }


def _receipts() -> Iterator[dict[str, object]]:
    letter, chance = world.letter(), world.chance("receipt")
    reason = Reason("exchange-unknown-kind", "kind", {"kind": "request/1"})
    for outcome, why in ((Outcome.ACCEPTED, None), (Outcome.REFUSED, reason)):
        id_ = wire.read_json(letter.header, Header, "header").id
        receipt = Receipt("ru", "kz", id_, letter.digest, outcome, world.NOW, why)
        signed = write_receipt(receipt, _signing(world.RU))
        sealed = seal_receipt(signed, world.node(world.KZ).agreement_key(world.NOW), chance)
        yield {
            "outcome": outcome.value, "signed": signed.hex(), "one_time_secret": chance.hex(),
            "sealed": sealed.hex(),
        }  # fmt: skip


def _evidences() -> Iterator[dict[str, object]]:
    """The five kinds that are documents of their own, about the letter of the vectors."""
    letter = world.letter()
    id_ = wire.read_json(letter.header, Header, "header").id
    for kind, signer, code in (
        (EvidenceKind.SUBMISSION_ACCEPTED, world.KZ, None),
        (EvidenceKind.SUBMISSION_REJECTED, world.KZ, "exchange-no-such-peer"),
        (EvidenceKind.RELAY_FAILED, world.KZ, "exchange-not-answered"),
        (EvidenceKind.RETRIEVED, world.RU, None),
        (EvidenceKind.NOT_RETRIEVED, world.RU, "exchange-not-opened"),
    ):
        args = {"peer": "ru"} if code == "exchange-no-such-peer" else {"hours": 24}
        reason = Reason(code, None, args) if code else None
        digest = letter.digest
        if kind is EvidenceKind.SUBMISSION_REJECTED:
            digest = sha256(letter.manifest).digest()
        evidence = Evidence(kind, id_, digest, "kz", "ru", world.NOW, reason)
        signed = write_evidence(evidence, _signing(signer))
        yield {"kind": kind.value, "issuer": evidence.issuer, "signed": signed.hex()}


def _refused() -> Iterator[dict[str, object]]:
    """Letters to RU that break one rule each, with the name of the refusal."""
    usual = world.directory_raw()
    wrong = [(rule, raw, usual) for rule, raw in _wrong()]
    for rule, raw, listed in [*wrong, *_keys_of_the_past()]:
        pinned = _signing(world.CENTRE).public
        directory = trust_directory(listed, pinned, None, world.NOW)
        try:
            open_sealed(raw, world.RU, directory, world.NOW)
        except Refused as error:
            told = {"rule": rule, "refusal": error.name, "letter": raw.hex()}
            yield told if listed == usual else {**told, "directory": listed.hex()}
        else:
            raise AssertionError(f"rule {rule}: accepted")


def _keys_of_the_past() -> Iterator[tuple[int, bytes, bytes]]:
    """Rule 10: the signing key of KZ is over, or revoked, by the directory of that day."""
    usable = world.KZ.public()
    over: dict[str, object] = {"valid_until": world.NOW}
    for change in (over, {"revoked_at": world.NOW, "revoked_for": RevokedFor.COMPROMISED}):
        keys = tuple(replace(key, **change) for key in usable)  # type: ignore[arg-type]
        nodes = (world.node(world.KZ, keys), world.node(world.RU), world.node(world.CENTRE))
        yield 10, world.sealed(), world.directory_raw(*nodes)


def _wrong() -> Iterator[tuple[int, bytes]]:
    good = world.letter(parts=())
    raw = world.sealed(good)
    yield 2, b"XXXX" + raw[4:]
    yield 2, raw[:4] + b"\x02" + raw[5:]
    yield 3, world.sealed(replace(good, header=good.header.replace(b",", b", ", 1)))
    yield 3, world.sealed(replace(good, header=good.header[:-1] + b',"zz":1}'))
    yield 4, world.sealed(world.letter(to="uz"))
    yield 6, world.sealed(world.letter(sender="uz"))
    start = len(MAGIC) + 5 + len(good.header)
    yield 7, raw[:start] + bytes(16) + raw[start + 16 :]
    yield 8, raw[:-1] + bytes([raw[-1] ^ 1])
    yield 9, world.sealed(good, world.STRANGER)
    yield 11, world.sealed(world.letter(sent_at=wire.write_instant(world.LATER)))
    yield 12, world.sealed(replace(good, manifest=good.manifest[:-1] + b',"zz":1}'))
    parted = world.letter()
    yield 12, world.sealed(replace(parted, parts=parted.parts[:-1] + b"?"))
    yield 12, _inside(b"short")


def _inside(inside: bytes) -> bytes:
    """Something in the box that is no letter."""
    header = world.letter().header
    outside = MAGIC + b"\x01" + len(header).to_bytes(4, "big") + header
    to = world.node(world.RU).agreement_key(world.NOW)
    return box(inside, outside, to, world.chance("inside"))


def refuses(raw: bytes) -> bool:
    """Whether our reader refuses a text as not canonical."""
    try:
        return canonical_bytes(msgspec.json.decode(raw)) != raw
    except (InvalidValue, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return True


def files() -> dict[str, bytes]:
    """Return every file of the machine-readable specification."""
    return {**schemas(), "vectors.json": _written(vectors())}


__all__ = ["FOLDER", "NOT_CANONICAL", "Letter", "files", "refuses", "schemas", "vectors"]
