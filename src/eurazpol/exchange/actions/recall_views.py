"""Typed reads of recalls. Signatures of receipts are checked at every read, never stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.exchange.domain.recall import (
    Action,
    Erasure,
    How,
    Order,
    prove_erasures,
    read_erasure,
    read_order,
)
from eurazpol.exchange.store.recall import ErasureReceipt, Recall
from eurazpol.kernel.texts import Message, message

ASKED, REFUSED = "asked", "refused"


@dataclass(frozen=True, slots=True)
class HolderView:
    """A node that holds, or held, a copy: what it answered, and since when that stands.

    ``how`` is a value of :class:`How`, ``asked`` before any answer, or ``refused``. ``level`` is 0
    for the node to which the letter went, 1 for one to which that node passed it on, and so on.
    """

    node: str
    level: int
    how: str
    since: datetime
    files: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    ground: str = ""
    until: datetime | None = None
    verified: bool = False
    key: str = ""

    @property
    def open(self) -> bool:
        """Whether this node has not confirmed."""
        return self.how in (ASKED, REFUSED, How.PENDING)

    @property
    def text(self) -> Message:
        """What it answered, in words."""
        return message(f"exchange-recall-how-{self.how}", since=self.since)


@dataclass(frozen=True, slots=True)
class RecallView:
    """An order as pages show it; ``why`` and ``due_at`` while a person here is to decide."""

    id: str
    ours: bool
    passed_on: bool
    action: Action
    message_id: str
    kind: str
    about: str
    owner: str
    holder: str
    reason: str
    ground: str
    ordered_at: datetime
    ordered_by: str
    fields: tuple[str, ...]
    files: tuple[str, ...]
    handling: Handling | None
    status: str
    holders: tuple[HolderView, ...]
    why: tuple[Message, ...] = ()
    due_at: datetime | None = None
    decided_by: str = ""
    answered_at: datetime | None = None
    reminded_at: datetime | None = None
    alarmed_at: datetime | None = None

    @property
    def text(self) -> Message:
        """What was ordered, in words."""
        return message(f"exchange-recall-action-{self.action.value}")

    @property
    def status_text(self) -> Message:
        """Where it stands at the node to which it was given."""
        since = self.answered_at or self.ordered_at
        return message(f"exchange-recall-how-{self.status}", since=since)

    @property
    def open(self) -> tuple[HolderView, ...]:
        """Who has not confirmed."""
        return tuple(one for one in self.holders if one.open)

    @property
    def undecided(self) -> bool:
        """Whether a person of this node is to decide."""
        return not self.ours and self.status == How.PENDING


def recalls(node: str, *, limit: int = 100) -> tuple[RecallView, ...]:
    """Return the orders of this node, given and got: first what waits, then the newest."""
    rows = _of(node).order_by("-ordered_at", "-pk")[:limit]
    views = _views(rows)
    return tuple(sorted(views, key=lambda one: not (one.open or one.undecided)))


def recalls_of_letters(node: str, letters: Iterable[str]) -> tuple[RecallView, ...]:
    """Return the orders about some letters, oldest first."""
    return _views(_of(node).filter(message_id__in=list(letters)).order_by("ordered_at", "pk"))


def recall_view(node: str, order: str) -> RecallView | None:
    """Return one order by its id."""
    return next(iter(_views(_of(node).filter(order=order))), None)


def open_holders(row: Recall) -> tuple[HolderView, ...]:
    """Return who has not confirmed an order of ours."""
    return tuple(one for one in _holders(row, list(row.receipts.order_by("pk"))) if one.open)


def _of(node: str) -> QuerySet[Recall]:
    given = Recall.objects.filter(side=Recall.Side.GIVEN, owner=node)
    return given | Recall.objects.filter(side=Recall.Side.GOT, holder=node)


def _views(rows: Iterable[Recall]) -> tuple[RecallView, ...]:
    found = list(rows)
    receipts: dict[int, list[ErasureReceipt]] = {}
    for receipt in ErasureReceipt.objects.filter(recall__in=found).order_by("pk"):
        receipts.setdefault(receipt.recall_id, []).append(receipt)
    return tuple(_view(row, receipts.get(row.pk, [])) for row in found)


def _view(row: Recall, receipts: Sequence[ErasureReceipt]) -> RecallView:
    order = read_order(bytes(row.raw))
    ours = row.side == Recall.Side.GIVEN
    return RecallView(
        id=str(row.order),
        ours=ours,
        passed_on=bool(row.cause_id),
        action=order.action,
        message_id=str(row.message_id),
        kind=row.kind,
        about=row.about,
        owner=row.owner,
        holder=row.holder,
        reason=order.reason,
        ground=order.ground,
        ordered_at=row.ordered_at,
        ordered_by=row.ordered_by,
        fields=order.fields,
        files=order.files,
        handling=order.handling,
        status=row.status,
        holders=_holders(row, receipts) if ours else (),
        why=tuple(one for one in map(read_arg, row.why) if isinstance(one, Message)),
        due_at=row.due_at,
        decided_by=row.decided_by,
        answered_at=row.receipt_at,
        reminded_at=row.reminded_at,
        alarmed_at=row.alarmed_at,
    )


def _holders(row: Recall, receipts: Sequence[ErasureReceipt]) -> tuple[HolderView, ...]:
    """Return the holder and those behind it, each below the one that passed the copy on."""
    if not receipts:
        return (HolderView(row.holder, 0, row.status, row.ordered_at),)
    raws = [bytes(one.raw) for one in receipts]
    order = read_order(bytes(row.raw))
    proven = _proven(raws, order)
    by_order = {
        (erasure.giver, erasure.order): (erasure, raw, (erasure.giver, erasure.order) in proven)
        for raw in raws
        for erasure in (read_erasure(raw),)
    }
    return tuple(_tree(order.to, order.id, 0, order.given_at, by_order))


_Known = dict[tuple[str, str], tuple[Erasure, bytes, bool]]


def _tree(
    node: str, order: str, level: int, since: datetime, known: _Known
) -> Iterable[HolderView]:
    found = known.pop((node, order), None)  # taken out: a receipt counts in one place only
    if found is None:
        yield HolderView(node, level, ASKED, since)
        return
    erasure, raw, verified = found
    yield HolderView(
        node=node,
        level=level,
        how=erasure.how.value,
        since=erasure.given_at,
        files=erasure.files,
        fields=erasure.fields,
        ground=erasure.ground,
        until=datetime.fromisoformat(erasure.until) if erasure.until else None,
        verified=verified,
        key=raw[-80:-64].hex(),
    )
    for one in erasure.onward:
        yield from _tree(one.to, one.order, level + 1, erasure.given_at, known)


def _proven(raws: Sequence[bytes], order: Order) -> frozenset[tuple[str, str]]:
    try:
        found = prove_erasures(raws, order, signing_key)
    except ExchangeError:
        return frozenset()
    return frozenset((one.giver, one.order) for one in found)


def recalls_by_letter(node: str, letters: Iterable[str]) -> dict[str, tuple[RecallView, ...]]:
    """Return the orders about letters of a page, by the id of the letter; two queries in all."""
    found: dict[str, tuple[RecallView, ...]] = {}
    for view in recalls_of_letters(node, letters):
        found[view.message_id] = (*found.get(view.message_id, ()), view)
    return found
