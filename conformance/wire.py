"""The bytes of the exchange: canonical JSON, keys, boxes, letters and signed documents."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from struct import pack, unpack_from
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Json = dict[str, Any]


class Broken(Exception):
    """What the other side wrote is not what the specification says."""


def expect(true: object, why: str) -> None:
    """Raise :class:`Broken` unless ``true``."""
    if not true:
        raise Broken(why)


def instant(at: datetime) -> str:
    """Return an instant as it is written."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def canonical(value: Any) -> bytes:
    """Return RFC 8785 for values without floating point numbers."""
    return json.dumps(_sorted(value), ensure_ascii=False, separators=(",", ":")).encode()


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        ordered = sorted(value, key=lambda key: str(key).encode("utf-16-be"))
        return {key: _sorted(value[key]) for key in ordered}
    if isinstance(value, list | tuple):
        return [_sorted(one) for one in value]
    return value


def read(raw: bytes, fields: str) -> Json:
    """Return the object whose canonical form is ``raw`` and whose fields are exactly these."""
    value = json.loads(raw)
    expect(isinstance(value, dict), "not an object")
    expect(canonical(value) == raw, "not canonical")
    expect(set(value) == set(fields.split()), f"fields are {sorted(value)}, not {fields}")
    return dict(value)


def key_id(use: str, public: bytes) -> bytes:
    """Return the 16 bytes that name a public key."""
    return sha256(b"eurazpol key " + use.encode() + public).digest()[:16]


@dataclass(frozen=True)
class Keys:
    """The two key pairs of a node, from 32 secret bytes each."""

    sign: bytes
    agree: bytes

    @classmethod
    def fresh(cls) -> "Keys":
        """Make new ones."""
        return cls(os.urandom(32), os.urandom(32))

    @property
    def signer(self) -> Ed25519PrivateKey:
        """The private signing key."""
        return Ed25519PrivateKey.from_private_bytes(self.sign)

    @property
    def opener(self) -> X25519PrivateKey:
        """The private agreement key."""
        return X25519PrivateKey.from_private_bytes(self.agree)

    @property
    def sign_public(self) -> bytes:
        """The public signing key, 32 bytes."""
        return self.signer.public_key().public_bytes_raw()

    @property
    def agree_public(self) -> bytes:
        """The public agreement key, 32 bytes."""
        return self.opener.public_key().public_bytes_raw()


