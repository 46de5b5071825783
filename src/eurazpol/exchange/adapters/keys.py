"""The node's private keys on its disk: made on first start, encrypted, mode 0600.

``keys/exchange.json`` holds the validity of each key and its 32 secret bytes, encrypted with
AES-256-GCM under a key that scrypt derives from the node's passphrase. The name of the node, the
use and the validity are authenticated with it, so they cannot be changed in the file.
"""

import json
import os
import secrets
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from eurazpol.exchange.domain.bounds import KEY_LIFE
from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.domain.keys import KEY_SIZE, NodeKeys, PrivateKey, Use
from eurazpol.kernel.canonical import canonical_bytes

FILE = "exchange.json"
_SCRYPT = {"n": 2**15, "r": 8, "p": 1}


def node_keys(folder: Path, node: str, passphrase: bytes, now: datetime) -> NodeKeys:
    """Return the keys of the node whose folder of keys this is; make them if there are none.

    Safe when several processes start at once: one of them makes the keys, all read the same file.
    Raises :class:`NotAllowed` when the file cannot be read or the passphrase is wrong.
    """
    path = folder / FILE
    if not path.exists():
        _place(path, _new(node, passphrase, now))
    return _read(path, node, passphrase)


def _derived(passphrase: bytes, salt: bytes) -> AESGCM:
    return AESGCM(Scrypt(salt=salt, length=32, **_SCRYPT).derive(passphrase))


def _about(node: str, use: Use, valid_from: str, valid_until: str) -> bytes:
    return canonical_bytes(["eurazpol exchange key", node, use.value, valid_from, valid_until])


def _new(node: str, passphrase: bytes, now: datetime) -> bytes:
    salt = secrets.token_bytes(16)
    cipher = _derived(passphrase, salt)
    valid_from, valid_until = now.isoformat(), (now + KEY_LIFE).isoformat()
    keys = []
    for use in Use:
        nonce = secrets.token_bytes(12)
        about = _about(node, use, valid_from, valid_until)
        sealed = cipher.encrypt(nonce, secrets.token_bytes(KEY_SIZE), about)
        keys.append(
            {
                "use": use.value,
                "valid_from": valid_from,
                "valid_until": valid_until,
                "nonce": nonce.hex(),
                "sealed": sealed.hex(),
            }
        )
    return json.dumps({"version": 1, "salt": salt.hex(), "keys": keys}, indent=1).encode()


def _place(path: Path, content: bytes) -> None:
    """Put a whole file in place, unless another process was faster."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{FILE}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()


def _read(path: Path, node: str, passphrase: bytes) -> NodeKeys:
    try:
        kept = json.loads(path.read_bytes())
        cipher = _derived(passphrase, bytes.fromhex(kept["salt"]))
        return NodeKeys(node, tuple(_opened(cipher, node, key) for key in kept["keys"]))
    except InvalidTag:
        raise NotAllowed("exchange-keys-locked", path=str(path)) from None
    except (OSError, ValueError, KeyError, TypeError):
        raise NotAllowed("exchange-keys-unreadable", path=str(path)) from None


def _opened(cipher: AESGCM, node: str, key: dict[str, Any]) -> PrivateKey:
    use = Use(key["use"])
    about = _about(node, use, key["valid_from"], key["valid_until"])
    secret = cipher.decrypt(bytes.fromhex(key["nonce"]), bytes.fromhex(key["sealed"]), about)
    valid_from = datetime.fromisoformat(key["valid_from"])
    return PrivateKey.of(use, secret, valid_from, datetime.fromisoformat(key["valid_until"]))
