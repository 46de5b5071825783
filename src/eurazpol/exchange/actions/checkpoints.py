"""Show the journal's checkpoints to the peers, and countersign theirs (``audit.domain.witness``).

1. At each interval every peer that has no letter of this kind waiting gets the newest checkpoint
   with a proof from the last one that it has countersigned.
2. A checkpoint that comes is countersigned, or not, in the transaction that takes the letter in;
   the answer goes back as a letter. Where the past is not what it was a person is alarmed here,
   and by the answer a person there. The alarm, once a person has ended it, lets go what was lost.
3. A peer that wants a proof from another size gets it at once, once.
"""

import logging
from datetime import datetime, timedelta

import msgspec
from django.db import transaction

from eurazpol.audit.actions.checkpoints import make_checkpoint
from eurazpol.audit.actions.prove import prove_consistency
from eurazpol.audit.actions.record import record
from eurazpol.audit.actions.witness import (
    Told,
    keep_countersignature,
    last_by,
    newest_checkpoint,
    open_alarm,
    witness,
)
from eurazpol.audit.domain.checkpoint import SignedCheckpoint
from eurazpol.audit.domain.errors import InvalidEntry
from eurazpol.audit.domain.witness import (
    Countersigned,
    Verdict,
    read_checkpoint_body,
    read_countersignature,
)
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory, signing_key
from eurazpol.exchange.actions.watch_alarms import raise_alarm
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.alarms import Alarm, AlarmSort
from eurazpol.exchange.domain.checkpoint import (
    ANSWER,
    CHECKPOINT,
    CheckpointAnswer,
    CheckpointBody,
    CountersignedBody,
)
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.keys import PrivateKey
from eurazpol.exchange.domain.letter import Content, Received
from eurazpol.exchange.store import evidence as kept
from eurazpol.exchange.store.models import Lane, OutboxMessage

log = logging.getLogger(__name__)

AHEAD = timedelta(minutes=5)
"""How far the clock of a peer may be ahead of ours."""


class NodeSigner:
    """Signs checkpoints and countersignatures with the node's signing key."""

    def __init__(self, key: PrivateKey) -> None:
        self._key = key

    @property
    def key_id(self) -> str:
        """The id of the key, as the directory lists it."""
        return self._key.public.id.hex()

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature over ``data``."""
        return self._key.sign(data)


def show_checkpoints(deps: ExchangeDeps, now: datetime) -> int:
    """Sign where the journal ends, if it is time; show it to the peers that are due.

    Returns how many letters went out. May be called as often as wanted.
    """
    newest, every = newest_checkpoint(), deps.terms.checkpoint_every
    peers = _due(deps, now)
    if newest is not None and not peers and now - newest.checkpoint.at < every:
        return 0
    signed = make_checkpoint(deps.node, NodeSigner(deps.keys.signing(now)), now)
    if signed is None:
        return 0
    for peer in peers:
        last = last_by(peer)
        _show(deps, peer, signed, last.statement.checkpoint.size if last else 0, now)
    return len(peers)


def _due(deps: ExchangeDeps, now: datetime) -> list[str]:
    """Return the peers to which nothing was shown for the interval, and nothing is on its way."""
    directory = current_directory()
    if directory is None or deps.node not in directory.nodes:
        return []
    peers = directory.nodes.keys() - {deps.node}
    fresh = Lane.objects.filter(shown_at__gt=now - deps.terms.checkpoint_every)
    peers -= set(fresh.filter(shown_at__lte=now).values_list("pk", flat=True))
    if not peers:
        return []
    waiting = OutboxMessage.objects.filter(
        kind=CHECKPOINT, status=OutboxMessage.Status.QUEUED
    ).values_list("lane", flat=True)
    return sorted(peers - set(waiting))


def _show(
    deps: ExchangeDeps, peer: str, signed: SignedCheckpoint, since: int, now: datetime
) -> None:
    """Send a checkpoint with the proof from ``since`` on; from nothing if we have no such past."""
    size = signed.checkpoint.size
    path = prove_consistency(since, size).path if 1 <= since < size else ()
    body = CheckpointBody(
        signed.checkpoint.body.decode(), signed.key_id, tuple(step.hex() for step in path),
        signed.signature.hex(), since if since <= size else 0,
    )  # fmt: skip
    content = Content(CHECKPOINT, "", msgspec.to_builtins(body))
    with transaction.atomic():
        send(deps, to=peer, content=content, actor=EXCHANGE, now=now)
        Lane.objects.filter(pk=peer).update(shown_at=now)


def take_checkpoint(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Judge the checkpoint of a peer and answer.

    Raises :class:`Refused`: not the text of a checkpoint of the sender (``malformed``), signed by
    no key of its (``wrong-signer``, ``expired-key``, ``revoked-key``), or of the future
    (``clock-skew``).
    """
    told = _told(received, now)
    origin = told.checkpoint.origin
    alarm = open_alarm(origin)
    let_go = bool(alarm) and not _stands(origin, alarm)
    signer = NodeSigner(deps.keys.signing(now))
    found = witness(told, deps.node, signer, let_go=let_go, now=now)
    details = {
        "verdict": found.verdict.value, "size": told.checkpoint.size,
        "root": told.checkpoint.root.hex(), "at": wire.write_instant(told.checkpoint.at),
    }  # fmt: skip
    if found.last is not None:
        before = found.last.statement
        known = before.checkpoint.size
        details["known"] = before.before if found.verdict is Verdict.COUNTERSIGNED else known
    record(EXCHANGE.entry("checkpoint-judged", "peer", origin, details=details), now)
    if found.verdict.alarms:
        sort = AlarmSort(f"journal-{found.verdict.value}")
        at = told.checkpoint.at
        raise_alarm(deps, Alarm(sort, origin, received.id, "", received.kind, at), now)
    answer = CheckpointAnswer(_written(found.last), found.verdict)
    content = Content(ANSWER, "", msgspec.to_builtins(answer))
    send(deps, to=received.sender, content=content, actor=EXCHANGE, now=now)