def verified(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the Ed25519 signature holds."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except InvalidSignature:
        return False
    return True


def _derived(shared: bytes, one_time: bytes, recipient: bytes) -> tuple[bytes, bytes]:
    info = b"eurazpol exchange 1 box" + one_time + recipient
    made = HKDF(SHA256(), 44, None, info).derive(shared)
    return made[:32], made[32:]


def box(inside: bytes, outside: bytes, recipient: bytes, key_name: bytes | None = None) -> bytes:
    """Seal for a public agreement key; ``key_name`` names another key, to break rule 7."""
    private = X25519PrivateKey.generate()
    one_time = private.public_key().public_bytes_raw()
    shared = private.exchange(X25519PublicKey.from_public_bytes(recipient))
    key, nonce = _derived(shared, one_time, recipient)
    before = outside + (key_name or key_id("agree", recipient)) + one_time
    return before + AESGCM(key).encrypt(nonce, inside, before)


def unbox(raw: bytes, start: int, keys: Keys) -> bytes:
    """Open what was sealed for us."""
    expect(raw[start : start + 16] == key_id("agree", keys.agree_public), "not sealed for our key")
    before, one_time = raw[: start + 48], raw[start + 16 : start + 48]
    shared = keys.opener.exchange(X25519PublicKey.from_public_bytes(one_time))
    key, nonce = _derived(shared, one_time, keys.agree_public)
    try:
        return AESGCM(key).decrypt(nonce, raw[start + 48 :], before)
    except InvalidTag:
        raise Broken("the box does not open") from None


def write_signed(magic: bytes, text: Json, keys: Keys) -> bytes:
    """Return a signed document."""
    raw = canonical(text)
    before = magic + pack(">BI", 1, len(raw)) + raw + key_id("sign", keys.sign_public)
    return before + keys.signer.sign(before)


def read_signed(raw: bytes, magic: bytes, fields: str) -> tuple[Json, bytes]:
    """Return the text of a signed document and its signer's id; the signature is not judged."""
    expect(raw[:4] == magic, f"magic is {raw[:4]!r}, not {magic!r}")
    version, length = unpack_from(">BI", raw, 4)
    expect(version == 1, f"version is {version}")
    expect(len(raw) == 9 + length + 80, "length does not agree")
    return read(raw[9 : 9 + length], fields), raw[9 + length : 25 + length]


def require_signature(raw: bytes, signer: bytes, publics: Sequence[bytes]) -> None:
    """Require that one of the public keys signed the document."""
    for public in publics:
        if key_id("sign", public) == signer:
            expect(verified(public, raw[-64:], raw[:-64]), "the signature does not hold")
            return
    raise Broken("signed with a key that is not listed")


@dataclass(frozen=True)
class Letter:
    """A letter before sealing."""

    header: Json
    manifest: Json
    parts: bytes = b""
    header_raw: bytes = b""
    manifest_raw: bytes = b""

    @property
    def header_bytes(self) -> bytes:
        """The header as written, or as the check wants it written."""
        return self.header_raw or canonical(self.header)

    @property
    def manifest_bytes(self) -> bytes:
        """The manifest as written, or as the check wants it written."""
        return self.manifest_raw or canonical(self.manifest)

    @property
    def digest(self) -> bytes:
        """What names the content for ever."""
        head = self.header_bytes
        start = b"eurazpol exchange 1 letter" + pack(">I", len(head)) + head
        return sha256(start + self.manifest_bytes).digest()


def seal(
    letter: Letter, keys: Keys, recipient: bytes, key_name: bytes | None = None, version: int = 1
) -> bytes:
    """Sign and seal a letter."""
    signer, manifest = key_id("sign", keys.sign_public), letter.manifest_bytes
    signed = keys.signer.sign(b"eurazpol exchange 1 signature" + signer + letter.digest)
    inside = signer + signed + pack(">I", len(manifest)) + manifest + letter.parts
    head = letter.header_bytes
    return box(inside, b"EZPM" + pack(">BI", version, len(head)) + head, recipient, key_name)


def open_letter(raw: bytes, keys: Keys, signers: Sequence[bytes]) -> Letter:
    """Open a letter for us and prove its signer; raise :class:`Broken` where it is not as told."""
    expect(raw[:4] == b"EZPM", "magic")
    version, length = unpack_from(">BI", raw, 4)
    expect(version == 1, "version")
    header = read(raw[9 : 9 + length], "from id sent_at seq to")
    inside = unbox(raw, 9 + length, keys)
    (size,) = unpack_from(">I", inside, 80)
    manifest = read(
        inside[84 : 84 + size], "about attachments body derived_from handling kind parts"
    )
    letter = Letter(header, manifest, inside[84 + size :])
    data = b"eurazpol exchange 1 signature" + inside[:16] + letter.digest
    listed = [one for one in signers if key_id("sign", one) == inside[:16]]
    expect(listed and verified(listed[0], inside[16:80], data), "the letter's signature")
    at = 0
    for part in manifest["parts"]:
        piece = letter.parts[at : at + part["size"]]
        expect(sha256(piece).hexdigest() == part["sha256"], f"hash of {part['name']}")
        at += part["size"]
    expect(at == len(letter.parts), "bytes after the last part")
    return letter


def manifest(
    kind: str = "conformance/1",
    body: Json | None = None,
    files: Mapping[str, bytes] | None = None,
    about: str = "",
) -> tuple[Json, bytes]:
    """Return a manifest in its plain form, with its parts."""
    files = files or {}
    parts = [
        {
            "media_type": "text/plain",
            "name": name,
            "sha256": sha256(data).hexdigest(),
            "size": len(data),
        }
        for name, data in files.items()
    ]
    handling = {
        "code": "H0", "fields": {}, "information": "", "limits": [], "purpose": "", "purposes": [],
        "source": "",
    }  # fmt: skip
    plain = {
        "about": about, "attachments": [], "body": body or {}, "derived_from": [],
        "handling": handling, "kind": kind, "parts": parts,
    }  # fmt: skip
    return plain, b"".join(files.values())


@dataclass(frozen=True)
class Peer:
    """A node as the directory lists it."""

    name: str
    url: str
    signing: tuple[bytes, ...]
    agreement: tuple[bytes, ...]
    entry: Json = field(repr=False)

    @classmethod
    def of(cls, entry: Json) -> "Peer":
        """Read an entry of the directory, the newest keys first; revoked ones do not count."""
        newest = sorted(entry["keys"], key=lambda key: str(key["valid_from"]), reverse=True)
        usable = [key for key in newest if key["revoked_at"] is None]
        by_use = {
            use: tuple(bytes.fromhex(key["public"]) for key in usable if key["use"] == use)
            for use in ("sign", "agree")
        }
        return cls(entry["name"], entry["url"], by_use["sign"], by_use["agree"], entry)


def require_checkpoint(body: Json, peer: Peer) -> None:
    """Require that ``checkpoint/1`` holds a checkpoint of its sender, signed by a key of its."""
    expect(set(body) == {"body", "key", "path", "signature", "since"}, "fields of a checkpoint")
    lines = str(body["body"]).split("\n")
    expect(lines[0] == "eurazpol-checkpoint-1" and lines[1] == peer.name, "no checkpoint of it")
    expect(len(lines) == 6 and lines[2].isdigit() and not lines[5], "a checkpoint has five lines")
    known = {key_id("sign", public).hex(): public for public in peer.signing}
    expect(body["key"] in known, "the key of the checkpoint is not listed")
    public = Ed25519PublicKey.from_public_bytes(known[body["key"]])
    try:
        public.verify(bytes.fromhex(body["signature"]), body["body"].encode())
    except InvalidSignature:
        raise Broken("the signature of the checkpoint does not hold") from None


RECEIPT_FIELDS = "at evidence from hash id outcome reason to"


def read_answer(raw: bytes, keys: Keys, peer: Peer) -> Json:
    """Return the proven text of the answer to a letter; ``sealed`` says whether it was sealed."""
    sealed = raw[:4] == b"EZPS"
    if sealed:
        expect(raw[4] == 1, "version of a sealed receipt")
        raw = unbox(raw, 5, keys)
    text, signer = read_signed(raw, b"EZPR", RECEIPT_FIELDS)
    require_signature(raw, signer, peer.signing)
    expect(text["from"] == peer.name, "the receipt is another node's")
    expect(sealed == (text["outcome"] != "rejected"), "sealed if final, readable if rejected")
    return {**text, "sealed": sealed, "raw": raw}
