"""A peer countersigns what goes on from what it knows, and nothing else."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eurazpol.audit.actions.checkpoints import make_checkpoint
from eurazpol.audit.actions.prove import prove_consistency
from eurazpol.audit.actions.queries import verify
from eurazpol.audit.actions.verify import Signatures
from eurazpol.audit.actions.verify import verify as walk
from eurazpol.audit.actions.witness import (
    Told,
    Witnessed,
    keep_countersignature,
    last_by,
    watched,
    witness,
)
from eurazpol.audit.domain import merkle
from eurazpol.audit.domain.checkpoint import Checkpoint, SignedCheckpoint
from eurazpol.audit.domain.errors import InvalidEntry
from eurazpol.audit.domain.witness import Bond, Verdict, read_countersignature
from eurazpol.audit.store.models import Head, JournalEntry
from tests.audit.helpers import at, tamper, without_triggers, write
from tests.audit.test_verify import Key, rewritten

ABOVE, SIZES = 12, st.integers(1, 70)


@given(old=SIZES, more=SIZES)
def test_the_proof_from_peaks_is_the_proof_of_the_rfc(old: int, more: int) -> None:
    leaves = [merkle.leaf_hash(bytes([number])) for number in range(old + more)]
    path = merkle.consistency_from(merkle.compact(leaves[:old]), leaves[old:])
    roots = merkle.root(leaves[:old]), merkle.root(leaves)
    assert merkle.verify_consistency(old, roots[0], len(leaves), roots[1], path)
    assert not merkle.verify_consistency(old, roots[1], len(leaves), roots[1], path)


def shown(now: datetime, since: int = 0, *, let_go: bool = False) -> Witnessed:
    """Make a checkpoint and let the peer see it."""
    signed = make_checkpoint("kz", Key(), now)
    assert signed is not None
    return told(signed, now, since, let_go=let_go)


def told(
    signed: SignedCheckpoint, now: datetime, since: int = 0, *, let_go: bool = False
) -> Witnessed:
    size = signed.checkpoint.size
    path = prove_consistency(since, size).path if 0 < since < size else ()
    found = witness(Told(signed, since, path, f"m{size}"), "ru", Key(), let_go=let_go, now=now)
    if found.last is not None:
        keep_countersignature(found.last)
    return found


def cut(size: int) -> None:
    """Put an old copy of the journal back."""
    leaves = [bytes(row.leaf_hash) for row in JournalEntry.objects.order_by("seq")[:size]]
    with without_triggers():
        JournalEntry.objects.filter(seq__gt=size).delete()
        Head.objects.update(size=size, peaks=merkle.compact(leaves).to_bytes())
    tamper("DELETE FROM audit_checkpointrow WHERE size > %s", size)


@pytest.mark.django_db
def test_what_goes_on_is_countersigned() -> None:
    write(5)
    first = shown(at(5))
    assert (first.verdict, first.last and first.last.statement.bond) == ("countersigned", "begins")
    write(7, 6)
    second = shown(at(12), since=5)
    assert second.verdict is Verdict.COUNTERSIGNED
    assert second.last is not None
    statement = second.last.statement
    assert (statement.bond, statement.before) == (Bond.CONTINUES, 5)
    assert read_countersignature(statement.body.decode()) == statement
    assert last_by("ru") == second.last
    report = verify()
    assert report.whole
    assert [(one.name, one.size, one.let_go) for one in report.witnesses] == [("ru", 12, 0)]


@pytest.mark.django_db
def test_a_proof_from_elsewhere_is_asked_for_once() -> None:
    write(5)
    shown(at(5))
    write(3, 6)
    assert shown(at(8), since=2).verdict is Verdict.PROOF_WANTED
    assert shown(at(8), since=2).verdict is Verdict.REWRITTEN


@pytest.mark.django_db
def test_a_rewritten_past_is_not_countersigned_and_the_node_finds_it_too() -> None:
    write(5)
    shown(at(5))
    with without_triggers():
        rewritten(5, ground="x")
        rows = [bytes(row.leaf_hash) for row in JournalEntry.objects.order_by("seq")]
        Head.objects.update(size=5, peaks=merkle.compact(rows).to_bytes())
    tamper("DELETE FROM audit_checkpointrow")
    write(4, 6)
    assert shown(at(9), since=5).verdict is Verdict.REWRITTEN
    (doubt,) = watched()
    assert (doubt.verdict, doubt.told_size, doubt.told_at) == (Verdict.REWRITTEN, 9, at(9))
    found = verify().broken
    assert found is not None
    assert (found.seq, found.at, found.reason.id) == (5, at(5), "audit-broken-checkpoint")


@pytest.mark.django_db
def test_an_old_copy_is_found_and_let_go_by_a_person_only() -> None:
    write(ABOVE)
    shown(at(ABOVE))
    cut(6)
    write(1, 7)
    assert shown(at(20)).verdict is Verdict.ROLLED_BACK
    found = verify().broken
    assert found is not None
    assert (found.seq, found.reason.id) == (8, "audit-broken-rolled-back")
    assert found.reason.args["origin"] == "ru"
    assert shown(at(20)).verdict is Verdict.HELD
    anew = shown(at(21), let_go=True)
    assert anew.last is not None
    assert (anew.last.statement.bond, anew.last.statement.before) == (Bond.BEGINS_ANEW, ABOVE)
    report = verify()
    assert report.whole
    assert [(one.size, one.let_go) for one in report.witnesses] == [(7, ABOVE)]


@pytest.mark.django_db
def test_a_countersignature_that_was_forged_is_no_word() -> None:
    write(5)
    shown(at(5))
    found = walk((), Signatures(lambda _: True, lambda _: False)).broken
    assert found is not None
    assert (found.seq, found.reason.id) == (5, "audit-broken-countersignature")


def test_only_the_one_form_is_read() -> None:
    body = Checkpoint("kz", 5, bytes(32), at(1)).body.decode()
    head = "eurazpol-countersignature-1\nru\n2026-02-05T05:30:00.000000Z\nbegins 0\n"
    assert read_countersignature(head + body).bond is Bond.BEGINS
    wrong = (
        head.replace("begins", "ends"), head.replace(" 0", " 00"), head.replace("ru", "Ру\n"),
        head.replace("Z", "+00:00"), head.replace("-1", "-2"),
    )  # fmt: skip
    for one in (*(other + body for other in wrong), head + body + "\n", head, ""):
        with pytest.raises(InvalidEntry):
            read_countersignature(one)
