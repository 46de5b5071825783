"""A node of another make: it enrols, reads the directory, sends letters and takes letters in."""

import http.client
import json
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from conformance.wire import (
    Broken,
    Json,
    Keys,
    Letter,
    Peer,
    box,
    canonical,
    expect,
    instant,
    manifest,
    open_letter,
    read_signed,
    require_checkpoint,
    require_signature,
    seal,
    write_signed,
)

DOCUMENT = "application/vnd.eurazpol.exchange"
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True)
class Answer:
    """An HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(url: str, body: bytes | None = None, **headers: str) -> Answer:
    """Send a request; an error status is an answer like any other."""
    address = urlsplit(url)
    secure = address.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    link = kind(address.hostname or "", address.port, timeout=30)
    sent = {"Content-Type": "application/octet-stream", **headers} if body is not None else headers
    try:
        # A node may answer and close before it has read a body that is too large.
        with suppress(BrokenPipeError, ConnectionResetError):
            link.request("GET" if body is None else "POST", address.path, body, sent)
        answer = link.getresponse()
        return Answer(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        link.close()


@dataclass
class OtherNode:
    """The node that runs the checks."""

    name: str
    state: str
    url: str
    secretariat: str
    keys: Keys
    taken: list[Letter] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    spoil: int = 0
    directory: Json = field(default_factory=dict)
    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """Return the time of the exchange: a node in training may have another than ours."""
        return datetime.now(UTC) + self.ahead

    def set_clock(self) -> None:
        """Take over the time of the secretariat, from the enrolment that it gives of itself."""
        raw = ask(f"{self.secretariat}/exchange/identity").body
        text, _ = read_signed(raw, b"EZPI", "issued_at node")
        self.ahead = datetime.fromisoformat(text["issued_at"]) - datetime.now(UTC)

    @classmethod
    def kept(cls, path: Path, name: str, state: str, url: str, secretariat: str) -> "OtherNode":
        """Read the node's keys from a file, or make them."""
        if not path.exists():
            made = Keys.fresh()
            path.touch(mode=0o600)
            path.write_text(json.dumps({"sign": made.sign.hex(), "agree": made.agree.hex()}))
        told = json.loads(path.read_text())
        keys = Keys(bytes.fromhex(told["sign"]), bytes.fromhex(told["agree"]))
        node = cls(name, state, url, secretariat, keys)
        node.set_clock()
        return node

    @property
    def entry(self) -> Json:
        """What the directory is to say of us."""
        since = datetime(self.now().year, 1, 1, tzinfo=UTC)
        until = since + timedelta(days=730)
        publics = {"sign": self.keys.sign_public, "agree": self.keys.agree_public}
        keys = [
            {
                "public": public.hex(), "revoked_at": None, "revoked_for": None, "use": use,
                "valid_from": instant(since), "valid_until": instant(until),
            }
            for use, public in publics.items()
        ]  # fmt: skip
        return {
            "keys": keys, "name": self.name, "role": "state", "state": self.state, "url": self.url,
        }  # fmt: skip

    @property
    def fingerprint(self) -> str:
        """What two people compare on the telephone."""
        return sha256(canonical(self.entry)).hexdigest()

    def identity(self) -> bytes:
        """The enrolment, signed with the key that it carries."""
        text = {"issued_at": instant(self.now()), "node": self.entry}
        return write_signed(b"EZPI", text, self.keys)

    def enrol(self) -> str:
        """Ask the secretariat to list us; return what it says."""
        answer = ask(f"{self.secretariat}/exchange/enrol", self.identity())
        return answer.body.decode("utf-8", "replace")

    def look(self) -> Json:
        """Fetch the directory and prove it by the secretariat's own enrolment."""
        raw = ask(f"{self.secretariat}/exchange/directory").body
        text, signer = read_signed(raw, b"EZPD", "handovers issued_at nodes valid_until version")
        centre = next(node for node in text["nodes"] if node["name"] == "secretariat")
        require_signature(raw, signer, Peer.of(centre).signing)
        self.directory = text
        return text

    def peer(self, name: str) -> Peer:
        """Return a listed node."""
        for entry in self.directory["nodes"]:
            if entry["name"] == name:
                return Peer.of(entry)
        raise Broken(f"{name} is not in the directory")

    def listed(self) -> bool:
        """Whether the directory lists us, as we are."""
        return self.entry in self.look()["nodes"]

    def wait_listed(self, seconds: float) -> bool:
        """Wait for the secretariat's administrator."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.listed():
                    return True
            except (Broken, OSError, StopIteration, ValueError):
                pass  # no directory yet
            self.enrol()
            time.sleep(0.5)
        return False

    def letter(self, to: str, seq: int, /, **changes: Any) -> Letter:
        """Return a letter of the kind that no node knows, so that it has no effect."""
        plain, parts = manifest(**changes.pop("content", {}))
        header = {
            "from": self.name, "id": str(uuid4()), "sent_at": instant(self.now()),
            "seq": seq, "to": to,
        }  # fmt: skip
        return Letter({**header, **changes}, plain, parts)

    def sealed(self, letter: Letter, peer: Peer) -> bytes:
        """Sign and seal a letter for a peer."""
        return seal(letter, self.keys, peer.agreement[0])

    def answer(self, raw: bytes) -> bytes:
        """Take in a letter that came and return the answer, a wrong one while ``spoil`` lasts."""
        header = json.loads(raw[9 : 9 + int.from_bytes(raw[5:9], "big")])
        self.look()
        peer = self.peer(header["from"])
        letter = open_letter(raw, self.keys, peer.signing)
        self._admit(letter)
        if letter.manifest["kind"] == "checkpoint/1":
            require_checkpoint(letter.manifest["body"], peer)
        spoilt = self.spoil > 0
        told = sha256(b"another letter").digest() if spoilt else letter.digest
        text = {
            "at": instant(self.now()), "evidence": ["relay-accepted", "delivered"],
            "from": self.name, "hash": told.hex(), "id": letter.header["id"],
            "outcome": "accepted", "reason": None, "to": peer.name,
        }  # fmt: skip
        if spoilt:
            self.spoil -= 1
        elif letter.header["id"] not in {one.header["id"] for one in self.taken}:
            self.taken.append(letter)
        return box(write_signed(b"EZPR", text, self.keys), b"EZPS\x01", peer.agreement[0])

    def _admit(self, letter: Letter) -> None:
        """Require that the letter is the next of its sender, or one that we have."""
        header = letter.header
        known = {one.header["id"]: one.digest for one in self.taken}
        if header["id"] in known:
            expect(known[header["id"]] == letter.digest, "one id with two contents")
            return
        numbers = [one.header["seq"] for one in self.taken if one.header["from"] == header["from"]]
        last = max(numbers, default=0)
        expect(header["seq"] == last + 1, f"number {header['seq']} after {last}")


def listening(node: OtherNode) -> ThreadingHTTPServer:
    """Serve the node's doors at its address, in a thread, until ``shutdown``."""

    class Doors(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._give(200 if self.path == "/exchange/identity" else 404, node.identity())

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            if self.path != "/exchange/inbox" or length > LARGEST:
                self._give(404, b"")
                return
            raw = self.rfile.read(length)
            try:
                answer = node.answer(raw)
            except (Broken, ValueError, KeyError) as error:
                node.problems.append(str(error))
                self._give(400, b"")
                return
            self._give(200, answer)

        def _give(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", DOCUMENT)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    address = urlsplit(node.url)
    server = ThreadingHTTPServer((address.hostname or "127.0.0.1", address.port or 80), Doors)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
