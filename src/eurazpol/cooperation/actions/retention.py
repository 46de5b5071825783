"""Review closed cases: keep longer with a reason, or let go (``domain.retention``)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import F, Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Stage, may
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import Work, opened, require_act, target
from eurazpol.cooperation.domain.errors import NotAllowed
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.retention import (
    TERMS,
    Term,
    checked_extension,
    checked_reason,
    later,
    review_day,
    term_of,
)
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.retention import RetentionRow
from eurazpol.kernel.texts import Message

AHEAD = timedelta(days=90)
"""How long before its day a case stands on the list."""
LISTED = 200


@dataclass(frozen=True, slots=True)
class RetentionView:
    """How long one closed case is kept. ``reason`` is of the last decision, if there is one."""

    number: str
    kind: Message
    state: Message
    closed_at: datetime
    review_on: date
    due: bool
    term: Term
    reason: str
    by: str
    let_go_at: datetime | None
    erased_at: datetime | None

    @property
    def confidence_text(self) -> str:
        """The id of the words for how sure the term is."""
        return f"cooperation-retention-confidence-{self.term.confidence}"


def due_for_review(deps: CooperationDeps, actor: Actor, now: datetime) -> tuple[RetentionView, ...]:
    """Return the closed cases that this officer is to review soon, the longest due first."""
    today = _today(deps, now)
    soon = today + AHEAD
    terms = Q(pk__in=())
    for kind, term in TERMS.items():
        terms |= Q(kind=kind, closed_at__date__lte=later(soon, -term.years))
    put_off = Q(retention__review_on__lte=soon, retention__let_go_at=None)
    rows = (
        CaseRow.objects.filter(visible(actor), stage=Stage.CLOSED.value)
        .filter((terms & Q(retention=None)) | put_off)
        .exclude(closed_at=None)
        .select_related("retention")
        .order_by(F("retention__review_on").asc(nulls_first=True), "closed_at", "pk")
    )
    return tuple(
        _view(row, today)
        for row in rows[:LISTED]
        if may(actor, Act.REVIEW_RETENTION, target(row)).allowed
    )


def retention_of(deps: CooperationDeps, row: CaseRow, now: datetime) -> RetentionView | None:
    """Return how long a case is kept; ``None`` while it is open."""
    return _view(row, _today(deps, now)) if row.closed_at else None


@transaction.atomic
def keep_longer(
    deps: CooperationDeps, number: str, until: date, reason: str, *, actor: Actor, now: datetime
) -> None:
    """Put the review of a closed case off to a day, with the reason."""
    work = _closed(deps, number, actor, now)
    said = checked_extension(until, work.today, reason)
    _decide(work, until, said, let_go=False)
    work.journal("retention-extended", until=until.isoformat())


@transaction.atomic
def let_go(deps: CooperationDeps, number: str, reason: str, *, actor: Actor, now: datetime) -> None:
    """Say that a closed case whose review day has come is not needed any more.

    Raises ``Forbidden``, :class:`NotAllowed` before its day, :class:`InvalidFact`.
    """
    work = _closed(deps, number, actor, now)
    view = _view(work.row, work.today)
    if not view.due:
        raise NotAllowed("retention-not-due", day=view.review_on)
    _decide(work, view.review_on, checked_reason(reason), let_go=True)
    work.journal("retention-ended")


def _closed(deps: CooperationDeps, number: str, actor: Actor, now: datetime) -> Work:
    work = opened(deps, number, actor, now)
    require_act(work, Act.REVIEW_RETENTION)
    kept = RetentionRow.objects.filter(case=work.row).first()
    if work.row.closed_at is None or (kept and kept.let_go_at):
        raise NotAllowed("retention-decided")
    return work


def _decide(work: Work, day: date, reason: str, *, let_go: bool) -> None:
    RetentionRow.objects.update_or_create(
        case=work.row,
        defaults={
            "review_on": day, "reason": reason, "by_id": work.actor.officer_id,
            "by_name": work.actor.name, "at": work.now,
            "let_go_at": work.now if let_go else None,
        },
    )  # fmt: skip


def _today(deps: CooperationDeps, now: datetime) -> date:
    return now.astimezone(deps.node.zone).date()


def _view(row: CaseRow, today: date) -> RetentionView:
    assert row.closed_at is not None  # noqa: S101 - the callers ask for closed cases
    kept: RetentionRow | None = getattr(row, "retention", None)
    day = kept.review_on if kept else review_day(row.kind, row.closed_at.date())
    kind = kind_of(row.kind)
    return RetentionView(
        row.number, kind.text, kind.state(row.state).text, row.closed_at, day, day <= today,
        term_of(row.kind), kept.reason if kept else "", kept.by_name if kept else "",
        kept.let_go_at if kept else None, kept.erased_at if kept else None,
    )  # fmt: skip
