"""Typed reads of messages. Signatures are checked at every read, never stored."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from eurazpol.exchange.actions.evidence_proof import (
    LetterKept,
    evidence_view,
    key_finder,
    reason_text,
    receipt_view,
    stated_by,
)
from eurazpol.exchange.actions.views import (
    MACHINE_KINDS,
    EvidenceView,
    MessageView,
    PartView,
    ReceiptView,
    Stage,
    StepName,
    StepView,
    refusal_text,
)
from eurazpol.exchange.domain.evidence import EvidenceKind, Regarding
from eurazpol.exchange.domain.letter import Letter, read_manifest
from eurazpol.exchange.domain.receipt import Outcome, Receipt
from eurazpol.exchange.store import models as store
from eurazpol.exchange.store.evidence import Alarm
from eurazpol.exchange.store.evidence import Evidence as Kept
from eurazpol.kernel.texts import message

_ORDER = {kind: place for place, kind in enumerate(EvidenceKind)}
_REJECTED = Q(kind=EvidenceKind.SUBMISSION_REJECTED.value)


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """Which messages are wanted; an empty field asks for nothing.

    ``kind`` is a kind without its version; ``stage`` the name of a stage, or ``alarm`` for those
    with an open alarm.
    """

    peer: str = ""
    direction: str = ""
    kind: str = ""
    stage: str = ""
    about: str = ""


_ALL = MessageFilter()


def messages_about(about: str) -> tuple[MessageView, ...]:
    """Return every message about a case, in the order of their making or arrival."""
    return _views(MessageFilter(about=about), None)[::-1]


def latest_messages(
    limit: int = 50,
    wanted: MessageFilter = _ALL,
    skip: int = 0,
    but: Collection[str] = (),
) -> tuple[MessageView, ...]:
    """Return the newest messages of the node but ``skip``, newest first.

    Those about the cases ``but`` do not exist for the reader.
    """
    return _views(wanted, skip + limit, but)[skip:]


def message_view(message_id: str) -> MessageView | None:
    """Return one message by its id."""
    sent = _outbox().filter(pk=message_id)
    received = _inbox().filter(message_id=message_id)
    rejected = Kept.objects.filter(_REJECTED, message_id=message_id)
    return next(iter(_shown(list(sent), list(received), list(rejected))), None)


def evidence_bytes(message_id: str, kind: str) -> bytes | None:
    """Return the signed bytes of an evidence: a document, or the receipt that states it."""
    document = Kept.objects.filter(message_id=message_id, kind=kind).first()
    if document is not None:
        return bytes(document.raw)
    stating = [outcome.value for outcome in Outcome if kind in outcome.evidence]
    receipt = store.Receipt.objects.filter(message_id=message_id, outcome__in=stating).first()
    return bytes(receipt.raw) if receipt else None


def _outbox() -> QuerySet[store.OutboxMessage]:
    return store.OutboxMessage.objects.defer("parts").select_related("lane")


def _inbox() -> QuerySet[store.InboxMessage]:
    return store.InboxMessage.objects.defer("parts")


def _views(
    wanted: MessageFilter, limit: int | None, but: Collection[str] = ()
) -> tuple[MessageView, ...]:
    """Return messages of both directions, newest first."""
    open_to_reader = ~Q(about__in=but) if but else Q()
    into = _inbox().filter(_which(wanted, "sender", "message_id"), open_to_reader)
    if wanted.stage in {Stage.QUEUED, Stage.HELD_UP, Stage.NOT_SUBMITTED} or (
        wanted.direction == "out"
    ):
        into = into.none()
    elif wanted.stage in {Stage.ACCEPTED, Stage.REFUSED}:
        into = into.filter(status=wanted.stage)
    out = _outbox().filter(_which(wanted, "lane", "pk"), open_to_reader)
    if wanted.direction == "in" or wanted.stage == Stage.NOT_SUBMITTED:
        out = out.none()
    elif wanted.stage in {Stage.QUEUED, Stage.HELD_UP}:
        out = out.filter(status="queued", problem_at__isnull=wanted.stage == Stage.QUEUED)
    elif wanted.stage in {Stage.ACCEPTED, Stage.REFUSED}:
        out = out.filter(status=wanted.stage)
    which = _which(wanted, "peer", "message_id", "message_kind")
    rejected = Kept.objects.filter(_REJECTED, which, open_to_reader)
    if wanted.direction == "in" or wanted.stage not in {"", Stage.NOT_SUBMITTED}:
        rejected = rejected.none()
    return _shown(
        list(out.order_by("-created_at", "-seq")[:limit]),
        list(into.order_by("-received_at", "-seq")[:limit]),
        list(rejected.order_by("-at")[:limit]),
    )[:limit]


def _which(wanted: MessageFilter, peer: str, id_: str, kind: str = "kind") -> Q:
    which = Q()
    if wanted.about:
        which &= Q(about=wanted.about)
    if wanted.peer:
        which &= Q(**{peer: wanted.peer})
    if wanted.kind:
        which &= Q(**{f"{kind}__startswith": f"{wanted.kind}/"})
    if wanted.stage == "alarm":
        alarmed = Alarm.objects.filter(ended_at=None).values("message_id")
        which &= Q(**{f"{id_}__in": alarmed})
    return which


def _shown(
    sent: Sequence[store.OutboxMessage],
    got: Sequence[store.InboxMessage],
    rejected: Sequence[Kept],
) -> tuple[MessageView, ...]:
    """Return the views, newest first."""
    proof = _Proof([row.pk for row in sent], [row.message_id for row in got])
    dated = [
        *((row.created_at, row.seq, _sent(row, proof)) for row in sent),
        *((row.received_at, row.seq, _received(row, proof)) for row in got),
        *((row.at, 0, _not_submitted(row, proof)) for row in rejected),
    ]
    return tuple(view for _, _, view in sorted(dated, key=lambda one: one[:2], reverse=True))


class _Proof:
    """The receipts and evidences of the messages of one page, and the keys to check them with."""

    def __init__(self, sent: Sequence[UUID], got: Sequence[UUID]) -> None:
        self.find = key_finder()
        rows = store.Receipt.objects.filter(
            Q(direction="got", message_id__in=sent) | Q(direction="given", message_id__in=got)
        )
        self._receipts = {(row.direction, row.peer, row.message_id): row for row in rows}
        self._kept: dict[tuple[str, str, UUID], list[Kept]] = {}
        found = Q(direction="out", message_id__in=sent) | Q(direction="in", message_id__in=got)
        for row in Kept.objects.filter(found):
            self._kept.setdefault((row.direction, row.peer, row.message_id), []).append(row)

    def of(
        self, row: store.OutboxMessage | store.InboxMessage
    ) -> tuple[Receipt | None, ReceiptView | None, tuple[EvidenceView, ...]]:
        """Return the receipt of a message, its view, and all evidences in the order of time."""
        letter = _letter(row)
        peer, id_ = letter.regarding.peer, UUID(letter.message_id)
        direction = letter.regarding.direction
        kept = self._receipts.get(("got" if direction == "out" else "given", peer, id_))
        receipt, view = receipt_view(kept, letter, self.find) if kept else (None, None)
        documents = self._kept.get((direction, peer, id_), [])
        found = [(one.kept_at, evidence_view(one, letter, self.find)) for one in documents]
        if kept is not None:
            found += [(kept.kept_at, one) for one in stated_by(receipt, view)]
        # By our clock, not by those of the signers, which may differ.
        found.sort(key=lambda pair: (pair[0], _ORDER[pair[1].kind]))
        return receipt, view, tuple(one for _, one in found)


def _letter(row: store.OutboxMessage | store.InboxMessage) -> LetterKept:
    """Return the letter with the digest of the bytes that are kept, not the one noted beside."""
    digest = bytes(row.digest)
    if row.erased_at is None:
        digest = Letter(bytes(row.header), bytes(row.manifest), b"").digest
    if isinstance(row, store.OutboxMessage):
        regarding = Regarding("out", row.lane_id, row.about, row.kind)
        return LetterKept(regarding, str(row.pk), digest)
    regarding = Regarding("in", row.sender_id, row.about, row.kind)
    return LetterKept(regarding, str(row.message_id), digest)


def _opening(kind: str, stage: Stage, evidences: tuple[EvidenceView, ...]) -> tuple[StepView, ...]:
    """Return the step of opening for what is delivered and meant for people."""
    if kind in MACHINE_KINDS or stage in {Stage.REFUSED, Stage.NOT_SUBMITTED}:
        return ()
    at = next((one.at for one in evidences if one.kind is EvidenceKind.RETRIEVED), None)
    return (StepView(StepName.OPENED, at),)


def _sent(row: store.OutboxMessage, proof: _Proof) -> MessageView:
    receipt, view, evidences = proof.of(row)
    stage = Stage(row.status)
    if stage is Stage.QUEUED and row.problem_at is not None:
        stage = Stage.HELD_UP
    end = StepName.REFUSED if stage is Stage.REFUSED else StepName.DELIVERED
    queued = row.status == store.OutboxMessage.Status.QUEUED
    return MessageView(
        id=str(row.pk),
        direction="out",
        peer=row.lane_id,
        kind=row.kind,
        about=row.about,
        seq=row.seq,
        size=row.size,
        digest=bytes(row.digest).hex(),
        stage=stage,
        status=message(
            f"exchange-sent-{stage.value.replace('_', '-')}",
            peer=row.lane_id,
            at=row.settled_at or row.problem_at or row.created_at,
        ),
        steps=(
            StepView(StepName.CREATED, row.created_at),
            StepView(StepName.SENT, row.first_sent_at),
            StepView(end, row.settled_at),
            *_opening(row.kind, stage, evidences),
        ),
        parts=_parts(row),
        receipt=view,
        reason=reason_text(receipt.reason) if receipt else None,
        problem=refusal_text(row.problem["code"], row.problem["args"]) if row.problem else None,
        attempts=row.attempts,
        next_attempt_at=row.lane.next_attempt_at if queued else None,
        evidences=evidences,
    )


def _received(row: store.InboxMessage, proof: _Proof) -> MessageView:
    receipt, view, evidences = proof.of(row)
    stage = Stage(row.status)
    end = StepName.REFUSED if stage is Stage.REFUSED else StepName.DELIVERED
    return MessageView(
        id=str(row.message_id),
        direction="in",
        peer=row.sender_id,
        kind=row.kind,
        about=row.about,
        seq=row.seq,
        size=row.size,
        digest=bytes(row.digest).hex(),
        stage=stage,
        status=message(f"exchange-got-{stage.value}", peer=row.sender_id, at=row.received_at),
        steps=(
            StepView(StepName.CREATED, row.sent_at),
            StepView(StepName.RECEIVED, row.received_at),
            StepView(end, view.at if view else None),
            *_opening(row.kind, stage, evidences),
        ),
        parts=_parts(row),
        receipt=view,
        reason=reason_text(receipt.reason) if receipt else None,
        evidences=evidences,
        repeats=row.repeats,
    )


def _not_submitted(row: Kept, proof: _Proof) -> MessageView:
    """Show a letter that could not be sent: all that there is of it is its evidence."""
    evidence = evidence_view(row, None, proof.find)
    return MessageView(
        id=str(row.message_id),
        direction="out",
        peer=row.peer,
        kind=row.message_kind,
        about=row.about,
        seq=0,
        size=0,
        digest=evidence.hash,
        stage=Stage.NOT_SUBMITTED,
        status=message("exchange-sent-not-submitted", peer=row.peer, at=row.at),
        steps=(StepView(StepName.CREATED, row.at),),
        parts=(),
        receipt=None,
        reason=evidence.reason,
        evidences=(evidence,),
    )


def _parts(row: store.OutboxMessage | store.InboxMessage) -> tuple[PartView, ...]:
    return tuple(
        PartView(entry.name, entry.media_type, entry.size, entry.sha256)
        for entry in read_manifest(bytes(row.manifest)).parts
    )