def _written(made: Countersigned | None) -> CountersignedBody | None:
    if made is None:
        return None
    return CountersignedBody(
        made.statement.body.decode(), made.key_id, made.own_key, made.own_signature.hex(),
        made.signature.hex(),
    )  # fmt: skip


def _stands(peer: str, letter: str) -> bool:
    """Whether the alarm about that letter waits for a person."""
    return kept.Alarm.objects.filter(peer=peer, message_id=letter, ended_at=None).exists()


def _told(received: Received, now: datetime) -> Told:
    body = wire.shaped(dict(received.body), CheckpointBody, "body")
    try:
        checkpoint = read_checkpoint_body(body.body)
    except InvalidEntry:
        raise refused(Refusal.MALFORMED, field="body") from None
    if checkpoint.origin != received.sender or len(checkpoint.root) != 32 or checkpoint.size < 1:
        raise refused(Refusal.MALFORMED, field="body")
    if checkpoint.at > now + AHEAD:
        raise refused(Refusal.CLOCK_SKEW, field="body", at=checkpoint.at)
    key = signing_key(received.sender, bytes.fromhex(body.key))
    signature = bytes.fromhex(body.signature)
    if key is None or not key.verifies(signature, checkpoint.body):
        raise refused(Refusal.WRONG_SIGNER, key=body.key)
    key.require_signed_in_time(checkpoint.at, now)
    signed = SignedCheckpoint(checkpoint, body.key, signature)
    return Told(signed, body.since, tuple(map(bytes.fromhex, body.path)), received.id)


def take_answer(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Keep what a peer countersigned of ours, whatever its verdict; do what the verdict asks for.

    Raises :class:`Refused`: a countersignature that is not the sender's (``malformed``,
    ``wrong-signer``), or one over a checkpoint that is not ours (``wrong-answer``).
    """
    answer = wire.shaped(dict(received.body), CheckpointAnswer, "body")
    last = _proven(deps, received, answer.countersigned) if answer.countersigned else None
    if last is not None:
        keep_countersignature(last)
    details = {
        "verdict": answer.verdict.value,
        "size": last.statement.checkpoint.size if last else 0,
    }
    record(EXCHANGE.entry("checkpoint-answered", "peer", received.sender, details=details), now)
    newest = newest_checkpoint()
    if answer.verdict is Verdict.PROOF_WANTED and last is not None and newest is not None:
        _show(deps, received.sender, newest, last.statement.checkpoint.size, now)
    if answer.verdict.alarms:
        since = last.statement.checkpoint.at if last else now
        alarm = Alarm(
            AlarmSort.JOURNAL_DOUBTED, received.sender, received.id, "", received.kind, since
        )
        raise_alarm(deps, alarm, now)


def _proven(deps: ExchangeDeps, received: Received, told: CountersignedBody) -> Countersigned:
    try:
        statement = read_countersignature(told.body)
    except InvalidEntry:
        raise refused(Refusal.MALFORMED, field="countersigned") from None
    if statement.witness != received.sender or statement.at > received.sent_at + AHEAD:
        raise refused(Refusal.MALFORMED, field="countersigned")
    made = Countersigned(
        statement, told.key, bytes.fromhex(told.signature), told.own_key,
        bytes.fromhex(told.own_signature),
    )  # fmt: skip
    if not countersignature_holds(made, deps.node):
        raise refused(Refusal.WRONG_SIGNER, key=told.key)
    return made


def countersignature_holds(made: Countersigned, origin: str) -> bool:
    """Whether a listed key of the peer countersigned what a listed key of ``origin`` signed."""
    statement = made.statement
    if statement.checkpoint.origin != origin:
        return False
    theirs = signing_key(statement.witness, bytes.fromhex(made.key_id))
    ours = signing_key(origin, bytes.fromhex(made.own_key))
    return (
        theirs is not None
        and ours is not None
        and theirs.verifies(made.signature, statement.body)
        and ours.verifies(made.own_signature, statement.checkpoint.body)
    )
