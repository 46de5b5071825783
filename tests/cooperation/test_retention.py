"""Closed cases are reviewed, kept longer or let go; what is erased is gone, every hash stays."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.verify import verify
from eurazpol.cooperation.actions.add_note import add_note
from eurazpol.cooperation.actions.desk.drafts import Draft, keep_draft
from eurazpol.cooperation.actions.erase_case import (
    Erasing,
    certificate,
    erase_case,
    erasures,
    finish_erasures,
)
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.retention import (
    due_for_review,
    keep_longer,
    let_go,
)
from eurazpol.cooperation.actions.verify_decisions import verify_decisions
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.kinds.table import KINDS
from eurazpol.cooperation.domain.retention import TERMS, later, review_day
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.documents.actions.erase import shred
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.actions.verify_files import verify_files
from eurazpol.kernel.texts import Texts
from tests.cooperation.test_erase import MARKER, requested, said
from tests.cooperation.world import Node, World

WHY = "The court has closed its own file."
GUARD = Actor(99, "guard", "Қорғау", None, Texts("", "", ""), frozenset({Role.DATA_PROTECTION}))


class Key:
    key_id = "uz-1"

    def __init__(self) -> None:
        self.private = Ed25519PrivateKey.generate()

    def sign(self, data: bytes) -> bytes:
        return self.private.sign(data)


def erasing(node: Node, key: Key) -> Erasing:
    def scrub(now: datetime) -> None:
        shred(node.deps.documents, now)

    return Erasing("uz", lambda *_: 0, lambda _: False, scrub, lambda _: key)


@pytest.fixture
def closed(world: World) -> tuple[World, str, datetime]:
    """A case of Uzbekistan with the marker everywhere, closed; and the day of its review."""
    _, got = requested(world)
    node = world.node("uz")
    add_note(node.deps, got, f"Ask about {MARKER}", node.chief, world.now)
    keep_draft(Draft(f"case-{got}", "/drafts", None, world.now, {"a": MARKER}), node.chief)
    CaseRow.objects.filter(number=got).update(stage="closed", closed_at=world.now)
    return world, got, world.now + timedelta(days=365 * 5 + 3)


def test_every_kind_has_a_term() -> None:
    assert TERMS.keys() == KINDS.keys()
    assert review_day("mla", date(2024, 2, 29)) == date(2029, 3, 1)
    assert later(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_a_case_is_kept_longer_with_a_reason(closed: tuple[World, str, datetime]) -> None:
    world, number, day = closed
    node = world.node("uz")
    assert due_for_review(node.deps, node.chief, world.now) == ()
    (listed,) = due_for_review(node.deps, node.chief, day)
    assert (listed.number, listed.due, listed.term.years) == (number, True, 5)
    until = (day + timedelta(days=700)).date()
    with pytest.raises(InvalidFact):
        keep_longer(node.deps, number, until, "short", actor=node.chief, now=day)
    with pytest.raises(InvalidFact):
        keep_longer(node.deps, number, date(2099, 1, 1), WHY, actor=node.chief, now=day)
    keep_longer(node.deps, number, until, WHY, actor=node.chief, now=day)
    assert due_for_review(node.deps, node.chief, day) == ()
    kept = read_case(node.deps, number, ground="test", actor=node.chief, now=day).retention
    assert kept is not None
    assert (kept.review_on, kept.reason, kept.due) == (until, WHY, False)
    with pytest.raises(NotAllowed):
        let_go(node.deps, number, WHY, actor=node.chief, now=day)


def test_what_is_erased_is_gone_and_every_hash_stays(
    closed: tuple[World, str, datetime],
) -> None:
    world, number, day = closed
    node, key = world.node("uz"), Key()
    work = erasing(node, key)
    with pytest.raises(NotAllowed):
        let_go(node.deps, number, WHY, actor=node.chief, now=world.now)
    let_go(node.deps, number, f"{WHY} {MARKER}", actor=node.chief, now=day)
    assert MARKER in said(number)
    with pytest.raises(Forbidden):
        erase_case(work, number, actor=node.chief, now=day)
    both = replace(node.chief, roles=GUARD.roles, posts=())
    with pytest.raises(NotAllowed):
        erase_case(work, number, actor=both, now=day)
    hashes = {one.sha256 for one in documents_about(number)}
    erase_case(work, number, actor=GUARD, now=day)
    assert MARKER not in said(number)
    assert all(one.erased_at for one in documents_about(number))
    assert {one.sha256 for one in PaperRow.objects.filter(case__number=number)} <= hashes
    assert erasures(GUARD)[0].certificate is None
    assert finish_erasures(work, day) == 1
    assert finish_erasures(work, day) == 0
    signed = certificate(number, GUARD)
    public = key.private.public_key()
    public.verify(bytes.fromhex(signed["signature"]), signed["body"].encode())
    lines = signed["body"].splitlines()
    assert lines[:3] == ["eurazpol-erasure-1", "uz", number]
    assert set(lines[6:]) == hashes
    assert verify().whole
    assert verify_decisions() == ()
    assert verify_files(node.deps.documents, day).broken == ()
    with pytest.raises(NotAllowed):
        erase_case(work, number, actor=GUARD, now=day)
