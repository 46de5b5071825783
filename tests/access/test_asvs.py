"""The list of OWASP ASVS is whole and current, and some of what it says is held here."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.hashers import get_hasher, identify_hasher
from django.test import override_settings

from eurazpol.node import settings as own
from eurazpol.node.config import ConfigError, read_config
from tests import asvs

SOURCE = asvs.ROOT / "src" / "eurazpol"
_IMPORTS = re.compile(
    r"^\s*(?:from|import) (cryptography|hashlib|hmac|secrets|argon2|fido2|pyotp|joserfc|authlib"
    r"|pyhanko|ssl|django\.contrib\.auth\.hashers|pkcs11|asn1crypto)\b",
    re.MULTILINE,
)


def test_the_list_is_whole_and_names_tests_that_exist() -> None:
    items = asvs.read()
    assert asvs.faults(items) == []
    assert asvs.PAGE.read_text(encoding="utf-8") == asvs.page(items), "python -m tests.asvs --write"


def test_the_inventory_names_every_use_of_cryptography() -> None:
    inventory = (asvs.ROOT / "docs" / "cryptography.md").read_text(encoding="utf-8")
    named = {
        (room, library)
        for room, libraries in re.findall(r"^\| (\w+) \| ([\w., ]+) \|$", inventory, re.MULTILINE)
        for library in libraries.split(", ")
    }
    used = {
        (path.relative_to(SOURCE).parts[0], library)
        for path in SOURCE.rglob("*.py")
        for library in _IMPORTS.findall(path.read_text(encoding="utf-8"))
    }
    assert used <= named


def test_debugging_cannot_be_switched_on(tmp_path: Path) -> None:
    assert own.DEBUG is False
    (tmp_path / "node.toml").write_text('state = "KZ"\nname = "kz"\nurl = "http://x"\ndebug = true')
    with pytest.raises(ConfigError) as caught:
        read_config(tmp_path)
    assert caught.value.field == "debug"


def test_every_library_is_locked_by_its_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (asvs.ROOT / name).read_text(encoding="utf-8")
        pinned = re.findall(r"^[\w.\[\]-]+==\S+( \\)?$", lock, re.MULTILINE)
        assert len(pinned) > 20
        assert all(pinned), f"{name} has a library without a hash"


def test_passwords_are_hashed_by_argon2id() -> None:
    with override_settings(PASSWORD_HASHERS=own.PASSWORD_HASHERS):
        hasher = get_hasher()
        encoded = hasher.encode("жеті-қабат көк аспан", hasher.salt())
        assert encoded.startswith("argon2$argon2id$")
        assert identify_hasher(encoded).decode(encoded)["memory_cost"] >= 19 * 1024
