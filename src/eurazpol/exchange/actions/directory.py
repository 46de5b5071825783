"""Keep the directory of nodes: accept and publish on the secretariat, enrol and fetch elsewhere.

The secretariat's key is pinned on first contact, or must be the one that the configuration names;
from then on only a directory is trusted that is signed by it, or by a key to which it was handed
over (``domain.directory``).

On the secretariat the directory in force is the state: each new version is the last one with what
was accepted or revoked since, and the secretariat's own keys as they are.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.bounds import (
    DIRECTORY_LIFE,
    DIRECTORY_RENEWAL,
    MAX_PENDING_ENROLMENTS,
)
from eurazpol.exchange.domain.directory import (
    Directory,
    Node,
    continues,
    hand_over,
    merged,
    read_directory,
    read_identity,
    trust_directory,
    write_directory,
    write_identity,
)
from eurazpol.exchange.domain.errors import NotAllowed, Refusal, Refused, refused
from eurazpol.exchange.domain.keys import PublicKey, RevokedFor, Use
from eurazpol.exchange.domain.signed import IDENTITY, read_signed
from eurazpol.exchange.store.models import DirectoryVersion, Enrolment, Pin

_PEERS = Target(ObjectKind.EXCHANGE)


def identity(deps: ExchangeDeps, now: datetime) -> bytes:
    """Return this node's signed enrolment: its name, address and public keys."""
    return write_identity(deps.itself(), deps.keys.signing(now), now)


def enrol(deps: ExchangeDeps, now: datetime) -> None:
    """Ask the secretariat to list this node. Asking again changes nothing."""
    deps.transport.enrol(_secretariat(deps), identity(deps, now))


def fetch_directory(deps: ExchangeDeps, now: datetime) -> Directory:
    """Fetch the directory from the secretariat and trust it if its rules allow.

    Raises :class:`NotReached`, or :class:`Refused` (recorded) when the answer breaks a rule; the
    directory that is trusted already stays in force then.
    """
    url = _secretariat(deps)
    pinned = _pinned(deps, url, now)
    raw = deps.transport.directory(url)
    try:
        return _trust(raw, pinned, now)
    except Refused as error:
        keep_refusal(raw, error, url, now)
        raise


def take_directory(deps: ExchangeDeps, raw: bytes, now: datetime) -> Directory:
    """Trust a directory that was brought to us, by the rules of one that we fetched.

    Raises :class:`Refused`; also (``no-directory``) on a node that has not pinned the secretariat.
    """
    url = _secretariat(deps)
    if not Pin.objects.exists():
        raise refused(Refusal.NO_DIRECTORY)
    return _trust(raw, _pinned(deps, url, now), now)


def _secretariat(deps: ExchangeDeps) -> str:
    if deps.secretariat is None:
        raise NotAllowed("exchange-is-secretariat")
    return deps.secretariat


def _pinned(deps: ExchangeDeps, url: str, now: datetime) -> PublicKey:
    """Return the secretariat's pinned signing key; pin it on first contact.

    The key that the configuration names may be an old one by now: the directory then carries the
    handover from it to the key of today, which signed the identity.
    """
    pin = Pin.objects.first()
    raw = bytes(pin.identity) if pin else deps.transport.identity(url)
    try:
        # A pinned identity was read before; its key's validity is asked when it signs something.
        node = read_identity(raw, pin.pinned_at if pin else now)
        signer = read_signed(raw, IDENTITY, len(raw)).signer
        wanted = bytes(pin.key) if pin else _configured(deps) or signer
        key = node.signing_key(wanted)
        if key is None or node.role != "secretariat" or _configured(deps) not in {None, wanted}:
            raise refused(Refusal.WRONG_SIGNER, key=signer.hex())
    except Refused as error:
        keep_refusal(raw, error, url, now)
        raise
    if pin is None:
        with transaction.atomic():
            details = {"key": wanted.hex(), "url": url, "by_configuration": deps.pin is not None}
            record(
                EXCHANGE.entry("exchange-secretariat-pinned", "peer", node.name, details=details),
                now,
            )
            Pin.objects.create(identity=raw, key=wanted, pinned_at=now)
    return key


