"""Put one police query to several states in one action, and read the answers side by side.

Each state gets a file and a message of its own, so each answer, clock and status stands for itself;
the group only remembers that they were asked together. All of them leave, or none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.act import StepCommand, act
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import InvalidFact, UnknownCase
from eurazpol.cooperation.domain.query import Template
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.notifications import QueryGroupCaseRow, QueryGroupRow
from eurazpol.kernel.country import Country

KIND = "police_query"
_LATEST = 50


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every state of ``peers`` (ISO codes)."""

    peers: Sequence[str]
    facts: Mapping[str, Any]
    handling: str = "official"


@dataclass(frozen=True, slots=True)
class GroupItem:
    """One query to several states, as a list shows it."""

    uid: str
    created_at: datetime
    template: Template | None
    person: str
    asked: tuple[Country, ...]
    answered: int


@transaction.atomic
def ask_many(deps: CooperationDeps, question: Question, actor: Actor, now: datetime) -> str:
    """Open and send a query to each state; return the id of the group.

    Raises ``Forbidden``, :class:`InvalidFact` or ``RequirementsUnmet``: nothing has left then.
    """
    peers = tuple(dict.fromkeys(question.peers))
    if not peers:
        raise InvalidFact("query-without-state", field="peers")
    known = {state.iso for state in deps.courier.peers().values()}
    for peer in peers:
        if peer not in known:
            raise InvalidFact("query-state-without-node", field="peers", value=peer[:10])
    group = QueryGroupRow.objects.create(
        uid=uuid4(), created_at=now, author_id=actor.officer_id or None
    )
    for peer in peers:
        new = NewCase(KIND, peer, question.facts, question.handling)
        number = create_case(deps, new, actor, now)
        act(deps, StepCommand(number, "send_query"), actor, now)
        QueryGroupCaseRow.objects.create(group=group, number=number)
    return str(group.uid)


def answers(deps: CooperationDeps, uid: UUID, actor: Actor, now: datetime) -> tuple[CaseView, ...]:
    """Return the files of a group that the actor may read, by state; each read is on record."""
    numbers = QueryGroupCaseRow.objects.filter(group__uid=uid).values_list("number", flat=True)
    if not numbers:
        raise UnknownCase("query-group-unknown", number=str(uid))
    seen = [one for one in numbers if may(actor, Act.READ_CASE, target_of(one)).allowed]
    if not seen:
        raise UnknownCase("query-group-unknown", number=str(uid))
    views = [read_case(deps, number, ground=number, actor=actor, now=now) for number in seen]
    return tuple(sorted(views, key=lambda view: view.peer.iso))


def groups(actor: Actor) -> tuple[GroupItem, ...]:
    """Return the newest groups of the actor, three queries whatever their number."""
    rows = QueryGroupRow.objects.filter(author_id=actor.officer_id).prefetch_related("cases")
    found = list(rows.order_by("-created_at", "-pk")[:_LATEST])
    numbers = [case.number for group in found for case in group.cases.all()]
    cases = {row.number: row for row in CaseRow.objects.filter(number__in=numbers)}
    return tuple(_item(group, cases) for group in found)


def _item(group: QueryGroupRow, cases: Mapping[str, CaseRow]) -> GroupItem:
    rows = [cases[one.number] for one in group.cases.all()]
    facts = rows[0].facts if rows else {}
    return GroupItem(
        uid=str(group.uid),
        created_at=group.created_at,
        template=facts.get("query", {}).get("template"),
        person=rows[0].person if rows else "",
        asked=tuple(sorted(Country(row.peer_state) for row in rows)),
        answered=sum(bool(row.facts.get("answer")) or row.state != "sent" for row in rows),
    )
