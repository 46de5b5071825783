"""Attachments that we send: announced with their letter, then uploaded chunk by chunk.

1. The letter goes first. Nothing is uploaded before its recipient has accepted it; when it refuses
   the letter, the transfer has ended.
2. The recipient says what is missing; that is what is uploaded, nothing else is remembered here.
   So a transfer goes on where it was after a cut of either side, and a chunk that was sent twice
   does no harm.
3. A stretch of chunks of one file is uploaded, a few at once, then the next file has its turn: a
   file of 20 GB does not hold up one of 10 MB.
4. Whatever goes wrong is named and tried again after a pause that doubles up to a minute. Only the
   signed statement of the recipient ends a transfer as received or refused; a transfer of which
   nothing has moved for two weeks (a setting) expires.
5. Every chunk is verified against the hashes of the document before it is sealed, so a number is
   never sealed with two contents.
6. The secret half of the one-time key is kept sealed for this node, and forgotten at the end.
"""

import logging
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from eurazpol.audit.actions.record import record
from eurazpol.documents.actions.large_file import chunk, hashes_of
from eurazpol.documents.domain.errors import DocumentAltered
from eurazpol.documents.domain.large import FileHashes
from eurazpol.documents.domain.views import DocumentView
from eurazpol.exchange.actions.attachment_deps import AttachmentDeps
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain import attachment as rules
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.attachment import LIST_NUMBER, ContentKey, Layout, TransferState
from eurazpol.exchange.domain.attachment_answer import (
    Held,
    ProgressText,
    answer_key_id,
    check_statement,
    read_answer,
)
from eurazpol.exchange.domain.bounds import MAX_CUSTODY
from eurazpol.exchange.domain.box import box, unbox
from eurazpol.exchange.domain.custody import SENT
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.errors import (
    NotReached,
    NotSent,
    Refusal,
    refused,
)
from eurazpol.exchange.domain.keys import PublicKey, Use
from eurazpol.exchange.domain.letter import AttachmentEntry, Custody
from eurazpol.exchange.domain.reason import write_args
from eurazpol.exchange.domain.schedule import next_attempt
from eurazpol.exchange.store.attachments import OutgoingAttachment
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.kernel.errors import EurazpolError

log = logging.getLogger(__name__)

