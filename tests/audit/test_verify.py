"""Every way to change the past is found, and the first bad record is named with its time."""

from dataclasses import replace
from datetime import datetime

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import DatabaseError, connection, transaction

from eurazpol.audit.actions import queries
from eurazpol.audit.actions.checkpoints import checkpoints, make_checkpoint
from eurazpol.audit.actions.prove import prove_consistency, prove_inclusion
from eurazpol.audit.actions.verify import Signatures
from eurazpol.audit.domain import merkle
from eurazpol.audit.domain.checkpoint import Checkpoint, SignedCheckpoint
from eurazpol.audit.domain.errors import InvalidEntry, NoSuchRecord
from eurazpol.audit.store.models import Head, JournalEntry
from eurazpol.kernel.catalogue import catalogue
from tests.audit.helpers import at, run, tamper, without_triggers, write

pytestmark = pytest.mark.django_db


class Key:
    """A real key of a node."""

    key_id = "kz-2026"

    def __init__(self) -> None:
        self.private = Ed25519PrivateKey.generate()

    def sign(self, data: bytes) -> bytes:
        return self.private.sign(data)

    def holds(self, signed: SignedCheckpoint) -> bool:
        try:
            self.private.public_key().verify(signed.signature, signed.checkpoint.body)
        except InvalidSignature:
            return False
        return True


def broken() -> tuple[int, datetime | None, str]:
    found = queries.verify().broken
    assert found is not None
    return found.seq, found.at, found.reason.id.removeprefix("audit-broken-")


def rewritten(seq: int, **changes: str) -> None:
    """Rewrite a row the way somebody does who knows the format: content, hash and root agree."""
    rows = list(JournalEntry.objects.order_by("seq"))
    row = rows[seq - 1]
    for name, value in changes.items():
        setattr(row, name, value)
    leaf = row.record.leaf_hash
    tree = merkle.compact([*(bytes(one.leaf_hash) for one in rows[: seq - 1]), leaf])
    row.leaf_hash, row.root = leaf, tree.root
    row.save()


def test_an_empty_journal_is_whole() -> None:
    report = queries.verify()
    assert (report.whole, report.size, report.root) == (True, 0, merkle.EMPTY_ROOT)


def test_a_whole_journal() -> None:
    write(11)
    report = queries.verify()
    assert (report.whole, report.size, report.last_at) == (True, 11, at(11))
    english = catalogue().render(report.sentence, "en")
    assert english == "The audit log is whole from record 1 to 11"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("actor", "officer:8"),
        ("actor_name", "Басқа Біреу"),
        ("action", "case-created"),
        ("object_id", "KZ-2026-99999"),
        ("ground", ""),
        ("details", '{"field":"person.names","n": 6}'),
        ("at", "2026-02-05 05:36:00.000001+00:00"),
        ("leaf_hash", b"x" * 32),
    ],
)
def test_a_changed_value(column: str, value: object) -> None:
    write(11)
    tamper(f"UPDATE audit_journalentry SET {column} = %s WHERE seq = 6", value)  # noqa: S608
    seq, when, reason = broken()
    assert (seq, reason) == (6, "changed")
    assert when is not None
    assert when.replace(microsecond=0) == at(6)


@pytest.mark.parametrize(("column", "value"), [("details", b"\xff"), ("at", "soon"), ("root", 5)])
def test_a_value_that_no_row_can_have(column: str, value: object) -> None:
    write(11)
    statement = f"UPDATE audit_journalentry SET {column} = %s WHERE seq = 4"  # noqa: S608
    if connection.vendor == "postgresql" and column != "details":  # the engine keeps its types
        with pytest.raises(DatabaseError), transaction.atomic():
            tamper(statement, value)
        return
    tamper(statement, value)
    assert broken()[0] == 4


def test_the_sentence_names_record_time_and_reason() -> None:
    write(3)
    tamper("UPDATE audit_journalentry SET ground = 'x' WHERE seq = 2")
    report = queries.verify()
    assert catalogue().render(report.sentence, "en") == (
        "The audit log is broken. First bad record: 2, time: 5 Feb 2026 05:32 UTC+0. "
        "Reason: the content of the record was changed"
    )
    for lang in ("kk", "ru"):
        assert "05.02.2026" in catalogue().render(report.sentence, lang)  # type: ignore[arg-type]


def test_a_removed_record() -> None:
    write(11)
    tamper("DELETE FROM audit_journalentry WHERE seq = 6")
    assert broken() == (6, at(5), "missing")


def test_a_record_before_the_first() -> None:
    write(3)
    with without_triggers():
        row = JournalEntry.objects.get(pk=1)
        row.seq = 0
        row.save(force_insert=True)
    assert broken() == (0, at(1), "inserted")


def test_two_records_exchanged() -> None:
    write(11)
    with without_triggers():
        run(
            "UPDATE audit_journalentry SET seq = 99 WHERE seq = 4",
            "UPDATE audit_journalentry SET seq = 4 WHERE seq = 7",
            "UPDATE audit_journalentry SET seq = 7 WHERE seq = 99",
        )
    assert broken() == (4, at(7), "changed")


def test_a_record_rewritten_with_its_hashes() -> None:
    write(11)
    with without_triggers():
        rewritten(6, actor="officer:9")
    assert broken() == (7, at(7), "root")


