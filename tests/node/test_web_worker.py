"""The web server goes on answering while clients never finish what they send."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from eurazpol.node.web_worker import BODY_SECONDS, body_seconds
from tests.nodes import free_ports

SLOW = 12
"""More slow clients than the server has threads."""


def application(environ: dict[str, Any], start: Callable[..., object]) -> Iterable[bytes]:
    """Answer with the length of the body."""
    size = len(environ["wsgi.input"].read())
    start("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['PATH_INFO']} {size}".encode()]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A server with the worker class of the product and two threads."""
    (found,) = free_ports(1)
    words = [
        *(sys.executable, "-m", "gunicorn", f"{__name__}:application", "--workers", "1"),
        *("--worker-class", "eurazpol.node.web_worker.PatientWorker", "--threads", "2"),
        *("--bind", f"127.0.0.1:{found}", "--log-level", "warning", "--no-control-socket"),
    ]
    with subprocess.Popen(words) as server:
        try:
            end = time.monotonic() + 60
            while time.monotonic() < end:
                with suppress(httpx.HTTPError):
                    httpx.get(f"http://127.0.0.1:{found}/up", timeout=5, trust_env=False)
                    break
                time.sleep(0.1)
            yield found
        finally:
            server.terminate()


def connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=30)


def test_clients_that_never_finish_hold_up_nobody(port: int) -> None:
    lines = [connected(port) for _ in range(SLOW)]
    try:
        for line in lines:
            line.sendall(b"POST /slow HTTP/1.1\r\nHost: a\r\nX-Slow: ")
        for number in range(5):
            for line in lines:
                line.sendall(b"a")
            answer = httpx.get(f"http://127.0.0.1:{port}/{number}", timeout=5, trust_env=False)
            assert answer.text == f"/{number} 0"
    finally:
        for line in lines:
            line.close()


def test_a_head_that_does_not_come_is_closed(port: int) -> None:
    with connected(port) as line:
        line.sendall(b"GET /never HTTP/1.1\r\n")
        began = time.monotonic()
        assert line.recv(100) == b""
        assert 5 < time.monotonic() - began < 25


def test_a_request_in_small_pieces_is_answered(port: int) -> None:
    with connected(port) as line:
        for piece in (b"POST /pieces HTTP/1.1\r\n", b"Content-Length: 5\r\n", b"\r\nab", b"cde"):
            line.sendall(piece)
            time.sleep(0.05)
        assert b"/pieces 5" in line.recv(1000)


def test_a_connection_is_used_again(port: int) -> None:
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        for number in range(5):
            body = bytes(number * 100_000)
            assert client.post(f"/{number}", content=body).text == f"/{number} {len(body)}"


def test_two_requests_in_one_piece_get_two_answers(port: int) -> None:
    with connected(port) as line:
        line.sendall(2 * b"GET /twice HTTP/1.1\r\nHost: a\r\n\r\n")
        taken = b""
        while taken.count(b"/twice 0") < 2:
            piece = line.recv(1000)
            assert piece
            taken += piece


def test_a_body_in_a_session_has_time_by_its_size() -> None:
    head = b"POST /cases/x HTTP/1.1\r\nHost: kz\r\nContent-Length: 1073741824\r\n"
    assert body_seconds(head + b"\r\n") == BODY_SECONDS
    assert body_seconds(head + b"Cookie: lang=kk; session_kz=1\r\n\r\n") > 4000
