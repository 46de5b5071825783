"""Cases in which a person was handed over: what a room above has to watch afterwards."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.visible import visible
from eurazpol.cooperation.store.models import CaseRow, EventRow, PaperRow
from eurazpol.kernel.country import Country

MOST = 500


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One hand-over; ``papers`` are the ids of those in the file, ``sentencing`` of a transfer."""

    number: str
    kind: str
    side: Side
    peer: Country
    person: str
    day: date
    papers: frozenset[str]
    sentencing: bool


def handed_over(actor: Actor, kinds: tuple[str, ...], number: str = "") -> tuple[HandedOver, ...]:
    """Return the hand-overs of these kinds that the actor may read, the latest first.

    ``number`` narrows to one case. At most :data:`MOST`.
    """
    events = EventRow.objects.filter(kind="handed_over", replaced_by=None, withdrawn=False)
    papers = PaperRow.objects.filter(removed_at=None)
    rows = CaseRow.objects.filter(visible(actor), kind__in=kinds, pk__in=events.values("case_id"))
    if number:
        rows = rows.filter(number=number)
    rows = rows.prefetch_related(
        Prefetch("events", events, to_attr="surrenders"), Prefetch("papers", papers, to_attr="kept")
    )
    found = [_view(row) for row in rows.order_by("-last_at", "-pk")[:MOST]]
    return tuple(sorted(found, key=lambda one: one.day, reverse=True))


def _view(row: CaseRow) -> HandedOver:
    surrenders: list[EventRow] = row.surrenders  # type: ignore[attr-defined]  # prefetched above
    kept: list[PaperRow] = row.kept  # type: ignore[attr-defined]  # prefetched above
    sentenced_by = (row.facts.get("sentence") or {}).get("state") or row.requesting
    own = row.requesting if row.side == Side.REQUESTING.value else row.requested
    return HandedOver(
        row.number, row.kind, Side(row.side), Country(row.peer_state), row.person,
        max(one.day for one in surrenders), frozenset(one.paper for one in kept),
        sentenced_by == own,
    )  # fmt: skip
