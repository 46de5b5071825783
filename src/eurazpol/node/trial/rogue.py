"""Misbehaves on purpose, outside the product: what a broken or hostile node might send to ours.

A state's node that is played signs with its own keys, as a hostile one would. Each misdeed is
announced; afterwards the people of the victim must find it among the refused inputs under the name
that the wire format gives it (docs/exchange.md). The slow connection is not an input and stands
nowhere; there the victim must go on answering others.
"""

import secrets
import socket
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from eurazpol.exchange.adapters.keys import KeyFile
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_MESSAGE
from eurazpol.exchange.domain.directory import Directory, read_directory, write_directory
from eurazpol.exchange.domain.envelope import seal
from eurazpol.exchange.domain.errors import Refusal
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.exchange.domain.letter import Content, Header, Letter, write_manifest
from eurazpol.node.clock import system_clock
from eurazpol.node.demo.nodes import DemoNode, Running
from eurazpol.node.trial.desks import Desks

FOUND_SECONDS = 15.0
SLOW_SECONDS = 3.0
QUICK_SECONDS = 2.0
FAR = 1000
"""Numbers that a gap leaves out."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the rogue knows of its own dealings with the victim: one letter, the last number."""

    message_id: str
    seq: int
    last: int


MISDEEDS: Mapping[str, Refusal | None] = {
    "garbage": Refusal.MALFORMED,
    "truncated": Refusal.ALTERED,
    "huge": Refusal.TOO_LARGE,
    "wrong-recipient": Refusal.WRONG_RECIPIENT,
    "bad-signature": Refusal.WRONG_SIGNER,
    "other-content": Refusal.CONTENT_DIFFERS,
    "replay": Refusal.REPLAYED,
    "gap": Refusal.SEQUENCE_GAP,
    "expired-directory": Refusal.DIRECTORY_EXPIRED,
    "slow-connection": None,
}
"""Each misdeed and the name under which the victim must refuse it."""


class Rogue:
    """One state that misbehaves against one victim."""

    def __init__(self, running: Running, desks: Desks, node: str, victim: str) -> None:
        self._running = running
        self._desks = desks
        self._node = running.nodes[node]
        self._victim = running.nodes[victim]

    def known(self) -> Known | None:
        """Return a letter of ours that the victim has; ``None`` while there is none."""
        messages = self._desks.desk(self._node.name).data("/exchange.json")["messages"]
        sent = [
            one for one in messages
            if one["direction"] == "out" and one["peer"] == self._victim.name
        ]  # fmt: skip
        settled = [one for one in sent if one["stage"] in {"accepted", "refused"}]
        if not settled:
            return None
        return Known(settled[0]["id"], settled[0]["seq"], max(one["seq"] for one in sent))

    def commit(self, misdeed: str, known: Known) -> bool:
        """Commit it; return whether the victim refused it by its right name."""
        name = MISDEEDS[misdeed]
        before = self._times(name)
        does: Mapping[str, Callable[[Known], None]] = {
            "garbage": lambda _: self._post(secrets.token_bytes(300)),
            "truncated": lambda told: self._post(self._letter(told.last + 1)[:-40]),
            "huge": lambda _: self._huge(),
            "wrong-recipient": lambda told: self._post(self._letter(told.last + 1, to="nobody")),
            "bad-signature": lambda told: self._post(self._forged(told.last + 1)),
            "other-content": lambda told: self._post(self._letter(told.seq, told.message_id)),
            "replay": lambda told: self._post(self._letter(told.seq)),
            "gap": lambda told: self._post(self._letter(told.last + FAR)),
            "expired-directory": lambda _: self._expired_directory(),
        }
        if name is None:
            return self._slow()
        does[misdeed](known)
        end = time.monotonic() + FOUND_SECONDS
        while self._times(name) <= before and time.monotonic() < end:
            time.sleep(0.2)
        return self._times(name) > before

    def _times(self, name: Refusal | None) -> int:
        refused = self._desks.refused(self._victim.name)
        return sum(one["code"] == f"exchange-{name}" for one in refused)

    def _directory(self) -> Directory:
        url = self._running.nodes["secretariat"].url
        raw = httpx.get(f"{url}/exchange/directory", timeout=10, trust_env=False).content
        return read_directory(raw)[1]

    def _letter(
        self, seq: int, message_id: str = "", to: str = "", keys: NodeKeys | None = None
    ) -> bytes:
        """Return a sealed letter with that number, about nothing."""
        now = system_clock()
        manifest, parts = write_manifest(Content("trial/1", "", {"text": "учебное"}))
        header = Header(
            self._node.name, to or self._victim.name, message_id or str(uuid4()),
            wire.write_instant(now), seq,
        )  # fmt: skip
        letter = Letter(wire.write_json(header), manifest, parts)
        recipient = self._directory().node(self._victim.name)
        return seal(letter, keys or _keys(self._node), recipient, now, secrets.token_bytes(32))

    def _forged(self, seq: int) -> bytes:
        """Return a letter that somebody signed who is not in the directory."""
        with tempfile.TemporaryDirectory() as folder:
            file = KeyFile(Path(folder), self._node.name, b"forged")
            file.begin(system_clock())
            return self._letter(seq, keys=file.current())

    def _post(self, raw: bytes, door: str = "inbox") -> None:
        headers = {"Content-Type": "application/octet-stream"}
        url = f"{self._victim.url}/exchange/{door}"
        httpx.post(url, content=raw, headers=headers, timeout=30, trust_env=False)

    def _huge(self) -> None:
        """Announce more than is allowed, and send the beginning."""
        head = (
            "POST /exchange/inbox HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Content-Type: application/octet-stream\r\nContent-Length: {2 * MAX_MESSAGE}\r\n\r\n"
        )
        with self._connected() as line:
            line.sendall(head.encode("ascii") + bytes(1000))
            line.settimeout(FOUND_SECONDS)
            line.recv(100)

    def _expired_directory(self) -> None:
        """Bring a directory that the secretariat signed for a time that is over."""
        directory = self._directory()
        then: datetime = system_clock() - timedelta(days=1)
        raw = write_directory(
            directory.version + 1, list(directory.nodes.values()),
            _keys(self._running.nodes["secretariat"]).signing(system_clock()),
            then - timedelta(days=90), then,
        )  # fmt: skip
        self._post(raw, "directory")

    def _slow(self) -> bool:
        """Begin a request and never end it; the victim goes on answering others quickly."""
        lines = [self._connected() for _ in range(8)]
        try:
            for line in lines:
                line.sendall(b"POST /exchange/inbox HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
            end, slowest = time.monotonic() + SLOW_SECONDS, 0.0
            while time.monotonic() < end:
                for line in lines:
                    line.sendall(b"a")
                began = time.monotonic()
                url = f"{self._victim.url}/exchange/identity"
                httpx.get(url, timeout=FOUND_SECONDS, trust_env=False)
                slowest = max(slowest, time.monotonic() - began)
                time.sleep(0.3)
        finally:
            for line in lines:
                line.close()
        return slowest < QUICK_SECONDS

    def _connected(self) -> socket.socket:
        parts: Any = urlsplit(self._victim.url)
        return socket.create_connection((parts.hostname, parts.port), timeout=10)


def _keys(node: DemoNode) -> NodeKeys:
    """Open the keys of a node that is played, as its own processes do."""
    passphrase = (node.folder / "secret.key").read_bytes()
    return KeyFile(node.folder / "keys", node.name, passphrase).current()
