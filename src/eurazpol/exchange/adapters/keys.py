"""The node's private keys on its disk: made on first start, encrypted, mode 0600.

``keys/exchange.json`` holds a salt, a nonce and one text encrypted with AES-256-GCM under a key
that scrypt derives from the node's passphrase; the name of the node is authenticated with it. The
text lists every key with its validity; the secret half is 32 bytes, or lies in a token
(``adapters/pkcs11.py``), or was destroyed.

1. A change is made under a lock that all processes of the node share, on the file as it is then.
2. The new file is written beside the old one, brought to the disk and put in its place in one
   step: a process that dies leaves the old file or the new one, never half of one.
3. A process that has read the file looks whether it is still the same before each use.
"""

import fcntl
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from eurazpol.exchange.domain.bounds import KEY_LIFE
from eurazpol.exchange.domain.errors import NotAllowed, Refused
from eurazpol.exchange.domain.keys import (
    KEY_SIZE,
    NodeKeys,
    PlainHalf,
    PrivateKey,
    PublicKey,
    RevokedFor,
    SecretHalf,
    Use,
)
from eurazpol.kernel.canonical import canonical_bytes

log = logging.getLogger(__name__)

FILE = "exchange.json"
LOCK = ".lock"
_SCRYPT = {"n": 2**15, "r": 8, "p": 1}
Change = Callable[[NodeKeys], NodeKeys]


class Token(Protocol):
    """A device that keeps secret halves. It need not be able to keep both uses."""

    def make(self, use: Use) -> bytes | None:
        """Make a key; return its public half, ``None`` if the device has no such keys."""
        ...

    def half(self, use: Use, public: bytes) -> SecretHalf:
        """Return what works with the secret half of the key."""
        ...

    def keep_only(self, kept: Collection[bytes]) -> None:
        """Destroy every key of this node whose public half is not among ``kept``."""
        ...