def _configured(deps: ExchangeDeps) -> bytes | None:
    """Return the id of the key that the configuration names; what is no id names no key."""
    if deps.pin is None:
        return None
    try:
        return bytes.fromhex(deps.pin)
    except ValueError:
        return b""


@transaction.atomic
def _trust(raw: bytes, pinned: PublicKey, now: datetime) -> Directory:
    trusted = current_directory()
    new = trust_directory(raw, pinned, trusted, now)
    if trusted is None or new.version > trusted.version:
        _keep(raw, new, now)
    return new


def _keep(raw: bytes, directory: Directory, now: datetime) -> None:
    details = {"version": directory.version, "nodes": sorted(directory.nodes)}
    entry = EXCHANGE.entry("directory-updated", "directory", directory.version, details=details)
    record(entry, now)
    DirectoryVersion.objects.create(
        version=directory.version, raw=raw, valid_until=directory.valid_until, trusted_at=now
    )


# On the secretariat


@transaction.atomic
def take_enrolment(deps: ExchangeDeps, raw: bytes, now: datetime, origin: str = "") -> str:
    """Keep a node's wish to be listed and return its status: pending, accepted or declined.

    Raises :class:`Refused` for an enrolment that cannot be read or proven, and
    :class:`NotAllowed` when this is not the secretariat or too many wait for a decision.
    """
    if deps.role != "secretariat":
        raise NotAllowed("exchange-not-secretariat")
    node = read_identity(raw, now)
    if node.role != "state" or node.name == deps.node:
        raise refused(Refusal.MALFORMED, field="name")
    known = Enrolment.objects.filter(fingerprint=node.fingerprint).first()
    if known is not None:
        return known.status
    _replace_waiting(node, raw, now)
    if Enrolment.objects.filter(status="pending").count() >= MAX_PENDING_ENROLMENTS:
        raise NotAllowed("exchange-enrolments-full", limit=MAX_PENDING_ENROLMENTS)
    details = {"fingerprint": node.fingerprint, "origin": origin}
    record(EXCHANGE.entry("exchange-peer-enrolled", "peer", node.name, details=details), now)
    Enrolment.objects.create(
        name=node.name, identity=raw, fingerprint=node.fingerprint, asked_at=now
    )
    return Enrolment.Status.PENDING.value


def _replace_waiting(node: Node, raw: bytes, now: datetime) -> None:
    """Let a newer wish of the same signer take the place of one that still waits."""
    signer = read_signed(raw, IDENTITY, len(raw)).signer
    for row in Enrolment.objects.filter(name=node.name, status="pending"):
        if read_signed(bytes(row.identity), IDENTITY, len(row.identity)).signer == signer:
            row.status, row.settled_at = Enrolment.Status.REPLACED, now
            row.save(update_fields=["status", "settled_at"])


@transaction.atomic
def accept_peer(
    deps: ExchangeDeps, name: str, actor: Actor, now: datetime, fingerprint: str = ""
) -> Directory:
    """List the node ``name`` whose enrolment waits, and publish the directory.

    What was listed of its keys before is merged with the enrolment (``domain.directory``). Raises
    ``Forbidden`` and :class:`NotAllowed` when no enrolment waits under that name and fingerprint,
    or more than one and no fingerprint is given.
    """
    row = _pending(name, actor, fingerprint)
    node = read_identity(bytes(row.identity), row.asked_at)
    listed = _listed(name)
    proven = continues(listed, bytes(row.identity), node, now)
    details = {"fingerprint": row.fingerprint, "signed_by_key_in_use": proven}
    record(actor.entry("peer-accepted", "peer", name, details=details), now)
    Enrolment.objects.filter(name=name, status="accepted").update(status="replaced")
    row.status, row.settled_at = Enrolment.Status.ACCEPTED, now
    row.save(update_fields=["status", "settled_at"])
    return publish_directory(deps, now, merged(listed, node, now))


def _listed(name: str) -> Node | None:
    directory = current_directory()
    return directory.nodes.get(name) if directory else None


