"""The worker class of the web server: a client that never finishes its request holds up nobody.

gunicorn gives every connection to a thread at once, so as many slow clients as there are threads
silence the node. Here the head of a request is collected by the loop that waits for all
connections, and only a whole head goes to a thread; a head that is not whole after ten seconds is
closed. What the client sends after it must be there within a minute: then the reading side of the
connection is shut, and the request ends as one that was cut off. Whoever names a session, as an
officer who sends evidence does, has longer, by the size that the head announces. Answers may take
as long as they take.
"""

import re
import selectors
import socket
import threading
import time
from contextlib import suppress
from typing import Any

from gunicorn.workers.gthread import ThreadWorker  # type: ignore[import-untyped]

HEAD_SECONDS = 10.0
BODY_SECONDS = 60.0
BODY_RATE = 256 * 1024
"""Bytes a second that a body in a session must keep up with, on average, after the first minute."""
MAX_HEAD = 65536
"""Bytes after which a head is given to the parser as it is, which refuses it."""
_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d{1,12})\r\n", re.IGNORECASE)
_SESSION = re.compile(rb"\r\ncookie:[^\r]*\bsession", re.IGNORECASE)


class PatientWorker(ThreadWorker):  # type: ignore[misc]
    """Waits for heads without a thread for each."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._heads: dict[Any, tuple[bytearray, float]] = {}

    def enqueue_req(self, conn: Any) -> None:
        """Give the connection to a thread once the head of its request is here."""
        if self.cfg.is_ssl:
            # What is read before the handshake is not the request.
            super().enqueue_req(conn)
            return
        conn.sock.setblocking(False)  # noqa: FBT003 - of the socket
        # A client may send its next request before it has the last answer.
        begun = conn.parser.unreader.take_buffered() if conn.parser else b""
        self._heads[conn] = (bytearray(begun), time.monotonic() + HEAD_SECONDS)
        self.poller.register(conn.sock, selectors.EVENT_READ, lambda _: self._read(conn))
        self._read(conn)

    def _read(self, conn: Any) -> None:
        head, _ = self._heads[conn]
        if not _whole(head):
            try:
                piece = conn.sock.recv(MAX_HEAD)
            except BlockingIOError:
                return
            except OSError:
                piece = b""
            head += piece
            if not piece:
                self._drop(conn)
                return
        if _whole(head):
            self._forget(conn)
            conn.body_seconds = body_seconds(bytes(head))
            conn.init()
            conn.parser.unreader.unread(bytes(head))
            conn.data_ready = True
            super().enqueue_req(conn)

    def _drop(self, conn: Any) -> None:
        self._forget(conn)
        self.nr_conns -= 1
        conn.close()

    def _forget(self, conn: Any) -> None:
        del self._heads[conn]
        with suppress(OSError, KeyError, ValueError):
            self.poller.unregister(conn.sock)

    def murder_pending(self) -> None:
        """Close connections whose head does not come."""
        super().murder_pending()
        now = time.monotonic()
        for conn in [one for one, (_, until) in self._heads.items() if until < now]:
            self._drop(conn)

    def handle(self, conn: Any) -> Any:
        """Answer one request; its body has its time to arrive."""
        seconds = getattr(conn, "body_seconds", BODY_SECONDS)
        late = threading.Timer(seconds, _stop_reading, (conn.sock,))
        late.daemon = True
        late.start()
        try:
            return super().handle(conn)
        finally:
            late.cancel()


def _whole(head: bytearray) -> bool:
    """Whether the parser can judge it; what begins no method is no request, and never ends one."""
    foreign = bool(head) and not head[:1].isupper()
    return foreign or _END in head or len(head) >= MAX_HEAD


def body_seconds(head: bytes) -> float:
    """Return how long the body that this head announces may take."""
    size = _LENGTH.search(head)
    if size is None or _SESSION.search(head) is None:
        return BODY_SECONDS
    return BODY_SECONDS + int(size[1]) / BODY_RATE


def _stop_reading(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RD)
