"""Decide on a lead: same, different, or cannot tell, with reasons (``domain.match``).

1. Where an arrest may follow, the first *same* makes the lead wait for another officer. That one
   confirms, or disagrees: then the lead is open again, with both words on it.
2. A decision can be taken anew, with reasons; every one stays on record. What was reported to the
   owner as a hit is undone there, by closing the hit.
3. Two records never become one by a decision.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.matches import LEADS, shown
from eurazpol.notices.actions.sought import sought
from eurazpol.notices.domain.errors import NotAllowed, UnknownNotice
from eurazpol.notices.domain.match import Decision, Said, Standing, checked, standing_after
from eurazpol.notices.domain.side_by_side import mark_of
from eurazpol.notices.store.matches import DecisionRow, MatchRow


@dataclass(frozen=True, slots=True)
class Choice:
    """What an officer chose on the page. ``turn`` is how many decisions the page showed."""

    decision: str
    reasons: Sequence[str]
    note: str
    turn: int


@transaction.atomic
def decide_match(
    deps: MatchDeps, key: int, choice: Choice, actor: Actor, now: datetime
) -> Standing:
    """Keep the decision and return where the lead stands.

    Raises ``Forbidden``, :class:`UnknownNotice`, :class:`NotAllowed`, and
    :class:`~eurazpol.notices.domain.errors.InvalidNotice` that names the field.
    """
    require(actor, Act.DECIDE_MATCH, LEADS)
    row = MatchRow.objects.select_for_update().filter(pk=key).first()
    one = sought((row.notice_id,)).get(row.notice_id) if row else None
    if row is None or one is None or row.pk not in shown(deps, (row,), actor, now):
        raise UnknownNotice("match-unknown", number=str(key))
    before = tuple(row.decisions.order_by("pk"))
    said = checked(choice.decision, choice.reasons, choice.note)
    first = before[-1] if row.standing == Standing.SECOND.value else None
    _check(row, choice.turn, before, first, actor)
    after = _after(said, first, arrest=one.arrest)
    person = deps.source(row.source).at((row.ref,))[row.ref]
    row.marks = [mark_of(one.person), mark_of(person)]
    row.standing = after.value
    row.save(update_fields=["marks", "standing"])
    DecisionRow.objects.create(
        match=row, decision=said.decision.value, reasons=[one.value for one in said.reasons],
        note=said.note, score=row.score, marks=row.marks, officer_id=actor.officer_id,
        officer=actor.name, second=first is not None, at=now,
    )  # fmt: skip
    details = {"decision": said.decision.value, "standing": after.value, "source": row.source,
               "ref": row.ref, "reasons": [reason.value for reason in said.reasons]}  # fmt: skip
    record(actor.entry("match-decided", "match", key, ground=one.number, details=details), now)
    return after


def _check(
    row: MatchRow,
    turn: int,
    before: Sequence[DecisionRow],
    first: DecisionRow | None,
    actor: Actor,
) -> None:
    if turn != len(before):
        raise NotAllowed("match-changed-meanwhile")
    if row.standing == Standing.GONE.value:
        raise NotAllowed("match-gone")
    if row.hits.exists():
        raise NotAllowed("match-reported")
    if first is not None and first.officer_id == actor.officer_id:
        raise NotAllowed("match-same-officer", name=first.officer)


def _after(said: Said, first: DecisionRow | None, *, arrest: bool) -> Standing:
    if first is None:
        return standing_after(said.decision, arrest_may_follow=arrest)
    return Standing.SAME if said.decision is Decision.SAME else Standing.OPEN
