"""Attachments between two nodes: whole, cut, spoilt, refused, paused, given up, erased."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from eurazpol.audit.actions.queries import entries_about
from eurazpol.documents.actions.large_file import open_large
from eurazpol.exchange.actions.attachments import (
    attachments_by_id,
    erase_attachments,
    pause,
    resume,
)
from eurazpol.exchange.actions.attachments_in import give_up_arriving
from eurazpol.exchange.actions.attachments_out import give_up_sending
from eurazpol.exchange.actions.message_queries import messages_about
from eurazpol.exchange.domain.attachment import LIST_NUMBER, TransferState
from eurazpol.exchange.domain.errors import NotAllowed, NotReached
from eurazpol.exchange.domain.letter import AttachmentEntry
from eurazpol.exchange.store.attachments import IncomingAttachment, OutgoingAttachment
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.exchange.attachments import CHUNK, DATA, Pair, pair
from tests.exchange.world import CASE, OFFICER

pytestmark = pytest.mark.django_db


@pytest.fixture
def both(tmp_path: Path) -> Pair:
    return pair(tmp_path)


def rows(entry: AttachmentEntry) -> tuple[OutgoingAttachment, IncomingAttachment]:
    return (
        OutgoingAttachment.objects.get(pk=entry.id),
        IncomingAttachment.objects.get(pk=entry.id),
    )


def test_a_file_follows_its_letter_and_both_sides_can_prove_it(both: Pair) -> None:
    entry = both.send()
    both.upload()
    assert both.doors.carried == []  # nothing before the letter
    both.deliver()
    assert both.taken[0].attachments == (entry,)
    both.upload()
    assert both.finish() == 1
    both.upload(2)
    out, into = rows(entry)
    assert (out.state, into.state) == ("received", "received")
    (sent,) = (view for view in attachments_by_id([entry.id]).values())
    assert sent.direction == "in"
    assert sent.proven
    assert into.custody[-1][1:] == ["ru", "exchange:received"]
    assert [step[2] for step in into.custody[:-1]] == ["изъято при обыске", "exchange:sent"]
    assert bytes(out.statement) == bytes(into.statement) != b""
    assert bytes(out.secret) == b""
    assert both.ru.attachments is not None
    opened = open_large(
        both.ru.attachments.documents, into.document_id, ground=CASE, actor=OFFICER, now=both.now
    )
    assert opened.document.sha256 == sha256(DATA).hexdigest()
    assert b"".join(opened.pieces(0, len(DATA) - 1)) == DATA
    assert both.arriving.names() == frozenset()
    actions = {row.action for row in entries_about("attachment", entry.id)}
    assert actions == {"exchange-attachment-received", "exchange-attachment-sent-received"}


def test_no_content_key_stands_in_the_letter(both: Pair) -> None:
    entry = both.send()
    row = OutgoingAttachment.objects.get(pk=entry.id)
    assert bytes.fromhex(entry.key) not in bytes(row.secret)
    assert (
        entry.chunks
        == sha256(
            b"".join(sha256(DATA[at : at + CHUNK]).digest() for at in range(0, len(DATA), CHUNK))
        ).hexdigest()
    )


def test_a_cut_transfer_goes_on_where_it_was(both: Pair) -> None:
    entry = both.send()
    both.deliver()

    def cut(number: int, sealed: bytes) -> bytes:
        if number == 4:
            raise NotReached("exchange-timed-out")
        return sealed

    both.doors.spoil = cut
    both.upload()
    there = set(both.doors.carried) - {LIST_NUMBER}
    assert there
    assert 4 not in there
    both.doors.spoil, both.doors.carried = None, []
    both.upload()
    assert both.doors.carried == []  # it pauses first
    both.wait(seconds=5)
    both.upload()
    assert set(both.doors.carried) == set(range(11)) - there
    assert both.finish() == 1
    both.wait(seconds=5)
    both.upload()
    assert rows(entry)[0].state == "received"


def flipped(number: int, sealed: bytes) -> bytes:
    return sealed[:-1] + bytes([sealed[-1] ^ 1])


def cut_short(number: int, sealed: bytes) -> bytes:
    return sealed[:-1]


def too_long(number: int, sealed: bytes) -> bytes:
    return sealed + b"!"


def unknown_key(number: int, sealed: bytes) -> bytes:
    return bytes(16) + sealed[16:]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (flipped, "altered"),
        (cut_short, "malformed"),
        (too_long, "too-large"),
        (unknown_key, "unknown-key"),
    ],
)
@pytest.mark.parametrize("which", ["list", "chunk"])
def test_spoilt_bytes_change_nothing(
    both: Pair, spoil: Callable[[int, bytes], bytes], why: str, which: str
) -> None:
    entry = both.send()
    both.deliver()
    both.doors.spoil = lambda number, sealed: (
        spoil(number, sealed) if (number == LIST_NUMBER) == (which == "list") else sealed
    )
    both.upload()
    out, into = rows(entry)
    assert out.problem["args"] == {"why": why}
    assert (into.chunks_done, out.failures) == (0, 1)
    both.doors.spoil = None
    both.wait(minutes=2)
    both.upload()
    assert both.finish() == 1


def test_a_chunk_cannot_stand_in_for_another(both: Pair) -> None:
    kept: dict[int, bytes] = {}

    def swap(number: int, sealed: bytes) -> bytes:
        kept.setdefault(number, sealed)
        return kept.get(0, sealed) if number == 1 else sealed

    both.send()
    both.deliver()
    both.doors.spoil = swap
    both.upload()
    row = OutgoingAttachment.objects.get()
    assert row.problem["args"] == {"why": "altered"}
    assert IncomingAttachment.objects.get().state == "arriving"


def test_the_same_chunk_twice_is_one(both: Pair) -> None:
    both.send()
    both.deliver()

    def twice(number: int, sealed: bytes) -> bytes:
        both.doors.spoil = None
        both.doors.attachment_chunk("", str(OutgoingAttachment.objects.get().pk), number, sealed)
        both.doors.spoil = twice
        return sealed

    both.doors.spoil = twice
    both.upload()
    assert IncomingAttachment.objects.get().chunks_done == 11
    assert both.finish() == 1


def wrong_list(entry: AttachmentEntry) -> AttachmentEntry:
    return msgspec.structs.replace(entry, chunks=sha256(b"another").hexdigest())


def test_a_list_that_the_letter_does_not_name_is_refused(both: Pair) -> None:
    both.send(change=wrong_list)
    both.deliver()
    both.upload()
    assert OutgoingAttachment.objects.get().problem["args"] == {"why": "altered"}
    assert IncomingAttachment.objects.get().state == "expected"


def test_a_file_whose_whole_hash_is_another_is_refused_and_thrown_away(both: Pair) -> None:
    both.send(change=lambda entry: msgspec.structs.replace(entry, sha256="ab" * 32))
    OutgoingAttachment.objects.update(sha256="ab" * 32)
    from eurazpol.documents.store.large import FileChunks  # noqa: PLC0415

    FileChunks.objects.create(
        pk="ab" * 32, **FileChunks.objects.values("size", "chunk_size", "hashes").get()
    )
    both.deliver()
    assert both.kz.attachments is not None
    blobs = both.kz.attachments.documents.blobs
    (path,) = [one for one in blobs._folder.rglob("*") if one.is_file()]  # noqa: SLF001
    blobs.adopt(path, "ab" * 32)
    both.upload()
    assert both.finish() == 1
    both.wait(seconds=5)
    both.upload()
    out, into = OutgoingAttachment.objects.get(), IncomingAttachment.objects.get()
    assert (out.state, into.state) == ("refused", "refused")
    assert out.problem["code"] == into.problem["code"] == "exchange-altered"
    assert both.arriving.names() == frozenset()


def test_a_full_disk_or_quota_makes_it_wait_and_it_is_named(both: Pair) -> None:
    both.send()
    both.deliver()
    room = both.ru
    for short in ({"attachment_quota_mb": 0}, {"attachment_free_mb": 10**9}):
        both.doors.node = replace(room, terms=replace(room.terms, **short))
        both.upload()
        out = attachments_by_id([str(OutgoingAttachment.objects.get().pk)])
        assert OutgoingAttachment.objects.get().problem["code"] == "exchange-no-space"
        assert next(iter(out.values())).state is TransferState.EXPECTED
        both.wait(minutes=2)
    both.doors.node = room
    both.upload()
    assert both.finish() == 1


def test_an_unknown_id_and_one_that_is_known_already(both: Pair) -> None:
    with pytest.raises(NotReached, match="unknown-attachment"):
        both.doors.attachment("", str(UUID(int=5)))
    first = both.send()
    both.deliver()
    OutgoingAttachment.objects.filter(pk=first.id).delete()
    second = both.store(b"other")
    assert second
    both.send(b"other", change=lambda entry: _named(entry, first.id))
    both.deliver()
    assert [view.stage.value for view in messages_about(CASE) if view.direction == "in"] == [
        "accepted",
        "refused",
    ]
    assert IncomingAttachment.objects.get().size == len(DATA)
    both.upload()
    assert OutgoingAttachment.objects.get().state == "refused"


def _named(entry: AttachmentEntry, id_: str) -> AttachmentEntry:
    OutgoingAttachment.objects.filter(pk=entry.id).update(id=id_)
    return msgspec.structs.replace(entry, id=id_)


def test_an_officer_pauses_and_goes_on(both: Pair) -> None:
    entry = both.send()
    both.deliver()
    pause(entry.id, OFFICER, both.now)
    both.upload()
    assert both.doors.carried == []
    view = attachments_by_id([entry.id])[entry.id]
    assert view.direction == "in"
    resume(entry.id, OFFICER, both.now)
    both.upload()
    assert both.finish() == 1
    both.wait(seconds=5)
    both.upload()
    with pytest.raises(NotAllowed):
        pause(entry.id, OFFICER, both.now)


def test_a_file_that_was_changed_here_does_not_leave(both: Pair) -> None:
    both.send()
    both.deliver()
    blobs = both.files.blobs
    (path,) = [one for one in blobs._folder.rglob("*") if one.is_file()]  # noqa: SLF001
    path.write_bytes(bytes(len(DATA)))
    both.upload()
    assert OutgoingAttachment.objects.get().problem["code"] == "exchange-attachment-file-gone"
    assert IncomingAttachment.objects.get().chunks_done == 0


def test_what_does_not_move_for_two_weeks_is_given_up_on_both_sides(both: Pair) -> None:
    both.send()
    both.deliver()
    both.doors.spoil = lambda number, sealed: sealed if number == LIST_NUMBER else sealed[1:]
    both.upload()
    assert both.arriving.names()
    both.wait(days=15)
    assert give_up_arriving(both.ru, both.now) == 1
    assert give_up_sending(both.kz, both.now) == 1
    assert both.arriving.names() == frozenset()
    out, into = OutgoingAttachment.objects.get(), IncomingAttachment.objects.get()
    assert (out.state, into.state, bytes(out.secret)) == ("expired", "expired", b"")


def test_a_recall_ends_the_transfer_and_erases_what_arrived(both: Pair) -> None:
    entry = both.send()
    both.deliver()
    both.doors.spoil = lambda number, sealed: sealed if number != 3 else sealed[1:]
    both.upload()
    assert both.arriving.names() == {entry.id}
    message_id = both.taken[0].id
    assert erase_attachments(both.ru, message_id, both.now) == 2  # one database, both sides
    assert both.arriving.names() == frozenset()
    both.wait(minutes=5)
    both.upload()
    out, into = rows(entry)
    assert (out.state, into.state) == ("erased", "erased")
    assert erase_attachments(both.ru, message_id, both.now) == 0


def test_an_unfinished_file_that_was_taken_away_begins_anew(both: Pair) -> None:
    entry = both.send()
    both.deliver()
    both.doors.spoil = lambda number, sealed: sealed if number != 9 else sealed[1:]
    both.upload()
    both.arriving.drop(entry.id)
    both.doors.spoil = None
    for _ in range(3):
        both.wait(minutes=5)
        both.upload()
    assert both.finish() == 1
    assert IncomingAttachment.objects.get().state == "received"


def test_every_state_and_problem_has_its_words(both: Pair) -> None:
    entry = both.send()
    both.deliver()
    for lang in LANGS:
        for state in TransferState:
            OutgoingAttachment.objects.update(state=state.value, paused=False, rate=1)
            IncomingAttachment.objects.update(state=state.value, chunks_done=3)
            view = attachments_by_id([entry.id])[entry.id]
            assert catalogue().render(view.text, lang)
            for step in view.custody:
                assert isinstance(step.what, str) or catalogue().render(step.what, lang)
