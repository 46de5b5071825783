"""Nodes with a database, and a transport in memory that can misbehave."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.exchange.actions.deps import ExchangeDeps, Listener
from eurazpol.exchange.actions.directory import (
    directory_bytes,
    identity,
    take_directory,
    take_enrolment,
)
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.domain.bounds import KEY_LIFE
from eurazpol.exchange.domain.directory import trust_directory
from eurazpol.exchange.domain.errors import NotReached
from eurazpol.exchange.domain.keys import NodeKeys, PrivateKey
from eurazpol.exchange.domain.letter import Handler
from eurazpol.exchange.store.models import DirectoryVersion
from eurazpol.kernel.texts import Texts
from tests.exchange.letters import (  # noqa: F401 - the tests of the room take both from here
    BODY,
    CASE,
    CENTRE,
    KZ,
    LATER,
    NOW,
    PARTS,
    RU,
    STRANGER,
    URLS,
    chance,
    directory,
    directory_raw,
    keys,
    letter,
    node,
    sealed,
)

OFFICER = Actor(
    7, "a.serikova", "Серікова Айгүл", None, Texts("БП", "ГП", "PGO"),
    frozenset({Role.CENTRAL_AUTHORITY}),
)  # fmt: skip
ADMINISTRATOR = Actor(
    8, "t.omarov", "Омаров Тимур", None, Texts("", "", ""), frozenset({Role.ADMINISTRATOR})
)


@dataclass
class Ring:
    """The keys of a node in memory."""

    keys: NodeKeys
    made: int = 0

    def current(self) -> NodeKeys:
        return self.keys

    def make(self, now: datetime) -> tuple[PrivateKey, ...]:
        self.made += 1
        fresh = keys(self.keys.node, 100 + self.made, now + timedelta(days=1), now + KEY_LIFE).keys
        return tuple(replace(key, in_use_from=None) for key in fresh)

    def change(self, how: Callable[[NodeKeys], NodeKeys]) -> NodeKeys:
        self.keys = how(self.keys)
        return self.keys


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

    def announce(self, url: str, raw: bytes) -> None:
        take_directory(self._at(url), raw, self.now)

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
        ring=Ring(own),
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
