"""KZ, RU and the secretariat, listed and with one database, while their keys change."""

from datetime import datetime, timedelta

from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import (
    KeysToRevoke,
    accept_peer,
    enrol,
    fetch_directory,
    renew_directory,
)
from eurazpol.exchange.actions.keys import keep_keys, rotate
from eurazpol.exchange.actions.keys_views import (
    own_keys,
)
from eurazpol.exchange.actions.message_queries import messages_about
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.keys import Use
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.receipt import read_receipt
from tests.exchange.world import (
    ADMINISTRATOR,
    BODY,
    CASE,
    CENTRE,
    KZ,
    NOW,
    OFFICER,
    RU,
    Memory,
    deps,
)

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class World:
    """KZ, RU and the secretariat, listed. The three share one database, so one directory."""

    def __init__(self) -> None:
        self.link = Memory()
        self.centre = deps(CENTRE, self.link)
        self.kz, self.ru = (
            deps(own, self.link, {"request/1": lambda *_: None}) for own in (KZ, RU)
        )
        renew_directory(self.centre, NOW)
        for state in (self.kz, self.ru):
            enrol(state, NOW)
            accept_peer(self.centre, state.node, ADMINISTRATOR, NOW)
        fetch_directory(self.kz, NOW)

    def carry(self, sender: ExchangeDeps, at: datetime) -> str:
        """Send and deliver one message; return its id."""
        self.link.now = at
        to = "ru" if sender is self.kz else "kz"
        content = Content("request/1", CASE, BODY)
        sent = send(sender, to=to, content=content, actor=OFFICER, now=at)
        assert deliver_due(sender, at).accepted == 1
        return sent

    def change_keys(self, node: ExchangeDeps, at: datetime) -> None:
        self.link.now = at
        rotate(node, ADMINISTRATOR, at)
        accept_peer(self.centre, node.node, ADMINISTRATOR, at)
        keep_keys(node, at)


def listed(name: str) -> Node:
    directory = current_directory()
    assert directory is not None
    return directory.node(name)


def standings(node: ExchangeDeps, at: datetime) -> list[str]:
    return [view.standing.value for view in own_keys(node, at) if view.public.use is Use.SIGN]


def receipts_hold() -> bool:
    views = [view.receipt for view in messages_about(CASE)]
    return bool(views) and all(receipt is not None and receipt.verified for receipt in views)


def refused(node: ExchangeDeps, raw: bytes, at: datetime) -> str | None:
    """Return why ``raw`` is rejected."""
    answer = receive(node, raw, at)
    if answer.startswith(b"EZPS"):
        return None
    reason = read_receipt(answer)[1].reason
    return reason.code if reason else None


def the_keys(node: ExchangeDeps, since: datetime) -> KeysToRevoke:
    return KeysToRevoke(node.node, frozenset(key.id for key in listed(node.node).keys), since)
