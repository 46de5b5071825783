"""Ten thousand changes of what leaves the node, of its database and its files: each is found.

The kinds on lines work on an exported journal, as the stand-alone verifier reads it; those on the
node change rows and files of a real one, with the rights of the owner of the database.
"""

import base64
import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction
from verifier import verify_journal as verifier

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Line, ObjectKind, Side, Stage, Target
from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.export import checkpoint_json, journal_lines
from eurazpol.audit.actions.queries import verify
from eurazpol.audit.domain import merkle
from eurazpol.audit.store import triggers
from eurazpol.audit.store.models import Head, JournalEntry
from eurazpol.documents.actions.deps import DocumentsDeps, documents_deps
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.documents.actions.verify_files import verify_files
from eurazpol.documents.store.models import StoredDocument
from tests.audit.helpers import at, run
from tests.audit.test_export import Key, journal
from tests.audit.test_verify import rewritten
from tests.cast import PDF

pytestmark = pytest.mark.django_db

Lines = list[bytes]
Tampering = Callable[[Lines, Random], int]
"""Changes the records (the first line is the heading) and returns the first bad one's number."""


def rooted(lines: Lines) -> Lines:
    """Give the records the roots that a forger would compute."""
    tree, made = verifier.Tree(), []
    for line in lines:
        if b"\t" not in line:
            made.append(line)
            continue
        record = line.partition(b"\t")[0]
        tree.append(verifier.leaf_hash(record))
        made.append(record + b"\t" + tree.root.hex().encode() + b"\n")
    return made


def place(lines: Lines, random: Random) -> int:
    return random.randint(1, sum(b"\t" in line for line in lines))


