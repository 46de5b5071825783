"""Declare two records to be of one person, and undo that.

1. A merge is an officer's own act with a reason, never what follows from a score or a decision.
2. It is a tie between two records: both stay as they are, each in its own room, and can be told
   apart again at any moment. What was tied and untied stays on record.
3. Ties add up: who is tied to one of a group belongs to the group.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.audit.actions.record import record, record_many
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain.errors import NotAllowed, UnknownNotice
from eurazpol.notices.domain.match import note_of
from eurazpol.notices.ports import Held
from eurazpol.notices.store.matches import MergeRow

_LEADS = Target(ObjectKind.MATCH)
Pair = tuple[str, str]
"""Source and ref of a person of a record."""


@dataclass(frozen=True, slots=True)
class MergeView:
    """A tie between two records, both as the reader may see them."""

    key: int
    one: Held
    other: Held
    reason: str
    officer: str
    at: datetime
    undone_at: datetime | None
    undone_by: str
    undone_reason: str
    may_undo: bool


@transaction.atomic
def merge(
    deps: MatchDeps, one: Pair, other: Pair, reason: str, *, actor: Actor, now: datetime
) -> int:
    """Tie two records of one person and return the key of the tie.

    Raises ``Forbidden``, :class:`UnknownNotice` for a record that the actor may not see, and
    :class:`NotAllowed` for what is tied already.
    """
    require(actor, Act.JOIN_PERSONS, _LEADS)
    first, second = sorted((one, other))
    if first == second:
        raise NotAllowed("merge-same-record")
    for pair in (first, second):
        _held(deps, pair, actor, now)
    said = note_of(reason, "reason")
    if second in joined_with(*first):
        raise NotAllowed("merge-done-already")
    row = MergeRow.objects.create(
        source=first[0], ref=first[1], other_source=second[0], other_ref=second[1],
        reason=said, officer_id=actor.officer_id, officer=actor.name, at=now,
    )  # fmt: skip
    details = {"one": ":".join(first), "other": ":".join(second)}
    record(actor.entry("persons-joined", "merge", row.pk, ground=said[:1000], details=details), now)
    return row.pk


@transaction.atomic
def undo_merge(key: int, reason: str, *, actor: Actor, now: datetime) -> None:
    """Take a tie apart again. Raises ``Forbidden``, :class:`UnknownNotice`, ``NotAllowed``."""
    require(actor, Act.JOIN_PERSONS, _LEADS)
    row = MergeRow.objects.select_for_update().filter(pk=key).first()
    if row is None:
        raise UnknownNotice("merge-unknown", number=str(key))
    if row.undone_at is not None:
        raise NotAllowed("merge-undone-already")
    said = note_of(reason, "reason")
    row.undone_at, row.undone_by, row.undone_reason = now, actor.name, said
    row.save(update_fields=["undone_at", "undone_by", "undone_reason"])
    record(actor.entry("persons-parted", "merge", key, ground=said[:1000]), now)


def merges(deps: MatchDeps, actor: Actor, now: datetime, most: int = 200) -> tuple[MergeView, ...]:
    """Return the ties whose two records the reader may see, the newest first."""
    require(actor, Act.READ_MATCH, _LEADS)
    rows = list(MergeRow.objects.order_by("-pk")[:most])
    held: dict[Pair, Held] = {}
    for source in deps.sources:
        refs = {
            ref
            for row in rows
            for name, ref in ((row.source, row.ref), (row.other_source, row.other_ref))
            if name == source.name
        }
        held |= {(source.name, ref): one
                 for ref, one in source.shown(tuple(refs), actor, now).items()}  # fmt: skip
    found = tuple(view for row in rows if (view := _view(row, held, actor)) is not None)
    entries = [
        actor.entry("lead-listed", one.source, one.about, ground=f"merge:{view.key}")
        for view in found
        for one in (view.one, view.other)
    ]
    if entries:
        with transaction.atomic():
            record_many(entries, now)
    return found


def joined_with(source: str, ref: str) -> frozenset[Pair]:
    """Return the records that are tied to this one, directly or by others, itself included."""
    group: set[Pair] = {(source, ref)}
    asked: set[Pair] = set()
    while new := group - asked:
        asked |= new
        near = Q()
        for name, one in new:
            near |= Q(source=name, ref=one) | Q(other_source=name, other_ref=one)
        for row in MergeRow.objects.filter(near, undone_at=None):
            group |= {(row.source, row.ref), (row.other_source, row.other_ref)}
    return frozenset(group)


def _held(deps: MatchDeps, pair: Pair, actor: Actor, now: datetime) -> Held:
    source, ref = pair
    found = deps.source(source).shown((ref,), actor, now).get(ref)
    if found is None:
        raise UnknownNotice("match-unknown", number=ref)
    return found


def _view(row: MergeRow, held: Mapping[Pair, Held], actor: Actor) -> MergeView | None:
    one, other = held.get((row.source, row.ref)), held.get((row.other_source, row.other_ref))
    if one is None or other is None:
        return None
    undo = row.undone_at is None and may(actor, Act.JOIN_PERSONS, _LEADS).allowed
    return MergeView(
        row.pk, one, other, row.reason, row.officer, row.at, row.undone_at, row.undone_by,
        row.undone_reason, undo,
    )  # fmt: skip
