"""Take in sealed letters and answer them.

1. Letters are opened and proven (``domain.envelope``) before the database is touched.
2. The letters of a batch (``domain.batch``) share one transaction: the sender's row is locked, then
   each is admitted, kept, given to the handler of its kind, and its receipt signed and kept. For
   each letter all of it happens or none.
3. A handler that refuses undoes what it did, and only that: the letter, the refusal and the
   receipt that says why are kept.
4. A letter that was taken in before gets the same receipt again and has no second effect.
5. A broken rule is recorded and answered with a signed refusal; the letter is not kept, and what
   comes after it in the batch is not looked at.
6. A fault of our own keeps nothing of its letter; those before it in the batch are taken in
   without it, the others get no answer and come again.
"""

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import transaction
from django.db.models import F

from eurazpol.audit.actions.record import record_many
from eurazpol.audit.domain.journal import Entry
from eurazpol.exchange.actions.attachments_in import expect_attachments
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.keys_receipts import believable
from eurazpol.exchange.actions.recall_take import recalled_before
from eurazpol.exchange.actions.refusals import keep_refusal
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.actions.watch_alarms import alarm_differing
from eurazpol.exchange.domain.batch import BATCH, read_batch, write_batch
from eurazpol.exchange.domain.envelope import Admission, Opened, admit, open_sealed
from eurazpol.exchange.domain.errors import Refusal, Refused, refused
from eurazpol.exchange.domain.handling import check_known
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.recall_content import emptied
from eurazpol.exchange.domain.receipt import Outcome, Receipt, seal_receipt, write_receipt
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store import models as store
from eurazpol.kernel.errors import EurazpolError

log = logging.getLogger(__name__)

_RECALLED = Reason("exchange-recalled")
"""Why a letter is refused that its owner took back before it came."""


