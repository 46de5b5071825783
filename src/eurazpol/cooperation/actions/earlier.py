"""Earlier requests that a new one resembles: shown, and looked at before another is made.

1. Alike is what is about the same person, of the same kind, between the same two states, and not
   older than twelve months; the name counts in every script.
2. The officer says of each that it is no duplicate, or links to it, with a reason; both are in the
   record of the new case. A case that continues an earlier one has looked at that.
3. Police queries are left out: asking again whether a person is wanted today is their nature.
4. What the officer may not read is not shown, and not asked about.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Case, F, Q, QuerySet, When

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Line, Side
from eurazpol.cooperation.actions.person_keys import Names, names_of
from eurazpol.cooperation.actions.views import ContactView
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.links import LinkSort, Look, Looked, check_looked
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.cooperation.store.casework import LinkRow, PersonKeyRow
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message

SPAN = timedelta(days=365)
SHOWN = 20
_TOLD = ("number", "kind", "side", "peer_state", "state", "created_at")


def earlier_contacts(
    actor: Actor, *, kind: str, peer: str, names: Names, now: datetime, but: str = ""
) -> tuple[ContactView, ...]:
    """Return cases of the last twelve months about the same person, or of the same kind and state.

    Those that are ``alike`` by rule 1 stand first.
    """
    recent = (
        CaseRow.objects.filter(visible(actor), created_at__gte=now - SPAN)
        .exclude(number=but)
        .order_by("-created_at", "-pk")
    )
    # Two questions, each answered by an index of its own, asked together.
    same = _first(recent.filter(_about(names)))
    pair = _first(recent.filter(kind=kind, peer_state=peer))
    rows = recent.filter(pk__in=same.union(pair)).annotate(
        is_same=Case(When(pk__in=same, then=True), default=False), continued=F("earlier__number")
    )
    found = [_contact(row, kind, peer, but) for row in rows.only(*_TOLD)]
    return tuple(sorted(found, key=lambda one: not one.alike)[:SHOWN])


def _first(rows: QuerySet[CaseRow]) -> QuerySet[CaseRow, Any]:
    """Return the keys of the first rows, as a query that a union takes."""
    return CaseRow.objects.filter(pk__in=rows.values("pk")[:SHOWN]).values("pk")


def alike(actor: Actor, *, kind: str, peer: str, names: Names, now: datetime) -> tuple[str, ...]:
    """Return the numbers of the requests that must be looked at, newest first."""
    if kind_of(kind).line is Line.POLICE or not name_keys(names):
        return ()
    rows = CaseRow.objects.filter(
        visible(actor), _about(names), kind=kind, peer_state=peer, created_at__gte=now - SPAN
    )
    return tuple(rows.order_by("-created_at", "-pk").values_list("number", flat=True)[:SHOWN])


def look(work: Work, looked: Sequence[Looked], continued: str) -> None:
    """Refuse the new case unless what is alike was looked at; keep what was said of each."""
    row, names = work.row, names_of(work.facts)
    found = alike(work.actor, kind=row.kind, peer=row.peer_state, names=names, now=work.now)
    needed = tuple(number for number in found if number not in (row.number, continued))
    said = tuple(one for one in looked if one.number in needed)
    check_looked(needed, said)
    rows = {one.number: one for one in CaseRow.objects.filter(number__in=needed)}
    for one in said:
        reason = one.reason.strip()
        text = message(f"cooperation-history-look-{one.look.value.replace('_', '-')}",
                       number=one.number)  # fmt: skip
        work.tell("step", text, detail=reason)
        work.journal("earlier-looked-at", reason, earlier=one.number, look=one.look.value)
        if one.look is Look.LINK:
            LinkRow.objects.create(
                case=row, other=rows[one.number], sort=LinkSort.RELATED, reason=reason,
                by_id=work.actor.officer_id, by_name=work.actor.name, at=work.now,
            )  # fmt: skip


def _contact(row: Any, kind: str, peer: str, but: str) -> ContactView:
    view = ContactView(
        number=row.number,
        kind=kind_of(row.kind).text,
        side=Side(row.side),
        peer=Country(row.peer_state),
        state=kind_of(row.kind).state(row.state).text,
        created_at=row.created_at,
        same_person=row.is_same,
        linked=bool(but) and row.continued == but,
    )
    judged = kind_of(kind).line is not Line.POLICE
    pair = (row.kind, row.peer_state) == (kind, peer)
    return replace(view, alike=judged and pair and view.same_person)


def _about(names: Names) -> Q:
    keys = PersonKeyRow.objects.filter(key__in=name_keys(names))
    return Q(pk__in=keys.values("case_id"))
