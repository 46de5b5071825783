"""Private keys on the node's disk."""

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from eurazpol.exchange.adapters.keys import FILE, LOCK, KeyFile, open_keys
from eurazpol.exchange.domain.bounds import KEY_LIFE, OVERLAP, SETTLING
from eurazpol.exchange.domain.directory import merged
from eurazpol.exchange.domain.errors import NotAllowed, Refused
from eurazpol.exchange.domain.keys import NodeKeys, PlainHalf, PrivateKey, RevokedFor, Use
from tests.exchange.letters import KZ, LATER, NOW, keys, node

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)

SECRET = b"the passphrase of the node"


def opened(folder: Path, node: str = "kz", passphrase: bytes = SECRET) -> KeyFile:
    return open_keys(folder, node, passphrase, NOW)


def secret_of(key: PrivateKey) -> bytes:
    assert isinstance(key.half, PlainHalf)
    return key.half.secret


def test_keys_are_made_once_and_read_again(tmp_path: Path) -> None:
    made = opened(tmp_path / "keys").current()
    assert [key.public.use for key in made.keys] == list(Use)
    assert made.signing(NOW).public.valid_until == NOW + KEY_LIFE
    again = open_keys(tmp_path / "keys", "kz", SECRET, LATER).current()
    assert again == made


def test_only_the_owner_reads_them_and_nothing_secret_stands_in_them(tmp_path: Path) -> None:
    made = opened(tmp_path / "keys").current()
    path = tmp_path / "keys" / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {entry.name for entry in path.parent.iterdir()} == {FILE, LOCK}
    for key in made.keys:
        secret = secret_of(key)
        assert secret.hex() not in path.read_text()
        assert secret.hex() not in repr(made)
        assert repr(secret) not in repr(made)


@pytest.mark.parametrize(
    ("node", "passphrase", "change", "code"),
    [
        ("kz", b"another", str, "exchange-keys-locked"),
        ("ru", SECRET, str, "exchange-keys-locked"),
        ("kz", SECRET, lambda text: text.replace('ce": "', 'ce": "00'), "exchange-keys-locked"),
        ("kz", SECRET, lambda text: text[:100], "exchange-keys-unreadable"),
        ("kz", SECRET, lambda text: text.replace("nonce", "n"), "exchange-keys-unreadable"),
    ],
)  # fmt: skip
def test_a_wrong_passphrase_or_a_changed_file(tmp_path, node, passphrase, change, code) -> None:  # type: ignore[no-untyped-def]
    opened(tmp_path)
    path = tmp_path / FILE
    path.write_text(change(path.read_text()))
    with pytest.raises(NotAllowed) as caught:
        opened(tmp_path, node, passphrase)
    assert caught.value.code == code


def test_processes_that_start_at_once_agree_on_the_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: opened(tmp_path).current(), range(4)))
    assert made == [made[0]] * 4


def test_keys_that_are_no_longer_valid_do_not_sign(tmp_path: Path) -> None:
    made = opened(tmp_path).current()
    with pytest.raises(NotAllowed) as caught:
        made.signing(NOW + KEY_LIFE)
    assert caught.value.code == "exchange-own-key-expired"


def test_another_process_sees_a_change_at_its_next_question(tmp_path: Path) -> None:
    web, worker = opened(tmp_path), opened(tmp_path)
    before = web.current()
    worker.change(lambda keys: keys.joined_by(*worker.make(LATER)))
    after = web.current()
    assert len(after.keys) == 4
    assert after.waiting() == worker.current().waiting()
    assert after.signing(LATER - MINUTE) == before.signing(NOW)


def test_changes_of_many_processes_at_once_are_all_kept(tmp_path: Path) -> None:
    rings = [opened(tmp_path) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(
            pool.map(lambda ring: ring.change(lambda keys: keys.joined_by(*ring.make(NOW))), rings)
        )
    assert len(rings[0].current().keys) == 2 + 4 * 2


def test_a_writer_that_died_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    ring = opened(tmp_path)
    (tmp_path / f".{FILE}.0123456789abcdef").write_text("half of a fi")
    assert opened(tmp_path).current() == ring.current()
    ring.change(lambda keys: keys.joined_by(*ring.make(NOW)))
    assert {entry.name for entry in tmp_path.iterdir()} == {FILE, LOCK}


def test_a_destroyed_secret_is_gone_and_its_public_half_stays(tmp_path: Path) -> None:
    ring = opened(tmp_path)
    old = ring.current().keys
    ring.change(lambda keys: keys.without(old))
    read = opened(tmp_path).current()
    assert read.keys == ()
    assert read.public() == tuple(key.public for key in old)
    assert read.opener(old[1].public.id) is None


def test_the_passphrase_is_changed_in_one_step(tmp_path: Path) -> None:
    ring, running = opened(tmp_path), opened(tmp_path)
    ring.change_passphrase(b"a new passphrase")
    assert opened(tmp_path, passphrase=b"a new passphrase").current() == ring.current()
    assert running.current() == ring.current(), "who runs works on with what it has read"
    for act in (lambda: opened(tmp_path), lambda: running.change(lambda keys: keys)):
        with pytest.raises(NotAllowed) as caught:
            act()
        assert caught.value.code == "exchange-keys-locked"


def test_the_life_of_a_pair() -> None:
    first = keys("kz").keys
    fresh = tuple(replace(key, in_use_from=None) for key in keys("kz", 2, NOW + DAY).keys)
    own = NodeKeys("kz", first).joined_by(*fresh)
    assert own.waiting() == fresh
    assert own.signing(NOW) == first[0], "a key that nobody knows signs nothing"
    listed = merged(node(keys("kz")), node(own), NOW)
    own = own.adopted(listed.keys, NOW)
    assert own.signing(NOW) == replace(first[0], public=first[0].public.ending(NOW + OVERLAP))
    assert own.signing(NOW + SETTLING).public == fresh[0].public
    assert own.ended(NOW + OVERLAP - MINUTE) == ()
    assert [key.public.id for key in own.ended(NOW + OVERLAP)] == [k.public.id for k in first]
    after = own.without(own.ended(NOW + OVERLAP))
    assert after.public() == listed.keys
    assert listed.keys[0].usable(NOW), "what it signed in its time remains verifiable"
    assert not listed.keys[0].usable(NOW + OVERLAP)


def test_the_only_key_is_kept_after_its_end() -> None:
    assert keys("kz").ended(LATER + DAY) == ()


def test_a_stolen_key_proves_only_what_we_had_before() -> None:
    key = KZ.signing(NOW).public.revoked(NOW, RevokedFor.COMPROMISED)
    key.require_signed_in_time(NOW - MINUTE, NOW - MINUTE)
    for at, kept in ((NOW, NOW), (NOW - MINUTE, NOW), (NOW - DAY * 0, NOW + DAY)):
        with pytest.raises(Refused) as caught:
            key.require_signed_in_time(at, kept)
        assert caught.value.name == "revoked-key"
    orderly = KZ.signing(NOW).public.revoked(NOW, RevokedFor.SUPERSEDED)
    orderly.require_signed_in_time(NOW - MINUTE, NOW + DAY)
