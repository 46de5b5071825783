"""The work queue: one page of one tab in a fixed number of queries, whatever its length.

1. What is overdue or ends today, and presses us, stands on top in the order of its end, whatever
   else the list is sorted by.
2. The rest is sorted as asked; without a wish, what ends first stands first, and what has no end
   comes last.
3. Names are sorted by the Kazakh alphabet, by keys that are stored with them.
4. The numbers of one page are read first, from an index; only then the rows of these cases.
5. A tab of open cases is a small part of all: it is picked out first and then sorted. Left to
   itself, a database walks through every case in the wished order and leaves out what is closed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import F, QuerySet
from django.db.models.expressions import OrderBy
from django.db.models.functions import Coalesce

from eurazpol.access.actions.counting import count_together
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.clocks import limit_view, read_clock
from eurazpol.cooperation.actions.conditions_reading import names_hidden
from eurazpol.cooperation.actions.desk.tabs import tabs_of
from eurazpol.cooperation.actions.desk.words import anything_withheld, cases_with, told_by_secrets
from eurazpol.cooperation.actions.queries import NOT_LISTED, authority_name, peer_status
from eurazpol.cooperation.actions.views import Filters, QueuePage, QueueRow, Sort, Tab, Wanted
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import stored_text
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.limits import end_of
from eurazpol.cooperation.domain.sentences import awaits
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


def queue(actor: Actor, wanted: Wanted, page: int, now: datetime, zone: ZoneInfo) -> QueuePage:
    """Return one page of one tab with the counts of all tabs."""
    found = found_cases(actor, wanted.filters, now, zone)
    counts = _counts(found, wanted.tab, actor, now)
    total = counts.tabs[wanted.tab]
    pages = max(1, -(-total // PAGE_SIZE))
    page = min(max(page, 1), pages)
    listed = found.filter(tabs_of(actor)[wanted.tab])
    picked = wanted.tab is not Tab.ALL
    order = _order(wanted.sort, picked=picked) if wanted.sort != Sort() else ()
    keys = _keys(listed, order, now, counts.pinned, (page - 1) * PAGE_SIZE)
    rows = queue_rows(keys, actor, now)
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


def queue_rows(keys: list[int], actor: Actor, now: datetime) -> tuple[QueueRow, ...]:
    """Return the lines of these cases in this order."""
    by_key = CaseRow.objects.defer(*NOT_LISTED).in_bulk(keys)
    chosen = [by_key[key] for key in keys if key in by_key]
    nameless = names_hidden(chosen, actor, now)
    return tuple(_row(row, now, nameless) for row in chosen)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many cases are in each tab, how many of this one are pinned; unfinished forms."""

    tabs: Mapping[Tab, int]
    pinned: int
    drafts: int


def _counts(found: QuerySet[CaseRow], here: Tab, actor: Actor, now: datetime) -> _Counts:
    """Count all in one query."""
    tabs = {tab: found.filter(which) for tab, which in tabs_of(actor).items() if which}
    asked = {tab.value: rows for tab, rows in tabs.items()}
    counted = count_together(
        {
            **asked,
            Tab.ALL.value: found,
            "pinned": tabs.get(here, found).filter(pins_at__lte=now),
            "drafts": DraftRow.objects.filter(officer_id=actor.officer_id),
        }
    )
    counts = {tab: counted[tab.value] for tab in tabs}
    counts[Tab.ALL] = counted[Tab.ALL.value]
    return _Counts(counts, counted["pinned"], counted["drafts"])


def _keys(
    listed: QuerySet[CaseRow], order: Sequence[OrderBy], now: datetime, pinned: int, skip: int
) -> list[int]:
    """Return the keys of one page: the rest of what is pinned, then the others in their order.

    By their ends, which is the order when none is given, both are in one order already.
    """
    keys: list[int] = []
    if not order:
        return list(listed.order_by(*_BY_DUE).values_list("pk", flat=True)[skip : skip + PAGE_SIZE])
    if skip < pinned:
        pressing = listed.filter(pins_at__lte=now).order_by(*_BY_DUE)
        keys += pressing.values_list("pk", flat=True)[skip : skip + PAGE_SIZE]
    if len(keys) < PAGE_SIZE:
        others = listed.exclude(pins_at__lte=now).order_by(*order)
        begin = max(0, skip - pinned)
        keys += others.values_list("pk", flat=True)[begin : begin + PAGE_SIZE - len(keys)]
    return keys


def _order(sort: Sort, *, picked: bool) -> tuple[OrderBy, ...]:
    """Return the order; of what is picked out, such that no index is walked for its sake."""
    order = []
    for name in _ORDERS[sort.by]:
        column: F | Coalesce = F(name.removeprefix("-"))
        column = Coalesce(column, column) if picked else column
        order.append(OrderBy(column, descending=name.startswith("-") != sort.down))
    return tuple(order)


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
