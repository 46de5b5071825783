"""Rows are added in the caller's transaction, in order, and the database keeps them."""

import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.audit.actions import queries
from eurazpol.audit.actions.record import record, record_many, record_read
from eurazpol.audit.domain.errors import InvalidEntry, JournalBroken, NotInTransaction
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.merkle import leaf_hash
from eurazpol.kernel.canonical import canonical_bytes
from tests.audit.helpers import BEGIN, at, entry, run, tamper, write


@pytest.mark.django_db
def test_what_is_written_is_read_back() -> None:
    assert record(entry(7), at(7)) == 1
    (found,) = queries.entries_about("case", "KZ-2026-00007")
    assert found == Record.of(entry(7), 1, at(7))
    assert json.loads(found.details) == {"field": "person.names", "n": 7}
    assert (found.at, found.ground) == (at(7), "ҚПК 588-бап")


@pytest.mark.django_db(transaction=True)
def test_outside_a_transaction_nothing_is_written() -> None:
    with pytest.raises(NotInTransaction):
        record(entry(), BEGIN)
    assert queries.journal_size() == 0


@pytest.mark.django_db(transaction=True)
def test_a_change_that_fails_leaves_no_row_and_no_gap() -> None:
    write(2)
    with pytest.raises(InvalidEntry), transaction.atomic():
        record_many([entry(3), entry(3, details={"n": 0.5})], at(3))
    write(1, start=4)
    assert [row.seq for row in queries.latest()] == [3, 2, 1]
    assert queries.verify().whole


@pytest.mark.django_db(transaction=True)
def test_threads_that_write_at_the_same_time_get_numbers_in_a_row() -> None:
    def writer() -> None:
        write(10)
        connection.close()

    threads = [threading.Thread(target=writer) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert queries.verify().whole
    assert queries.journal_size() == 40


def test_processes_that_write_at_the_same_time_get_numbers_in_a_row(tmp_path: Path) -> None:
    (tmp_path / "node.toml").write_text('state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:1"\n')
    environment = {**os.environ, "EURAZPOL_NODE": str(tmp_path)}

    def run(words: str) -> str:
        command = [sys.executable, "-m", "tests.audit.writer", *words.split()]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        return done.stdout

    run("migrate")
    with ThreadPoolExecutor() as pool:
        list(pool.map(run, ["write 25"] * 3))
    assert run("verify") == "75 True\n"


@pytest.mark.django_db
def test_many_at_once_are_the_same_as_one_by_one() -> None:
    assert record_many([entry(number) for number in range(3)], BEGIN) == [1, 2, 3]
    assert record_many([], BEGIN) == []
    assert record(entry(3), BEGIN) == 4
    assert queries.verify().size == 4


@pytest.mark.django_db
def test_reading_a_persons_file_needs_a_ground() -> None:
    assert record_read(entry(ground="KZ-2026-00001"), BEGIN) == 1
    with pytest.raises(InvalidEntry) as caught:
        record_read(entry(ground="  "), BEGIN)
    assert (caught.value.code, caught.value.field) == ("audit-ground-missing", "ground")
    assert queries.action_counts() == {"case-read": 1}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_journalentry SET actor = 'officer:9' WHERE seq = 1",
        "DELETE FROM audit_journalentry WHERE seq = 2",
        "DELETE FROM audit_journalentry",
        "UPDATE audit_head SET size = 1",
        "DELETE FROM audit_head",
    ],
)
def test_the_database_refuses_to_change_the_past(statement: str) -> None:
    write(2)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        run(statement)
    assert queries.verify().size == 2


@pytest.mark.django_db
def test_the_database_refuses_to_replace_or_empty() -> None:
    write(2)
    if connection.vendor == "sqlite":
        statement = "REPLACE INTO audit_journalentry SELECT * FROM audit_journalentry WHERE seq = 1"
    else:
        statement = "TRUNCATE audit_journalentry"
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        run(statement)


@pytest.mark.django_db
def test_a_journal_that_lost_its_head_is_not_begun_anew() -> None:
    write(2)
    tamper("DELETE FROM audit_head")
    with pytest.raises(JournalBroken):
        record(entry(3), at(3))


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("action", "Case Read", "audit-not-a-name"),
        ("object_kind", "", "audit-not-a-name"),
        ("actor", "", "audit-actor-missing"),
        ("object_id", "x" * 201, "audit-too-long"),
        ("ground", "nul \x00", "audit-not-text"),
        ("actor_name", "\ud800", "audit-not-text"),
    ],
)
def test_entries_that_cannot_be_kept(field: str, value: str, code: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        entry(**{field: value})
    assert (caught.value.code, caught.value.field) == (code, field)


@pytest.mark.parametrize(
    ("details", "code"),
    [
        ({"days": 1.5}, "canonical-type"),
        ({"text": "x" * 20_000}, "audit-too-long"),
        ({"text": "\x00"}, "audit-not-text"),
    ],
)
def test_details_that_cannot_be_kept(details: dict[str, object], code: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        Record.of(entry(details=details), 1, BEGIN)
    assert (caught.value.code, caught.value.field) == (code, "details")


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidEntry):
        Record.of(entry(), 1, datetime(2026, 2, 5))  # noqa: DTZ001 - the point of the test


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)


@given(texts, texts, texts)
def test_the_leaf_is_the_canonical_form(name: str, object_id: str, ground: str) -> None:
    row = Record.of(entry(actor_name=name, object_id=object_id, ground=ground), 3, at(3))
    values = [3, "2026-02-05T05:33:00.000000Z", row.actor, name, row.action, row.object_kind]
    expected = canonical_bytes([*values, object_id, ground, row.details])
    assert row.leaf == expected
    assert row.leaf_hash == leaf_hash(expected)
