"""From enrolment to a trusted directory, and everything that must not be trusted."""

from dataclasses import replace
from datetime import timedelta

import pytest

from eurazpol.access.domain.errors import Forbidden
from eurazpol.audit.actions.queries import action_counts
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import (
    accept_peer,
    decline_peer,
    enrol,
    fetch_directory,
    identity,
    publish_directory,
    renew_directory,
    take_enrolment,
)
from eurazpol.exchange.actions.directory_keeper import DirectoryKeeper
from eurazpol.exchange.actions.queries import directory_view, enrolments, peers, refused_inputs
from eurazpol.exchange.domain.bounds import DIRECTORY_LIFE, MAX_PENDING_ENROLMENTS
from eurazpol.exchange.domain.directory import write_directory, write_identity
from eurazpol.exchange.domain.errors import NotAllowed, NotReached, Refused
from eurazpol.exchange.store.models import DirectoryVersion
from tests.exchange.world import (
    ADMINISTRATOR,
    CENTRE,
    KZ,
    LATER,
    NOW,
    OFFICER,
    RU,
    Memory,
    deps,
    directory_raw,
    keys,
    node,
)

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def world() -> tuple[Memory, ExchangeDeps, ExchangeDeps]:
    link = Memory()
    return link, deps(CENTRE, link), deps(KZ, link)


def test_a_node_enrols_an_administrator_accepts_and_the_directory_lists_it() -> None:
    _, centre, kz = world()
    renew_directory(centre, NOW)
    enrol(kz, NOW)
    enrol(kz, NOW + MINUTE)
    (waiting,) = enrolments()
    assert (waiting.name, waiting.status) == ("kz", "pending")
    assert waiting.fingerprint == node(KZ).fingerprint
    assert accept_peer(centre, "kz", ADMINISTRATOR, NOW).version == 2
    view = directory_view()
    assert view is not None
    assert (view.version, view.nodes) == (2, ("kz", "secretariat"))
    assert enrolments() == ()
    assert take_enrolment(centre, identity(kz, NOW), NOW) == "accepted"
    assert [peer.name for peer in peers(NOW)] == ["kz", "secretariat"]


def test_only_an_administrator_accepts() -> None:
    _, centre, kz = world()
    enrol(kz, NOW)
    for act in (
        lambda: accept_peer(centre, "kz", OFFICER, NOW),
        lambda: decline_peer("kz", node(KZ).fingerprint, OFFICER, NOW),
    ):
        with pytest.raises(Forbidden):
            act()
    assert len(enrolments()) == 1


def test_two_that_claim_one_name_are_told_apart_by_a_person() -> None:
    _, centre, kz = world()
    enrol(kz, NOW)
    impostor = keys("kz", generation=2)
    take_enrolment(centre, write_identity(node(impostor), impostor.signing(NOW), NOW), NOW)
    with pytest.raises(NotAllowed) as caught:
        accept_peer(centre, "kz", ADMINISTRATOR, NOW)
    assert caught.value.code == "exchange-enrolment-ambiguous"
    decline_peer("kz", node(impostor).fingerprint, ADMINISTRATOR, NOW)
    assert accept_peer(centre, "kz", ADMINISTRATOR, NOW).nodes["kz"].keys == KZ.public()
    with pytest.raises(NotAllowed) as caught:
        accept_peer(centre, "kz", ADMINISTRATOR, NOW)
    assert caught.value.code == "exchange-no-enrolment"


def test_a_node_that_was_accepted_before_is_replaced_not_doubled() -> None:
    _, centre, kz = world()
    enrol(kz, NOW)
    accept_peer(centre, "kz", ADMINISTRATOR, NOW)
    renewed = keys("kz", generation=2)
    take_enrolment(centre, write_identity(node(renewed), renewed.signing(NOW), NOW), NOW)
    listed = accept_peer(centre, "kz", ADMINISTRATOR, NOW).nodes["kz"].keys
    assert {key.raw for key in listed if key.usable(NOW)} == {key.raw for key in renewed.public()}
    assert {key.id for key in listed if key.revoked_for} == {key.id for key in KZ.public()}
    assert [row.status for row in enrolments(pending=False)] == ["replaced", "accepted"]


