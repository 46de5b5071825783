"""The bare sketch of ``benchmarks.durable``: the least that could be called durable.

An HTTP server of the standard library in a process of its own; a message and its receipt are each
signed with Ed25519 and each side commits (SQLite, WAL, synchronous=FULL) before and after.
"""

import http.client
import multiprocessing
import secrets
import sqlite3
import tempfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

COUNT, SIZE, SIGNATURE = 1000, 2048, 64


def _database(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path, isolation_level=None)
    base.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE message (seq INTEGER PRIMARY KEY, body BLOB, receipt BLOB);"
    )
    return base


def _serve(path: Path, sender: bytes, key: bytes, ready: Connection) -> None:
    base, signer = _database(path), Ed25519PrivateKey.from_private_bytes(key)
    verifier = Ed25519PublicKey.from_public_bytes(sender)

    class Door(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 65536
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            verifier.verify(raw[:SIGNATURE], raw[SIGNATURE:])
            receipt = signer.sign(raw[:SIGNATURE])
            base.execute("INSERT INTO message (body, receipt) VALUES (?, ?)", (raw, receipt))
            self.send_response(200)
            self.send_header("Content-Length", str(len(receipt)))
            self.end_headers()
            self.wfile.write(receipt)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Door)
    ready.send(server.server_port)
    server.serve_forever()


def messages_per_second() -> float:
    """Carry the messages one after another; return how many a second."""
    sender, recipient = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    public = recipient.public_key()
    with tempfile.TemporaryDirectory(prefix="eurazpol-sketch-") as name:
        here, there = multiprocessing.Pipe()
        words = (
            Path(name, "in.sqlite3"),
            sender.public_key().public_bytes_raw(),
            recipient.private_bytes_raw(),
            there,
        )
        server = multiprocessing.get_context("spawn").Process(target=_serve, args=words)
        server.start()
        try:
            link = http.client.HTTPConnection("127.0.0.1", here.recv())
            base = _database(Path(name, "out.sqlite3"))
            begin = perf_counter()
            for number in range(1, COUNT + 1):
                body = secrets.token_bytes(SIZE)
                raw = sender.sign(body) + body
                base.execute("INSERT INTO message (seq, body) VALUES (?, ?)", (number, raw))
                link.request("POST", "/", raw)
                receipt = link.getresponse().read()
                public.verify(receipt, raw[:SIGNATURE])
                base.execute("UPDATE message SET receipt = ? WHERE seq = ?", (receipt, number))
            return COUNT / (perf_counter() - begin)
        finally:
            server.terminate()
            server.join()
