"""Two nodes with files: KZ sends, RU receives, in one database; chunks of 1 KB."""

import os
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from eurazpol.access.domain.permissions import Line, ObjectKind, Side, Stage, Target
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.large_file import LargeUpload, begin_large, store_large
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.store.blobs import FileBlobs
from eurazpol.exchange.actions.attachment_deps import AttachmentDeps
from eurazpol.exchange.actions.attachments_in import finish_arrived, progress, take_chunk
from eurazpol.exchange.actions.attachments_out import Evidence, Uploader, attach
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.domain.errors import NotReached, Refusal, Refused
from eurazpol.exchange.domain.letter import AttachmentEntry, Content, Custody, Received
from eurazpol.exchange.store.arriving import ArrivingFiles
from tests.exchange.world import BODY, CASE, KZ, NOW, OFFICER, RU, URLS, Memory, deps, trust

CHUNK = 1024
TARGET = Target(ObjectKind.CASE, Line.JUDICIAL, Side.REQUESTED, Stage.OPEN)
DATA = os.urandom(10 * CHUNK + 500)
CUSTODY = (Custody(at="2026-02-01T09:00:00.000000Z", by="А. Серікова", what="изъято при обыске"),)


@dataclass
class MemoryDoors:
    """The doors of a node, in memory; ``spoil`` changes what is carried, or raises.

    Written for threads: what a fault needs of the past it finds in ``carried``.
    """

    node: ExchangeDeps | None = None
    now: datetime = NOW
    spoil: Callable[[int, bytes], bytes] | None = None
    carried: list[int] = field(default_factory=list)

    def attachment(self, _url: str, id_: str) -> bytes:
        return self._told(lambda node: progress(node, UUID(id_), self.now))

    def attachment_chunk(self, _url: str, id_: str, number: int, sealed: bytes) -> bytes:
        raw = self.spoil(number, sealed) if self.spoil else sealed
        self.carried.append(number)
        return self._told(lambda node: take_chunk(node, UUID(id_), number, raw, self.now))

    def _told(self, ask: Callable[[ExchangeDeps], bytes]) -> bytes:
        if self.node is None:
            raise NotReached("exchange-unreachable")
        try:
            return ask(self.node)
        except Refused as error:
            if error.name == Refusal.NO_SPACE:
                raise NotReached("exchange-no-space") from None
            raise NotReached("exchange-peer-refuses", why=error.name) from None


class OneThread(Executor):
    """Does everything at once, in the thread that asks."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is given to whoever asks for the result
            done.set_exception(error)
        return done


@dataclass
class Pair:
    """The sender, the recipient, and what is between them."""

    kz: ExchangeDeps
    ru: ExchangeDeps
    doors: MemoryDoors
    link: Memory
    now: datetime = NOW
    url: str = ""
    taken: list[Received] = field(default_factory=list)

    @property
    def files(self) -> DocumentsDeps:
        assert self.kz.attachments is not None
        return self.kz.attachments.documents

    @property
    def arriving(self) -> ArrivingFiles:
        assert self.ru.attachments is not None
        return self.ru.attachments.arriving

    def store(self, data: bytes = DATA, name: str = "видео.mkv") -> DocumentView:
        file = begin_large(self.files)
        file.write(data)
        return store_large(
            self.files, LargeUpload(name, file), about=CASE, actor=OFFICER, now=self.now
        )

    def send(
        self,
        data: bytes = DATA,
        change: Callable[[AttachmentEntry], AttachmentEntry] = lambda entry: entry,
    ) -> AttachmentEntry:
        """Queue a letter with the file."""
        document = self.store(data)
        with transaction.atomic():
            evidence = Evidence(document, "телефон подозреваемого, пакет № 4", CUSTODY)
            entry = change(attach(self.kz, evidence, self.now))
            content = Content("request/1", CASE, BODY, attachments=(entry,))
            send(self.kz, to="ru", content=content, actor=OFFICER, now=self.now)
        return entry

    def deliver(self) -> None:
        deliver_due(self.kz, self.now)

    def upload(self, turns: int = 1) -> None:
        """Give the sender's worker its turns."""
        uploader = Uploader(self.kz, lambda: self.now, OneThread())
        for _ in range(turns):
            uploader.step()
        uploader.close()

    def finish(self) -> int:
        return finish_arrived(self.ru, lambda: self.now)

    def wait(self, **long: float) -> None:
        self.now = self.doors.now = self.link.now = self.now + timedelta(**long)


def pair(folder: Path) -> Pair:
    """Make the two nodes; everything between them works."""
    trust()
    link, doors = Memory(), MemoryDoors()
    made: list[Received] = []

    def files(node: str) -> AttachmentDeps:
        blobs = FileBlobs(folder / node / "files", CHUNK)
        documents = DocumentsDeps(blobs, ZoneInfo("UTC"), lambda _: TARGET)
        return AttachmentDeps(documents, ArrivingFiles(folder / node / "arriving"), doors)

    terms = {"attachment_free_mb": 1}
    kz = deps(KZ, link)
    kz = replace(kz, attachments=files("kz"), terms=replace(kz.terms, **terms))
    ru = deps(RU, link, {"request/1": lambda received, _: made.append(received)})
    ru = replace(ru, attachments=files("ru"), terms=replace(ru.terms, **terms))
    link.nodes[URLS["kz"]], link.nodes[URLS["ru"]], doors.node = kz, ru, ru
    return Pair(kz, ru, doors, link, taken=made)
