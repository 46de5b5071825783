"""Open a person's file to read: permitted, with a ground, and recorded before it is shown."""

from datetime import date, datetime

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.case_view import case_row, law_view, view_of
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.views import CaseView, LawView
from eurazpol.cooperation.actions.work import target
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.exchange.domain.handling import UseKind


def read_case(
    deps: CooperationDeps,
    number: str,
    *,
    ground: str,
    actor: Actor,
    now: datetime,
    kind: UseKind = UseKind.READ,
) -> CaseView:
    """Return the whole file; raises ``Forbidden``, ``UnknownCase``, and refuses an empty ground.

    Where the case asks for a purpose, what the officer has said is the ground; ``PurposeNeeded``
    where nothing has been said. What a handling condition bars from this ``kind`` of use is left
    out, with the reason.
    """
    row = case_row(number)
    _admit(row, ground, actor, now)
    _tell_opened(deps, row, actor, now)
    return view_of(deps, row, actor, now, kind)


def read_law(
    deps: CooperationDeps,
    number: str,
    *,
    as_of: date | None,
    ground: str,
    actor: Actor,
    now: datetime,
) -> LawView:
    """Return the legal panel of the file, of the law of ``as_of`` where given."""
    row = case_row(number)
    _admit(row, ground, actor, now)
    require(actor, Act.ASSESS, target(row))
    return law_view(deps, number, as_of, actor, now)


def case_opened(deps: CooperationDeps, number: str, actor: Actor, now: datetime) -> None:
    """Let the other side know, through the exchange, that its messages about a file were opened.

    ``actor`` has just been let in by the table of rights, to the file or to a paper of it.
    """
    for row in CaseRow.objects.filter(number=number):
        _tell_opened(deps, row, actor, now)


def _tell_opened(deps: CooperationDeps, row: CaseRow, actor: Actor, now: datetime) -> None:
    if row.peer_number:
        deps.courier.opened(peer=row.peer_node, about=row.peer_number, actor=actor, now=now)


def _admit(row: CaseRow, ground: str, actor: Actor, now: datetime) -> None:
    about = target(row)
    require(actor, Act.READ_CASE, about)
    ground = ground_of(about, row.number, ground, actor=actor, now=now)
    actor = actor.on_case_of(about.holder_id)
    record_read(actor.entry("case-read", "case", row.number, ground=ground), now)
