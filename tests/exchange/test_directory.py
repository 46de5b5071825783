"""The four rules by which a directory is trusted, and what an enrolment proves."""

from datetime import timedelta

import pytest

from eurazpol.exchange.domain.bounds import MAX_DIRECTORY
from eurazpol.exchange.domain.directory import (
    read_identity,
    trust_directory,
    write_directory,
    write_identity,
)
from eurazpol.exchange.domain.errors import Refused
from tests.exchange.world import CENTRE, KZ, LATER, NOW, RU, URLS, directory_raw, keys, node

PINNED = CENTRE.signing(NOW).public
TRUSTED = trust_directory(directory_raw(version=5), PINNED, None, NOW)


def refusal(raw: bytes, pinned=PINNED, trusted=TRUSTED, now=NOW) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as caught:
        trust_directory(raw, pinned, trusted, now)
    return caught.value.name


def test_a_newer_directory_takes_the_place_of_the_older() -> None:
    new = trust_directory(directory_raw(node(KZ), version=6), PINNED, TRUSTED, NOW)
    assert (new.version, list(new.nodes)) == (6, ["kz"])
    found = TRUSTED.nodes["ru"]
    assert (found.url, found.state.iso if found.state else None) == (URLS["ru"], "RU")
    assert found.keys == RU.public()


def test_the_same_directory_again_changes_nothing() -> None:
    assert trust_directory(directory_raw(version=5), PINNED, TRUSTED, NOW) is TRUSTED


def test_an_older_directory_does_not_roll_back() -> None:
    assert refusal(directory_raw(version=4)) == "directory-rollback"


def test_two_directories_of_one_number() -> None:
    assert refusal(directory_raw(node(KZ), version=5)) == "directory-rollback"


def test_signed_by_another_key() -> None:
    forged = write_directory(6, [node(KZ)], keys("secretariat", 2).signing(NOW), NOW, LATER)
    assert refusal(forged) == "wrong-signer"
    assert refusal(write_directory(6, [node(KZ)], KZ.signing(NOW), NOW, LATER)) == "wrong-signer"


def test_a_new_key_of_the_secretariat_that_the_trusted_directory_lists() -> None:
    renewed = keys("secretariat", 2)
    both = node(CENTRE, (*CENTRE.public(), *renewed.public()))
    trusted = trust_directory(directory_raw(node(KZ), both, version=6), PINNED, TRUSTED, NOW)
    later = write_directory(7, [node(KZ)], renewed.signing(NOW), NOW, LATER)
    assert trust_directory(later, PINNED, trusted, NOW).version == 7
    assert refusal(later) == "wrong-signer"


def test_expired() -> None:
    assert refusal(directory_raw(version=6, until=NOW + timedelta(days=1)), now=LATER) in {
        "directory-expired",
        "expired-key",
    }
    short = directory_raw(version=6, until=NOW + timedelta(days=1))
    assert refusal(short, now=NOW + timedelta(days=1)) == "directory-expired"
    assert refusal(directory_raw(version=6), now=LATER) == "expired-key"


def test_not_a_directory() -> None:
    identity = write_identity(node(CENTRE), CENTRE.signing(NOW), NOW)
    assert refusal(identity) == "malformed"
    assert refusal(b"EZPD" + identity[4:]) == "malformed"
    assert refusal(bytes(MAX_DIRECTORY + 1)) == "too-large"
    raw = directory_raw(version=6)
    assert refusal(raw[:4] + b"\x02" + raw[5:]) == "unknown-version"
    assert refusal(raw + b"\0") == "malformed"
    assert refusal(directory_raw(node(KZ), node(KZ), version=6)) == "malformed"


def test_an_enrolment_proves_the_key_that_it_carries() -> None:
    assert read_identity(write_identity(node(KZ), KZ.signing(NOW), NOW), NOW) == node(KZ)
    with pytest.raises(Refused) as caught:
        read_identity(write_identity(node(KZ), RU.signing(NOW), NOW), NOW)
    assert caught.value.name == "wrong-signer"
    with pytest.raises(Refused) as caught:
        read_identity(write_identity(node(KZ), KZ.signing(NOW), NOW), LATER)
    assert caught.value.name == "expired-key"