@transaction.atomic
def decline_peer(name: str, fingerprint: str, actor: Actor, now: datetime) -> None:
    """Decline one waiting enrolment."""
    require(actor, Act.MANAGE_PEERS, _PEERS)
    details = {"fingerprint": fingerprint}
    record(actor.entry("exchange-peer-declined", "peer", name, details=details), now)
    changed = Enrolment.objects.filter(name=name, fingerprint=fingerprint, status="pending").update(
        status="declined", settled_at=now
    )
    if not changed:
        raise NotAllowed("exchange-no-enrolment", field="name", name=name)


def _pending(name: str, actor: Actor, fingerprint: str) -> Enrolment:
    require(actor, Act.MANAGE_PEERS, _PEERS)
    rows = Enrolment.objects.filter(name=name, status="pending")
    waiting = list((rows.filter(fingerprint=fingerprint) if fingerprint else rows)[:2])
    if not waiting:
        raise NotAllowed("exchange-no-enrolment", field="name", name=name)
    if len(waiting) > 1:
        raise NotAllowed("exchange-enrolment-ambiguous", field="name", name=name)
    return waiting[0]


@transaction.atomic
def publish_directory(deps: ExchangeDeps, now: datetime, *changed: Node) -> Directory:
    """Sign and keep the next version: the last one with ``changed`` and our own keys of today.

    A key of ours that waits is handed over to by the key in use.
    """
    if deps.role != "secretariat":
        raise NotAllowed("exchange-not-secretariat")
    last, keys = current_directory(), deps.keys
    nodes = {**(last.nodes if last else {}), **{node.name: node for node in changed}}
    before = nodes.get(deps.node)
    nodes[deps.node] = merged(before, deps.itself(), now)
    key = keys.signing(now)
    handovers = list(last.handovers if last else ())
    handovers += [
        hand_over(key, new, now)
        for new in keys.waiting()
        if new.public.use is Use.SIGN and before and not before.signing_key(new.public.id)
    ]
    version = last.version + 1 if last else 1
    until = now + DIRECTORY_LIFE
    raw = write_directory(version, tuple(nodes.values()), key, now, until, handovers)
    directory = read_directory(raw)[1]
    _keep(raw, directory, now)
    return directory


def renew_directory(deps: ExchangeDeps, now: datetime) -> Directory:
    """Publish the first directory, or the next one in good time before the last one ends."""
    last = current_directory()
    if last is None or now >= last.valid_until - DIRECTORY_RENEWAL:
        return publish_directory(deps, now)
    return last


@dataclass(frozen=True, slots=True)
class KeysToRevoke:
    """Keys of one node, by their ids, and from when they are not believed."""

    node: str
    ids: frozenset[bytes]
    since: datetime


@transaction.atomic
def revoke(
    deps: ExchangeDeps, keys: KeysToRevoke, why: RevokedFor, actor: Actor, now: datetime
) -> Directory:
    """Revoke keys of a listed node from an instant on, and publish the directory at once.

    Raises :class:`NotAllowed` when the node or a key is not listed, when the instant lies in the
    future, and for a key of the secretariat itself that has no successor in use.
    """
    require(actor, Act.MANAGE_PEERS, _PEERS)
    node = _listed(keys.node)
    if node is None or not keys.ids or keys.ids - {key.id for key in node.keys}:
        raise NotAllowed("exchange-no-such-key", field="key", node=keys.node)
    if keys.since > now:
        raise NotAllowed("exchange-revoked-later", field="since", at=keys.since)
    if node.name == deps.node and deps.keys.signing(now).public.id in keys.ids:
        raise NotAllowed("exchange-rotate-first", node=node.name)
    details = {
        "keys": sorted(id_.hex() for id_ in keys.ids),
        "since": keys.since.isoformat(),
        "why": why.value,
    }
    record(actor.entry("exchange-keys-revoked", "peer", node.name, details=details), now)
    revoked = tuple(
        key.revoked(keys.since, why) if key.id in keys.ids else key for key in node.keys
    )
    return publish_directory(deps, now, replace(node, keys=revoked))


def directory_bytes() -> bytes | None:
    """Return the signed directory in force, for whoever asks."""
    row = DirectoryVersion.objects.order_by("-version").first()
    return bytes(row.raw) if row else None
