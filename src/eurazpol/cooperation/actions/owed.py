"""What each peer still owes us, and what we owe each peer: one report, a fixed number of queries.

1. Requests and queries without their answer, by the clock that presses whoever is awaited.
2. Notifications without an acknowledgement.
3. Questions for a wider use without an answer.
4. What the exchange itself counts: receipts, attachments, confirmations of a recall.

What has no clock has no end: it is listed by its age.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Side, Stage, Target, require
from eurazpol.cooperation.actions.circles import hidden_numbers
from eurazpol.cooperation.actions.clocks import read_clock
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.domain.declare import Waits
from eurazpol.cooperation.domain.kinds.table import kind_of
from eurazpol.cooperation.domain.limits import LimitState
from eurazpol.cooperation.domain.notification import Topic
from eurazpol.cooperation.store.conditions import WiderUseRow
from eurazpol.cooperation.store.models import CaseRow, LimitRow
from eurazpol.cooperation.store.notifications import AddresseeRow
from eurazpol.exchange.actions.owed import Debt, debts
from eurazpol.exchange.actions.views import kind_text
from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Citation
from eurazpol.kernel.texts import Message, Texts, message


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing that is owed: by the peer if ``theirs``, else by us.

    ``sort`` is its language-neutral name, ``kind`` that of the request or message. ``rule`` says
    which clock ends at ``due_at``, ``citation`` where that stands if it is one of the law.
    """

    peer: str
    theirs: bool
    sort: str
    kind: str
    what: Message
    number: str
    link: str
    count: int
    since: datetime
    due_at: datetime | None
    rule: Texts | Message | None
    citation: Citation | None
    overdue: bool

    @property
    def urgency(self) -> tuple[bool, datetime]:
        """The order of the list: what has an end first, the earliest end first."""
        return self.due_at is None, self.due_at or self.since


@dataclass(frozen=True, slots=True)
class PeerAccount:
    """What is open with one peer, both ways; ``state`` of a node that left is not known."""

    peer: str
    state: Country | None
    theirs: tuple[Owed, ...]
    ours: tuple[Owed, ...]

    @property
    def overdue(self) -> int:
        """How many things the peer owes past their end."""
        return sum(one.overdue for one in self.theirs)

    @property
    def we_overdue(self) -> int:
        """How many things we owe past their end."""
        return sum(one.overdue for one in self.ours)


def owed(deps: CooperationDeps, actor: Actor, now: datetime) -> tuple[PeerAccount, ...]:
    """Return the account with every peer; the peers that owe most past their end first."""
    require(actor, Act.READ_OWED, Target(ObjectKind.EXCHANGE))
    found: dict[str, list[Owed]] = {peer: [] for peer in deps.courier.peers()}
    hidden = hidden_numbers(actor)
    for one in (
        *_cases(now),
        *_notifications(deps, now),
        *_wider_uses(),
        *(_of_exchange(debt, now) for debt in debts(deps.exchange_terms)),
    ):
        if one.number not in hidden:
            found.setdefault(one.peer, []).append(one)
    states = deps.courier.peers()
    accounts = [_account(peer, states.get(peer), items) for peer, items in found.items()]
    return tuple(sorted(accounts, key=lambda one: (-one.overdue, -len(one.theirs), one.peer)))


def _account(peer: str, state: Country | None, items: Iterable[Owed]) -> PeerAccount:
    ordered = sorted(items, key=lambda one: one.urgency)
    theirs = tuple(one for one in ordered if one.theirs)
    return PeerAccount(peer, state, theirs, tuple(one for one in ordered if not one.theirs))


