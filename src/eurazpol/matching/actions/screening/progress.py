"""How far a screening has come, kept so that the same command goes on after a kill.

Everything is done in portions of lines. After each portion the files are brought to the disk, and
then the state is replaced in one step. What was written after the last state is cut off and done
again: no lead is lost, none stands there twice.
"""

import hashlib
import json
import os
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any

_TOLD_APART_BY = 1 << 16


@dataclass(frozen=True, slots=True)
class State:
    """Lines and bytes that count. ``task`` tells apart commands and versions of their files."""

    task: str
    register_line: int = 0
    registered: int = 0
    query_line: int = 0
    queries: int = 0
    leads: int = 0
    set_aside: int = 0
    remarks: int = 0
    left_out: int = 0
    out_bytes: int = 0
    fault_bytes: int = 0
    phase: str = "register"


class Progress:
    """The folder of an unfinished screening, beside its file of leads."""

    def __init__(self, out: Path, task: str) -> None:
        self.out = out
        self.faults = out.with_name(out.name + ".bad.csv")
        self.folder = out.with_name(out.name + ".part")
        self._file = self.folder / "state.json"
        self._leads = self.folder / "leads"
        self._bad = self.folder / "bad"
        self.state = self._kept(task)
        self.resumed = self.state.register_line > 0 or self.state.query_line > 0
        self._open_out, self._open_bad = (
            self._cut(path, size)
            for path, size in (
                (self._leads, self.state.out_bytes), (self._bad, self.state.fault_bytes),
            )
        )  # fmt: skip

    @property
    def register(self) -> Path:
        """Where the register of this screening lies."""
        return self.folder / "register"

    def write(self, leads: str = "", faults: str = "") -> None:
        """Write what belongs to the portion at hand."""
        self._open_out.write(leads.encode(errors="replace"))
        self._open_bad.write(faults.encode(errors="replace"))

    def keep(self, **changes: Any) -> None:
        """Let the portion count: ``changes`` are fields of the state."""
        for file in (self._open_out, self._open_bad):
            file.flush()
            os.fsync(file.fileno())
        self.state = replace(
            self.state,
            out_bytes=self._open_out.tell(),
            fault_bytes=self._open_bad.tell(),
            **changes,
        )
        fresh = self.folder / "state.new"
        fresh.write_text(json.dumps(asdict(self.state)), "utf-8")
        fresh.replace(self._file)

    def finish(self) -> None:
        """Put the files in their place and take the folder away."""
        self._open_out.close()
        self._open_bad.close()
        self._leads.replace(self.out)
        if self.state.set_aside or self.state.remarks:
            self._bad.replace(self.faults)
        else:
            self.faults.unlink(missing_ok=True)
        shutil.rmtree(self.folder)

    def close(self) -> None:
        """Let go of the files; the same command goes on from here."""
        self._open_out.close()
        self._open_bad.close()

    def _kept(self, task: str) -> State:
        try:
            kept = State(**json.loads(self._file.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            kept = State("")
        if kept.task == task:
            return kept
        if self.folder.is_dir():
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        return State(task)

    @staticmethod
    def _cut(path: Path, size: int) -> IO[bytes]:
        file = path.open("ab")
        file.truncate(size)
        file.seek(size)
        return file


def task_of(files: tuple[Path, ...], options: tuple[object, ...]) -> str:
    """Return a text that is the same for the same command on the same files, and no other."""
    digest = hashlib.sha256(repr(options).encode())
    for path in files:
        size = path.stat().st_size
        digest.update(f"{path.resolve()} {size} {path.stat().st_mtime_ns}".encode())
        with path.open("rb") as file:
            digest.update(file.read(_TOLD_APART_BY))
            file.seek(max(0, size - _TOLD_APART_BY))
            digest.update(file.read())
    return digest.hexdigest()
