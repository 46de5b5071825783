"""What each peer still owes, and what we owe: every source, both ways, a fixed count of queries."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.actions.notifications.send import Draft, send_notification
from eurazpol.cooperation.actions.notifications.take_in import notification_settled
from eurazpol.cooperation.actions.owed import Owed, owed
from eurazpol.exchange.actions.deps import Settled
from eurazpol.exchange.domain.receipt import Outcome
from eurazpol.exchange.store.models import Lane, OutboxMessage
from eurazpol.exchange.store.recall import Recall
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.cooperation.world import World, messages_in

FACTS = {"assistance": {"measures": ["address"], "purpose": "Мекенжайын анықтау.", "urgent": True}}


def account(world: World, peer: str) -> tuple[dict[str, Owed], dict[str, Owed]]:
    """Return what the peer owes Kazakhstan and what it is owed, by sort."""
    node = world.node("kz")
    found = owed(node.deps, node.chief, world.now)
    one = next(account for account in found if account.peer == peer)
    for said in messages_in(one):
        for lang in LANGS:
            assert catalogue().render(said, lang)
    return {item.sort: item for item in one.theirs}, {item.sort: item for item in one.ours}


def asked(world: World, sender: str, to: str) -> str:
    number = world.create(sender, "police_query", to, FACTS)
    world.step(sender, number, "send_query")
    world.carry()
    return number


def test_an_unanswered_query_is_owed_by_them_and_one_of_theirs_by_us(world: World) -> None:
    out = asked(world, "kz", "uz")
    asked(world, "ru", "kz")
    theirs, _ = account(world, "uz")
    assert (theirs["answer"].number, theirs["answer"].overdue) == (out, False)
    assert theirs["answer"].due_at == world.now + timedelta(hours=24)
    assert theirs["answer"].rule is not None
    _, ours = account(world, "ru")
    assert ours["answer"].number.startswith("KZ-")
    world.wait(hours=24)
    assert account(world, "uz")[0]["answer"].overdue
    assert account(world, "ru")[1]["answer"].overdue
    world.step("kz", ours["answer"].number, "accept")
    world.step("kz", ours["answer"].number, "answer", address="Астана")
    assert account(world, "ru")[1] == {}  # closing the file is our own affair


def test_a_notification_is_owed_until_a_person_acknowledges(world: World) -> None:
    node = world.node("kz")
    draft = Draft(
        topic="drugs", urgency="flash", subject={"kk": "Жүк"}, text={"kk": "Жолда."},
        valid_until=world.now + timedelta(days=3), peers=("uz",),
    )  # fmt: skip
    send_notification(node.deps, draft, node.chief, world.now)
    theirs, ours = account(world, "uz")
    assert (theirs["acknowledgement"].due_at, ours) == (None, {})
    letter = world.post[-1].id
    notification_settled(
        Settled(letter, "notification/1", "uz", "", Outcome.ACCEPTED, world.now, None), world.now
    )
    world.wait(hours=1)
    assert account(world, "uz")[0]["acknowledgement"].overdue
    world.wait(days=3)  # no longer valid: nobody waits for it
    assert account(world, "uz")[0] == {}


def test_letters_without_receipt_are_counted_by_kind_and_recalls_by_holder(world: World) -> None:
    world.node("kz")
    lane = Lane.objects.create(peer="uz")
    for number in range(3):
        OutboxMessage.objects.create(
            id=uuid4(), lane=lane, seq=number + 1, kind="request/1", header=b"", manifest=b"",
            parts=b"", digest=b"", size=0, created_at=world.now + timedelta(hours=number),
        )  # fmt: skip
    for side, owner, holder in (("given", "kz", "uz"), ("got", "uz", "kz")):
        Recall.objects.create(
            side=side, order=uuid4(), owner=owner, holder=holder, message_id=uuid4(),
            action="erase", raw=b"", ordered_at=world.now,
        )  # fmt: skip
    theirs, ours = account(world, "uz")
    assert (theirs["receipt"].count, theirs["receipt"].since) == (3, world.now)
    assert theirs["receipt"].due_at == world.now + timedelta(hours=12)
    assert theirs["recall"].due_at == world.now + timedelta(hours=24)
    assert ours["recall"].due_at == world.now + timedelta(hours=72)


def test_the_number_of_queries_does_not_grow(world: World) -> None:
    node = world.node("kz")
    asked(world, "kz", "uz")
    with CaptureQueriesContext(connection) as few:
        owed(node.deps, node.chief, world.now)
    for _ in range(3):
        asked(world, "kz", "uz")
        asked(world, "uz", "kz")
    with CaptureQueriesContext(connection) as many:
        owed(node.deps, node.chief, world.now)
    assert len(few) == len(many) <= 12


def test_it_is_for_the_desk_and_auditors(world: World) -> None:
    node = world.node("kz")
    executor: Actor = actor_by_login("kz-almaty-1")
    with pytest.raises(Forbidden):
        owed(node.deps, executor, world.now)
