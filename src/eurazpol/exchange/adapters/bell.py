"""A bell between the processes of a node: who queues a letter wakes the worker at once.

A datagram socket in the abstract namespace of Linux, named after the folder of the node: nothing
to clean up, nothing to wait for. A ring says nothing, so whoever rings does no harm; a ring that
is lost costs one round of the worker. Where there are no such sockets nobody rings.
"""

import socket
from contextlib import suppress
from hashlib import sha256
from pathlib import Path


class SocketBell:
    """Rings from any process of the node; one process of it listens."""

    def __init__(self, folder: Path) -> None:
        self._name = b"\0eurazpol-bell-" + sha256(bytes(folder.resolve())).digest()[:16]
        self._ear: socket.socket | None = None

    def ring(self) -> None:
        """Wake who listens; nothing if nobody does."""
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as mouth:
            mouth.settimeout(0)
            mouth.sendto(b"\1", self._name)

    def wait(self, seconds: float) -> None:
        """Return when it was rung since the last wait, or after ``seconds``."""
        ear = self._listening()
        ear.settimeout(seconds)
        with suppress(OSError):
            ear.recv(1)
            ear.settimeout(0)
            while ear.recv(1):
                continue

    def close(self) -> None:
        """Listen no more."""
        if self._ear is not None:
            self._ear.close()

    def _listening(self) -> socket.socket:
        if self._ear is None:
            self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            with suppress(OSError):  # another worker listens already: this one only waits
                self._ear.bind(self._name)
        return self._ear
