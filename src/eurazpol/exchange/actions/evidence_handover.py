"""Retrieved and not-retrieved: issued by the recipient's node, checked by the sender's.

They travel in letters of the kind ``evidence/1`` through the ordinary lane. A letter of that kind
brings about no evidence itself, or two nodes would never stop writing to each other.
"""

import logging
from datetime import datetime
from functools import partial

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record, record_many
from eurazpol.audit.domain.journal import Entry
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.evidence import issue, keep, keep_first
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain.bounds import MAX_EVIDENCES
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.evidence import (
    EVIDENCE_LETTER,
    Evidence,
    EvidenceKind,
    OwnLetter,
    Regarding,
    check_evidence,
    evidence_letter,
    evidences_of,
    read_evidence,
)
from eurazpol.exchange.domain.letter import Content, Received
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.store import evidence as kept
from eurazpol.exchange.store import models as store

log = logging.getLogger(__name__)


def without(kind: EvidenceKind) -> QuerySet[store.InboxMessage]:
    """Letters that were taken in and of which there is no such evidence yet.

    A letter that names no case or notification is for the node: there is no page that opens it.
    """
    there = kept.Evidence.objects.filter(
        message_id=OuterRef("message_id"), direction="in", peer=OuterRef("sender"), kind=kind.value
    )
    accepted = store.InboxMessage.objects.filter(status="accepted").exclude(about="")
    return accepted.filter(~Exists(there)).defer("manifest", "parts", "header")


def opened(deps: ExchangeDeps, *, peer: str, about: str, actor: Actor, now: datetime) -> None:
    """Issue retrieved for every letter of ``peer`` about its case that was not opened yet.

    The caller has shown them to ``actor``, who has the right to read them; the node itself opens
    nothing. An evidence that cannot be issued now (no valid key, the peer has left the directory)
    is issued at the next opening: it must not keep an officer from the file.
    """
    new = without(EvidenceKind.RETRIEVED).filter(sender=peer, about=about)
    if actor.is_system or not new.exists():
        return
    try:
        with transaction.atomic():
            hand_over(deps, peer, new, EvidenceKind.RETRIEVED, now)
    except ExchangeError as error:
        log.warning("exchange: no evidence of opening for %s: %s", peer, error)


def hand_over(
    deps: ExchangeDeps,
    peer: str,
    letters: QuerySet[store.InboxMessage],
    kind: EvidenceKind,
    now: datetime,
    reason: Reason | None = None,
) -> None:
    """Issue ``kind`` for letters of ``peer``, at most a hundred, and send it to the peer.

    Runs in a transaction of the caller. Locks the peer, so that nothing is issued twice.
    """
    store.Peer.objects.select_for_update(no_key=True).get(pk=peer)
    rows = list(letters.order_by("seq")[:MAX_EVIDENCES])
    documents = []
    for row in rows:
        id_ = str(row.message_id)
        evidence = Evidence(kind, id_, bytes(row.digest), peer, deps.node, now, reason)
        raw = issue(deps, evidence, now)
        keep(evidence, raw, Regarding("in", peer, row.about, row.kind), now)
        documents.append(raw)
    if documents:
        record_many([_entry(row, kind) for row in rows], now)
        content = Content(EVIDENCE_LETTER, "", evidence_letter(documents))
        send(deps, to=peer, content=content, actor=EXCHANGE, now=now)


def _entry(row: store.InboxMessage, kind: EvidenceKind) -> Entry:
    return EXCHANGE.entry(
        "evidence-issued",
        "message",
        str(row.message_id),
        ground=row.about,
        details={"evidence": kind.value},
    )


def take_evidence(deps: ExchangeDeps, received: Received, now: datetime) -> None:
    """Take in a letter of evidences; one that is false refuses the letter by name."""
    for raw in evidences_of(received.body):
        _take(deps, raw, received.sender, now)


def _take(deps: ExchangeDeps, raw: bytes, peer: str, now: datetime) -> None:
    message_id = read_evidence(raw)[1].message_id
    row = store.OutboxMessage.objects.filter(pk=message_id, lane=peer).defer("parts").first()
    letter = None
    if row is not None:
        letter = OwnLetter(message_id, bytes(row.digest), deps.node, peer, row.created_at)
    evidence = check_evidence(raw, letter, peer, partial(signing_key, peer), now)
    assert row is not None  # noqa: S101 - a letter that is not ours has been refused
    if not keep_first(evidence, raw, Regarding("out", peer, row.about, row.kind), now):
        return
    details = {"evidence": evidence.kind.value, "from": peer}
    entry = EXCHANGE.entry(
        "evidence-received", "message", message_id, ground=row.about, details=details
    )
    record(entry, now)
