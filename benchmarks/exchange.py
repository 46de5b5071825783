"""Whole cycles of the exchange on one core: seal, open, verify, receipt, verify the receipt.

``floor`` makes the same calls of the same primitives (Ed25519, X25519, HKDF-SHA256, AES-256-GCM,
SHA-256) over the same bytes and nothing else. ``joserfc`` does the same work as JOSE (JWS in JWE,
receipt the same way), if it can be imported. Figures are cycles a second of processor time, the
best of three runs: what one core does, whoever else is at work on it.
"""

import importlib.util
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from time import process_time
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.directory import Node, trust_directory, write_directory
from eurazpol.exchange.domain.envelope import open_sealed, seal
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey, Use
from eurazpol.exchange.domain.letter import Content, Header, Letter, Part, write_manifest
from eurazpol.exchange.domain.receipt import (
    Outcome,
    Receipt,
    Sent,
    check_receipt,
    open_answer,
    seal_receipt,
    write_receipt,
)
from eurazpol.kernel.country import Country

NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
UNTIL = NOW + timedelta(days=30)
SIZES = {"10_KB": (10 * 1024, 400), "1_MB": (1024 * 1024, 60)}
BODY = {
    "head": {"case": "KZ-2026-00017", "sequence": 4, "waits_for": "reply"},
    "facts": {"person": {"names": ["Ахметова Әлия Серікқызы"], "born": "1987-02"}, "months": 18},
    "papers": ["request-letter", "arrest-warrant", "text-of-law", "identity", "limitation"],
}
RECEIPT_SIZE = 320


NOT_RUN = {
    "joserfc": "pip install joserfc",
    "as4": "pip install as4, in an environment of its own: it needs an older cryptography",
    "pyas2lib": "pip install pyas2lib, where oscrypto can read OpenSSL (not 3.0.19)",
}
"""Peers that may be missing here, and what brings them."""


def run() -> dict[str, object]:
    """Measure both sizes."""
    figures: dict[str, object] = {
        f"peer_{name}": f"not run: {how}"
        for name, how in NOT_RUN.items()
        if name != "joserfc" or importlib.util.find_spec(name) is None
    }
    for name, (size, rounds) in SIZES.items():
        data = secrets.token_bytes(size)
        cycles = {"eurazpol": _eurazpol(data), "floor": _floor(data)}
        if importlib.util.find_spec("joserfc"):
            cycles["joserfc"] = _jose(data)
        speed = _compared(cycles, rounds)
        row: dict[str, object] = {f"{who}_per_s": round(rate) for who, rate in speed.items()}
        for peer in ("floor", "joserfc"):
            if peer in speed:
                row[f"ratio_to_{peer}"] = round(speed["eurazpol"] / speed[peer], 2)
        figures[f"cycle_{name}"] = row
    return figures


def _compared(cycles: dict[str, Callable[[], None]], rounds: int) -> dict[str, float]:
    """Run all in turns, three times, so that a busy moment of the machine meets them alike."""
    best = dict.fromkeys(cycles, 0.0)
    for _ in range(3):
        for name, cycle in cycles.items():
            cycle()
            begin = process_time()
            for _ in range(rounds):
                cycle()
            best[name] = max(best[name], rounds / (process_time() - begin))
    return best


def _eurazpol(data: bytes) -> Callable[[], None]:
    kz, ru = (
        NodeKeys(
            name, tuple(PrivateKey.of(use, secrets.token_bytes(32), NOW, UNTIL) for use in Use)
        )
        for name in ("kz", "ru")
    )
    nodes = [
        Node(own.node, "state", Country(own.node.upper()), "http://127.0.0.1", own.public())
        for own in (kz, ru)
    ]
    signer = kz.signing(NOW)
    raw = write_directory(1, nodes, signer, NOW, UNTIL)
    directory = trust_directory(raw, signer.public, None, NOW)
    parts = (Part("paper.pdf", "application/pdf", data),)

    def cycle() -> None:
        manifest, content = write_manifest(Content("request/1", "KZ-2026-00017", BODY, parts))
        header = Header("kz", "ru", str(uuid4()), wire.write_instant(NOW), 1)
        letter = Letter(wire.write_json(header), manifest, content)
        envelope = seal(letter, kz, directory.nodes["ru"], NOW, secrets.token_bytes(32))
        opened = open_sealed(envelope, ru, directory, NOW)
        given = Receipt("ru", "kz", header.id, opened.letter.digest, Outcome.ACCEPTED, NOW)
        signed = write_receipt(given, ru.signing(NOW))
        answer = seal_receipt(signed, opened.answer_to, secrets.token_bytes(32))
        sent = Sent(header.id, letter.digest, envelope)
        check_receipt(open_answer(answer, kz), sent, "kz", directory.nodes["ru"])

    return cycle


def _floor(data: bytes) -> Callable[[], None]:
    signer, reader = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    verifier, public = signer.public_key(), reader.public_key()
    receipt = secrets.token_bytes(RECEIPT_SIZE)

    def key(shared: bytes) -> bytes:
        return HKDF(SHA256(), 44, None, b"floor").derive(shared)

    def carry(message: bytes) -> None:
        one_time = X25519PrivateKey.from_private_bytes(secrets.token_bytes(32))
        derived = key(one_time.exchange(public))
        raw = AESGCM(derived[:32]).encrypt(derived[32:], message, None)
        carried = X25519PublicKey.from_public_bytes(one_time.public_key().public_bytes_raw())
        derived = key(reader.exchange(carried))
        AESGCM(derived[:32]).decrypt(derived[32:], raw, None)

    def cycle() -> None:
        for message in (data, receipt):
            signature = signer.sign(sha256(message).digest())
            carry(message)
            verifier.verify(signature, sha256(message).digest())

    return cycle


def _jose(data: bytes) -> Callable[[], None]:
    from joserfc import jwe, jws  # noqa: PLC0415 - not a dependency
    from joserfc.jwk import ECKey  # noqa: PLC0415

    # Its bounds are for tokens; 1 MB needs wider ones.
    jwe.JWERegistry.max_ciphertext_length = jws.JWSRegistry.max_payload_length = 2**24
    signer, reader = ECKey.generate_key("P-256"), ECKey.generate_key("P-256")
    receipt = secrets.token_bytes(RECEIPT_SIZE)

    def cycle() -> None:
        for message in (data, receipt):
            signed = jws.serialize_compact({"alg": "ES256"}, message, signer)
            sealed = jwe.encrypt_compact({"alg": "ECDH-ES", "enc": "A256GCM"}, signed, reader)
            jws.deserialize_compact(jwe.decrypt_compact(sealed, reader).plaintext, signer)

    return cycle
