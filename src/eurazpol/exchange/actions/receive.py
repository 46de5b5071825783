"""Take in a sealed letter and answer it.

1. The letter is opened and proven (``domain.envelope``) before the database is touched.
2. One transaction: the sender's row is locked, the letter admitted, kept, given to the handler of
   its kind, and the receipt signed and kept. All of it happens or none.
3. A handler that refuses undoes what it did, and only that: the letter, the refusal and the
   receipt that says why are kept.
4. A letter that was taken in before gets the same receipt again and has no second effect.
5. A broken rule is recorded and answered with a signed refusal; the letter is not kept.
"""

import secrets
from datetime import datetime
from hashlib import sha256

from django.db import transaction
from django.db.models import F

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.envelope import Admission, Opened, admit, open_sealed
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import Outcome, Receipt, seal_receipt, write_receipt
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store import models as store
from eurazpol.kernel.errors import EurazpolError


def receive(deps: ExchangeDeps, raw: bytes, now: datetime, origin: str = "") -> bytes:
    """Take in ``raw`` and return the signed answer: accepted, refused or rejected.

    Never raises for anything that ``raw`` may hold; an error of our own (the database, a fault in
    a handler) is raised with nothing kept, and the sender tries again.
    """
    deps.steps.reach(Step.RECEIVE_BEGUN)
    try:
        opened = open_sealed(raw, deps.keys, current_directory(), now)
        deps.steps.reach(Step.RECEIVE_OPENED)
        with transaction.atomic():
            signed = _take_in(deps, opened, now)
        deps.steps.reach(Step.RECEIVE_COMMITTED)
    except Refused as error:
        return reject(deps, raw, error, now, origin)
    answer = seal_receipt(signed, opened.answer_to, secrets.token_bytes(32))
    deps.steps.reach(Step.RECEIVE_ANSWERING)
    return answer


def reject(
    deps: ExchangeDeps, raw: bytes, error: Refused, now: datetime, origin: str = ""
) -> bytes:
    """Record that ``raw`` broke a rule and return the signed refusal."""
    keep_refusal(raw, error, origin, now)
    answer = Receipt(
        giver=deps.node,
        to="",
        message_id="",
        hash=sha256(raw).digest(),
        outcome=Outcome.REJECTED,
        at=now,
        reason=Reason.of(error),
    )
    return write_receipt(answer, deps.keys.signing(now))


def reject_oversized(deps: ExchangeDeps, limit: int, now: datetime, origin: str = "") -> bytes:
    """Record and refuse an input that was not read to its end because it is larger than allowed."""
    error = refused(Refusal.TOO_LARGE, field="message", limit=limit)
    return reject(deps, b"", error, now, origin)


def _take_in(deps: ExchangeDeps, opened: Opened, now: datetime) -> bytes:
    """Admit, keep and handle the letter; return the signed receipt."""
    peer = _locked(opened.header.sender)
    kept = store.InboxMessage.objects.filter(sender=peer, message_id=opened.header.id)
    known = kept.values_list("digest", flat=True).first()
    if admit(opened, bytes(known) if known else None, peer.received_seq) is Admission.AGAIN:
        kept.update(repeats=F("repeats") + 1)
        receipt = store.Receipt.objects.get(
            direction="given", peer=peer.name, message_id=opened.header.id
        )
        return bytes(receipt.raw)
    deps.steps.reach(Step.RECEIVE_ADMITTED)
    row = _keep(peer, opened, now)
    deps.steps.reach(Step.RECEIVE_KEPT)
    reason = _handle(deps, opened, now)
    deps.steps.reach(Step.RECEIVE_HANDLED)
    if reason is not None:
        row.status = store.InboxMessage.Status.REFUSED
        row.save(update_fields=["status"])
    peer.received_seq, peer.heard_at = opened.header.seq, now
    peer.save(update_fields=["received_seq", "heard_at"])
    signed = _receipt(deps, opened, reason, now)
    deps.steps.reach(Step.RECEIVE_RECEIPT_KEPT)
    return signed


def _locked(name: str) -> store.Peer:
    store.Peer.objects.bulk_create([store.Peer(name=name)], ignore_conflicts=True)
    return store.Peer.objects.select_for_update(no_key=True).get(pk=name)


def _keep(peer: store.Peer, opened: Opened, now: datetime) -> store.InboxMessage:
    return store.InboxMessage.objects.create(
        sender=peer,
        message_id=opened.header.id,
        seq=opened.header.seq,
        kind=opened.manifest.kind,
        about=opened.manifest.about,
        header=opened.letter.header,
        manifest=opened.letter.manifest,
        parts=opened.letter.parts,
        digest=opened.letter.digest,
        size=opened.letter.size,
        signer=opened.signer.id,
        signature=opened.signature,
        sent_at=opened.sent_at,
        received_at=now,
        status=store.InboxMessage.Status.ACCEPTED,
    )


def _handle(deps: ExchangeDeps, opened: Opened, now: datetime) -> Reason | None:
    """Give the letter to its handler; return why it refused, its changes undone."""
    handler = deps.handlers.get(opened.manifest.kind)
    if handler is None:
        return Reason("exchange-unknown-kind", "kind", {"kind": opened.manifest.kind})
    try:
        with transaction.atomic():
            handler(opened.received(), now)
    except EurazpolError as error:
        return Reason.of(error)
    return None


def _receipt(deps: ExchangeDeps, opened: Opened, reason: Reason | None, now: datetime) -> bytes:
    """Sign and keep the receipt, and write the journal."""
    header = opened.header
    receipt = Receipt(
        giver=deps.node,
        to=header.sender,
        message_id=header.id,
        hash=opened.letter.digest,
        outcome=Outcome.ACCEPTED if reason is None else Outcome.REFUSED,
        at=now,
        reason=reason,
    )
    raw = write_receipt(receipt, deps.keys.signing(now))
    details = {"from": header.sender, "kind": opened.manifest.kind, "seq": header.seq}
    if reason is not None:
        details["code"] = reason.code
    entry = EXCHANGE.entry(
        "message-received" if reason is None else "message-refused",
        "message",
        header.id,
        ground=opened.manifest.about,
        details=details,
    )
    record(entry, now)
    store.Receipt.objects.create(
        direction="given",
        peer=header.sender,
        message_id=header.id,
        outcome=receipt.outcome,
        at=now,
        kept_at=now,
        raw=raw,
    )
    # A peer that speaks can be reached: what waits for it need not wait longer.
    store.Lane.objects.filter(pk=header.sender, failures__gt=0).update(next_attempt_at=None)
    return raw
