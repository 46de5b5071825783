"""The work queue: one page of one tab in a fixed number of queries, whatever its length.

1. What is overdue or ends today, and presses us, stands on top in the order of its end, whatever
   else the list is sorted by.
2. The rest is sorted as asked; without a wish, what ends first stands first, and what has no end
   comes last.
3. Names are sorted by the Kazakh alphabet, by keys that are stored with them.
4. The keys of one page are found in an index; only the rows of these cases are read, and of these
   only what a line shows.
5. A tab of open cases is a small part of all: it is picked out first and then sorted. Left to
   itself, a database walks through every case in the wished order and leaves out what is closed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, When
from django.db.models.expressions import OrderBy

from eurazpol.access.actions.counting import count_together
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.clocks import limit_view, read_clock
from eurazpol.cooperation.actions.conditions_reading import names_hidden
from eurazpol.cooperation.actions.desk.tabs import tabs_of
from eurazpol.cooperation.actions.desk.values import Filters, QueuePage, QueueRow, Sort, Tab, Wanted
from eurazpol.cooperation.actions.desk.words import anything_withheld, cases_with, told_by_secrets
from eurazpol.cooperation.actions.queries import authority_name, peer_status
from eurazpol.cooperation.actions.visible import visible, visible_apart
from eurazpol.cooperation.actions.work import stored_text
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.limits import end_of
from eurazpol.cooperation.domain.sentences import awaits
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.desk import DraftRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.search import asked_words
from eurazpol.kernel.texts import message

PAGE_SIZE = 50
_BY_DUE = ("due_order", "-last_at", "pk")
_ORDERS: Mapping[str, tuple[str, ...]] = {
    "due": _BY_DUE,
    "number": ("number",),
    "person": ("person_order", "pk"),
    "holder": ("holder_order", "pk"),
    "last": ("last_at", "pk"),
}
_SHOWN = (
    *("number", "kind", "side", "state", "stage", "requesting", "requested", "peer_state"),
    *("person", "peer_status", "peer_waits_for", "holder_id", "holder_name", "authority_id"),
    *("authority_name", "unit_id", "next_limit", "last_text", "last_at", "created_at", "pins_at"),
    *("urgent", "handling", "confidential", "restricted", "covert", "version"),
)
"""What a line shows, and what the right to its person's name depends on."""


def queue(actor: Actor, wanted: Wanted, page: int, now: datetime, zone: ZoneInfo) -> QueuePage:
    """Return one page of one tab with the counts of all tabs."""
    found = found_cases(actor, wanted.filters, now, zone)
    counts = _counts(found, wanted, actor, now)
    total = counts.tabs[wanted.tab]
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(page, 1), pages)
    skip = (page - 1) * PAGE_SIZE
    rows: tuple[QueueRow, ...] = ()
    for part in _parts(found.filter(tabs_of(actor)[wanted.tab]), wanted, now, counts):
        begin = max(0, skip - part.before)
        end = min(skip + PAGE_SIZE - part.before, part.size)
        if begin < end:
            rows += queue_rows(part.rows[begin:end], actor, now)
    return QueuePage(wanted, rows, page, pages, total, counts.tabs, counts.drafts)


def found_cases(actor: Actor, filters: Filters, now: datetime, zone: ZoneInfo) -> QuerySet[CaseRow]:
    """Return the cases that the actor may read and the filters let through."""
    found = _filtered(CaseRow.objects.filter(visible(actor)), filters, now, zone)
    if filters.text.strip():
        asked = asked_words(filters.text)
        found = found.filter(cases_with(asked))
        if anything_withheld():
            found = found.exclude(pk__in=told_by_secrets(found, asked, actor, now))
    return found


def of_tab(found: QuerySet[CaseRow], actor: Actor, tab: Tab) -> QuerySet[CaseRow]:
    """Return the cases of one tab in the order of their ends."""
    return found.filter(tabs_of(actor)[tab]).order_by(*_BY_DUE)


