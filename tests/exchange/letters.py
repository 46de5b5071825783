"""Two states, a stranger and a secretariat: their keys, a directory and letters. No database."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.directory import Directory, Node, trust_directory, write_directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey, PublicKey, Use
from eurazpol.exchange.domain.letter import Content, Header, Letter, Part, write_manifest
from eurazpol.kernel.country import Country

NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=400)
CASE = "KZ-2026-00017"
BODY = {"head": {"case": CASE}, "person": "Ахметова Әлия Серікқызы", "months": 18}
PARTS = (
    Part("хат.pdf", "application/pdf", b"%PDF-1.7 " + bytes(range(256)) * 4),
    Part("снимок.png", "image/png", b"\x89PNG" + b"\0" * 500),
)


def chance(*words: object) -> bytes:
    """32 bytes that are the same in every run."""
    return sha256(repr(words).encode()).digest()


def secret(node: str, use: Use, generation: int = 1) -> bytes:
    """The secret half of a node's key."""
    return chance(node, use.value, generation)


def keys(
    node: str, generation: int = 1, since: datetime = NOW, until: datetime = LATER
) -> NodeKeys:
    start = since - timedelta(days=1)
    made = (PrivateKey.of(use, secret(node, use, generation), start, until) for use in Use)
    return NodeKeys(node, tuple(made))


KZ, RU, STRANGER, CENTRE = keys("kz"), keys("ru"), keys("xx"), keys("secretariat")
URLS = {name: f"http://{name}.test" for name in ("kz", "ru", "uz", "xx", "secretariat")}


def node(own: NodeKeys, public: tuple[PublicKey, ...] | None = None) -> Node:
    state = (
        None
        if own.node == "secretariat"
        else Country("GB" if own.node == "xx" else own.node.upper())
    )
    role = "state" if state else "secretariat"
    return Node(own.node, role, state, URLS[own.node], public or own.public())


def directory_raw(
    *nodes: Node, version: int = 1, now: datetime = NOW, until: datetime = LATER
) -> bytes:
    listed = nodes or (node(KZ), node(RU), node(CENTRE))
    return write_directory(version, listed, CENTRE.signing(now), now, until)


def directory(*nodes: Node) -> Directory:
    return trust_directory(directory_raw(*nodes), CENTRE.signing(NOW).public, None, NOW)


def letter(
    body: Mapping[str, Any] = BODY,
    parts: tuple[Part, ...] = PARTS,
    kind: str = "request/1",
    **header: Any,
) -> Letter:
    told = {
        "sender": "kz",
        "to": "ru",
        "id": "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11",
        "sent_at": wire.write_instant(NOW),
        "seq": 1,
    }
    manifest, data = write_manifest(Content(kind, CASE, body, parts))
    return Letter(wire.write_json(Header(**{**told, **header})), manifest, data)


def sealed(what: Letter | None = None, own: NodeKeys = KZ, to: Node | None = None) -> bytes:
    return seal(what or letter(), own, to or node(RU), NOW, chance("one time"))
