"""Put one police query to several states in one action, and read the answers side by side.

1. Each state gets a file and a message of its own, so each answer, clock and status stands for
   itself; the group only remembers that they were asked together. All of them leave, or none.
2. Who signs opens the files first and then signs for all states at once: one page before signing,
   one opening of the key, one signed letter and one sealed package for each state.
3. A programme signs for nobody. Where a signature is required, or the programme asks for one, it
   only prepares the group; officers who may sign are told, and one of them does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.cooperation.actions.act import StepCommand, act, judged
from eurazpol.cooperation.actions.alerts import alert
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.propose import seconds
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.actions.read_case import read_case
from eurazpol.cooperation.actions.refresh import situation
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.actions.work import opened, target
from eurazpol.cooperation.domain.alerts import AlertKind
from eurazpol.cooperation.domain.errors import InvalidFact, UnknownCase
from eurazpol.cooperation.domain.query import Template
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.notifications import QueryGroupCaseRow, QueryGroupRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message

KIND, STEP = "police_query", "send_query"
UNSENT = "draft"
_LATEST = 50


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every state of ``peers`` (ISO codes)."""

    peers: Sequence[str]
    facts: Mapping[str, Any]
    handling: str = "official"


@dataclass(frozen=True, slots=True)
class GroupItem:
    """One query to several states, as a list shows it; ``unsent`` files wait for a signature."""

    uid: str
    created_at: datetime
    template: Template | None
    person: str
    asked: tuple[Country, ...]
    answered: int
    unsent: int


@transaction.atomic
def ask_many(deps: CooperationDeps, question: Question, actor: Actor, now: datetime) -> UUID:
    """Open and send a query to each state, unsigned; return the id of the group.

    Raises what :func:`open_group` raises and, where the node requires a signature,
    ``SigningRefused``: nothing has left then.
    """
    uid = open_group(deps, question, actor, now)
    send_group(deps, uid, actor, now)
    return uid


@transaction.atomic
def open_group(deps: CooperationDeps, question: Question, actor: Actor, now: datetime) -> UUID:
    """Open a query to each state that only has to be signed and sent; return the id of the group.

    Raises ``Forbidden``, :class:`InvalidFact` or ``RequirementsUnmet``: nothing is kept then.
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
        work = opened(deps, number, actor, now)
        judged(work, situation(deps, work.row, now), STEP, {})
        QueryGroupCaseRow.objects.create(group=group, number=number)
    return group.uid


@transaction.atomic
def offer_group(deps: CooperationDeps, uid: UUID, actor: Actor, now: datetime) -> None:
    """Tell the officers who may sign that the query of a programme waits for one of them."""
    numbers = _unsent(uid)
    work = opened(deps, numbers[0], actor, now)
    step = next(one for one in work.kind.transitions if one.id == STEP)
    officers = [one.id for one in seconds(work.row, step, actor.officer_id)]
    text = message("cooperation-alert-query-waits", count=len(numbers))
    alert(work, officers, AlertKind.COUNTERSIGN, f"query:{uid}", text)


@transaction.atomic
def send_group(deps: CooperationDeps, uid: UUID, actor: Actor, now: datetime) -> None:
    """Send every query of the group that has not left; all of them leave, or none.

    Raises :class:`UnknownCase` when nothing waits, and what ``act`` raises.
    """
    for number in _unsent(uid):
        act(deps, StepCommand(number, STEP), actor, now)


def _unsent(uid: UUID) -> list[str]:
    numbers = QueryGroupCaseRow.objects.filter(group__uid=uid).order_by("pk")
    rows = CaseRow.objects.filter(number__in=numbers.values("number"), state=UNSENT)
    found = list(rows.order_by("pk").values_list("number", flat=True))
    if not found:
        raise UnknownCase("query-group-unknown", number=str(uid))
    return found


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
    """Return the newest groups of the actor, and those that wait for a signature that he may give.

    Four queries whatever their number.
    """
    unsent = CaseRow.objects.filter(kind=KIND, state=UNSENT).values("number")
    waiting = QueryGroupCaseRow.objects.filter(number__in=unsent).values("group")
    mine = Q(author_id=actor.officer_id)
    rows = QueryGroupRow.objects.filter(mine | Q(pk__in=waiting)).prefetch_related("cases")
    found = list(rows.order_by("-created_at", "-pk")[:_LATEST])
    numbers = [case.number for group in found for case in group.cases.all()]
    cases = {row.number: row for row in CaseRow.objects.filter(number__in=numbers)}
    shown = []
    for group in found:
        own = [cases[one.number] for one in group.cases.all()]
        if group.author_id == actor.officer_id or _may_sign(actor, own):
            shown.append(_item(group, own))
    return tuple(shown)


def _may_sign(actor: Actor, rows: Iterable[CaseRow]) -> bool:
    return all(may(actor, Act.SIGN, target(row)).allowed for row in rows)


def _item(group: QueryGroupRow, rows: Sequence[CaseRow]) -> GroupItem:
    facts = rows[0].facts if rows else {}
    return GroupItem(
        uid=str(group.uid),
        created_at=group.created_at,
        template=facts.get("query", {}).get("template"),
        person=rows[0].person if rows else "",
        asked=tuple(sorted(Country(row.peer_state) for row in rows)),
        answered=sum(
            bool(row.facts.get("answer")) or row.state not in (UNSENT, "sent") for row in rows
        ),
        unsent=sum(row.state == UNSENT for row in rows),
    )
