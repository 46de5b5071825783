"""Put another version of the rules in force: one proposes, another confirms, both see what changes.

1. The book is read and checked as a whole before it is proposed, and every open case is assessed
   under the book in force and under the new one, as of the day on which it shall take effect.
2. The second person is another one, of the central authority. Who may not read a case is not told
   of it: the change says only how many there are.
3. It takes effect on its day, never before it is confirmed. Then the node works out the touched
   cases anew, and each says so in its record.
4. Every step is in the journal. What was once in force stays on record with its content.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Stage, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import assessed, clocks_of, finish
from eurazpol.cooperation.actions.restrict import check_reason
from eurazpol.cooperation.actions.rules_in_force import (
    CONFIRMED,
    LETTERHEAD,
    MAX_ARCHIVE,
    RULES,
    in_force,
    read_book,
)
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import opened, stored_text
from eurazpol.cooperation.domain.errors import InvalidFact, NotAllowed
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.sentences import conclusion
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.rule_changes import RuleChangeRow
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.texts import LANGS, Message, Texts, message
from eurazpol.law.domain.assessment import Assessment
from eurazpol.law.domain.book import LawBook

REJECTED = "rejected"
MAX_LINES = 400
_LAW = Target(ObjectKind.LAW)
_NODE = Actor.system("rules")


@dataclass(frozen=True, slots=True)
class Touched:
    """An open case that the new rules answer otherwise, in words before and after."""

    number: str
    before: Message
    after: Message
    what: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change as a reader sees it; ``touched`` are the cases that this reader may read."""

    id: int
    kind: str
    version: str
    reason: str
    effective_at: datetime
    proposed_by: str
    proposed_by_id: int
    proposed_at: datetime
    compared: int
    count: int
    touched: tuple[Touched, ...]
    outcome: str
    decided_by: str
    decided_at: datetime | None
    decision_reason: str
    applied_at: datetime | None
    lines: Texts | None


@transaction.atomic
def propose_book(
    deps: CooperationDeps,
    archive: bytes,
    reason: str,
    effective_at: datetime,
    *,
    actor: Actor,
    now: datetime,
) -> int:
    """Propose another version of the book of law and return the id of the change.

    Raises ``Forbidden``, :class:`InvalidFact`, and the errors of the law room naming the file.
    """
    require(actor, Act.PROPOSE_RULES, _LAW)
    check_reason(reason)
    if len(archive) > MAX_ARCHIVE:
        raise InvalidFact("rules-archive-large", field="file")
    book = read_book(archive)
    if book.version == deps.book.version:
        raise InvalidFact("rules-same-version", field="file", version=book.version)
    row = _proposed(_Content(RULES, book.version, archive), reason, effective_at, actor, now)
    rows = CaseRow.objects.exclude(stage=Stage.CLOSED.value).select_related("earlier")
    report = list(_differences(deps, book, row.effective_at, rows.iterator(chunk_size=200)))
    row.compared, row.report = rows.count(), report
    row.save(update_fields=["compared", "report"])
    _journal(actor, "rules-proposed", row, reason, now, touched=len(report))
    return row.pk


@transaction.atomic
def propose_letterhead(
    lines: Texts, reason: str, effective_at: datetime, *, actor: Actor, now: datetime
) -> int:
    """Propose other lines under the name of the authority; every open case writes with them."""
    require(actor, Act.PROPOSE_RULES, _LAW)
    check_reason(reason)
    for lang in LANGS:
        text = lines.get(lang).strip()
        if not text or len(text) > MAX_LINES:
            raise InvalidFact("letterhead-lines", field=f"lines_{lang}", maximum=MAX_LINES)
    content = canonical_bytes({lang: lines.get(lang).strip() for lang in LANGS})
    version = sha256_hex(content)[:12]
    row = _proposed(_Content(LETTERHEAD, version, content), reason, effective_at, actor, now)
    row.compared = CaseRow.objects.exclude(stage=Stage.CLOSED.value).count()
    row.save(update_fields=["compared"])
    _journal(actor, "rules-proposed", row, reason, now, touched=row.compared)
    return row.pk


@transaction.atomic
def confirm(change_id: int, *, actor: Actor, now: datetime) -> None:
    """Confirm as the second person; a day that has passed meanwhile becomes now."""
    row = _waiting(change_id, actor)
    if row.proposed_by_id == actor.officer_id:
        raise NotAllowed("change-same-person")
    row.effective_at = max(row.effective_at, now)
    _decided(row, CONFIRMED, "", actor, now)
    _journal(actor, "rules-confirmed", row, row.reason, now, effective=row.effective_at.isoformat())


@transaction.atomic
def reject(change_id: int, reason: str, *, actor: Actor, now: datetime) -> None:
    """Turn the change down, with a reason; who proposed it may take it back so."""
    row = _waiting(change_id, actor)
    check_reason(reason)
    _decided(row, REJECTED, reason.strip(), actor, now)
    _journal(actor, "rules-rejected", row, reason, now)


def changes(actor: Actor) -> tuple[ChangeView, ...]:
    """Return every change, newest first, without the cases."""
    require(actor, Act.PROPOSE_RULES, _LAW)
    rows = RuleChangeRow.objects.defer("report").order_by("-pk")[:100]
    return tuple(_view(row, (), 0) for row in rows)


