"""Open a person's file to read: permitted, with a ground, and recorded before it is shown."""

from datetime import date, datetime

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.cooperation.actions.case_view import case_view, law_view
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.views import CaseView, LawView
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
    where nothing has been said. What a handling condition bars from this ``kind`` of use is left out, with the reason.
    """
    _admit(number, ground, actor, now)
    case_opened(deps, number, actor, now)
    return case_view(deps, number, actor, now, kind)


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
    _admit(number, ground, actor, now)
    require(actor, Act.ASSESS, target_of(number))
    return law_view(deps, number, as_of, actor, now)


def case_opened(deps: CooperationDeps, number: str, actor: Actor, now: datetime) -> None:
    """Let the other side know, through the exchange, that its messages about a file were opened.

    ``actor`` has just been let in by the table of rights, to the file or to a paper of it.
    """
    found = CaseRow.objects.filter(number=number).exclude(peer_number="")
    for peer, about in found.values_list("peer_node", "peer_number"):
        deps.courier.opened(peer=peer, about=about, actor=actor, now=now)


def _admit(number: str, ground: str, actor: Actor, now: datetime) -> None:
    about = target_of(number)
    require(actor, Act.READ_CASE, about)
    ground = ground_of(about, number, ground, actor=actor, now=now)
    actor = actor.on_case_of(about.holder_id)
    record_read(actor.entry("case-read", "case", number, ground=ground), now)
