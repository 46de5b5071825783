"""Issue and keep delivery evidences about our own letters.

Submission-accepted is signed in the transaction that queues the letter. Submission-rejected must
outlive the roll-back of the change that wanted to send: the signed evidence waits in
``ExchangeDeps.rejections`` and the edge of the node (the web's chain, the worker's round) keeps it,
in a transaction of its own, before the officer reads the error. A process killed in between gave
nobody an answer, so nothing that was said is lost.
"""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import ExchangeDeps, Rejection
from eurazpol.exchange.domain.errors import ExchangeError, NotSent
from eurazpol.exchange.domain.evidence import (
    EVIDENCE_LETTER,
    Evidence,
    EvidenceKind,
    Regarding,
    write_evidence,
)
from eurazpol.exchange.domain.letter import Content, write_manifest
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.store import evidence as kept


def submitted(
    deps: ExchangeDeps, message_id: str, digest: bytes, to: str, content: Content, now: datetime
) -> None:
    """Issue submission-accepted for a letter that is being queued."""
    if content.kind == EVIDENCE_LETTER:
        return
    evidence = Evidence(EvidenceKind.SUBMISSION_ACCEPTED, message_id, digest, deps.node, to, now)
    regarding = Regarding("out", to, content.about, content.kind)
    keep(evidence, issue(deps, evidence, now), regarding, now)


def submitted_anew(
    deps: ExchangeDeps, message_id: str, digest: bytes, to: str, now: datetime
) -> None:
    """Issue submission-accepted again for a waiting letter whose number, and digest, changed."""
    evidence = Evidence(EvidenceKind.SUBMISSION_ACCEPTED, message_id, digest, deps.node, to, now)
    kept.Evidence.objects.filter(
        direction="out", message_id=message_id, kind=evidence.kind.value
    ).update(at=now, kept_at=now, raw=issue(deps, evidence, now))


def issue(deps: ExchangeDeps, evidence: Evidence, now: datetime) -> bytes:
    """Return the evidence signed by this node."""
    return write_evidence(evidence, deps.keys.signing(now))


def keep(evidence: Evidence, raw: bytes, regarding: Regarding, now: datetime) -> None:
    """Keep a signed evidence; the caller has made sure that it is the first of its kind."""
    kept.Evidence.objects.create(**_row(evidence, raw, regarding, now))


def keep_first(evidence: Evidence, raw: bytes, regarding: Regarding, now: datetime) -> bool:
    """Keep a signed evidence unless there is one; return whether it is new."""
    row = _row(evidence, raw, regarding, now)
    named = {name: row.pop(name) for name in ("message_id", "direction", "peer", "kind")}
    return kept.Evidence.objects.get_or_create(**named, defaults=row)[1]


def keep_relay_rejected(
    message_id: str, at: datetime, raw: bytes, regarding: Regarding, now: datetime
) -> None:
    """Keep a peer's receipt that rejects a letter, in place of the one before.

    A rejection settles nothing: the letter goes again, and the peer may say the same for hours.
    """
    kept.Evidence.objects.update_or_create(
        message_id=UUID(message_id),
        direction=regarding.direction,
        peer=regarding.peer,
        kind=EvidenceKind.RELAY_REJECTED.value,
        defaults={
            "about": regarding.case,
            "message_kind": regarding.kind,
            "at": at,
            "kept_at": now,
            "raw": raw,
        },
    )


def _row(evidence: Evidence, raw: bytes, regarding: Regarding, now: datetime) -> dict[str, object]:
    return {
        "direction": regarding.direction,
        "peer": regarding.peer,
        "message_id": UUID(evidence.message_id),
        "kind": evidence.kind.value,
        "about": regarding.case,
        "message_kind": regarding.kind,
        "at": evidence.at,
        "kept_at": now,
        "raw": raw,
    }


def reject_submission(  # noqa: PLR0913 - what was handed in, by whom, and why it was not taken
    deps: ExchangeDeps,
    *,
    message_id: str,
    to: str,
    content: Content,
    actor: Actor,
    error: NotSent,
    now: datetime,
) -> None:
    """Sign submission-rejected and leave it to :func:`keep_rejections`."""
    try:
        digest = sha256(write_manifest(content)[0]).digest()
    except NotSent:
        digest = b""
    recipient = to if len(to) <= 32 and to.isascii() else ""
    evidence = Evidence(
        EvidenceKind.SUBMISSION_REJECTED, message_id, digest, deps.node, recipient, now,
        Reason.of(error),
    )  # fmt: skip
    regarding = Regarding("out", recipient, content.about[:200], content.kind[:80])
    try:
        raw = issue(deps, evidence, now)
    except ExchangeError:
        return  # a node whose own keys are not valid can sign nothing, this neither
    deps.rejections.append(Rejection(evidence, raw, regarding, actor))


def keep_rejections(deps: ExchangeDeps, now: datetime) -> None:
    """Keep what waits, each with its row in the journal."""
    while deps.rejections:
        try:
            one = deps.rejections.popleft()
        except IndexError:  # another thread was faster
            return
        try:
            _keep_rejection(one, now)
        except Exception:
            # A database that is gone for a moment loses nothing.
            deps.rejections.appendleft(one)
            raise


@transaction.atomic
def _keep_rejection(one: Rejection, now: datetime) -> None:
    reason = one.evidence.reason
    details = {
        "to": one.regarding.peer,
        "kind": one.regarding.kind,
        "code": reason.code if reason else "",
    }
    id_, case = one.evidence.message_id, one.regarding.case
    entry = one.actor.entry("submission-rejected", "message", id_, ground=case, details=details)
    record(entry, now)
    keep_first(one.evidence, one.raw, one.regarding, now)
