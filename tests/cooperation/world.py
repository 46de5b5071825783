"""Three nodes in one database, joined by a courier that carries messages by hand."""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.case_view import case_view
from eurazpol.cooperation.actions.conditions_reading import check_reading
from eurazpol.cooperation.actions.countersign import countersign
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps, NodeIdentity
from eurazpol.cooperation.actions.papers import add_paper
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.receive import handlers, receive
from eurazpol.cooperation.actions.record_opinion import record_opinion
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import RequirementsUnmet
from eurazpol.cooperation.domain.links import Look, Looked, NotLookedAt
from eurazpol.cooperation.store.casework import ProposalRow
from eurazpol.documents.actions.deps import documents_deps
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.domain.views import DocumentView
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import AttachmentEntry, Custody, Part, Received, Source
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Message
from eurazpol.law.actions.load import load_book
from tests.cast import AUTHORITIES, PDF

SETUP = Actor.system("setup")
ZONES = {"kz": "Asia/Almaty", "ru": "Europe/Moscow", "uz": "Asia/Tashkent"}
STATES = {name: Country(name.upper()) for name in ZONES}
MILDEST = Handling()
PART_MAX = 8 * 1024**2
VERIFIED = "Asked the central authority of the other state on the phone; it confirmed in writing."


def messages_in(value: object) -> Iterator[Message]:
    """Find every message of a view: each one must have words in three languages."""
    if isinstance(value, Message):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from messages_in(getattr(value, one.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from messages_in(item)


@dataclass(frozen=True)
class Sealed:
    """A message on its way."""

    id: str
    sender: str
    to: str
    kind: str
    body: Mapping[str, Any]
    parts: tuple[Part, ...]
    about: str
    handling: Handling = MILDEST
    derived_from: tuple[Source, ...] = ()
    attachments: tuple[AttachmentEntry, ...] = ()


@dataclass
class HandCourier:
    """Keeps messages until somebody carries them; knows the three peers."""

    node: str
    post: list[Sealed]
    read: list[tuple[str, str, str]] = field(default_factory=list)

    def send(  # noqa: PLR0913 - the port says so
        self,
        *,
        to: str,
        kind: str,
        body: Mapping[str, Any],
        parts: Sequence[Part],
        about: str,
        actor: Actor,  # noqa: ARG002
        now: datetime,  # noqa: ARG002
        handling: Handling = MILDEST,
        derived_from: Sequence[Source] = (),
        attachments: Sequence[AttachmentEntry] = (),
    ) -> str:
        plain = json.loads(canonical_bytes(dict(body)))  # as the exchange would carry it
        id_ = str(UUID(int=len(self.post) + 1))
        sealed = Sealed(id_, self.node, to, kind, plain, tuple(parts), about, handling)
        self.post.append(
            replace(sealed, derived_from=tuple(derived_from), attachments=tuple(attachments))
        )
        return id_

    def fits(self, size: int) -> bool:
        return size <= PART_MAX

    def attach(
        self,
        document: DocumentView,
        origin: str,
        custody: Sequence[Custody],
        now: datetime,  # noqa: ARG002
    ) -> AttachmentEntry:
        return AttachmentEntry(
            chunk_size=1024, chunks="00" * 32, custody=tuple(custody), id=str(uuid4()),
            key="00" * 32, media_type=document.media_type, name=document.name, origin=origin,
            sha256=document.sha256, size=document.size,
        )  # fmt: skip

    def opened(self, *, peer: str, about: str, actor: Actor, now: datetime) -> None:  # noqa: ARG002
        self.read.append((peer, about, actor.name))

    def node_of(self, state: Country) -> str | None:
        return next((name for name, iso in STATES.items() if iso == state), None)

    def state_of(self, node: str) -> Country | None:
        return STATES.get(node)

    def peers(self) -> Mapping[str, Country]:
        return {name: state for name, state in STATES.items() if name != self.node}


@dataclass
class Node:
    """One node with its people."""

    name: str
    deps: CooperationDeps
    chief: Actor
    executor: Actor
    deputy: Actor
    """A second officer of the central authority."""


@dataclass
class World:
    """The nodes, the post between them, and the hour."""

    folder: Path
    now: datetime = datetime(2026, 1, 15, 6, 0, tzinfo=UTC)
    post: list[Sealed] = field(default_factory=list)
    carried: int = 0
    nodes: dict[str, Node] = field(default_factory=dict)

    def node(self, name: str) -> Node:
        """Return the node, made on first use."""
        if name not in self.nodes:
            self.nodes[name] = self._made(name)
        return self.nodes[name]

    def _made(self, name: str) -> Node:
        people = {}
        for code, (kind, text) in AUTHORITIES[name].items():
            create_authority(code, kind, text, actor=SETUP, now=self.now)
            central = kind is AuthorityKind.CENTRAL
            role = Role.CENTRAL_AUTHORITY if central else Role.EXECUTING_AUTHORITY
            login = f"{code}-1"
            new = NewOfficer(login, "Сейітова", "Дана", code, [role], "kk")
            create_officer(new, "korrekt-horse-7-battery", actor=SETUP, now=self.now)
            people[central] = actor_by_login(login)
            if central:
                second = NewOfficer(f"{code}-2", "Абаева", "Сәуле", code, [role], "ru")
                create_officer(second, "korrekt-horse-7-battery", actor=SETUP, now=self.now)
                deputy = actor_by_login(f"{code}-2")
        zone = ZoneInfo(ZONES[name])
        deps = CooperationDeps(
            node=NodeIdentity(STATES[name], name, zone),
            law=load_book,
            documents=documents_deps(self.folder / name, zone, target_of, check_reading),
            courier=HandCourier(name, self.post),
        )
        return Node(name, deps, people[True], people[False], deputy)

    def wait(self, **span: float) -> None:
        """Move the clock."""
        self.now += timedelta(**span)

    def create(self, name: str, kind: str, peer: str, facts: Mapping[str, Any], **more: Any) -> str:
        node = self.node(name)
        self.node(peer)
        new = NewCase(kind, peer.upper(), facts, **more)
        try:
            return create_case(node.deps, new, node.chief, self.now)
        except NotLookedAt as error:
            looked = tuple(
                Looked(number, Look.NOT_DUPLICATE, "Another act of the same person.")
                for number in error.numbers
            )
            return create_case(node.deps, replace(new, looked=looked), node.chief, self.now)

    def paper(self, name: str, number: str, *papers: str, data: bytes = PDF) -> None:
        node = self.node(name)
        for paper in papers:
            upload = Upload(f"{paper}.pdf", io.BytesIO(data + paper.encode()))
            add_paper(node.deps, number, paper, upload, actor=node.chief, now=self.now)

    def step(
        self, name: str, number: str, step: str, /, *, by: str = "chief", **inputs: Any
    ) -> str:
        """Take a step; a step of two persons is countersigned by the deputy."""
        node = self.node(name)
        state = self.prepare(name, number, step, by=by, **inputs)
        waits = ProposalRow.objects.filter(case__number=number, outcome="").first()
        if waits is None:
            return state
        return countersign(node.deps, number, waits.pk, node.deputy, self.now)

    def prepare(
        self, name: str, number: str, step: str, /, *, by: str = "chief", **inputs: Any
    ) -> str:
        """Take a step as one officer."""
        node = self.node(name)
        command = StepCommand(number, step, inputs)
        return act(node.deps, command, getattr(node, by), self.now)

    def opinion(self, name: str, number: str) -> None:
        node = self.node(name)
        record_opinion(node.deps, number, agrees=True, reason="", actor=node.chief, now=self.now)

    def carry(self) -> list[str]:
        """Carry every message that waits, and what it calls forth; return their kinds."""
        kinds = []
        while self.carried < len(self.post):
            sealed = self.post[self.carried]
            self.carried += 1
            self.deliver(sealed)
            kinds.append(sealed.kind)
        return kinds

    def deliver(self, sealed: Sealed) -> None:
        """Carry one message, whichever and however often."""
        received = Received(
            id=sealed.id,
            kind=sealed.kind,
            sender=sealed.sender,
            sent_at=self.now,
            body=sealed.body,
            parts=sealed.parts,
            about=sealed.about,
            digest=sha256_hex(canonical_bytes(dict(sealed.body))),
            handling=sealed.handling,
            derived_from=sealed.derived_from,
            attachments=sealed.attachments,
        )
        deps = self.node(sealed.to).deps
        handlers(deps).get(sealed.kind, partial(receive, deps))(received, self.now)

    def view(self, name: str, number: str) -> CaseView:
        node = self.node(name)
        view = case_view(node.deps, number, node.chief, self.now)
        for said in messages_in(view):
            for lang in LANGS:
                assert catalogue().render(said, lang)
        return view

    def peer_number(self, name: str, number: str) -> str:
        return self.view(name, number).peer_number

    def authority(self, name: str) -> int:
        authority = self.node(name).executor.authority_id
        assert authority is not None
        return authority

    def upload(self, name: str = "paper.pdf", data: bytes = PDF) -> Upload:
        return Upload(name, io.BytesIO(data))

    def refused(self, name: str, number: str, step: str, /, **inputs: Any) -> list[str]:
        """Return the ids of the reasons for which a step is refused; fail if it is not."""
        try:
            self.step(name, number, step, **inputs)
        except RequirementsUnmet as error:
            return [reason.id for reason in error.reasons]
        raise AssertionError(f"{step} was taken")
