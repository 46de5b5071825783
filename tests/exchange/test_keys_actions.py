"""Keys are changed, revoked and end, while letters and old receipts go on being believed."""

import pytest

from eurazpol.audit.actions.queries import action_counts
from eurazpol.exchange.actions.directory import (
    accept_peer,
)
from eurazpol.exchange.actions.keys import keep_keys, rotate
from eurazpol.exchange.actions.keys_views import (
    own_keys,
)
from eurazpol.exchange.actions.queries import enrolments
from eurazpol.exchange.actions.receive import receive
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.bounds import OVERLAP, SETTLING
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.receipt import read_receipt
from eurazpol.exchange.store.models import InboxMessage
from tests.exchange.three_nodes import (
    DAY,
    MINUTE,
    World,
    listed,
    receipts_hold,
    refused,
    standings,
)
from tests.exchange.world import (
    ADMINISTRATOR,
    KZ,
    NOW,
    chance,
    letter,
)

pytestmark = pytest.mark.django_db


def test_a_change_of_keys_with_overlap() -> None:
    world = World()
    world.carry(world.ru, NOW)
    old = world.ru.keys
    rotate(world.ru, ADMINISTRATOR, NOW)
    assert standings(world.ru, NOW) == ["in-use", "waiting"]
    (asked,) = enrolments()
    assert asked.proven, "it is signed by the key in use: nobody needs to telephone"
    world.carry(world.ru, NOW + MINUTE)
    accept_peer(world.centre, "ru", ADMINISTRATOR, NOW)
    keep_keys(world.ru, NOW)
    assert standings(world.ru, NOW) == ["in-use", "settling"]
    world.carry(world.ru, NOW + MINUTE)
    assert world.ru.keys.signing(NOW + MINUTE).public.raw == old.signing(NOW).public.raw
    after = NOW + SETTLING
    assert standings(world.ru, after) == ["overlap", "in-use"]
    world.carry(world.ru, after)
    world.carry(world.kz, after)
    signers = set(InboxMessage.objects.filter(sender="ru").values_list("signer", flat=True))
    assert len({bytes(signer) for signer in signers}) == 2
    assert receipts_hold()


def test_a_late_letter_for_the_old_key_is_opened_until_the_overlap_ends() -> None:
    world = World()
    before = listed("ru")
    world.change_keys(world.ru, NOW)
    late = seal(letter(), KZ, before, NOW, chance("late"))
    again = seal(letter(), KZ, before, NOW, chance("later still"))
    end = NOW + OVERLAP
    keep_keys(world.ru, end - MINUTE)
    receive(world.ru, late, end - MINUTE)
    assert InboxMessage.objects.filter(sender="kz").count() == 1
    keep_keys(world.ru, end)
    assert standings(world.ru, end) == ["expired", "in-use"]
    assert [view.secret for view in own_keys(world.ru, end)] == [False, False, True, True]
    refusal = read_receipt(receive(world.ru, again, end))[1].reason
    assert refusal is not None
    assert refusal.code == "exchange-unknown-key"
    assert action_counts()["exchange-keys-destroyed"] == 1


def test_what_was_sealed_for_a_destroyed_key_is_sealed_anew() -> None:
    world = World()
    world.link.now = NOW + OVERLAP + DAY
    stale = current_directory()
    assert stale is not None
    world.change_keys(world.ru, NOW)
    keep_keys(world.ru, NOW + OVERLAP)
    world.carry(world.kz, NOW + OVERLAP + DAY)
    assert listed("ru").agreement_key(NOW + OVERLAP).id != stale.node("ru").agreement_key(NOW).id


def test_a_signer_that_has_expired_is_refused_by_name() -> None:
    world = World()
    old = world.ru.keys
    world.change_keys(world.ru, NOW)
    raw = seal(letter(sender="ru", to="kz"), old, listed("kz"), NOW, chance("old"))
    assert refused(world.kz, raw, NOW + OVERLAP) == "exchange-expired-key"
    assert refused(world.kz, raw, NOW + OVERLAP - MINUTE) is None