def test_enrolments_that_prove_nothing_or_are_too_many() -> None:
    _, centre, kz = world()
    for raw, name in (
        (write_identity(node(KZ), RU.signing(NOW), NOW), "wrong-signer"),
        (write_identity(node(CENTRE), CENTRE.signing(NOW), NOW), "malformed"),
        (b"hello", "malformed"),
        (bytes(100_000), "too-large"),
    ):
        with pytest.raises(Refused) as caught:
            take_enrolment(centre, raw, NOW)
        assert caught.value.name == name
    with pytest.raises(NotAllowed):
        take_enrolment(kz, identity(kz, NOW), NOW)
    for generation in range(MAX_PENDING_ENROLMENTS):
        own = keys("uz", generation)
        take_enrolment(centre, write_identity(node(own), own.signing(NOW), NOW), NOW)
    with pytest.raises(NotAllowed) as full:
        enrol(kz, NOW)
    assert full.value.code == "exchange-enrolments-full"


def test_only_the_secretariat_publishes() -> None:
    _, _, kz = world()
    with pytest.raises(NotAllowed):
        publish_directory(kz, NOW)


def test_the_directory_is_renewed_in_good_time() -> None:
    _, centre, _ = world()
    assert renew_directory(centre, NOW).version == 1
    assert renew_directory(centre, NOW + MINUTE).version == 1
    assert renew_directory(centre, NOW + DIRECTORY_LIFE / 2).version == 2


def test_a_node_pins_the_secretariat_and_trusts_its_directory() -> None:
    link, _, kz = world()
    link.served["directory"] = directory_raw(version=3)
    assert fetch_directory(kz, NOW).version == 3
    assert fetch_directory(kz, NOW + MINUTE).version == 3
    view = directory_view()
    assert view is not None
    assert view.pinned_key == CENTRE.signing(NOW).public.id.hex()
    assert action_counts() == {"exchange-secretariat-pinned": 1, "directory-updated": 1}


def refused(kz: ExchangeDeps) -> str:
    with pytest.raises(Refused) as caught:
        fetch_directory(kz, NOW)
    assert refused_inputs()[0].code == caught.value.code
    return caught.value.name


def test_an_older_or_another_directory_is_refused_recorded_and_changes_nothing() -> None:
    link, _, kz = world()
    link.served["directory"] = directory_raw(version=3)
    fetch_directory(kz, NOW)
    for raw, name in (
        (directory_raw(version=2), "directory-rollback"),
        (directory_raw(node(RU), version=3), "directory-rollback"),
        (directory_raw(version=4)[:-1] + b"\xff", "wrong-signer"),
        (b"hello", "malformed"),
    ):
        link.served["directory"] = raw
        assert refused(kz) == name
    assert DirectoryVersion.objects.get().version == 3


def test_another_secretariat_at_the_same_address_is_not_trusted() -> None:
    link, _, kz = world()
    link.served["directory"] = directory_raw(version=3)
    fetch_directory(kz, NOW)
    false = keys("secretariat", 2).signing(NOW)
    link.served["directory"] = write_directory(4, [node(RU)], false, NOW, LATER)
    assert refused(kz) == "wrong-signer"
    assert DirectoryVersion.objects.get().version == 3


def test_the_configured_key_is_the_only_one_that_is_pinned() -> None:
    link, _, _ = world()
    link.served["directory"] = directory_raw()
    right = CENTRE.signing(NOW).public.id.hex()
    for pin, own in ((right, keys("secretariat", 2)), ("00" * 16, CENTRE)):
        link.served["identity"] = write_identity(node(own), own.signing(NOW), NOW)
        with pytest.raises(Refused) as caught:
            fetch_directory(pinned(link, pin), NOW)
        assert caught.value.name == "wrong-signer"
    link.served["identity"] = write_identity(node(KZ), KZ.signing(NOW), NOW)
    with pytest.raises(Refused):
        fetch_directory(pinned(link, None), NOW)  # a state is no secretariat
    link.served["identity"] = write_identity(node(CENTRE), CENTRE.signing(NOW), NOW)
    assert fetch_directory(pinned(link, right), NOW).version == 1


def pinned(link: Memory, pin: str | None) -> ExchangeDeps:
    return replace(deps(KZ, link), pin=pin)


def test_the_keeper_enrols_until_it_is_listed_and_then_looks_once_a_minute() -> None:
    link, centre, kz = world()
    renew_directory(centre, NOW)
    keeper = DirectoryKeeper(kz)
    keeper.step(NOW)
    assert [row.name for row in enrolments()] == ["kz"]
    accept_peer(centre, "kz", ADMINISTRATOR, NOW)
    keeper.step(NOW + timedelta(seconds=1))
    del link.nodes[centre.url]
    keeper.step(NOW + timedelta(seconds=30))  # does not look
    for moved in (NOW + MINUTE * 2, NOW - MINUTE):  # later, or under another clock
        with pytest.raises(NotReached):
            keeper.step(moved)
