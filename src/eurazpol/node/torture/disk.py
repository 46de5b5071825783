"""Small disks for nodes under torture, that can be full or only readable.

Each is a file system in memory, mounted where only this process and its children see it (a mount
namespace of their own), so that nothing is left behind however the run ends. Where the machine does
not allow that, :func:`private_mounts` says why and the run says so aloud.
"""

import ctypes
import os
import subprocess
import time
from pathlib import Path

_CLONE_NEWNS = 0x00020000
SIZE = "6g"
ROOM = 64 * 1024
"""Bytes left on a disk that is called full."""
REMOUNT_SECONDS = 10.0


def private_mounts() -> str:
    """Give this process mounts of its own; return why not, or nothing."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNS):
        return os.strerror(ctypes.get_errno())
    return _mount("--make-rprivate", "/")


def _mount(*words: str) -> str:
    done = subprocess.run(  # noqa: S603
        ["mount", *words],  # noqa: S607 - the system's own
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stderr.strip() if done.returncode else ""


class Disk:
    """The disk of one node."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def mount(self) -> str:
        """Put an empty disk in the place of the folder; return why not, or nothing."""
        return _mount("-t", "tmpfs", "-o", f"size={SIZE}", "torture", str(self.folder))

    def fill(self) -> str:
        """Leave hardly any room."""
        state = os.statvfs(self.folder)
        used = (state.f_blocks - state.f_bfree) * state.f_frsize
        return self._remount(f"size={used + ROOM}")

    def only_read(self) -> str:
        """Let nothing be written; waits for a moment in which no file is open for writing."""
        end = time.monotonic() + REMOUNT_SECONDS
        while (why := self._remount("ro")) and time.monotonic() < end:
            time.sleep(0.005)
        return why

    def heal(self) -> str:
        """Make it an ordinary disk again."""
        return self._remount(f"rw,size={SIZE}")

    def remove(self) -> None:
        """Take the disk away with all that is on it, even if somebody still looks at it."""
        subprocess.run(["umount", "--lazy", str(self.folder)], check=False)  # noqa: S603, S607

    def _remount(self, options: str) -> str:
        return _mount("-o", f"remount,{options}", str(self.folder))
