"""Reads beside the case page: the work queue, tasks, earlier contacts, the target of a right."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Count, F, Q, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side, Stage, Target
from eurazpol.cooperation.actions.clocks import limit_view, read_clock
from eurazpol.cooperation.actions.conditions_reading import names_hidden
from eurazpol.cooperation.actions.views import (
    ContactView,
    Filters,
    QueuePage,
    QueueRow,
    Tab,
    TaskView,
)
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import stored_text, target
from eurazpol.cooperation.domain.declare import Waits
from eurazpol.cooperation.domain.errors import UnknownCase
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.limits import LimitLabel, end_of
from eurazpol.kernel.search import fold
from eurazpol.cooperation.domain.sentences import awaits
from eurazpol.cooperation.domain.status import SharedStatus
from eurazpol.cooperation.store.models import CaseRow, TaskRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, Texts

PAGE_SIZE = 50
CONTACT_SPAN = timedelta(days=365)
_NOT_LISTED = ("facts", "facts_of_peer", "asked", "person_search", "missing")
"""Columns that a list does not show."""


def target_of(number: str) -> Target:
    """Return the file as the table of rights sees it, for rooms that guard what hangs on it."""
    row = CaseRow.objects.filter(number=number).defer(*_NOT_LISTED).first()
    if row is None:
        raise UnknownCase("case-unknown", number=number)
    return target(row)


def queue(
    actor: Actor, tab: Tab, filters: Filters, page: int, now: datetime, zone: ZoneInfo
) -> QueuePage:
    """Return one page of one tab with the counts of all tabs: three queries, whatever the length.

    What ends first stands first, so overdue and today are on top; without a limit comes last.
    """
    found = _filtered(CaseRow.objects.filter(visible(actor)), filters, now, zone)
    if filters.text.strip():
        found = found.exclude(pk__in=_found_by_hidden_name(found, filters.text.strip(), actor, now))
    counts = _counts(found, actor)
    pages = max(1, -(-counts[tab] // PAGE_SIZE))
    page = min(max(page, 1), pages)
    ordered = (
        found.filter(_tabs(actor)[tab])
        .defer(*_NOT_LISTED)
        .order_by(F("next_due_at").asc(nulls_last=True), "-last_at", "pk")
    )
    chosen = list(ordered[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
    nameless = names_hidden(chosen, actor, now)
    rows = tuple(_queue_row(row, now, nameless) for row in chosen)
    return QueuePage(tab, filters, rows, page, pages, counts[tab], counts)


def tasks(actor: Actor, now: datetime, limit: int = 100) -> tuple[TaskView, ...]:
    """Return the open tasks of the files that the actor holds or has in hand, by their end."""
    mine = _tabs(actor)[Tab.MY] | _tabs(actor)[Tab.TEAM]
    rows = (
        TaskRow.objects.filter(done_at=None)
        .filter(case__in=CaseRow.objects.filter(visible(actor)).filter(mine).values("pk"))
        .select_related("case")
        .order_by(F("due_at").asc(nulls_last=True), "pk")
    )
    return tuple(task_view(row, now) for row in rows[:limit])


def task_view(row: TaskRow, now: datetime) -> TaskView:
    """Return a task as a reader sees it."""
    return TaskView(
        id=row.pk,
        text=stored_text(row.text),
        due_at=row.due_at,
        overdue=bool(row.due_at and row.due_at <= now),
        raised_at=row.raised_at,
        number=row.case.number,
        limit=row.source.split(":")[1] if row.source.startswith("limit:") else "",
    )


def earlier_contacts(
    actor: Actor,
    *,
    kind: str,
    peer: str,
    names: tuple[str, ...],
    now: datetime,
    but: str = "",
) -> tuple[ContactView, ...]:
    """Return files of the last 12 months about the same person, or of the same kind and state."""
    person = Q(pk__in=())
    for name in names:
        if folded := fold(name):
            person |= Q(person_search__contains=folded)
    rows = (
        CaseRow.objects.filter(visible(actor), created_at__gte=now - CONTACT_SPAN)
        .filter(person | Q(kind=kind, peer_state=peer))
        .exclude(number=but)
        .select_related("earlier")
        .order_by("-created_at", "-pk")[:20]
    )
    folded_names = [folded for name in names if (folded := fold(name))]
    return tuple(
        ContactView(
            number=row.number,
            kind=kind_of(row.kind).text,
            side=Side(row.side),
            peer=Country(row.peer_state),
            state=kind_of(row.kind).state(row.state).text,
            created_at=row.created_at,
            same_person=any(name in row.person_search for name in folded_names),
            linked=bool(but and row.earlier and row.earlier.number == but),
        )
        for row in rows
    )


def _tabs(actor: Actor) -> Mapping[Tab, Q]:
    opened = ~Q(stage=Stage.CLOSED.value)
    return {
        Tab.MY: opened & Q(holder_id=actor.officer_id),
        Tab.TEAM: opened & Q(authority_id=actor.authority_id),
        Tab.UNASSIGNED: opened & Q(holder_id=None),
        Tab.AWAITING: opened & Q(waits__in=[Waits.PEER.value, Waits.COURT.value]),
        Tab.ALL: Q(),
    }


def _counts(found: QuerySet[CaseRow], actor: Actor) -> Mapping[Tab, int]:
    counted = found.aggregate(
        **{tab.value: Count("pk", filter=which) for tab, which in _tabs(actor).items() if which},
        all=Count("pk"),
    )
    return {tab: counted[tab.value] for tab in Tab}


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
    }
    rows = rows.filter(**{name: value for name, value in exact.items() if value})
    if text := filters.text.strip():
        rows = rows.filter(_by_number(text) | Q(person_search__contains=fold(text)))
    today = now.astimezone(zone).date()
    ends = {
        "overdue": now,
        "today": end_of(today, zone),
        "week": end_of(today + timedelta(days=7), zone),
    }
    if filters.due in ends:
        rows = rows.filter(next_due_at__lte=ends[filters.due])
    return rows


def _found_by_hidden_name(
    found: QuerySet[CaseRow], text: str, actor: Actor, now: datetime
) -> frozenset[int]:
    """Return the cases that only a name betrays which this officer may not read."""
    by_name = found.exclude(_by_number(text)).filter(conditions__hides=True).distinct()
    return names_hidden(list(by_name.defer(*_NOT_LISTED)), actor, now)


def _by_number(text: str) -> Q:
    return Q(number__icontains=text) | Q(peer_number__icontains=text)


def _queue_row(row: CaseRow, now: datetime, nameless: frozenset[int]) -> QueueRow:
    kind, peer = kind_of(row.kind), Country(row.peer_state)
    state, side = kind.state(row.state), Side(row.side)
    limit = limit_view(read_clock(row.next_limit), side, now) if row.next_limit else None
    presses = limit is not None and limit.ours
    ends_now = limit is not None and limit.label in (LimitLabel.OVERDUE, LimitLabel.TODAY)
    return QueueRow(
        number=row.number,
        kind=kind.text,
        side=side,
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
        urgent=row.urgent,
        handling=row.handling,
        version=row.version,
        pinned=presses and ends_now,
    )


def peer_status(row: CaseRow) -> Message | None:
    """Return the other side's status in words."""
    return SharedStatus(row.peer_status).text if row.peer_status else None


def authority_name(row: CaseRow) -> Texts | None:
    """Return the name of the authority that has the file in hand."""
    return Texts(**row.authority_name) if row.authority_name else None