class _Fault(Exception):
    """A handler failed by our own fault at the letter with this place in the batch."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class _Handled:
    """A letter that has had its effect, or was refused by its handler for ``reason``."""

    opened: Opened
    reason: Reason | None

    @property
    def outcome(self) -> Outcome:
        return Outcome.ACCEPTED if self.reason is None else Outcome.REFUSED


def receive(deps: ExchangeDeps, raw: bytes, now: datetime, origin: str = "") -> bytes:
    """Take in a letter or a batch of letters and return the signed answer or answers.

    Never raises for anything that ``raw`` may hold; an error of our own (the database, a fault in
    a handler) is raised with nothing kept, and the sender tries again.
    """
    deps.steps.reach(Step.RECEIVE_BEGUN)
    if not raw.startswith(BATCH):
        (answer,) = _receive(deps, (raw,), now, origin)
    else:
        try:
            letters = read_batch(raw)
        except Refused as error:
            return reject(deps, raw, error, now, origin)
        answer = write_batch(_receive(deps, letters, now, origin))
    deps.steps.reach(Step.RECEIVE_ANSWERING)
    return answer


def reject(
    deps: ExchangeDeps, raw: bytes, error: Refused, now: datetime, origin: str = ""
) -> bytes:
    """Record that ``raw`` broke a rule and return the signed refusal."""
    keep_refusal(raw, error, origin, now)
    if error.name == Refusal.CONTENT_DIFFERS:
        alarm_differing(deps, error.claim.sender, error.claim.message_id, now)
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


def _receive(
    deps: ExchangeDeps, letters: Sequence[bytes], now: datetime, origin: str
) -> list[bytes]:
    """Return the answers, in order, up to the first letter that is refused by a rule."""
    opened, error = _open(deps, letters, now)
    deps.steps.reach(Step.RECEIVE_OPENED)
    answers: list[bytes] = []
    if opened:
        signed, broken = _take_in(deps, opened, now)
        deps.steps.reach(Step.RECEIVE_COMMITTED)
        answers = [
            seal_receipt(receipt, letter.answer_to, secrets.token_bytes(32))
            for letter, receipt in zip(opened, signed, strict=False)
        ]
        if len(answers) < len(opened):
            error = broken
    if error is not None:
        answers.append(reject(deps, letters[len(answers)], error, now, origin))
    return answers


def _open(
    deps: ExchangeDeps, letters: Sequence[bytes], now: datetime
) -> tuple[list[Opened], Refused | None]:
    """Open the letters up to the first that breaks a rule."""
    directory = current_directory()
    opened: list[Opened] = []
    for raw in letters:
        try:
            letter = open_sealed(raw, deps.keys, directory, now)
        except Refused as error:
            return opened, error
        if opened and letter.sender.name != opened[0].sender.name:
            return opened, refused(Refusal.MALFORMED, field="batch")
        opened.append(letter)
    return opened, None


def _take_in(
    deps: ExchangeDeps, opened: Sequence[Opened], now: datetime
) -> tuple[list[bytes], Refused | None]:
    """Take in what can be; return the signed receipts and what stopped it, if a rule did."""
    try:
        with transaction.atomic():
            return _take_in_all(deps, opened, now)
    except _Fault as fault:
        if fault.place == 0:
            raise (fault.__cause__ or fault) from None
        log.exception("exchange: a letter from %s was not taken in", opened[0].sender.name)
        return _take_in(deps, opened[: fault.place], now)[0], None


def _take_in_all(
    deps: ExchangeDeps, opened: Sequence[Opened], now: datetime
) -> tuple[list[bytes], Refused | None]:
    peer = _locked(opened[0].header.sender)
    new, again, error = _admitted(peer, opened)
    deps.steps.reach(Step.RECEIVE_ADMITTED)
    recalled = recalled_before(peer.name, [letter.header.id for letter in new])
    _keep(peer, new, recalled, now)
    deps.steps.reach(Step.RECEIVE_KEPT)
    handled: list[_Handled] = []
    for letter in new:
        try:
            gone = letter.header.id in recalled
            handled.append(_Handled(letter, _RECALLED if gone else _handle(deps, letter, now)))
        except Exception as cause:
            raise _Fault(opened.index(letter)) from cause
        deps.steps.reach(Step.RECEIVE_HANDLED)
    receipts = _settle(deps, peer, handled, now) if handled else {}
    receipts |= _given_again(deps, peer, again, now)
    deps.steps.reach(Step.RECEIVE_RECEIPT_KEPT)
    admitted = opened[: len(new) + len(again)]
    return [receipts[letter.header.id] for letter in admitted], error


def _locked(name: str) -> store.Peer:
    store.Peer.objects.bulk_create([store.Peer(name=name)], ignore_conflicts=True)
    return store.Peer.objects.select_for_update(no_key=True).get(pk=name)


def _admitted(
    peer: store.Peer, opened: Sequence[Opened]
) -> tuple[list[Opened], list[Opened], Refused | None]:
    """Apply rules 13 and 14 to each; new letters, known ones, and the refusal that ended it."""
    kept = store.InboxMessage.objects.filter(
        sender=peer, message_id__in=[letter.header.id for letter in opened]
    )
    known = {str(id_): bytes(digest) for id_, digest in kept.values_list("message_id", "digest")}
    new: list[Opened] = []
    again: list[Opened] = []
    last = peer.received_seq
    for letter in opened:
        try:
            admission = admit(letter, known.get(letter.header.id), last)
        except Refused as error:
            return new, again, error
        if admission is Admission.AGAIN:
            again.append(letter)
        else:
            new.append(letter)
            known[letter.header.id] = letter.letter.digest
            last = letter.header.seq
    return new, again, None


def _keep(peer: store.Peer, new: Sequence[Opened], recalled: frozenset[str], now: datetime) -> None:
    """Keep the letters; of one that its owner has taken back already, nothing of its content."""
    store.InboxMessage.objects.bulk_create(
        _row(peer, opened, opened.header.id in recalled, now) for opened in new
    )


def _row(peer: store.Peer, opened: Opened, gone: bool, now: datetime) -> store.InboxMessage:  # noqa: FBT001
    left = emptied(opened.manifest) if gone else None
    return store.InboxMessage(
        sender=peer,
        message_id=UUID(opened.header.id),
        seq=opened.header.seq,
        kind=opened.manifest.kind,
        about=opened.manifest.about,
        header=opened.letter.header,
        manifest=left.manifest if left else opened.letter.manifest,
        parts=left.parts if left else opened.letter.parts,
        digest=opened.letter.digest,
        size=opened.letter.size,
        signer=opened.signer.id,
        signature=opened.signature,
        sent_at=opened.sent_at,
        received_at=now,
        status=store.InboxMessage.Status.ACCEPTED,
        erased_at=now if gone else None,
    )


def _handle(deps: ExchangeDeps, opened: Opened, now: datetime) -> Reason | None:
    """Give the letter to its handler; return why it refused, its changes undone."""
    handler = deps.handlers.get(opened.manifest.kind)
    if handler is None:
        return Reason("exchange-unknown-kind", "kind", {"kind": opened.manifest.kind})
    try:
        with transaction.atomic():
            check_known(opened.manifest.handling)
            received = opened.received()
            expect_attachments(received, now)
            handler(received, now)
    except EurazpolError as error:
        return Reason.of(error)
    return None


def _settle(
    deps: ExchangeDeps, peer: store.Peer, handled: Sequence[_Handled], now: datetime
) -> dict[str, bytes]:
    """Sign and keep the receipts, write the journal, move the sender's number on."""
    key = deps.keys.signing(now)
    receipts = {
        done.opened.header.id: write_receipt(
            Receipt(
                giver=deps.node,
                to=peer.name,
                message_id=done.opened.header.id,
                hash=done.opened.letter.digest,
                outcome=done.outcome,
                at=now,
                reason=done.reason,
            ),
            key,
        )
        for done in handled
    }
    refused_ids = [done.opened.header.id for done in handled if done.reason is not None]
    if refused_ids:
        store.InboxMessage.objects.filter(sender=peer, message_id__in=refused_ids).update(
            status=store.InboxMessage.Status.REFUSED
        )
    peer.received_seq, peer.heard_at = handled[-1].opened.header.seq, now
    peer.save(update_fields=["received_seq", "heard_at"])
    record_many([_entry(done) for done in handled], now)
    store.Receipt.objects.bulk_create(
        store.Receipt(
            direction="given",
            peer=peer.name,
            message_id=UUID(done.opened.header.id),
            outcome=done.outcome,
            at=now,
            kept_at=now,
            raw=receipts[done.opened.header.id],
        )
        for done in handled
    )
    # A peer that speaks can be reached: what waits for it need not wait longer.
    store.Lane.objects.filter(pk=peer.name, failures__gt=0).update(next_attempt_at=None)
    return receipts


def _entry(done: _Handled) -> Entry:
    header, manifest = done.opened.header, done.opened.manifest
    details: dict[str, object] = {"from": header.sender, "kind": manifest.kind, "seq": header.seq}
    if done.reason is not None:
        details["code"] = done.reason.code
    return EXCHANGE.entry(
        "message-received" if done.reason is None else "message-refused",
        "message",
        header.id,
        ground=manifest.about,
        details=details,
    )


def _given_again(
    deps: ExchangeDeps, peer: store.Peer, again: Sequence[Opened], now: datetime
) -> dict[str, bytes]:
    """Return the first receipts of letters that come again, and count that they did."""
    ids = [letter.header.id for letter in again]
    if not ids:
        return {}
    store.InboxMessage.objects.filter(sender=peer, message_id__in=ids).update(
        repeats=F("repeats") + 1
    )
    kept = store.Receipt.objects.filter(direction="given", peer=peer.name, message_id__in=ids)
    return {str(row.message_id): believable(deps, row, now) for row in kept}
