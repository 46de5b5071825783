"""A large file between two real nodes on the loopback: peak memory, speed, and two bare peers.

``python -m benchmarks attachments --size 2GB``. KZ and RU are two nodes with their own processes
and databases; KZ takes the file in as an officer's upload does, sends it with a letter, and the
clock runs until KZ holds RU's signed statement that the whole file has the hash of the letter.

*httpx* puts the same bytes in one request to a bare server that writes and fsyncs them and hashes
the file afterwards: no encryption, no chunks, no resuming. *openssl | curl* encrypts on the way.
Peak memory is ``VmHWM`` of each process, reset before the letter is sent. The content is random
except for a file of more than 4 GB, of which each 4 MB begin with random bytes and are zero.
"""

import hashlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
from tests.nodes import running_nodes

from eurazpol.node.demo.nodes import Running

MB = 1024**2
UNITS = {"MB": MB, "GB": 1024 * MB}
_RANDOM_UP_TO = 4 * 1024 * MB
_PIECE = 4 * MB


def run(size: str = "256MB") -> dict[str, object]:
    """Carry one file of ``size`` (``2GB``, ``512MB``) in every way."""
    length = int(size[:-2]) * UNITS[size[-2:].upper()]
    with tempfile.TemporaryDirectory(prefix="eurazpol-attachments-", dir="/var/tmp") as name:
        folder = Path(name)
        source = folder / "recording.bin"
        _make(source, length)
        figures: dict[str, object] = {"bytes": length}
        ours = _between_nodes(folder / "nodes", source)
        figures["eurazpol"] = ours
        peers = {"httpx": _by_httpx, "openssl_curl": _by_openssl}
        for peer, carry in peers.items():
            figures[peer] = _peer(carry, folder, source, float(str(ours["mb_per_s"])))
    return figures


def _make(path: Path, length: int) -> None:
    with path.open("wb") as file:
        if length <= _RANDOM_UP_TO:
            for _ in range(length // MB):
                file.write(secrets.token_bytes(MB))
            return
        for offset in range(0, length, _PIECE):
            file.seek(offset)
            file.write(secrets.token_bytes(64))
        file.truncate(length)


def _between_nodes(folder: Path, source: Path) -> dict[str, object]:
    os.environ["EURAZPOL_TORTURE"] = str(folder)  # the kind of message that only needs a number
    with running_nodes(folder, ("kz", "ru")) as running:
        for name in ("kz", "ru"):
            at_desk(running, name, "tables").communicate()
        begun = time.perf_counter()
        desk, watch = at_desk(running, "kz", "send", str(source)), at_desk(running, "kz", "state")
        if desk.stdout is None or desk.stdout.readline().strip() != "stored":
            raise RuntimeError("the file was not stored")
        stored, uploader = time.perf_counter() - begun, _peak(desk.pid)
        processes = {
            f"{node}_{what}": pid
            for node in ("kz", "ru")
            for what, pid in _processes(running.processes[node])
        }
        for pid in processes.values():
            Path(f"/proc/{pid}/clear_refs").write_text("5", "ascii")
        state_of(watch)
        begun = time.perf_counter()
        desk.communicate("\n")
        _wait_for_statement(watch)
        seconds = time.perf_counter() - begun
        watch.communicate()
        peaks = {f"{name}_peak_mb": round(_peak(pid), 1) for name, pid in processes.items()}
        return {
            "seconds": round(seconds, 2),
            "mb_per_s": round(source.stat().st_size / MB / seconds, 1),
            "taken_in_mb_per_s": round(source.stat().st_size / MB / stored, 1),
            "taking_in_peak_mb": round(uploader, 1),
            **peaks,
            "hash_of_the_recipient": _hash_agrees(running.nodes["ru"].folder, source),
        }


def at_desk(running: Running, name: str, *words: str) -> "subprocess.Popen[str]":
    environment = {
        **os.environ,
        "EURAZPOL_NODE": str(running.nodes[name].folder),
        "EURAZPOL_TRAINING_CLOCK": str(running.clock_file),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.attachment_desk", *words],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def _processes(server: int) -> Iterator[tuple[str, int]]:
    """Give the processes of a node: the web server's worker and the worker."""
    for child in _children(server):
        line = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"gunicorn" in line:
            yield from (("web", one) for one in _children(child))
        else:
            yield "worker", child


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    return [int(word) for word in text.split()]


def _peak(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the process is gone")


def state_of(desk: "subprocess.Popen[str]") -> str:
    """Return the line of the one attachment that the node knows; empty before it does."""
    if desk.stdin is None or desk.stdout is None:
        return ""
    desk.stdin.write("\n")
    desk.stdin.flush()
    lines = list(iter(desk.stdout.readline, "\n"))
    return lines[0].strip() if lines else ""


def _wait_for_statement(desk: "subprocess.Popen[str]") -> None:
    while not (state := state_of(desk)).startswith("received"):
        if state.startswith(("refused", "expired", "erased")):
            raise RuntimeError(f"the transfer ended: {state}")
        time.sleep(0.1)


def _hash_agrees(node: Path, source: Path) -> bool:
    with source.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    path = node / "files" / digest[:2] / digest
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == digest


class _Sink(BaseHTTPRequestHandler):
    """Writes a body to a file, fsyncs it, hashes it again, answers with the hash."""

    protocol_version = "HTTP/1.1"
    folder = Path()

    def do_PUT(self) -> None:
        path = self.folder / "sink.bin"
        with path.open("wb") as file:
            for piece in self._pieces():
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        with path.open("rb") as file:
            told = hashlib.file_digest(file, "sha256").hexdigest().encode("ascii")
        path.unlink()
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def _pieces(self) -> Iterator[bytes]:
        left = int(self.headers.get("Content-Length", "-1"))
        while left < 0:
            size = int(self.rfile.readline(), 16)
            piece = self.rfile.read(size)
            self.rfile.readline()
            if not size:
                return
            yield piece
        while left and (piece := self.rfile.read(min(left, MB))):
            left -= len(piece)
            yield piece

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _peer(
    carry: Callable[[Path, str], None], folder: Path, source: Path, ours: float
) -> dict[str, object]:
    if carry is _by_openssl and not (shutil.which("openssl") and shutil.which("curl")):
        return {"missing": "apt-get install openssl curl"}
    _Sink.folder = folder
    with HTTPServer(("127.0.0.1", 0), _Sink) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        begun = time.perf_counter()
        carry(source, f"http://127.0.0.1:{server.server_port}/")
        seconds = time.perf_counter() - begun
        server.shutdown()
        thread.join()
    speed = source.stat().st_size / MB / seconds
    return {"mb_per_s": round(speed, 1), "ratio": round(ours / speed, 2)}


def _by_httpx(source: Path, url: str) -> None:
    with source.open("rb") as file:
        pieces = iter(lambda: file.read(MB), b"")
        headers = {"Content-Length": str(source.stat().st_size)}
        httpx.put(url, content=pieces, headers=headers, timeout=600, trust_env=False)


def _by_openssl(source: Path, url: str) -> None:
    key, start = secrets.token_hex(32), secrets.token_hex(16)
    openssl, curl = shutil.which("openssl") or "", shutil.which("curl") or ""
    sealing = subprocess.Popen(
        [openssl, "enc", "-aes-256-ctr", "-K", key, "-iv", start, "-in", str(source)],
        stdout=subprocess.PIPE,
    )
    subprocess.run(
        [curl, "--silent", "--fail", "--noproxy", "*", "-T", "-", url],
        stdin=sealing.stdout, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    sealing.wait()