STRETCH = 64 * 1024**2
"""So many bytes of one file, at most, before the next file has its turn."""
AT_ONCE = 2
"""Chunks on their way at the same time."""
_SEALED = b"eurazpol exchange 1 own secret"
_LIVE = (TransferState.EXPECTED, TransferState.ARRIVING, TransferState.CHECKING)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document that is to travel, where it comes from and through whose hands it went."""

    document: DocumentView
    origin: str
    custody: Sequence[Custody] = ()


def attach(deps: ExchangeDeps, evidence: Evidence, now: datetime) -> AttachmentEntry:
    """Make the entry of a manifest for a document; it is sent with the letter that carries it.

    Must run in the transaction of that letter. Raises :class:`NotSent` for a file that is larger
    than this node allows, and ``DocumentAltered`` for one whose bytes are gone.
    """
    own, document = _own(deps), evidence.document
    limit = deps.terms.attachment_max_mb
    if document.size > limit * 1024**2:
        raise NotSent("exchange-attachment-too-large", name=document.name, limit=limit)
    hashes = hashes_of(own.documents, document.sha256, document.size)
    secret, id_ = secrets.token_bytes(32), UUID(bytes=secrets.token_bytes(16), version=4)
    step = Custody(at=wire.write_instant(now), by=deps.node, what=SENT)
    entry = AttachmentEntry(
        chunk_size=hashes.chunk_size,
        chunks=rules.list_digest(hashes.chunks),
        custody=(*evidence.custody, step)[-MAX_CUSTODY:],
        id=str(id_),
        key=rules.one_time_public(secret),
        media_type=document.media_type,
        name=document.name,
        origin=evidence.origin,
        sha256=hashes.sha256,
        size=hashes.size,
    )
    OutgoingAttachment.objects.create(
        id=id_,
        name=entry.name,
        media_type=entry.media_type,
        size=entry.size,
        sha256=entry.sha256,
        chunk_size=entry.chunk_size,
        origin=entry.origin,
        custody=[[one.at, one.by, one.what] for one in entry.custody],
        secret=box(secret, _SEALED, deps.itself().agreement_key(now), secrets.token_bytes(32)),
        created_at=now,
        progressed_at=now,
    )
    return entry


def link_attachments(
    entries: Iterable[AttachmentEntry], message_id: UUID, to: str, about: str
) -> None:
    """Say with which letter attachments go; ``NotSent`` for one that was not made here."""
    for entry in entries:
        free = OutgoingAttachment.objects.filter(pk=entry.id, message_id=None)
        if not free.update(message_id=message_id, peer=to, about=about):
            raise NotSent("exchange-attachment-unknown", field="attachments", id=entry.id)


def _own(deps: ExchangeDeps) -> AttachmentDeps:
    if deps.attachments is None:
        raise NotSent("exchange-not-sendable", field="attachments")
    return deps.attachments


class Uploader:
    """Uploads what is missing at the peers; one for a worker."""

    def __init__(
        self, deps: ExchangeDeps, clock: Callable[[], datetime], pool: Executor | None = None
    ) -> None:
        self._deps, self._clock = deps, clock
        self._pool = pool or ThreadPoolExecutor(AT_ONCE, thread_name_prefix="attachment")

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(cancel_futures=True)

    def step(self, going: Callable[[], bool] = lambda: True) -> int:
        """Give every transfer that is due its turn; return how many moved or ended."""
        moved = 0
        for row in _due(self._clock()):
            if not going():
                break
            try:
                moved += self._turn(row)
            except EurazpolError as error:
                _hold_up(row, error, self._clock())
            except Exception:
                log.exception("exchange: the attachment %s failed", row.pk)
                _hold_up(row, NotReached("exchange-attachment-failed"), self._clock())
        return moved

    def _turn(self, row: OutgoingAttachment) -> bool:
        deps, now = self._deps, self._clock()
        letter = OutboxMessage.objects.filter(pk__in=[row.message_id]).values_list(
            "status", flat=True
        )
        if letter.first() == OutboxMessage.Status.REFUSED:
            end_sending(row, TransferState.REFUSED, now, why="exchange-attachment-letter-refused")
            return True
        directory = current_directory()
        if directory is None:
            raise refused(Refusal.NO_DIRECTORY)
        directory.require_current(now)
        way = _Way(deps, row, directory.node(row.peer), now)
        told = way.told()
        if told.state is TransferState.EXPECTED:
            told = way.put(LIST_NUMBER, way.hashes.chunks)
        if told.state is TransferState.ARRIVING:
            told = self._stretch(way, row, told)
        return self._note(way, row, told, now)

    def _stretch(self, way: "_Way", row: OutgoingAttachment, told: ProgressText) -> ProgressText:
        """Upload some of what is missing, a few chunks at once."""
        wanted = list(islice(_numbers(told), max(1, STRETCH // row.chunk_size)))
        for answer in self._pool.map(way.put_chunk, wanted):
            told = answer if answer.state is not TransferState.ARRIVING else told
        return told if told.state is not TransferState.ARRIVING else way.told()

    def _note(
        self, way: "_Way", row: OutgoingAttachment, told: ProgressText, begun: datetime
    ) -> bool:
        """Keep how far it is, or how it ended."""
        now, before = self._clock(), row.chunks_done
        if told.statement is not None:
            statement = bytes.fromhex(told.statement)
            said = check_statement(statement, way.held, self._deps.node, way.peer)
            state = TransferState.REFUSED if said.reason else TransferState.RECEIVED
            end_sending(row, state, now, why=said.reason, statement=statement)
            return True
        if told.state.final:
            end_sending(row, told.state, now, why=told.reason)
            return True
        row.chunks_done = way.layout.count - sum(1 for _ in _numbers(told))
        if told.state is TransferState.CHECKING:
            row.chunks_done = way.layout.count
        moved = row.chunks_done != before or row.state != told.state
        seconds = (now - begun).total_seconds()
        if row.chunks_done > before and seconds > 0:
            row.rate = int((row.chunks_done - before) * row.chunk_size / seconds)
        if moved:
            row.progressed_at, row.problem, row.failures = now, None, 0
            row.next_attempt_at = None
        else:
            row.failures += 1
            row.next_attempt_at = next_attempt(now, row.failures)
        row.state = told.state
        _save(row)
        return moved


def _due(now: datetime) -> list[OutgoingAttachment]:
    """Return the transfers whose letter is settled and that may move now, the oldest first."""
    settled = OutboxMessage.objects.exclude(status=OutboxMessage.Status.QUEUED).values("pk")
    rested = Q(next_attempt_at=None) | Q(next_attempt_at__lte=now)
    rows = OutgoingAttachment.objects.filter(
        rested, state__in=_LIVE, paused=False, message_id__in=settled
    )
    return list(rows.order_by("created_at"))


def _numbers(told: ProgressText) -> Iterator[int]:
    for first, last in told.missing:
        yield from range(first, last + 1)


class _Way:
    """The way of one attachment to its recipient, for one turn."""

    def __init__(
        self, deps: ExchangeDeps, row: OutgoingAttachment, peer: Node, now: datetime
    ) -> None:
        self._own, self.peer, self._id = _own(deps), peer, str(row.pk)
        self._secret = unbox(bytes(row.secret), len(_SEALED), deps.keys)
        self._key = self._key_for(peer.agreement_key(now))
        self.layout = Layout(self._id, row.size, row.chunk_size)
        self.held = Held(self._id, str(row.message_id), row.sha256, row.size)
        self._size, self._sha256 = row.size, row.sha256
        self._hashes: FileHashes | None = None

    @property
    def hashes(self) -> FileHashes:
        """The hashes of the document, read when they are first needed."""
        if self._hashes is None:
            self._hashes = hashes_of(self._own.documents, self._sha256, self._size)
        return self._hashes

    def _key_for(self, key: PublicKey) -> ContentKey:
        return rules.sending_key(self._secret, key, self._id)

    def told(self) -> ProgressText:
        """Ask how far it is."""
        return self._read(self._own.carrier.attachment(self.peer.url, self._id))

    def put_chunk(self, number: int) -> ProgressText:
        """Carry one chunk."""
        plain = chunk(self._own.documents, self.hashes, number)
        if plain is None:
            raise NotSent("exchange-attachment-file-gone")
        return self.put(number, plain)

    def put(self, number: int, plain: bytes) -> ProgressText:
        """Seal and carry a chunk or the list."""
        sealed = rules.seal_chunk(self._key, self.layout, number, plain)
        carry = self._own.carrier.attachment_chunk
        return self._read(carry(self.peer.url, self._id, number, sealed))

    def _read(self, answer: bytes) -> ProgressText:
        key_id = answer_key_id(answer)
        if key_id == self._key.recipient:
            return read_answer(answer, self._key, self._id)
        for key in self.peer.keys:
            if key.use is Use.AGREE and key.id == key_id:
                return read_answer(answer, self._key_for(key), self._id)
        raise refused(Refusal.UNKNOWN_KEY, key=key_id.hex())


def _save(row: OutgoingAttachment) -> None:
    """Keep the progress, unless an officer or a recall ended the transfer meanwhile."""
    fields = (
        "chunks_done", "rate", "progressed_at", "problem", "failures", "next_attempt_at", "state"
    )  # fmt: skip
    values = {name: getattr(row, name) for name in fields}
    OutgoingAttachment.objects.filter(pk=row.pk, state__in=_LIVE).update(**values)


def _hold_up(row: OutgoingAttachment, error: EurazpolError, now: datetime) -> None:
    """Leave the transfer for later, with the reason."""
    code = "exchange-attachment-file-gone" if isinstance(error, DocumentAltered) else error.code
    row.refresh_from_db(fields=["chunks_done", "state", "rate", "progressed_at"])
    row.failures += 1
    row.problem = {"code": code, "args": write_args(error.args_by_name)}
    row.next_attempt_at = next_attempt(now, row.failures)
    _save(row)


def end_sending(
    row: OutgoingAttachment,
    state: TransferState,
    now: datetime,
    *,
    why: str | None = None,
    statement: bytes = b"",
) -> None:
    """Write down how a transfer ended and forget its key."""
    details = {"sha256": row.sha256, "size": row.size, "to": row.peer, "code": why or ""}
    entry = EXCHANGE.entry(
        f"exchange-attachment-sent-{state.value}", "attachment", str(row.pk), ground=row.about,
        details=details,
    )  # fmt: skip
    with transaction.atomic():
        record(entry, now)
        OutgoingAttachment.objects.filter(pk=row.pk, state__in=_LIVE).update(
            state=state,
            finished_at=now,
            secret=b"",
            statement=statement,
            problem={"code": why, "args": {}} if why else None,
            chunks_done=(
                -(-row.size // row.chunk_size)
                if state is TransferState.RECEIVED
                else row.chunks_done
            ),
        )


def give_up_sending(deps: ExchangeDeps, now: datetime) -> int:
    """Give up the transfers of which nothing has moved for too long; return how many."""
    stale = OutgoingAttachment.objects.filter(
        state__in=_LIVE,
        paused=False,
        message_id__isnull=False,
        progressed_at__lt=now - deps.terms.attachment_expires_after,
    )
    ended = 0
    for row in stale:
        end_sending(row, TransferState.EXPIRED, now)
        ended += 1
    return ended
