"""Keys are revoked, stolen, and changed by nodes that die; the secretariat changes its own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import action_counts
from eurazpol.exchange.actions.deliver import deliver_due
from eurazpol.exchange.actions.directory import (
    KeysToRevoke,
    accept_peer,
    fetch_directory,
    renew_directory,
    revoke,
    take_directory,
)
from eurazpol.exchange.actions.directory_keeper import DirectoryKeeper
from eurazpol.exchange.actions.keys import keep_keys, rotate, rotate_in_emergency
from eurazpol.exchange.actions.keys_views import (
    Standing,
    ends_soon,
    node_keys,
    own_keys,
    sent_ids,
    signed_since,
)
from eurazpol.exchange.actions.queries import enrolments
from eurazpol.exchange.actions.send import send
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.bounds import OVERLAP, SETTLING
from eurazpol.exchange.domain.directory import trust_directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import NotAllowed, NotReached, Refused
from eurazpol.exchange.domain.keys import RevokedFor, Use
from eurazpol.exchange.domain.letter import Content
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.store.models import DirectoryVersion, InboxMessage
from tests.exchange.three_nodes import (
    DAY,
    MINUTE,
    World,
    listed,
    receipts_hold,
    refused,
    standings,
    the_keys,
)
from tests.exchange.world import (
    ADMINISTRATOR,
    BODY,
    CASE,
    CENTRE,
    LATER,
    NOW,
    OFFICER,
    Memory,
    Ring,
    chance,
    keys,
    letter,
    lost_answer,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("why", RevokedFor)
def test_a_revoked_signer_is_refused_by_name_and_old_receipts_hold(why: RevokedFor) -> None:
    world = World()
    world.carry(world.ru, NOW)
    world.carry(world.kz, NOW)
    raw = seal(letter(sender="ru", to="kz", seq=2), world.ru.keys, listed("kz"), NOW, chance(2))
    version = revoke(world.centre, the_keys(world.ru, NOW + MINUTE), why, ADMINISTRATOR, NOW + DAY)
    assert {key.revoked_for for key in version.nodes["ru"].keys} == {why}
    assert refused(world.kz, raw, NOW + DAY) == "exchange-revoked-key"
    assert receipts_hold()
    keep_keys(world.ru, NOW + DAY)
    assert standings(world.ru, NOW + DAY) == ["revoked"]
    with pytest.raises(NotAllowed):
        world.ru.keys.signing(NOW + DAY)
    assert action_counts()["exchange-keys-revoked"] == 1


def test_old_receipts_hold_after_a_change_a_revocation_and_the_end_of_the_keys() -> None:
    world = World()
    for sender in (world.ru, world.kz):
        world.carry(sender, NOW)
    for node in (world.ru, world.kz):
        world.change_keys(node, NOW + DAY)
    much_later = NOW + DAY + OVERLAP
    for node in (world.ru, world.kz):
        keep_keys(node, much_later)
        revoke(
            world.centre, the_keys(node, much_later), RevokedFor.CEASED, ADMINISTRATOR, much_later
        )
    renew_directory(world.centre, LATER - DAY)
    assert receipts_hold()


def test_only_the_secretariat_revokes_and_only_what_is_listed() -> None:
    world = World()
    good = the_keys(world.ru, NOW)
    with pytest.raises(Forbidden):
        revoke(world.centre, good, RevokedFor.CEASED, OFFICER, NOW)
    with pytest.raises(Forbidden):
        rotate(world.ru, OFFICER, NOW)
    for node, what, code in (
        (world.kz, good, "exchange-not-secretariat"),
        (world.centre, replace(good, node="xx"), "exchange-no-such-key"),
        (world.centre, replace(good, ids=frozenset({bytes(16)})), "exchange-no-such-key"),
        (world.centre, replace(good, ids=frozenset()), "exchange-no-such-key"),
        (world.centre, replace(good, since=NOW + MINUTE), "exchange-revoked-later"),
        (world.centre, the_keys(world.centre, NOW), "exchange-rotate-first"),
    ):
        with pytest.raises(NotAllowed) as caught:
            revoke(node, what, RevokedFor.CEASED, ADMINISTRATOR, NOW)
        assert caught.value.code == code
    with pytest.raises(NotAllowed):
        rotate_in_emergency(world.centre, NOW, ADMINISTRATOR, NOW)


class Died(Exception):
    pass


class DiesAt:
    def __init__(self, step: Step) -> None:
        self.step = step

    def reach(self, step: Step) -> None:
        if step is self.step:
            raise Died


@pytest.mark.parametrize("step", [Step.ROTATE_BEGUN, Step.ROTATE_MADE, Step.ROTATE_ENROLLED])
def test_a_change_of_keys_that_was_interrupted_goes_on(step: Step) -> None:
    world = World()
    with pytest.raises(Died):
        rotate(replace(world.ru, steps=DiesAt(step)), ADMINISTRATOR, NOW)
    rotate(world.ru, ADMINISTRATOR, NOW)
    assert len(world.ru.keys.waiting()) == 2, "one new pair, however often it was begun"
    accept_peer(world.centre, "ru", ADMINISTRATOR, NOW)
    with pytest.raises(Died):
        keep_keys(replace(world.ru, steps=DiesAt(Step.ROTATE_ADOPTING)), NOW)
    keep_keys(world.ru, NOW)
    assert standings(world.ru, NOW + SETTLING) == ["overlap", "in-use"]
    end = NOW + OVERLAP
    with pytest.raises(Died):
        keep_keys(replace(world.ru, steps=DiesAt(Step.ROTATE_DESTROYING)), end)
    keep_keys(world.ru, end)
    assert [view.secret for view in own_keys(world.ru, end)] == [False, False, True, True]


def test_a_secretariat_that_is_not_there_is_asked_by_the_worker() -> None:
    world = World()
    at_home = world.link.nodes.pop(world.centre.url)
    rotate(world.ru, ADMINISTRATOR, NOW)
    assert enrolments() == ()
    world.link.nodes[world.centre.url] = at_home
    DirectoryKeeper(world.ru).step(NOW)
    assert [row.name for row in enrolments()] == ["ru"]


def test_an_emergency_is_not_proven_by_the_stolen_key() -> None:
    world = World()
    forged = world.carry(world.ru, NOW)
    stolen = world.ru.keys
    since, at = NOW - MINUTE, NOW + DAY
    world.link.now = at
    revoke(world.centre, the_keys(world.ru, since), RevokedFor.COMPROMISED, ADMINISTRATOR, at)
    rotate_in_emergency(world.ru, since, ADMINISTRATOR, at)
    assert standings(world.ru, at) == ["revoked", "in-use"]
    (asked,) = enrolments()
    assert not asked.proven
    accept_peer(world.centre, "ru", ADMINISTRATOR, at, asked.fingerprint)
    keep_keys(world.ru, at)
    world.carry(world.ru, at)
    assert len(world.ru.keys.keys) == 2, "what was stolen is destroyed at once"
    raw = seal(letter(sender="ru", to="kz", seq=3), stolen, listed("kz"), NOW, chance(3))
    assert refused(world.kz, raw, at) == "exchange-revoked-key"
    ids = {key.public.id for key in stolen.keys}
    (doubtful,) = signed_since("ru", ids, since)
    assert (doubtful.message_id, doubtful.what) == (forged, "message")
    assert sent_ids([forged]) == {forged}
    assert signed_since("ru", ids, NOW + MINUTE) == ()
    assert {view.standing for view in node_keys("ru", at)} == {Standing.REVOKED, Standing.IN_USE}


def test_a_thief_cannot_replace_the_keys_once_they_are_revoked() -> None:
    world = World()
    thief = replace(world.ru, ring=Ring(world.ru.keys))
    revoke(world.centre, the_keys(world.ru, NOW), RevokedFor.COMPROMISED, ADMINISTRATOR, NOW)
    rotate(thief, ADMINISTRATOR, NOW)
    (asked,) = enrolments()
    assert not asked.proven


def test_the_secretariat_changes_its_own_key_and_sleepers_follow() -> None:
    world = World()
    pinned = CENTRE.signing(NOW).public
    asleep = current_directory()
    at = NOW
    for _ in range(2):
        at += DAY
        world.link.now = at
        rotate(world.centre, ADMINISTRATOR, at)
        keep_keys(world.centre, at)
        fetch_directory(world.kz, at)
        at += SETTLING
        renew_directory(world.centre, at)
    at += timedelta(days=60)
    keep_keys(world.centre, at)
    world.link.now = at
    newest = renew_directory(world.centre, at)
    raw = bytes(DirectoryVersion.objects.get(version=newest.version).raw)
    assert len(newest.handovers) == 2
    assert len([key for key in world.centre.keys.keys if key.public.use is Use.SIGN]) == 1
    trusted = (None, asleep)
    for known in trusted:
        assert trust_directory(raw, pinned, known, at).version == newest.version
    with pytest.raises(Refused) as caught:
        trust_directory(raw, keys("secretariat", 7).signing(NOW).public, None, at)
    assert caught.value.name == "wrong-signer"


def test_a_handover_of_a_revoked_key_leads_nowhere() -> None:
    world = World()
    pinned = CENTRE.signing(NOW).public
    rotate(world.centre, ADMINISTRATOR, NOW)
    keep_keys(world.centre, NOW)
    at = NOW + SETTLING
    ids = frozenset({pinned.id})
    stolen = KeysToRevoke("secretariat", ids, NOW)
    revoked = revoke(world.centre, stolen, RevokedFor.COMPROMISED, ADMINISTRATOR, at)
    raw = bytes(DirectoryVersion.objects.get(version=revoked.version).raw)
    with pytest.raises(Refused):
        trust_directory(raw, pinned.revoked(NOW, RevokedFor.COMPROMISED), None, at)
    # Who has never heard of the theft cannot know better, and finds the way all the same.
    assert trust_directory(raw, pinned, None, at).version == revoked.version


def test_a_new_directory_is_brought_to_every_node_at_once() -> None:
    world = World()
    told: dict[str, bytes] = {}

    class Telling(Memory):
        def announce(self, url: str, directory: bytes) -> None:
            told[url] = directory
            raise NotReached("exchange-unreachable")

    keeper = DirectoryKeeper(replace(world.centre, transport=Telling()))
    keeper.step(NOW)
    assert sorted(told) == sorted([world.kz.url, world.ru.url])
    told.clear()
    keeper.step(NOW + timedelta(seconds=1))
    assert not told
    revoke(world.centre, the_keys(world.ru, NOW), RevokedFor.CEASED, ADMINISTRATOR, NOW)
    keeper.step(NOW + timedelta(seconds=2))
    assert sorted(told) == sorted([world.kz.url, world.ru.url])


def test_a_directory_that_is_brought_must_follow_the_rules() -> None:
    world = World()
    for raw, name in ((b"hello", "malformed"), (bytes(2**21), "too-large")):
        with pytest.raises(Refused) as caught:
            take_directory(world.kz, raw, NOW)
        assert caught.value.name == name
    with pytest.raises(NotAllowed):
        take_directory(world.centre, b"", NOW)


def test_a_receipt_of_a_stolen_key_that_came_late_settles_nothing_until_it_is_signed_anew() -> None:
    world = World()
    world.link.faults = [lost_answer]
    content = Content("request/1", CASE, BODY)
    send(world.kz, to="ru", content=content, actor=OFFICER, now=NOW)
    deliver_due(world.kz, NOW)
    since, at = NOW + MINUTE, NOW + DAY
    world.link.now = at
    revoke(world.centre, the_keys(world.ru, since), RevokedFor.COMPROMISED, ADMINISTRATOR, at)
    assert deliver_due(world.kz, at).held_up == 1, "the thief could have dated it so"
    rotate_in_emergency(world.ru, since, ADMINISTRATOR, at)
    (asked,) = enrolments()
    accept_peer(world.centre, "ru", ADMINISTRATOR, at, asked.fingerprint)
    keep_keys(world.ru, at)
    at += MINUTE * 2
    world.link.now = at
    assert deliver_due(world.kz, at).accepted == 1
    assert InboxMessage.objects.filter(sender="kz").count() == 1
    assert receipts_hold()


def test_what_was_kept_before_the_theft_still_holds() -> None:
    world = World()
    world.carry(world.kz, NOW)
    revoke(
        world.centre, the_keys(world.ru, NOW + MINUTE), RevokedFor.COMPROMISED, ADMINISTRATOR,
        NOW + DAY,
    )  # fmt: skip
    assert receipts_hold()


def test_a_person_is_told_in_good_time_that_the_keys_end() -> None:
    world = World()
    assert ends_soon(world.ru, NOW) is None
    assert ends_soon(world.ru, LATER - DAY) == LATER
    world.link.now = LATER - DAY
    rotate(world.ru, ADMINISTRATOR, LATER - DAY)
    assert ends_soon(world.ru, LATER - DAY) is None
