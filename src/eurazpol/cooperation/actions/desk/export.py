"""The list of cases as a file: what the officer may read, without what may not leave.

1. It needs the right to export, and holds only cases that the officer may read.
2. The name of a person is left out where a handling condition of another state bars exporting it.
3. The journal says of each case that it was in an exported list, before the list is handed out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Target, require
from eurazpol.audit.actions.record import record_many
from eurazpol.cooperation.actions.clocks import limit_view, read_clock
from eurazpol.cooperation.actions.conditions import as_conditions
from eurazpol.cooperation.actions.conditions_reading import names_hidden
from eurazpol.cooperation.actions.desk.queue import found_cases, of_tab
from eurazpol.cooperation.actions.desk.values import Wanted
from eurazpol.cooperation.actions.queries import NOT_LISTED
from eurazpol.cooperation.domain.conditions import whole
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.conditions import ConditionRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.handling import UseKind, restricts

MOST = 5000
"""Cases of one file."""


@dataclass(frozen=True, slots=True)
class ExportedCase:
    """One line, in codes that no language changes; instants in UTC. ``withheld`` is the name."""

    number: str
    kind: str
    side: str
    requesting: str
    requested: str
    state: str
    stage: str
    waits: str
    person: str
    withheld: bool
    limit: str
    limit_label: str
    due_at: datetime | None
    holder: str
    peer_number: str
    peer_status: str
    urgent: bool
    handling: str
    conditions: str
    """Strictest code of what other states laid on the case, and their nodes."""
    created_at: datetime
    last_at: datetime


@transaction.atomic
def export_cases(
    wanted: Wanted, numbers: Sequence[str], *, actor: Actor, now: datetime, zone: ZoneInfo
) -> tuple[ExportedCase, ...]:
    """Return the chosen cases of a list, or the whole list where none is chosen.

    Raises :class:`InvalidFact` for a list that is longer than :data:`MOST`.
    """
    require(actor, Act.EXPORT_CASES, Target(ObjectKind.QUEUE))
    found = of_tab(found_cases(actor, wanted.filters, now, zone), actor, wanted.tab)
    if numbers:
        found = found.filter(number__in=list(numbers)[:MOST])
    rows = list(found.defer(*NOT_LISTED)[: MOST + 1])
    if len(rows) > MOST:
        raise InvalidFact("desk-export-too-long", field="number", most=MOST)
    nameless = names_hidden(rows, actor, now, UseKind.EXPORT)
    laid = _laid(rows)
    record_many(
        [actor.entry("case-exported", "case", row.number, ground=row.number) for row in rows], now
    )
    return tuple(_line(row, laid.get(row.pk, ""), now, hidden=row.pk in nameless) for row in rows)


def _laid(rows: Sequence[CaseRow]) -> Mapping[int, str]:
    """Return by case the code and the owners of what was laid on it."""
    bound: dict[int, list[ConditionRow]] = {}
    for one in ConditionRow.objects.filter(case__in=rows, ours=False).order_by("pk"):
        bound.setdefault(one.case_id, []).append(one)
    found = {}
    for case, laid in bound.items():
        conditions = [one for one in as_conditions(laid, lambda _: None) if restricts(one.terms)]
        owners = dict.fromkeys(one.owner for one in conditions)
        if owners:
            found[case] = " ".join((whole(conditions).code.value, *owners))
    return found


def _line(row: CaseRow, conditions: str, now: datetime, *, hidden: bool) -> ExportedCase:
    limit = limit_view(read_clock(row.next_limit), Side(row.side), now) if row.next_limit else None
    return ExportedCase(
        number=row.number,
        kind=row.kind,
        side=row.side,
        requesting=row.requesting,
        requested=row.requested,
        state=row.state,
        stage=row.stage,
        waits=row.waits,
        person="" if hidden else row.person,
        withheld=hidden,
        limit=limit.id if limit else "",
        limit_label=limit.label.value if limit else "",
        due_at=limit.due_at if limit else None,
        holder=row.holder_name,
        peer_number=row.peer_number,
        peer_status=row.peer_status,
        urgent=row.urgent,
        handling=row.handling,
        conditions=conditions,
        created_at=row.created_at,
        last_at=row.last_at,
    )