class KeyFile:
    """The keys of one node in one file; may be used from several threads and processes."""

    def __init__(
        self, folder: Path, node: str, passphrase: bytes, token: Token | None = None
    ) -> None:
        self._path = folder / FILE
        self._node = node
        self._passphrase = passphrase
        self._token = token
        self._lock = threading.Lock()
        self._salt, self._cipher = b"", AESGCM(bytes(32))
        self._seen: tuple[int, ...] = ()
        self._keys = NodeKeys(node, ())

    def current(self) -> NodeKeys:
        """Return the keys of the file as it is now.

        Raises :class:`NotAllowed` when it cannot be read or the passphrase is another.
        """
        with self._lock:
            return self._fresh()

    def _fresh(self) -> NodeKeys:
        seen = self._stamp()
        if seen != self._seen:
            try:
                self._keys = self._read()
            except NotAllowed as error:
                if not self._seen or error.code != "exchange-keys-locked":
                    raise
                # The passphrase was changed: this process works on with what it has read.
                log.warning("keys: %s; start the node again", error)
            self._seen = seen
        return self._keys

    def _stamp(self) -> tuple[int, ...]:
        try:
            found = self._path.stat()
        except OSError:
            raise NotAllowed("exchange-keys-unreadable", path=str(self._path)) from None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def make(self, now: datetime) -> tuple[PrivateKey, ...]:
        """Make a new key of each use, in the token if there is one that can keep it."""
        return tuple(self._made(use, now) for use in Use)

    def _made(self, use: Use, now: datetime) -> PrivateKey:
        raw = self._token.make(use) if self._token else None
        half: SecretHalf
        if self._token is None or raw is None:
            half = PlainHalf(secrets.token_bytes(KEY_SIZE))
            raw = half.public(use)
        else:
            half = self._token.half(use, raw)
        return PrivateKey(PublicKey(use, raw, now, now + KEY_LIFE), half, None)

    def change(self, how: Change) -> NodeKeys:
        """Keep what ``how`` makes of the present keys; see the rules above."""
        with self._lock, self._alone():
            self._seen = ()  # a file that cannot be read is not written over
            before = self._fresh()
            after = how(before)
            if after != before:
                self._write(after)
                if self._token is not None:
                    self._token.keep_only({key.public.raw for key in after.keys})
            return after

    def change_passphrase(self, passphrase: bytes) -> None:
        """Encrypt the file anew under another passphrase and another salt."""
        with self._lock, self._alone():
            keys = self._fresh()
            self._passphrase, self._salt = passphrase, b""
            self._write(keys)

    def begin(self, now: datetime) -> None:
        """Make the first keys, in use at once, unless the file is there."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._lock, self._alone():
            if not self._path.exists():
                keys = (PrivateKey(key.public, key.half, now) for key in self.make(now))
                self._write(NodeKeys(self._node, tuple(keys)))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the lock that all processes of the node share."""
        handle = os.open(self._path.with_name(LOCK), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def _opened_with(self, salt: bytes) -> AESGCM:
        if salt != self._salt:
            derived = Scrypt(salt=salt, length=32, **_SCRYPT).derive(self._passphrase)
            self._salt, self._cipher = salt, AESGCM(derived)
        return self._cipher

    def _about(self) -> bytes:
        return canonical_bytes(["eurazpol exchange keys", 2, self._node])

    def _write(self, keys: NodeKeys) -> None:
        told = [_written(key.public, key) for key in keys.keys]
        told += [_written(key, None) for key in keys.past]
        salt, nonce = self._salt or secrets.token_bytes(16), secrets.token_bytes(12)
        sealed = self._opened_with(salt).encrypt(nonce, canonical_bytes(told), self._about())
        kept = {"version": 2, "salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
        self._place(json.dumps(kept, indent=1).encode())
        self._keys, self._seen = keys, self._stamp()

    def _place(self, content: bytes) -> None:
        folder = self._path.parent
        for left in folder.glob(f".{FILE}.*"):
            left.unlink()  # of a process that died while writing; we hold the lock
        draft = folder / f".{FILE}.{secrets.token_hex(8)}"
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)
        at = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(at)
        finally:
            os.close(at)

    def _read(self) -> NodeKeys:
        try:
            kept = json.loads(self._path.read_bytes())
            cipher = self._opened_with(bytes.fromhex(kept["salt"]))
            sealed, nonce = bytes.fromhex(kept["sealed"]), bytes.fromhex(kept["nonce"])
            told = json.loads(cipher.decrypt(nonce, sealed, self._about()))
            keys = tuple(self._key(key) for key in told if key["secret"] is not None)
            past = tuple(_public(key) for key in told if key["secret"] is None)
        except InvalidTag:
            raise NotAllowed("exchange-keys-locked", path=str(self._path)) from None
        except (OSError, ValueError, KeyError, TypeError, Refused):
            raise NotAllowed("exchange-keys-unreadable", path=str(self._path)) from None
        return NodeKeys(self._node, keys, past)

    def _key(self, told: dict[str, Any]) -> PrivateKey:
        public = _public(told)
        half: SecretHalf
        if told["secret"] != IN_TOKEN:
            half = PlainHalf(bytes.fromhex(told["secret"]))
        elif self._token is not None:
            half = self._token.half(public.use, public.raw)
        else:
            raise NotAllowed("exchange-keys-token", path=str(self._path))
        return PrivateKey(public, half, _instant(told["in_use_from"]))


IN_TOKEN = "token"  # noqa: S105 - says where the secret half lies


def open_keys(
    folder: Path, node: str, passphrase: bytes, now: datetime, token: Token | None = None
) -> KeyFile:
    """Return the keys of the node whose folder of keys this is; make them if there are none.

    Safe when several processes start at once: one of them makes the keys, all read the same file.
    """
    ring = KeyFile(folder, node, passphrase, token)
    ring.begin(now)
    ring.current()
    return ring


def _written(public: PublicKey, key: PrivateKey | None) -> dict[str, str | None]:
    secret = None
    if key is not None:
        secret = key.half.secret.hex() if isinstance(key.half, PlainHalf) else IN_TOKEN
    return {
        "in_use_from": _text(key.in_use_from if key else None),
        "public": public.raw.hex(),
        "revoked_at": _text(public.revoked_at),
        "revoked_for": public.revoked_for,
        "secret": secret,
        "use": public.use,
        "valid_from": _text(public.valid_from),
        "valid_until": _text(public.valid_until),
    }


def _public(told: dict[str, Any]) -> PublicKey:
    why = told["revoked_for"]
    return PublicKey(
        Use(told["use"]),
        bytes.fromhex(told["public"]),
        datetime.fromisoformat(told["valid_from"]),
        datetime.fromisoformat(told["valid_until"]),
        _instant(told["revoked_at"]),
        RevokedFor(why) if why else None,
    )


def _text(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
