"""Open a file for a request that this state will make.

1. The other state must be known and another one; facts are read and checked as a whole.
2. A named treaty that does not bind both states is refused here, before anybody relies on it.
3. A file may follow an earlier one (extradition after provisional arrest): facts and custody events
   are taken over, none is entered twice; the conditions of other states on them come along.
4. Earlier requests that it resembles have been looked at, see ``earlier``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.conditions import copy_conditions
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.earlier import look
from eurazpol.cooperation.actions.refresh import assessed, finish
from eurazpol.cooperation.actions.work import CONFIDENTIAL, HANDLING, Work, target
from eurazpol.cooperation.domain.conditions import FACTS
from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.errors import InvalidFact, UnknownCase
from eurazpol.cooperation.domain.facts import check_past, facts_from, facts_json
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.links import Looked
from eurazpol.cooperation.store.models import CaseRow, CounterRow, EventRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Texts, message
from eurazpol.law.domain.assessment import Role

_BINDING = (Role.PRIMARY, Role.PRIMARY_CANDIDATE, Role.SUPPLEMENTARY, Role.PROCEDURE)
_INHERITED = (
    "detained_at", "petition_filed", "provisional_arrest_ordered", "expiry_notice_given",
    "extradition_arrest_ordered", "arrest_expiry_notice_given",
)  # fmt: skip
"""Custody events that a file takes over from the one that it follows."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a request is opened with. ``peer`` is the ISO code of the state that will be asked."""

    kind: str
    peer: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    handling: str = "official"
    earlier: str = ""
    looked: tuple[Looked, ...] = ()


@transaction.atomic
def create_case(deps: CooperationDeps, new: NewCase, actor: Actor, now: datetime) -> str:
    """Open the file and return its number; the actor holds it."""
    kind = kind_of(new.kind)
    require(actor, Act.CREATE_CASE, _new_target(kind, actor))
    peer = _peer(deps, new.peer)
    if new.handling not in HANDLING:
        raise InvalidFact("input-choice", field="handling", value=new.handling)
    earlier = _earlier(new, peer, actor) if new.earlier else None
    facts = facts_from(dict(new.facts) or (earlier.facts if earlier else {}))
    check_past(facts, now.astimezone(deps.node.zone).date())
    row = new_row(deps, kind, Side.REQUESTING, peer, now)
    row.facts, row.handling = facts_json(facts), new.handling
    row.confidential = new.handling == CONFIDENTIAL
    row.earlier = earlier
    _hold(row, actor)
    row.save()
    work = Work(deps, row, actor, now)
    if earlier:
        inherit_events(earlier, row)
        copy_conditions(earlier, row, FACTS, FACTS)
    check_invoked(work)
    work.tell("step", message("cooperation-history-created", kind=kind.text))
    look(work, new.looked, new.earlier)
    finish(work)
    work.journal("case-created", kind=kind.id, peer=peer.iso)
    return row.number


def new_row(deps: CooperationDeps, kind: Kind, side: Side, peer: Country, now: datetime) -> CaseRow:
    """Return an unsaved file with its number, in the first state of its side."""
    state = kind.state(kind.initial[side])
    own = deps.node.state
    requesting = own if side is Side.REQUESTING else peer
    requested = peer if side is Side.REQUESTING else own
    return CaseRow(
        number=_next_number(own, now.astimezone(deps.node.zone).year),
        kind=kind.id,
        side=side.value,
        state=state.id,
        stage=state.stage.value,
        waits=state.waits.value,
        requesting=requesting.iso,
        requested=requested.iso,
        peer_state=peer.iso,
        peer_node=deps.courier.node_of(peer) or "",
        version=0,
        created_at=now,
        state_since=now,
        last_at=now,
    )


def inherit_events(earlier: CaseRow, row: CaseRow) -> None:
    """Take over the custody events of the file that ``row`` follows."""
    events = EventRow.objects.filter(
        case=earlier, kind__in=_INHERITED, replaced_by=None, withdrawn=False
    )
    for event in events.order_by("pk"):
        event.pk, event.case = None, row
        event.save(force_insert=True)


def check_invoked(work: Work) -> None:
    """Refuse a treaty that is named but does not bind both states, or does not cover the kind."""
    invoked = work.facts.invoked
    if not invoked or work.side is not Side.REQUESTING:
        return
    found = assessed(work.deps, work.row, work.now)
    role = next((one.role for one in found.instruments if one.id == invoked), None)
    if role not in _BINDING:
        book = work.deps.book
        title = book.instruments[invoked].title if invoked in book.instruments else None
        raise InvalidFact(
            "treaty-not-binding",
            field="invoked",
            treaty=title or invoked,
            one=work.deps.node.state,
            other=work.peer,
        )


def _new_target(kind: Kind, actor: Actor) -> Target:
    return Target(
        kind=ObjectKind.CASE,
        line=kind.line,
        side=Side.REQUESTING,
        stage=Stage.DRAFT,
        authority_id=actor.authority_id,
        holder_id=actor.officer_id,
    )


def _peer(deps: CooperationDeps, iso: str) -> Country:
    try:
        peer = Country(iso)
    except InvalidValue as error:
        raise InvalidFact(error.code, field="peer", **error.args_by_name) from None
    if peer == deps.node.state:
        raise InvalidFact("peer-is-own-state", field="peer", state=peer)
    return peer


def _earlier(new: NewCase, peer: Country, actor: Actor) -> CaseRow:
    row = CaseRow.objects.select_for_update().filter(number=new.earlier).first()
    if row is None:
        raise UnknownCase("case-unknown", field="earlier", number=new.earlier)
    require(actor, Act.READ_CASE, target(row))
    if row.peer_state != peer.iso or row.side != Side.REQUESTING.value:
        raise InvalidFact("earlier-of-another-state", field="earlier", number=row.number)
    return row


def _hold(row: CaseRow, actor: Actor) -> None:
    row.holder_id, row.holder_name = actor.officer_id or None, actor.name
    row.authority_id, row.authority_name = actor.authority_id, texts_json(actor.authority_name)
    row.unit_id = actor.unit_id


def texts_json(texts: Texts) -> dict[str, str]:
    """Return the plain form of a name in three languages."""
    return {"kk": texts.kk, "ru": texts.ru, "en": texts.en}


def _next_number(state: Country, year: int) -> str:
    CounterRow.objects.bulk_create([CounterRow(state=state.iso, year=year)], ignore_conflicts=True)
    counter = CounterRow.objects.select_for_update().get(state=state.iso, year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return f"{state.iso}-{year}-{counter.last:06d}"
