"""Review records that ended: keep longer with a reason, or let go (``domain.retention``).

The list of those to be reviewed names nobody: whose record it is stands behind its purpose.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import F, Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import Hand, opened, visible
from eurazpol.citizens.domain.errors import NotNow
from eurazpol.citizens.domain.record import Record
from eurazpol.citizens.domain.retention import TERMS, review_of, source_of
from eurazpol.citizens.domain.stages import Stage
from eurazpol.citizens.store.models import CitizenRow
from eurazpol.citizens.store.retention import RetentionRow
from eurazpol.cooperation.actions.queries import still_open
from eurazpol.cooperation.domain.retention import Term, checked_extension, checked_reason, later
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message

AHEAD = timedelta(days=90)
"""How long before its day a record stands on the list."""
LISTED = 200


@dataclass(frozen=True, slots=True)
class RetentionView:
    """How long one record is kept. ``reason`` is of the last decision, if there is one."""

    number: str
    state: Country
    stage: Stage
    ended: date
    review_on: date
    due: bool
    term: Term
    reason: str
    by: str
    let_go_at: datetime | None
    open_cases: tuple[str, ...]

    @property
    def source(self) -> Message:
        """Where the years come from."""
        return source_of(self.term)

    @property
    def confidence_text(self) -> str:
        """The id of the words for how sure the term is."""
        return f"citizens-retention-confidence-{self.term.confidence}"


def due_for_review(deps: CitizensDeps, actor: Actor, now: datetime) -> tuple[RetentionView, ...]:
    """Return the records that this officer is to review soon, the longest due first."""
    today = deps.today(now)
    soon = today + AHEAD
    terms = Q(pk__in=())
    for stage, term in TERMS.items():
        terms |= Q(stage=stage.value, since__lte=later(soon, -term.years))
    put_off = Q(retention__review_on__lte=soon, retention__let_go_at=None)
    rows = (
        CitizenRow.objects.filter(visible(actor, Act.REVIEW_RETENTION), erased_at=None)
        .filter((terms & Q(retention=None)) | put_off)
        .select_related("retention")
        .prefetch_related("transfers")
        .order_by(F("retention__review_on").asc(nulls_first=True), "since", "pk")
    )
    shown = rows[:LISTED]
    opened_ = still_open(one.case_number for row in shown for one in row.transfers.all())
    views = (_view(row, today, opened_) for row in shown)
    return tuple(view for view in views if view is not None and view.review_on <= soon)


def retention_of(deps: CitizensDeps, row: CitizenRow, now: datetime) -> RetentionView | None:
    """Return how long a record is kept; ``None`` while the person is held."""
    return _view_of(row, deps.today(now))


@transaction.atomic
def keep_longer(
    deps: CitizensDeps, number: str, until: date, reason: str, *, actor: Actor, now: datetime
) -> None:
    """Put the review of a record off to a day; raises ``InvalidFact`` naming the field."""
    hand, _ = _ended(deps, number, actor, now)
    said = checked_extension(until, hand.today, reason)
    _decide(hand, until, said, let_go=False)
    hand.journal("citizen-retention-extended", until=until.isoformat())


@transaction.atomic
def let_go(deps: CitizensDeps, number: str, reason: str, *, actor: Actor, now: datetime) -> None:
    """Say that a record whose review day has come is not needed any more.

    Raises ``Forbidden``, :class:`NotNow` before its day and while a request is under way,
    ``InvalidFact`` for a reason that says too little.
    """
    hand, view = _ended(deps, number, actor, now)
    if not view.due:
        raise NotNow("citizens-retention-not-due", day=view.review_on)
    if view.open_cases:
        raise NotNow("citizens-retention-case-open", number=view.open_cases[0])
    _decide(hand, view.review_on, checked_reason(reason), let_go=True)
    hand.journal("citizen-retention-ended")


def _ended(
    deps: CitizensDeps, number: str, actor: Actor, now: datetime
) -> tuple[Hand, RetentionView]:
    hand = opened(deps, number, Act.REVIEW_RETENTION, actor, now)
    view = _view_of(hand.row, hand.today)
    if view is None or view.let_go_at is not None:
        raise NotNow("citizens-retention-decided")
    return hand, view


def _decide(hand: Hand, day: date, reason: str, *, let_go: bool) -> None:
    RetentionRow.objects.update_or_create(
        citizen=hand.row,
        defaults={
            "review_on": day, "reason": reason, "by_id": hand.actor.officer_id,
            "by_name": hand.actor.name, "at": hand.now, "let_go_at": hand.now if let_go else None,
        },
    )  # fmt: skip


def _view_of(row: CitizenRow, today: date) -> RetentionView | None:
    if not Stage(row.stage).ends:
        return None
    return _view(row, today, still_open(one.case_number for one in row.transfers.all()))


def _view(row: CitizenRow, today: date, open_: Collection[str]) -> RetentionView | None:
    found = Record(row.values)
    by_rule = review_of(found)
    if by_rule is None:
        return None
    kept: RetentionRow | None = getattr(row, "retention", None)
    day = kept.review_on if kept else by_rule
    return RetentionView(
        row.number, found.state, found.stage, row.since, day, day <= today, TERMS[found.stage],
        kept.reason if kept else "", kept.by_name if kept else "",
        kept.let_go_at if kept else None,
        tuple(sorted({one.case_number for one in row.transfers.all()} & set(open_))),
    )  # fmt: skip
