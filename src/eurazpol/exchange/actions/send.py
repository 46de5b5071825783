"""Put a letter to another node into the outbox, in the transaction of the change that sends it."""

import secrets
from datetime import datetime
from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models import F

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.attachments_out import link_attachments
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.evidence import reject_submission, submitted
from eurazpol.exchange.actions.recall_outbox import note_sources
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_MESSAGE
from eurazpol.exchange.domain.envelope import ENVELOPE_OVERHEAD
from eurazpol.exchange.domain.errors import NotSent
from eurazpol.exchange.domain.letter import Content, Header, Letter, write_manifest
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store.models import Lane, OutboxMessage


def send(
    deps: ExchangeDeps,
    *,
    to: str,
    content: Content,
    actor: Actor,
    now: datetime,
) -> str:
    """Queue a letter for the node ``to`` and return the id of the message.

    The body has a canonical JSON form (no floating point numbers); ``about`` is the case number.
    Raises :class:`NotSent`, with nothing queued, when the peer is not in the directory or the
    letter breaks a bound. Delivery is the worker's: this never waits for the network. Either way
    the evidence is signed: submission accepted, or rejected.
    """
    message_id = UUID(bytes=secrets.token_bytes(16), version=4)
    try:
        _queue(deps, message_id, to=to, content=content, actor=actor, now=now)
    except NotSent as error:
        reject_submission(
            deps, message_id=str(message_id), to=to, content=content, actor=actor, error=error,
            now=now,
        )  # fmt: skip
        raise
    return str(message_id)


@transaction.atomic
def _queue(
    deps: ExchangeDeps,
    message_id: UUID,
    *,
    to: str,
    content: Content,
    actor: Actor,
    now: datetime,
) -> None:
    directory = current_directory()
    if directory is None or to not in directory.nodes or to == deps.node:
        raise NotSent("exchange-no-such-peer", field="to", peer=to)
    manifest, data = write_manifest(content)
    deps.steps.reach(Step.SEND_BEGUN)
    # The journal is locked before the lane, see store.models.
    record(
        actor.entry(
            "message-sent", "message", str(message_id), ground=content.about,
            details={"to": to, "kind": content.kind},
        ),
        now,
    )  # fmt: skip
    seq = _next_number(to)
    header = Header(deps.node, to, str(message_id), wire.write_instant(now), seq)
    letter = Letter(wire.write_json(header), manifest, data)
    if letter.size + ENVELOPE_OVERHEAD > MAX_MESSAGE:
        raise NotSent("exchange-too-large", field="parts", limit=MAX_MESSAGE)
    OutboxMessage.objects.create(
        id=message_id,
        lane_id=to,
        seq=seq,
        kind=content.kind,
        about=content.about,
        header=letter.header,
        manifest=letter.manifest,
        parts=letter.parts,
        digest=letter.digest,
        size=letter.size,
        created_at=now,
    )
    if content.derived_from:
        note_sources(message_id, content.derived_from)
    link_attachments(content.attachments, message_id, to, content.about)
    submitted(deps, str(message_id), letter.digest, to, content, now)
    deps.steps.reach(Step.SEND_QUEUED)
    transaction.on_commit(partial(deps.steps.reach, Step.SEND_COMMITTED))
    if deps.bell is not None:
        transaction.on_commit(deps.bell.ring)


def _next_number(peer: str) -> int:
    """Give out the next number of the lane; the lane stays locked."""
    lane = Lane.objects.filter(pk=peer)
    if not lane.update(sent_seq=F("sent_seq") + 1):
        Lane.objects.bulk_create([Lane(peer=peer)], ignore_conflicts=True)
        lane.update(sent_seq=F("sent_seq") + 1)
    return lane.values_list("sent_seq", flat=True).get()
