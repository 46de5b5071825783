"""Keys in a PKCS#11 token; the token is SoftHSM2 (Debian: apt-get install softhsm2)."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from eurazpol.exchange.adapters.keys import FILE, KeyFile, open_keys
from eurazpol.exchange.adapters.pkcs11 import Pkcs11Token, TokenHalf
from eurazpol.exchange.domain.bounds import OVERLAP, SETTLING
from eurazpol.exchange.domain.directory import merged
from eurazpol.exchange.domain.envelope import open_sealed, seal
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.domain.keys import NodeKeys, PlainHalf, Use
from tests.exchange.letters import KZ, NOW, RU, chance, directory, letter, node

LIBRARY = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "135790"

pytestmark = pytest.mark.skipif(
    not LIBRARY.exists() or shutil.which("softhsm2-util") is None,
    reason="NOT RUN: SoftHSM2 not found (apt-get install --no-install-recommends softhsm2)",
)


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pkcs11Token]:
    """One token for the module: the library reads its configuration once in a process."""
    folder = tmp_path_factory.mktemp("softhsm")
    (folder / "tokens").mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {folder}/tokens\nlog.level = ERROR\n")
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(config)
    words = ["--init-token", "--free", "--label", "test", "--pin", PIN, "--so-pin", "24680"]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    yield Pkcs11Token(LIBRARY, "test", PIN, "ru")
    os.environ.pop("SOFTHSM2_CONF")
    if before is not None:
        os.environ["SOFTHSM2_CONF"] = before


@pytest.fixture
def ring(token: Pkcs11Token, tmp_path: Path) -> KeyFile:
    token.keep_only(())
    return open_keys(tmp_path, "ru", b"a passphrase", NOW, token)


def test_letters_are_signed_and_opened_in_the_token(ring: KeyFile, tmp_path: Path) -> None:
    own = ring.current()
    assert all(isinstance(key.half, TokenHalf) for key in own.keys)
    listed = directory(node(KZ), node(own))
    raw = seal(letter(), KZ, node(own), NOW, chance("token"))
    assert open_sealed(raw, own, listed, NOW).letter == letter()
    back = seal(letter(sender="ru", to="kz"), own, node(KZ), NOW, chance("back"))
    assert open_sealed(back, KZ, listed, NOW).header.sender == "ru"
    again = open_keys(tmp_path, "ru", b"a passphrase", NOW, Pkcs11Token(LIBRARY, "test", PIN, "ru"))
    assert again.current() == own
    assert open_sealed(raw, again.current(), listed, NOW).letter == letter()


def test_a_change_of_keys_destroys_the_old_pair_in_the_token(
    ring: KeyFile, token: Pkcs11Token
) -> None:
    old = ring.current()
    ring.change(lambda keys: keys.joined_by(*ring.make(NOW)))
    listed = merged(node(old), node(ring.current()), NOW)
    ring.change(lambda keys: keys.adopted(listed.keys, NOW))
    assert len(ring.current().keys) == 4
    end = NOW + OVERLAP
    now_used = ring.change(lambda keys: keys.without(keys.ended(end)))
    assert len(now_used.keys) == 2
    now_used.signing(NOW + SETTLING).sign(b"still there")
    with pytest.raises(NotAllowed) as caught:
        Pkcs11Token(LIBRARY, "test", PIN, "ru").half(Use.SIGN, old.keys[0].public.raw).sign(b"")
    assert caught.value.code == "exchange-token-no-key"


def test_a_pair_that_was_made_by_a_process_that_died_is_cleared_away(ring: KeyFile) -> None:
    (lost, _) = ring.make(NOW)
    ring.change(lambda keys: keys.joined_by(*ring.make(NOW)))
    fresh = Pkcs11Token(LIBRARY, "test", PIN, "ru")
    with pytest.raises(NotAllowed):
        fresh.half(Use.SIGN, lost.public.raw).sign(b"")


def test_another_node_in_the_same_token_is_left_alone(ring: KeyFile) -> None:
    other = Pkcs11Token(LIBRARY, "test", PIN, "kz")
    raw = other.make(Use.SIGN)
    assert raw is not None
    ring.change(lambda keys: keys.joined_by(*ring.make(NOW)))
    assert len(other.half(Use.SIGN, raw).sign(b"mine")) == 64
    other.keep_only(())


def test_a_point_of_low_order_is_refused(ring: KeyFile) -> None:
    opener = next(key for key in ring.current().keys if key.public.use is Use.AGREE)
    with pytest.raises(ValueError, match=r"."):
        opener.agree(bytes(32))


def test_a_token_without_agreement_keeps_that_key_on_the_disk(
    token: Pkcs11Token, tmp_path: Path
) -> None:
    class SignsOnly:
        def make(self, use: Use) -> bytes | None:
            return token.make(use) if use is Use.SIGN else None

        half = token.half
        keep_only = token.keep_only

    keys = open_keys(tmp_path, "ru", b"a passphrase", NOW, SignsOnly()).current()
    assert [type(key.half) for key in keys.keys] == [TokenHalf, PlainHalf]
    read = open_keys(tmp_path, "ru", b"a passphrase", NOW, SignsOnly()).current()
    assert read == keys
    assert "secret" not in (tmp_path / FILE).read_text()


def test_a_wrong_pin_and_a_token_that_is_not_configured(ring: KeyFile, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as caught:
        open_keys(tmp_path / "x", "ru", b"p", NOW, Pkcs11Token(LIBRARY, "other", PIN, "ru"))
    assert caught.value.code == "exchange-token-closed"
    with pytest.raises(NotAllowed) as caught:
        open_keys(tmp_path, "ru", b"a passphrase", NOW)
    assert caught.value.code == "exchange-keys-token"
    assert isinstance(ring.current(), NodeKeys)
    assert RU.node == "ru"