def change(change_id: int, actor: Actor) -> ChangeView:
    """Return one change with the touched cases that the actor may read."""
    require(actor, Act.PROPOSE_RULES, _LAW)
    row = RuleChangeRow.objects.filter(pk=change_id).first()
    if row is None:
        raise InvalidFact("change-unknown", field="change")
    numbers = [one["number"] for one in row.report]
    seen = CaseRow.objects.filter(visible(actor), number__in=numbers)
    may_see = set(seen.values_list("number", flat=True))
    touched = tuple(
        Touched(
            one["number"],
            stored_text(one["before"]),
            stored_text(one["after"]),
            tuple(message(f"cooperation-change-{name}") for name in one["what"]),
        )
        for one in row.report
        if one["number"] in may_see
    )
    return _view(row, touched, len(numbers))


def apply_due(deps: CooperationDeps, now: datetime) -> int:
    """Work the touched cases out anew once a book has taken effect; return how many."""
    current = in_force(RULES, now)
    if current is None or deps.book.version != current.version:
        return 0
    due = RuleChangeRow.objects.filter(
        kind=RULES, outcome=CONFIRMED, applied_at=None, effective_at__lte=now
    )
    numbers = {one["number"] for row in due for one in row.report}
    for number in sorted(numbers):
        _work_out(deps, number, current, now)
    due.update(applied_at=now)
    return len(numbers)


@transaction.atomic
def _work_out(deps: CooperationDeps, number: str, row: RuleChangeRow, now: datetime) -> None:
    work = opened(deps, number, _NODE, now)
    if work.row.closed_at is None:
        work.tell("step", message("cooperation-history-rules", version=row.version))
        finish(work)
        work.journal("rules-applied", version=row.version)


def _differences(
    deps: CooperationDeps, book: LawBook, at: datetime, rows: Iterator[CaseRow]
) -> Iterator[Mapping[str, Any]]:
    after_deps = replace(deps, law=lambda: book)
    for row in rows:
        before, after = assessed(deps, row, at), assessed(after_deps, row, at)
        what = [*_changed(before, after)]
        facts = facts_from(row.facts)
        limits = [
            {(one.id, one.due_at) for one in clocks_of(each, row, facts, found)}
            for each, found in ((deps, before), (after_deps, after))
        ]
        if limits[0] != limits[1]:
            what.append("limits")
        if what:
            yield {
                "number": row.number,
                "before": write_arg(conclusion(before)),
                "after": write_arg(conclusion(after)),
                "what": what,
            }


def _changed(before: Assessment, after: Assessment) -> Iterator[str]:
    """Name the parts of the answer that differ."""
    parts: Mapping[str, Callable[[Assessment], object]] = {
        "decision": lambda found: found.decision,
        "instruments": lambda found: {(one.id, one.role) for one in found.instruments},
        "grounds": lambda found: {
            (one.id, one.citation.instrument, one.nature, one.outcome) for one in found.grounds
        },
        "papers": lambda found: {(one.id, one.state) for one in found.papers},
        "conditions": lambda found: {(one.code, one.outcome) for one in found.conditions},
    }
    for name, part in parts.items():
        if part(before) != part(after):
            yield name


@dataclass(frozen=True, slots=True)
class _Content:
    """What shall be in force."""

    kind: str
    version: str
    data: bytes


def _proposed(
    content: _Content, reason: str, effective_at: datetime, actor: Actor, now: datetime
) -> RuleChangeRow:
    return RuleChangeRow.objects.create(
        kind=content.kind,
        version=content.version,
        content=content.data,
        reason=reason.strip(),
        effective_at=max(effective_at, now),
        proposed_by_id=actor.officer_id,
        proposed_by=actor.name,
        proposed_at=now,
    )


def _waiting(change_id: int, actor: Actor) -> RuleChangeRow:
    require(actor, Act.CONFIRM_RULES, _LAW)
    row = RuleChangeRow.objects.select_for_update().filter(pk=change_id).first()
    if row is None:
        raise InvalidFact("change-unknown", field="change")
    if row.outcome:
        raise NotAllowed("change-decided")
    return row


def _decided(row: RuleChangeRow, outcome: str, reason: str, actor: Actor, now: datetime) -> None:
    row.outcome, row.decision_reason = outcome, reason
    row.decided_by_id, row.decided_by, row.decided_at = actor.officer_id, actor.name, now
    row.save()


def _journal(
    actor: Actor, action: str, row: RuleChangeRow, reason: str, now: datetime, **details: Any
) -> None:
    about = {"kind": row.kind, "version": row.version, **details}
    record(actor.entry(action, "rules", row.pk, ground=reason.strip()[:1000], details=about), now)


def _view(row: RuleChangeRow, touched: tuple[Touched, ...], count: int) -> ChangeView:
    is_head = row.kind == LETTERHEAD
    lines = Texts(**json.loads(bytes(row.content))) if is_head else None
    return ChangeView(
        row.pk,
        row.kind,
        row.version,
        row.reason,
        row.effective_at,
        row.proposed_by,
        row.proposed_by_id,
        row.proposed_at,
        row.compared,
        count if row.kind == RULES else row.compared,
        touched,
        row.outcome,
        row.decided_by,
        row.decided_at,
        row.decision_reason,
        row.applied_at,
        lines,
    )