def test_the_end_cut_off() -> None:
    write(11)
    tamper("DELETE FROM audit_journalentry WHERE seq > 8")
    assert broken() == (9, at(8), "tail")


def test_everything_gone_but_the_head() -> None:
    write(3)
    tamper("DELETE FROM audit_journalentry")
    assert broken() == (1, None, "tail")


def test_a_record_added_at_the_end_behind_the_head() -> None:
    write(3)
    head = Head.objects.get()
    write(1, start=4)
    with without_triggers():
        head.save()
    assert broken() == (4, at(4), "beyond")


@pytest.mark.parametrize(
    "statement", ["DELETE FROM audit_head", "UPDATE audit_head SET peaks = leaf.leaf_hash"]
)
def test_a_broken_head(statement: str) -> None:
    write(4)
    source = " FROM (SELECT leaf_hash FROM audit_journalentry WHERE seq = 1) AS leaf"
    tamper(statement + (source if "leaf" in statement else ""))
    assert broken()[2] == "head"


def test_the_last_record_rewritten_with_everything_after_a_checkpoint() -> None:
    write(5)
    key = Key()
    make_checkpoint("kz", key, at(5))
    with without_triggers():
        rewritten(5, ground="ҚПК 1-бап")
        tree = merkle.compact(bytes(row.leaf_hash) for row in JournalEntry.objects.order_by("seq"))
        Head.objects.update(peaks=tree.to_bytes())
    assert broken() == (5, at(5), "checkpoint")


def test_an_old_copy_put_back_is_found_by_a_checkpoint_that_a_peer_kept() -> None:
    write(3)
    rows, head = list(JournalEntry.objects.all()), Head.objects.get()
    write(4, start=4)
    kept = make_checkpoint("kz", Key(), at(7))
    assert kept is not None
    with without_triggers():
        run("DELETE FROM audit_checkpointrow", "DELETE FROM audit_journalentry")
        JournalEntry.objects.bulk_create(rows)
        head.save()
    assert queries.verify().whole, "nothing inside the node can tell"
    report = queries.verify([kept.checkpoint])
    assert report.broken is not None
    assert report.broken.reason.id == "audit-broken-rolled-back"
    assert (report.broken.seq, report.broken.at) == (4, at(3))


def test_a_fork_is_found_by_a_checkpoint_that_a_peer_kept() -> None:
    write(6)
    other = Checkpoint("kz", 4, merkle.leaf_hash(b"another past"), at(4))
    report = queries.verify([other])
    assert report.broken is not None
    assert (report.broken.seq, report.broken.at) == (4, at(4))


def test_checkpoints_are_signed_kept_and_checked() -> None:
    key = Key()
    assert make_checkpoint("kz", key, at(0)) is None
    write(3)
    first = make_checkpoint("kz", key, at(3))
    assert make_checkpoint("kz", key, at(9)) == first, "nothing was added in between"
    write(2, start=4)
    second = make_checkpoint("kz", key, at(5))
    assert first is not None
    assert second is not None
    assert checkpoints() == [first, second]
    assert key.holds(first)
    assert not Key().holds(first)
    assert queries.verify(signatures=Signatures(key.holds, lambda _: True)).whole
    proof = prove_consistency(first.checkpoint.size)
    assert (proof.old_root, proof.root) == (first.checkpoint.root, second.checkpoint.root)
    assert proof.holds


def test_a_forged_checkpoint_is_named() -> None:
    write(3)
    key = Key()
    make_checkpoint("kz", key, at(3))
    tamper("UPDATE audit_checkpointrow SET key_id = 'x', signature = root")
    report = queries.verify(signatures=Signatures(key.holds, lambda _: True))
    assert report.broken is not None
    assert report.broken.reason.id == "audit-broken-signature"


def test_the_signed_body_says_what_it_is() -> None:
    checkpoint = Checkpoint("kz", 3, b"\x01" * 32, at(3))
    assert checkpoint.body.decode().splitlines() == [
        "eurazpol-checkpoint-1",
        "kz",
        "3",
        "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
        "2026-02-05T05:33:00.000000Z",
    ]
    with pytest.raises(InvalidEntry):
        Checkpoint("kz\n9", 3, b"\x01" * 32, at(3))


def test_proof_that_a_record_is_in_the_journal() -> None:
    write(13)
    proof = prove_inclusion(6)
    assert proof.holds
    assert (proof.record.at, proof.size) == (at(6), 13)
    assert prove_inclusion(6, size=8).holds
    changed = replace(proof.record, actor="officer:9")
    assert not merkle.verify_inclusion(changed.leaf_hash, 5, 13, proof.path, proof.root)
    for seq, size in ((14, None), (0, None), (9, 8), (1, 99)):
        with pytest.raises(NoSuchRecord):
            prove_inclusion(seq, size)
    with pytest.raises(NoSuchRecord):
        prove_consistency(14)


def test_reading_the_journal() -> None:
    write(9)
    assert [row.seq for row in queries.latest(limit=3)] == [9, 8, 7]
    assert [row.seq for row in queries.latest(limit=2, before=8)] == [7, 6]
    assert [row.seq for row in queries.entries_by("officer:1")] == [9, 6, 3]
    assert queries.entries_about("case", "KZ-2026-00004", before=4) == ()
    assert queries.action_counts() == {"case-read": 9}
    assert queries.latest(action="sign-in") == ()
