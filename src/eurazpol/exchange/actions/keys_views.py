"""What a person is told of keys: where each stands, and what a doubtful one has signed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.errors import ExchangeError, NotAllowed
from eurazpol.exchange.domain.keys import PublicKey
from eurazpol.exchange.domain.receipt import read_receipt
from eurazpol.exchange.store.models import InboxMessage, OutboxMessage, Receipt
from eurazpol.kernel.texts import Message, message

_NEAR = timedelta(days=60)


class Standing(StrEnum):
    """Where a key stands in its life (``domain.keys``)."""

    WAITING = "waiting"
    SETTLING = "settling"
    IN_USE = "in-use"
    OVERLAP = "overlap"
    EXPIRED = "expired"
    REVOKED = "revoked"

    @property
    def text(self) -> Message:
        """The name of the standing."""
        return message(f"exchange-key-{self.value}")


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key as a person sees it; ``secret`` says whether this node holds the other half."""

    id: str
    public: PublicKey
    standing: Standing
    secret: bool = False

    @property
    def use_text(self) -> Message:
        """What the key is for."""
        return message(f"exchange-key-to-{self.public.use.value}")

    @property
    def why_text(self) -> Message | None:
        """Why it was revoked."""
        why = self.public.revoked_for
        return message(f"exchange-revoked-{why.value}") if why else None


@dataclass(frozen=True, slots=True)
class SignedView:
    """Something that a key has signed: a message or a receipt that we have from its node.

    ``subject`` is the kind of the message, or the outcome of the receipt; ``message_id`` the
    message that it is, or is about.
    """

    what: str
    message_id: str
    subject: str
    about: str
    signed_at: datetime
    kept_at: datetime


def own_keys(deps: ExchangeDeps, now: datetime) -> tuple[KeyView, ...]:
    """Return the keys of this node, the oldest first."""
    keys = deps.keys
    held = {key.public.id: key for key in keys.keys}
    used = [key.public for key in keys.keys if key.in_use(now)]

    def view(public: PublicKey) -> KeyView:
        key = held.get(public.id)
        standing = _standing(public, used, now)
        if key is not None and public.usable(now) and not key.in_use(now):
            standing = Standing.WAITING if key.in_use_from is None else Standing.SETTLING
        return KeyView(public.id.hex(), public, standing, key is not None)

    return tuple(view(public) for public in keys.public())


def ends_soon(deps: ExchangeDeps, now: datetime) -> datetime | None:
    """Return when the newest of our keys ends if that is near; it is time to change them then."""
    ends = [key.valid_until for key in deps.keys.public() if key.revoked_at is None]
    last = max(ends, default=now)
    return last if last - now < _NEAR else None


def node_keys(name: str, now: datetime) -> tuple[KeyView, ...]:
    """Return the keys of a node of the directory, the oldest first."""
    directory = current_directory()
    node = directory.nodes.get(name) if directory else None
    if node is None:
        raise NotAllowed("exchange-no-such-key", field="node", node=name)
    return tuple(KeyView(key.id.hex(), key, _standing(key, node.keys, now)) for key in node.keys)


def _standing(key: PublicKey, used: Iterable[PublicKey], now: datetime) -> Standing:
    if key.revoked_at is not None and now >= key.revoked_at:
        return Standing.REVOKED
    if not key.usable(now):
        return Standing.EXPIRED
    newer = (
        other
        for other in used
        if other.use is key.use and other.valid_from > key.valid_from and other.usable(now)
    )
    return Standing.IN_USE if next(newer, None) is None else Standing.OVERLAP


def signed_since(node: str, keys: Collection[bytes], since: datetime) -> tuple[SignedView, ...]:
    """Return what ``node`` sent us signed with one of ``keys`` and kept since, the oldest first.

    The time that counts is that of our own record: the signer can write any date.
    """
    letters = InboxMessage.objects.filter(
        sender=node, signer__in=list(keys), received_at__gte=since
    ).defer("parts", "manifest", "header")
    found = [
        SignedView("message", str(row.message_id), row.kind, row.about, row.sent_at,
                   row.received_at)
        for row in letters.iterator(chunk_size=200)
    ]  # fmt: skip
    receipts = Receipt.objects.filter(direction="got", peer=node, kept_at__gte=since)
    for row in receipts.iterator(chunk_size=200):
        try:
            document, _ = read_receipt(bytes(row.raw))
        except ExchangeError:
            continue
        if document.signer in keys:
            found.append(
                SignedView("receipt", str(row.message_id), row.outcome, "", row.at, row.kept_at)
            )
    return tuple(sorted(found, key=lambda view: view.kept_at))


def sent_ids(ids: Collection[str]) -> frozenset[str]:
    """Return those of the messages that this node really sent."""
    return frozenset(
        str(pk)
        for pk in OutboxMessage.objects.filter(pk__in=list(ids)).values_list("pk", flat=True)
    )
