"""Two states, a stranger and a secretariat, and a transport in memory that can misbehave."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.exchange.actions.deps import ExchangeDeps, Listener
from eurazpol.exchange.actions.directory import directory_bytes, identity, take_enrolment
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.directory import Directory, Node, trust_directory, write_directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import NotReached
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey, PublicKey, Use
from eurazpol.exchange.domain.letter import Content, Handler, Header, Letter, Part, write_manifest
from eurazpol.exchange.store.models import DirectoryVersion
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Texts

NOW = datetime(2026, 2, 5, 5, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=400)
CASE = "KZ-2026-00017"
BODY = {"head": {"case": CASE}, "person": "Ахметова Әлия Серікқызы", "months": 18}
PARTS = (
    Part("хат.pdf", "application/pdf", b"%PDF-1.7 " + bytes(range(256)) * 4),
    Part("снимок.png", "image/png", b"\x89PNG" + b"\0" * 500),
)
OFFICER = Actor(
    7, "a.serikova", "Серікова Айгүл", None, Texts("БП", "ГП", "PGO"),
    frozenset({Role.CENTRAL_AUTHORITY}),
)  # fmt: skip
ADMINISTRATOR = Actor(
    8, "t.omarov", "Омаров Тимур", None, Texts("", "", ""), frozenset({Role.ADMINISTRATOR})
)


def chance(*words: object) -> bytes:
    """32 bytes that are the same in every run."""
    return sha256(repr(words).encode()).digest()


def keys(
    node: str, generation: int = 1, since: datetime = NOW, until: datetime = LATER
) -> NodeKeys:
    start = since - timedelta(days=1)
    made = (PrivateKey.of(use, chance(node, use, generation), start, until) for use in Use)
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


Fault = Callable[[bytes], bytes]


@dataclass
class Memory:
    """The transport port in memory: nodes by address; ``faults`` are used up one a delivery."""

    nodes: dict[str, ExchangeDeps] = field(default_factory=dict)
    now: datetime = NOW
    faults: list[Fault | None] = field(default_factory=list)
    carried: list[bytes] = field(default_factory=list)
    served: dict[str, bytes] = field(default_factory=dict)

    def deliver(self, url: str, envelope: bytes) -> bytes:
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            envelope = fault(envelope)
        self.carried.append(envelope)
        answer = receive(self._at(url), envelope, self.now, "memory")
        if fault is lost_answer:
            raise NotReached("exchange-timed-out")
        return answer

    def enrol(self, url: str, identity: bytes) -> None:
        take_enrolment(self._at(url), identity, self.now, "memory")

    def identity(self, url: str) -> bytes:
        return self.served.get("identity") or identity(self._at(url), self.now)

    def directory(self, url: str) -> bytes:
        self._at(url)
        raw = self.served.get("directory") or directory_bytes()
        if raw is None:
            raise NotReached("exchange-no-answer", status=503)
        return raw

    def _at(self, url: str) -> ExchangeDeps:
        if url not in self.nodes:
            raise NotReached("exchange-unreachable")
        return self.nodes[url]


def down(_: bytes) -> bytes:
    raise NotReached("exchange-unreachable")


def lost_answer(envelope: bytes) -> bytes:
    return envelope


def spoilt(envelope: bytes) -> bytes:
    return envelope[:-1] + bytes([envelope[-1] ^ 1])


def deps(
    own: NodeKeys,
    transport: Memory,
    handlers: Mapping[str, Handler] | None = None,
    settled: Listener | None = None,
) -> ExchangeDeps:
    """A node; it stands in the transport under its address."""
    made = ExchangeDeps(
        keys=own,
        url=URLS[own.node],
        state=node(own).state,
        transport=transport,
        handlers=handlers or {},
        secretariat=None if own.node == "secretariat" else URLS["secretariat"],
        settled=settled,
    )
    transport.nodes[made.url] = made
    return made


def trust(raw: bytes | None = None) -> None:
    """Put a directory into force, as if it had been fetched."""
    raw = raw or directory_raw()
    found = trust_directory(raw, CENTRE.signing(NOW).public, None, NOW)
    DirectoryVersion.objects.create(
        version=found.version, raw=raw, valid_until=found.valid_until, trusted_at=NOW
    )