def _cases(now: datetime) -> Iterator[Owed]:
    """Open files in which one side waits for the other."""
    rows = CaseRow.objects.filter(
        stage__in=[Stage.OPEN.value, Stage.DECIDED.value],
        waits__in=[Waits.PEER.value, Waits.US.value],
    ).exclude(peer_node="")
    listed = list(
        rows.only(
            "number", "kind", "side", "state", "stage", "waits", "peer_node", "state_since",
        )
    )  # fmt: skip
    clocks = _clocks()
    for row in listed:
        theirs = row.waits == Waits.PEER.value
        limit = clocks.get((row.pk, not theirs))
        answering = row.side == Side.REQUESTED.value and row.stage == Stage.OPEN.value
        if not (theirs or answering or (limit and row.side == Side.REQUESTED.value)):
            continue  # our own next step: the peer does not wait for it
        clock = read_clock(limit.data) if limit else None
        kind = kind_of(row.kind)
        yield Owed(
            peer=row.peer_node,
            theirs=theirs,
            sort="answer",
            kind=row.kind,
            what=message("cooperation-owed-answer", kind=kind.text, state=_state(row)),
            number=row.number,
            link=f"/cases/{row.number}",
            count=1,
            since=row.state_since,
            due_at=limit.due_at if limit else None,
            rule=clock.what if clock else None,
            citation=clock.citation if clock else None,
            overdue=bool(limit and limit.due_at <= now),
        )


def _state(row: CaseRow) -> Message:
    return kind_of(row.kind).state(row.state).text


def _clocks() -> Mapping[tuple[int, bool], LimitRow]:
    """Return the nearest running clock of each file, by whether it is our duty."""
    running = LimitRow.objects.filter(state=LimitState.RUNNING.value, period=False)
    found: dict[tuple[int, bool], LimitRow] = {}
    for limit in running.order_by("due_at", "pk"):
        found.setdefault((limit.case_id, limit.ours), limit)
    return found


def _notifications(deps: CooperationDeps, now: datetime) -> Iterator[Owed]:
    own = deps.node.name
    rows = AddresseeRow.objects.filter(
        acknowledged_at=None,
        refusal__isnull=True,
        notification__cancelled_at=None,
        notification__valid_until__gt=now,
    ).exclude(node="")
    for row in rows.select_related("notification").defer("notification__content"):
        notification = row.notification
        theirs = notification.origin == own
        yield Owed(
            peer=row.node if theirs else notification.origin,
            theirs=theirs,
            sort="acknowledgement",
            kind="notification",
            what=message("cooperation-owed-notification", topic=Topic(notification.topic).label),
            number=notification.number,
            link=f"/notifications/{notification.pk}",
            count=1,
            since=row.sent_at,
            due_at=row.acknowledge_by,
            rule=message("cooperation-owed-rule-notification") if row.acknowledge_by else None,
            citation=None,
            overdue=bool(row.acknowledge_by and row.acknowledge_by <= now),
        )


def _wider_uses() -> Iterator[Owed]:
    rows = WiderUseRow.objects.filter(answered_at=None).select_related("case")
    for row in rows.only("peer", "asked_by_us", "asked_at", "case__number"):
        yield Owed(
            peer=row.peer,
            theirs=row.asked_by_us,
            sort="wider-use",
            kind="wider-use",
            what=message("cooperation-owed-wider-use"),
            number=row.case.number,
            link=f"/cases/{row.case.number}",
            count=1,
            since=row.asked_at,
            due_at=None,
            rule=None,
            citation=None,
            overdue=False,
        )


def _of_exchange(debt: Debt, now: datetime) -> Owed:
    kind = debt.kind.partition("/")[0]
    return Owed(
        peer=debt.peer,
        theirs=debt.theirs,
        sort=debt.sort,
        kind=kind,
        what=message(
            f"cooperation-owed-{debt.sort}", kind=kind_text(debt.kind or "-"), count=debt.count
        ),
        number=debt.about,
        link=f"/exchange?peer={debt.peer}",
        count=debt.count,
        since=debt.since,
        due_at=debt.due_at,
        rule=message(f"cooperation-owed-rule-{debt.sort}"),
        citation=None,
        overdue=debt.due_at <= now,
    )
