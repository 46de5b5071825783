"""Take a letter back, wholly or in part: the owner's side (rules in ``domain.recall``).

The order, its row and the letter that carries it are one transaction. One order goes to each node
that got the content from us: the letter named, the same content sent to other nodes, and our other
letters that carry it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.attachments import erase_attachments
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.recall_outbox import want_erased
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.views import MACHINE_KINDS
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed, Refused
from eurazpol.exchange.domain.handling import Handling
from eurazpol.exchange.domain.letter import Content, Manifest, read_header, read_manifest
from eurazpol.exchange.domain.recall import Action, Order, write_order
from eurazpol.exchange.domain.recall_content import joined, values_at
from eurazpol.exchange.store.models import OutboxMessage
from eurazpol.exchange.store.recall import Derivation, Recall


@dataclass(frozen=True, slots=True)
class Wish:
    """What the owner wants of some of its letters, and on which ground of law.

    ``fields`` are JSON pointers into the body, ``files`` SHA-256 of parts, ``handling`` stricter
    conditions; only a narrowing has them. ``own``: our own copies lose their content as well.
    """

    letters: tuple[str, ...]
    action: Action
    reason: str
    ground: str
    fields: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    handling: Handling | None = None
    own: bool = False


@transaction.atomic
def take_back(deps: ExchangeDeps, wish: Wish, actor: Actor, now: datetime) -> tuple[str, ...]:
    """Give one order for each letter; return the ids of the orders.

    The caller has asked for the right. Raises :class:`NotAllowed` for a letter that is not ours or
    was recalled before, :class:`ExchangeError` for a wish that names nothing that could go.
    """
    if not wish.letters:
        raise ExchangeError("exchange-recall-nothing", field="letters")
    given = [_give(deps, wish, _letter(deps, one), actor, now) for one in wish.letters]
    return tuple(str(row.order) for row in given)


def others_of_case(
    deps: ExchangeDeps, letters: Sequence[OutboxMessage]
) -> tuple[OutboxMessage, ...]:
    """Return our other letters about the case of the first: they may say the same facts again."""
    first = letters[0]
    if not first.about:
        return ()
    rows = (
        OutboxMessage.objects.filter(about=first.about)
        .exclude(pk__in=[one.pk for one in letters])
        .exclude(kind__in=MACHINE_KINDS)
        .defer("parts")
        .order_by("created_at", "seq")[:100]
    )
    return tuple(one for one in rows if read_header(bytes(one.header)).sender == deps.node)


def content_of(letter: OutboxMessage) -> Manifest:
    """Return what a letter of ours says, for whoever chooses what of it to take back."""
    return read_manifest(bytes(letter.manifest))


def concerned(deps: ExchangeDeps, message_id: str) -> tuple[OutboxMessage, ...]:
    """Return the letter, the same content sent to other nodes, and our letters that carry it."""
    first = _letter(deps, message_id, again=True)
    derived = Derivation.objects.filter(owner=deps.node, source_id=first.pk).values("letter")
    same = Q(about=first.about, kind=first.kind, manifest=bytes(first.manifest))
    others = (
        OutboxMessage.objects.filter(same | Q(pk__in=derived))
        .exclude(pk=first.pk)
        .defer("parts")
        .order_by("created_at", "seq")[:100]
    )
    ours = [one for one in others if read_header(bytes(one.header)).sender == deps.node]
    return (first, *ours)


def give(
    deps: ExchangeDeps,
    letter: OutboxMessage,
    order: Order,
    *,
    cause: Recall | None,
    actor: Actor,
    now: datetime,
) -> Recall:
    """Sign the order, keep it and send it to the recipient of the letter."""
    try:
        raw = write_order(order, deps.keys.signing(now))
    except Refused as error:
        raise ExchangeError("exchange-recall-unclear", field=error.field) from None
    chain = [bytes(cause.raw).hex(), *cause.chain] if cause else []
    action = "recall-passed-on" if cause else "recall-ordered"
    details = {"to": order.to, "action": order.action.value, "message": order.message}
    record(
        actor.entry(action, "recall", order.id, ground=order.ground, details=details), now
    )  # the journal is locked before the lane, see store.models
    carried = Content(order.action.kind, letter.about, {"orders": [raw.hex(), *chain]})
    letter_id = send(deps, to=order.to, content=carried, actor=actor, now=now)
    return Recall.objects.create(
        side=Recall.Side.GIVEN,
        order=order.id,
        owner=deps.node,
        holder=order.to,
        message_id=order.message,
        action=order.action.value,
        kind=letter.kind,
        about=letter.about,
        raw=raw,
        chain=chain,
        cause=cause,
        ordered_at=now,
        ordered_by=actor.name,
        letter_id=letter_id,
    )


def order_for(  # noqa: PLR0913 - an order names all of it
    deps: ExchangeDeps,
    letter: OutboxMessage,
    *,
    action: Action,
    reason: str,
    ground: str,
    now: datetime,
    fields: Sequence[str] = (),
    files: Sequence[str] = (),
    handling: Handling | None = None,
) -> Order:
    """Write an order about a letter of ours."""
    return Order(
        action=action,
        at=wire.write_instant(now),
        digest=bytes(letter.digest).hex(),
        fields=tuple(fields),
        files=tuple(files),
        ground=ground.strip(),
        handling=handling,
        id=str(uuid4()),
        message=str(letter.pk),
        owner=deps.node,
        reason=reason.strip(),
        to=letter.lane_id,
    )


def _letter(deps: ExchangeDeps, message_id: str, *, again: bool = False) -> OutboxMessage:
    """Return a letter of this node that can be taken back."""
    row = OutboxMessage.objects.defer("parts").filter(pk__in=_uuids(message_id)).first()
    if row is None or read_header(bytes(row.header)).sender != deps.node:
        raise NotAllowed("exchange-recall-not-ours", field="letters", id=message_id)
    if row.kind in MACHINE_KINDS:
        raise NotAllowed("exchange-recall-own-kind", field="letters", id=message_id)
    if not again and recalled(deps, (row.pk,)):
        raise NotAllowed("exchange-recall-already", field="letters", id=message_id)
    return row


def recalled(deps: ExchangeDeps, letters: Iterable[object]) -> frozenset[str]:
    """Return those of our letters for which an order of recall stands."""
    rows = Recall.objects.filter(
        side=Recall.Side.GIVEN, owner=deps.node, message_id__in=list(letters), action="recall"
    ).exclude(status=Recall.Status.REFUSED)
    return frozenset(str(row.message_id) for row in rows.only("message_id"))


def _give(
    deps: ExchangeDeps, wish: Wish, letter: OutboxMessage, actor: Actor, now: datetime
) -> Recall:
    was = read_manifest(bytes(letter.manifest))
    fields, files, handling = wish.fields, wish.files, wish.handling
    if wish.action is Action.NARROW:
        _check_narrowing(wish, was)
    else:
        fields, files, handling = (), (), None
    order = order_for(
        deps, letter, action=wish.action, reason=wish.reason, ground=wish.ground, now=now,
        fields=fields, files=files, handling=handling,
    )  # fmt: skip
    if order.action is Action.RECALL:
        erase_attachments(deps, order.message, now)  # what is still on its way stays here
    row = give(deps, letter, order, cause=None, actor=actor, now=now)
    if wish.own and order.erases:
        want_erased((letter.pk,), now)
    return row


def _check_narrowing(wish: Wish, was: Manifest) -> None:
    """Each field and file must be there, and conditions must become stricter."""
    marked = wish.handling.fields if wish.handling else {}
    named = {*wish.fields, *marked}
    if unknown := named - values_at(was.body, named).keys():
        raise ExchangeError("exchange-recall-no-field", field="fields", value=min(unknown))
    known = {one.sha256 for one in was.files}
    if lost := set(wish.files) - known:
        raise ExchangeError("exchange-recall-no-file", field="files", value=min(lost))
    if wish.handling is not None and joined(was.handling, wish.handling) == was.handling:
        raise ExchangeError("exchange-recall-not-stricter", field="handling")
    if not (wish.fields or wish.files or wish.handling):
        raise ExchangeError("exchange-recall-nothing", field="fields")


def _uuids(text: str) -> list[UUID]:
    try:
        return [UUID(text)]
    except ValueError:
        return []
