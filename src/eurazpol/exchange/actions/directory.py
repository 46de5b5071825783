"""Keep the directory of nodes: accept and publish on the secretariat, enrol and fetch elsewhere.

The secretariat's key is pinned on first contact, or must be the one that the configuration names;
from then on only a directory signed by it is trusted (``domain.directory``).
"""

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
    read_directory,
    read_identity,
    trust_directory,
    write_directory,
    write_identity,
)
from eurazpol.exchange.domain.errors import NotAllowed, Refusal, Refused, refused
from eurazpol.exchange.domain.keys import PublicKey
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


def _secretariat(deps: ExchangeDeps) -> str:
    if deps.secretariat is None:
        raise NotAllowed("exchange-is-secretariat")
    return deps.secretariat


def _pinned(deps: ExchangeDeps, url: str, now: datetime) -> PublicKey:
    """Return the secretariat's pinned signing key; pin it on first contact."""
    pin = Pin.objects.first()
    raw = bytes(pin.identity) if pin else deps.transport.identity(url)
    try:
        # A pinned identity was read before; its key's validity is asked when it signs something.
        node = read_identity(raw, pin.pinned_at if pin else now)
        signer = read_signed(raw, IDENTITY, len(raw)).signer
        key = node.signing_key(signer)
        expected = deps.pin or signer.hex()
        if key is None or node.role != "secretariat" or signer.hex() != expected:
            raise refused(Refusal.WRONG_SIGNER, key=signer.hex())
    except Refused as error:
        keep_refusal(raw, error, url, now)
        raise
    if pin is None:
        with transaction.atomic():
            details = {"key": signer.hex(), "url": url, "by_configuration": deps.pin is not None}
            record(
                EXCHANGE.entry("exchange-secretariat-pinned", "peer", node.name, details=details),
                now,
            )
            Pin.objects.create(identity=raw, key=signer, pinned_at=now)
    return key


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
    if Enrolment.objects.filter(status="pending").count() >= MAX_PENDING_ENROLMENTS:
        raise NotAllowed("exchange-enrolments-full", limit=MAX_PENDING_ENROLMENTS)
    details = {"fingerprint": node.fingerprint, "origin": origin}
    record(EXCHANGE.entry("exchange-peer-enrolled", "peer", node.name, details=details), now)
    Enrolment.objects.create(
        name=node.name, identity=raw, fingerprint=node.fingerprint, asked_at=now
    )
    return Enrolment.Status.PENDING.value


@transaction.atomic
def accept_peer(deps: ExchangeDeps, name: str, actor: Actor, now: datetime) -> Directory:
    """List the node ``name`` whose enrolment waits, and publish the directory.

    An enrolment of the same name that was accepted before is replaced. Raises ``Forbidden`` and
    :class:`NotAllowed` when no enrolment, or more than one, waits under that name.
    """
    row = _pending(name, actor)
    details = {"fingerprint": row.fingerprint}
    record(actor.entry("peer-accepted", "peer", name, details=details), now)
    Enrolment.objects.filter(name=name, status="accepted").update(status="replaced")
    row.status, row.settled_at = Enrolment.Status.ACCEPTED, now
    row.save(update_fields=["status", "settled_at"])
    return publish_directory(deps, now)


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


def _pending(name: str, actor: Actor) -> Enrolment:
    require(actor, Act.MANAGE_PEERS, _PEERS)
    waiting = list(Enrolment.objects.filter(name=name, status="pending")[:2])
    if not waiting:
        raise NotAllowed("exchange-no-enrolment", field="name", name=name)
    if len(waiting) > 1:
        raise NotAllowed("exchange-enrolment-ambiguous", field="name", name=name)
    return waiting[0]


@transaction.atomic
def publish_directory(deps: ExchangeDeps, now: datetime) -> Directory:
    """Sign and keep the next version of the directory: the accepted nodes and the secretariat."""
    if deps.role != "secretariat":
        raise NotAllowed("exchange-not-secretariat")
    last = current_directory()
    raw = write_directory(
        last.version + 1 if last else 1,
        [deps.itself(), *_accepted()],
        deps.keys.signing(now),
        now,
        now + DIRECTORY_LIFE,
    )
    directory = read_directory(raw)[1]
    _keep(raw, directory, now)
    return directory


def renew_directory(deps: ExchangeDeps, now: datetime) -> Directory:
    """Publish the first directory, or the next one in good time before the last one ends."""
    last = current_directory()
    if last is None or now >= last.valid_until - DIRECTORY_RENEWAL:
        return publish_directory(deps, now)
    return last


def _accepted() -> list[Node]:
    rows = Enrolment.objects.filter(status="accepted")
    return [read_identity(bytes(row.identity), row.asked_at) for row in rows]


def directory_bytes() -> bytes | None:
    """Return the signed directory in force, for whoever asks."""
    row = DirectoryVersion.objects.order_by("-version").first()
    return bytes(row.raw) if row else None
