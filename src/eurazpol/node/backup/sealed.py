"""A stream of bytes, encrypted and authenticated piece by piece, from its first byte to its end.

``EZBK``, version 1, length of the head (4), head, then pieces of 1 MiB and one that is shorter,
each with a tag of 16 bytes. The head is JSON: salt and costs of scrypt, nonce, name of the node,
time, and 16 bytes derived beside the key that tell a wrong key. The key is derived from the
passphrase or key file; every piece is AES-256-GCM with the nonce
``nonce (7) || number (4) || last (1)`` and the whole head as additional data (the STREAM
construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015): no piece can be changed, moved, left
out or added, and the file cannot be cut.
"""

import json
import secrets
from dataclasses import dataclass
from hmac import compare_digest
from struct import pack, unpack
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from eurazpol.node.backup.errors import BackupError

MAGIC, VERSION = b"EZBK", 1
PIECE, TAG = 1024 * 1024, 16
MAX_HEAD = 4096
_COSTS = {"n": 2**16, "r": 8, "p": 1}


@dataclass(frozen=True, slots=True)
class About:
    """What the outside of a backup says: the node and the time, ISO 8601."""

    node: str
    at: str


def _cipher(secret: bytes, salt: bytes) -> tuple[AESGCM, str]:
    """Return the cipher and what tells a wrong key."""
    if not secret:
        raise BackupError("backup-no-passphrase")
    derived = Scrypt(salt=salt, length=48, **_COSTS).derive(secret)
    return AESGCM(derived[:32]), derived[32:].hex()


class SealedWriter:
    """A file that encrypts what is written; whole only after :meth:`finish`."""

    def __init__(self, file: BinaryIO, secret: bytes, about: About) -> None:
        salt, self._nonce = secrets.token_bytes(16), secrets.token_bytes(7)
        self._cipher, check = _cipher(secret, salt)
        told = {
            "at": about.at, "check": check, "node": about.node, "nonce": self._nonce.hex(),
            "salt": salt.hex(), **_COSTS,
        }  # fmt: skip
        head = json.dumps(told, sort_keys=True).encode()
        self._head = MAGIC + pack(">BI", VERSION, len(head)) + head
        self._file, self._number, self._rest = file, 0, bytearray()
        file.write(self._head)

    def write(self, data: bytes) -> int:
        """Take bytes in; whole pieces go to the file."""
        self._rest += data
        while len(self._rest) > PIECE:
            self._put(bytes(self._rest[:PIECE]), last=False)
            del self._rest[:PIECE]
        return len(data)

    def finish(self) -> None:
        """Write the last piece."""
        self._put(bytes(self._rest), last=True)
        self._rest.clear()

    def _put(self, piece: bytes, *, last: bool) -> None:
        nonce = self._nonce + pack(">IB", self._number, last)
        self._file.write(self._cipher.encrypt(nonce, piece, self._head))
        self._number += 1


class SealedReader:
    """A file that decrypts what is read; raises :class:`BackupError` at the first wrong byte.

    ``backup-not-a-backup``: not such a file; ``backup-wrong-key``: another key; ``backup-altered``:
    a piece does not open, or the end is missing.
    """

    def __init__(self, file: BinaryIO, secret: bytes) -> None:
        self._file = file
        start = file.read(len(MAGIC) + 5)
        if len(start) != len(MAGIC) + 5 or start[:4] != MAGIC:
            raise BackupError("backup-not-a-backup")
        version, length = unpack(">BI", start[4:])
        if version != VERSION or length > MAX_HEAD:
            raise BackupError("backup-not-a-backup")
        head = file.read(length)
        self._head = start + head
        try:
            told = json.loads(head)
            self.about = About(str(told["node"]), str(told["at"]))
            costs = {name: int(told[name]) for name in _COSTS}
            salt, self._nonce = bytes.fromhex(told["salt"]), bytes.fromhex(told["nonce"])
            expected = str(told["check"])
        except (ValueError, LookupError, TypeError):
            raise BackupError("backup-not-a-backup") from None
        if costs != _COSTS:
            raise BackupError("backup-not-a-backup")
        self._cipher, check = _cipher(secret, salt)
        if not compare_digest(check, expected):
            raise BackupError("backup-wrong-key")
        self._number, self._open, self._ended = 0, b"", False
        self._next = file.read(PIECE + TAG)
        self._advance()

    def read(self, size: int = -1) -> bytes:
        """Return at most ``size`` bytes; none at the proven end."""
        found = bytearray()
        while size < 0 or len(found) < size:
            if not self._open:
                if self._ended:
                    break
                self._advance()
                continue
            take = len(self._open) if size < 0 else size - len(found)
            found += self._open[:take]
            self._open = self._open[take:]
        return bytes(found)

    def _advance(self) -> None:
        piece, self._next = self._next, self._file.read(PIECE + TAG)
        last = not self._next
        nonce = self._nonce + pack(">IB", self._number, last)
        try:
            self._open = self._cipher.decrypt(nonce, piece, self._head)
        except (InvalidTag, ValueError):
            raise BackupError("backup-altered") from None
        self._number += 1
        self._ended = last
