"""Private keys on the node's disk."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from eurazpol.exchange.adapters.keys import FILE, node_keys
from eurazpol.exchange.domain.bounds import KEY_LIFE
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.domain.keys import Use
from tests.exchange.world import LATER, NOW

SECRET = b"the passphrase of the node"


def test_keys_are_made_once_and_read_again(tmp_path: Path) -> None:
    made = node_keys(tmp_path / "keys", "kz", SECRET, NOW)
    assert {key.public.use for key in made.keys} == set(Use)
    assert made.signing(NOW).public.valid_until == NOW + KEY_LIFE
    assert node_keys(tmp_path / "keys", "kz", SECRET, LATER) == made


def test_only_the_owner_reads_them_and_nothing_secret_stands_in_them(tmp_path: Path) -> None:
    made = node_keys(tmp_path / "keys", "kz", SECRET, NOW)
    path = tmp_path / "keys" / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == [FILE]
    for key in made.keys:
        assert key.secret.hex() not in path.read_text()
        assert key.secret.hex() not in repr(made)
        assert repr(key.secret) not in repr(made)


@pytest.mark.parametrize(
    ("node", "passphrase", "change", "code"),
    [
        ("kz", b"another", str, "exchange-keys-locked"),
        ("ru", SECRET, str, "exchange-keys-locked"),
        ("kz", SECRET, lambda text: text.replace("2026", "2027"), "exchange-keys-locked"),
        ("kz", SECRET, lambda text: text.replace('"sign"', '"agree"'), "exchange-keys-locked"),
        ("kz", SECRET, lambda text: text[:100], "exchange-keys-unreadable"),
        ("kz", SECRET, lambda text: text.replace("nonce", "n"), "exchange-keys-unreadable"),
    ],
)
def test_a_wrong_passphrase_or_a_changed_file(tmp_path, node, passphrase, change, code) -> None:  # type: ignore[no-untyped-def]
    node_keys(tmp_path, "kz", SECRET, NOW)
    path = tmp_path / FILE
    path.write_text(change(path.read_text()))
    with pytest.raises(NotAllowed) as caught:
        node_keys(tmp_path, node, passphrase, NOW)
    assert caught.value.code == code


def test_processes_that_start_at_once_agree_on_the_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: node_keys(tmp_path, "kz", SECRET, NOW), range(4)))
    assert made == [made[0]] * 4


def test_keys_that_are_no_longer_valid_do_not_sign(tmp_path: Path) -> None:
    made = node_keys(tmp_path, "kz", SECRET, NOW)
    with pytest.raises(NotAllowed) as caught:
        made.signing(NOW + KEY_LIFE)
    assert caught.value.code == "exchange-own-key-expired"