def change_byte(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    line = bytearray(lines[number])
    spot = random.randrange(len(line))
    line[spot] ^= 1 << random.randrange(8)
    lines[number] = bytes(line)
    return number


def change_value(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    record, _, root = lines[number].partition(b"\t")
    values = json.loads(record)
    values[random.randrange(2, 9)] = random.choice(("", "officer:1", "Басқа", '{"n":0}'))
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    if text == record:
        return change_byte(lines, random)
    lines[number] = text + b"\t" + root
    return number


def delete(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    del lines[number]
    return number


def insert(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    lines.insert(number, lines[place(lines, random)])
    # A record put in before itself stands rightly; the next one is wrong.
    return number + (lines[number] == lines[number + 1])


def reorder(lines: Lines, random: Random) -> int:
    count = sum(b"\t" in line for line in lines)
    first, second = sorted(random.sample(range(1, count + 1), 2))
    lines[first], lines[second] = lines[second], lines[first]
    return first


def truncate(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    lines[:] = [*lines[:number], *(line for line in lines[number:] if b"\t" not in line)]
    return number


def roll_back(lines: Lines, random: Random) -> int:
    """An old copy of the node: the records and checkpoints of an earlier day, all genuine."""
    size = random.choice((8, 13))
    records = [line for line in lines if b"\t" in line][:size]
    signed = [line for line in lines if line.startswith(b'{"checkpoint"')]
    lines[:] = [lines[0], *records, *signed[: 1 if size == 8 else 2]]
    return size + 1


def fork(lines: Lines, random: Random) -> int:
    """Another past from some record on, all hashes right, later checkpoints left out."""
    number = place(lines, random)
    values = json.loads(lines[number].partition(b"\t")[0])
    values[7] = "another ground"
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    lines[number] = text + b"\t\n"
    kept = [size for size in (8, 13) if size < number]
    signed = [line for line in lines if line.startswith(b'{"checkpoint"')][: len(kept)]
    lines[:] = [*rooted([line for line in lines if b'{"checkpoint"' not in line]), *signed]
    return max(kept, default=0) + 1


def forge(lines: Lines, random: Random) -> int:
    """Another past, with checkpoints over it that carry the old signatures."""
    number = place(lines, random)
    values = json.loads(lines[number].partition(b"\t")[0])
    values[2] = "officer:99"
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    lines[number] = text + b"\t\n"
    lines[:] = rooted(lines)
    tree = verifier.Tree()
    roots = {}
    for line in lines:
        if b"\t" in line:
            tree.append(verifier.leaf_hash(line.partition(b"\t")[0]))
            roots[tree.size] = base64.b64encode(tree.root).decode()
    for spot, line in enumerate(lines):
        if line.startswith(b'{"checkpoint"'):
            told = json.loads(line)
            body = told["checkpoint"]["body"].split("\n")
            body[3] = roots[int(body[2])]
            told["checkpoint"]["body"] = "\n".join(body)
            lines[spot] = json.dumps(told, separators=(",", ":")).encode() + b"\n"
    return 0


KINDS: tuple[Tampering, ...] = (
    change_byte, change_value, delete, insert, reorder, truncate, roll_back, fork, forge,
)  # fmt: skip


class Node:
    """A node with a journal of 24 records, six of them documents with their files."""

    def __init__(self, folder: Path, key: Key) -> None:
        case = Target(ObjectKind.CASE, Line.POLICE, Side.REQUESTED, Stage.OPEN)
        self.folder = folder
        self.deps: DocumentsDeps = documents_deps(folder, ZoneInfo("Asia/Almaty"), lambda _: case)
        journal(key, documents=self._documents)

    def _documents(self) -> None:
        for number in range(6):
            upload = Upload(f"қағаз-{number}.pdf", io.BytesIO(PDF + bytes([number])))
            actor = Actor.system("exchange")
            store_file(self.deps, upload, about="KZ-1", actor=actor, now=at(8))

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def first_bad(self) -> tuple[int, bool]:
        """Return the record that is named first, and whether a time stands with it."""
        report = verify()
        found = [report.broken] if report.broken else []
        found += verify_files(self.deps, at(30)).broken
        return (found[0].seq, found[0].at is not None) if found else (-1, False)


def row_of(path: Path) -> int:
    """The record of the document with that file."""
    rows = JournalEntry.objects.filter(action="document-uploaded", details__contains=path.name)
    return rows.values_list("seq", flat=True).get()


@contextmanager
def undone(node: Node) -> Iterator[None]:
    before = {path: path.read_bytes() for path in node.files()}
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    for path in node.files():
        if path not in before:
            path.unlink()
    for path, data in before.items():
        path.write_bytes(data)


def a_row(node: Node, random: Random) -> int:
    """A byte of a record in the database."""
    seq, column = random.randint(1, 24), random.choice(("actor", "ground", "object_id", "details"))
    text: str = JournalEntry.objects.values_list(column, flat=True).get(pk=seq)
    spot = random.randrange(len(text))
    JournalEntry.objects.filter(pk=seq).update(
        **{column: text[:spot] + chr(ord(text[spot]) ^ 1) + text[spot + 1 :]}
    )
    return seq


def a_row_removed(node: Node, random: Random) -> int:
    seq = random.randint(1, 24)
    JournalEntry.objects.filter(pk=seq).delete()
    return seq


def a_tail(node: Node, random: Random) -> int:
    """The last records cut off, the head left."""
    seq = random.randint(1, 24)
    JournalEntry.objects.filter(pk__gte=seq).delete()
    return seq


def two_rows(node: Node, random: Random) -> int:
    first, second = sorted(random.sample(range(1, 25), 2))
    JournalEntry.objects.filter(pk=first).update(seq=0)
    JournalEntry.objects.filter(pk=second).update(seq=first)
    JournalEntry.objects.filter(pk=0).update(seq=second)
    return first


def a_foreign_row(node: Node, random: Random) -> int:
    """A record after the last, without the head."""
    row = JournalEntry.objects.get(pk=random.randint(1, 24))
    row.seq = 25
    row.save(force_insert=True)
    return 25


def an_old_copy(node: Node, random: Random) -> int:
    """Records, head and checkpoints of an earlier day; a peer has countersigned 13."""
    size = random.randint(1, 12)
    _end_at(size)
    return size + 1


def another_past(node: Node, random: Random) -> int:
    """A record written anew with all hashes and the head; the peer's word stands."""
    seq = random.randint(1, 13)
    rows = list(JournalEntry.objects.order_by("seq"))
    rewritten(seq, ground="another")
    for row in rows[seq:]:
        rewritten(row.seq)
    _end_at(24)
    return 8 if seq <= 8 else 13


def _end_at(size: int) -> None:
    JournalEntry.objects.filter(seq__gt=size).delete()
    leaves = [bytes(row.leaf_hash) for row in JournalEntry.objects.order_by("seq")]
    Head.objects.update(size=size, peaks=merkle.compact(leaves).to_bytes())
    run("DELETE FROM audit_checkpointrow")


def a_file(node: Node, random: Random) -> int:
    path = random.choice(node.files())
    data = bytearray(path.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    return row_of(path)


def a_file_cut(node: Node, random: Random) -> int:
    path = random.choice(node.files())
    path.write_bytes(path.read_bytes()[: random.randrange(20)])
    return row_of(path)


def a_file_removed(node: Node, random: Random) -> int:
    path = random.choice(node.files())
    path.unlink()
    return row_of(path)


def two_files(node: Node, random: Random) -> int:
    first, second = random.sample(node.files(), 2)
    one, other = first.read_bytes(), second.read_bytes()
    first.write_bytes(other)
    second.write_bytes(one)
    return min(row_of(first), row_of(second))


def a_foreign_file(node: Node, random: Random) -> int:
    path = random.choice(node.files())
    (path.parent / f"{random.getrandbits(64):x}").write_bytes(path.read_bytes())
    return 0


def a_document_row(node: Node, random: Random) -> int:
    column = random.choice(("name", "about", "created_by_name", "sha256", "media_type"))
    path = random.choice(node.files())
    StoredDocument.objects.filter(sha256=path.name).update(**{column: "x"})
    return row_of(path)


def a_document_row_removed(node: Node, random: Random) -> int:
    path = random.choice(node.files())
    StoredDocument.objects.filter(sha256=path.name).delete()
    return row_of(path)


ON_NODE: tuple[Callable[[Node, Random], int], ...] = (
    a_row, a_row_removed, a_tail, two_rows, a_foreign_row, an_old_copy, another_past,
    a_file, a_file_cut, a_file_removed, two_files, a_foreign_file,
    a_document_row, a_document_row_removed,
)  # fmt: skip
EVERY = 40
"""One in so many changes is made on the node: each of these is a whole verification."""


def test_ten_thousand_tamperings_are_found_and_the_first_bad_record_named(tmp_path: Path) -> None:
    key, random = Key(), Random(2026)  # noqa: S311
    node = Node(tmp_path, key)
    whole = list(journal_lines("kz"))
    kept = [verifier.checkpoint(checkpoint_json(signed)) for signed in checkpoints()]
    verifier.check_journal(whole[1:], key.listed, kept)
    assert node.first_bad() == (-1, False)
    run(*triggers.removal(connection.vendor))
    for number in range(10_000):
        if number % EVERY == 0:
            on_node = ON_NODE[number // EVERY % len(ON_NODE)]
            with undone(node):
                first = on_node(node, random)
                told = node.first_bad()
                assert told == (first, True), f"{on_node.__name__} {number}"
            continue
        tampering = KINDS[number % len(KINDS)]
        lines = list(whole)
        first = tampering(lines, random)
        with pytest.raises((verifier.Bad, ValueError)) as caught:
            verifier.check_journal(lines[1:], key.listed, kept)
        said = str(caught.value)
        assert f"record {first} (" in said or not first, f"{tampering.__name__} {number}: {said}"
    run(*triggers.creation(connection.vendor))
    assert node.first_bad() == (-1, False)