def queue_rows(part: QuerySet[CaseRow], actor: Actor, now: datetime) -> tuple[QueueRow, ...]:
    """Return the lines of the cases of ``part``, an ordered query that is cut to a page."""
    bound = ConditionRow.objects.filter(case=OuterRef("pk"), hides=True, ours=False)
    rows = (
        CaseRow.objects.filter(pk__in=part.values("pk"))
        .order_by(*part.query.order_by)
        .only(*_SHOWN)
        .annotate(bound=Exists(bound))
    )
    chosen = list(rows)
    nameless = names_hidden([row for row in chosen if row.bound], actor, now)
    return tuple(_row(row, now, nameless) for row in chosen)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many cases are in each tab, how many of all are pinned where asked; unfinished forms."""

    tabs: Mapping[Tab, int]
    pinned: int
    drafts: int


def _counts(found: QuerySet[CaseRow], wanted: Wanted, actor: Actor, now: datetime) -> _Counts:
    """Count all in one query."""
    tabs = {tab: found.filter(which) for tab, which in tabs_of(actor).items()}
    closed = None
    if wanted.filters == Filters():
        may_read, closes = visible_apart(actor)
        tabs[Tab.ALL] = CaseRow.objects.filter(may_read)
        closed = tabs[Tab.ALL].filter(closes)
    in_parts = wanted.tab is Tab.ALL and wanted.sort != Sort()
    counted = count_together(
        {
            **{tab.value: rows for tab, rows in tabs.items()},
            "closed": closed,
            "pinned": found.filter(pins_at__lte=now) if in_parts else None,
            "drafts": DraftRow.objects.filter(officer_id=actor.officer_id),
        }
    )
    counts = {tab: counted[tab.value] for tab in tabs}
    counts[Tab.ALL] -= counted["closed"]
    return _Counts(counts, counted["pinned"], counted["drafts"])


@dataclass(frozen=True, slots=True)
class _Part:
    """Cases in one order, with how many of the list come before them and how many they are."""

    rows: QuerySet[CaseRow]
    before: int
    size: int


def _parts(
    listed: QuerySet[CaseRow], wanted: Wanted, now: datetime, counts: _Counts
) -> tuple[_Part, ...]:
    """Return the list in the wished order: what is pinned by its end, then the others.

    By their ends, which is the order when none is given, both are in one order already. A tab that
    is picked out is sorted in one go; of all cases, both parts are read from an index of their own.
    """
    total, is_pinned = counts.tabs[wanted.tab], Q(pins_at__lte=now)
    if wanted.sort == Sort():
        return (_Part(listed.order_by(*_BY_DUE), 0, total),)
    order = [_by(name, down=wanted.sort.down) for name in _ORDERS[wanted.sort.by]]
    if wanted.tab is Tab.ALL:
        pressing, others = listed.filter(is_pinned), listed.exclude(is_pinned)
        return (
            _Part(pressing.order_by(*_BY_DUE), 0, counts.pinned),
            _Part(others.order_by(*order), counts.pinned, total - counts.pinned),
        )
    lifted = [_by(name, of=is_pinned) for name in _BY_DUE]
    first = Case(When(is_pinned, then=0), default=1)
    return (_Part(listed.order_by(first, *lifted, *order), 0, total),)


def _by(name: str, *, down: bool = False, of: Q | None = None) -> OrderBy:
    """Return the order by a column, turned round where ``down``; only of those cases, if given."""
    column: F | Case = F(name.removeprefix("-"))
    column = column if of is None else Case(When(of, then=column))
    return OrderBy(column, descending=name.startswith("-") != down)


def _filtered(
    rows: QuerySet[CaseRow], filters: Filters, now: datetime, zone: ZoneInfo
) -> QuerySet[CaseRow]:
    exact = {
        "kind": filters.kind,
        "peer_state": filters.peer,
        "side": filters.side,
        "state": filters.state,
        "stage": filters.stage,
        "decision": filters.decision,
        "holder_id": filters.holder,
    }
    rows = rows.filter(**{name: value for name, value in exact.items() if value})
    today = now.astimezone(zone).date()
    ends = {
        "overdue": now,
        "today": end_of(today, zone),
        "week": end_of(today + timedelta(days=7), zone),
    }
    if filters.due in ends:
        rows = rows.filter(due_order__lte=ends[filters.due])
    return rows


def _row(row: CaseRow, now: datetime, nameless: frozenset[int]) -> QueueRow:
    kind, peer = kind_of(row.kind), Country(row.peer_state)
    state, side = kind.state(row.state), Side(row.side)
    limit = limit_view(read_clock(row.next_limit), side, now) if row.next_limit else None
    return QueueRow(
        number=row.number,
        kind=kind.text,
        side=side,
        requesting=Country(row.requesting),
        requested=Country(row.requested),
        peer=peer,
        person="" if row.pk in nameless else row.person,
        state=state.text,
        stage=state.stage,
        peer_status=peer_status(row),
        awaits=awaits(state, peer, row.peer_waits_for),
        limit=limit,
        holder=row.holder_name,
        authority=authority_name(row),
        last=stored_text(row.last_text),
        last_at=row.last_at,
        created_at=row.created_at,
        urgent=row.urgent,
        handling=message(f"cooperation-handling-{row.handling}"),
        version=row.version,
        pinned=row.pins_at <= now,
    )
