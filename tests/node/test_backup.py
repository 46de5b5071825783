"""A whole node goes into one file and comes back as it was; what was altered does not."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pytest

from eurazpol.node.backup.archive import back_up, restore
from eurazpol.node.backup.errors import BackupError
from eurazpol.node.backup.sealed import PIECE, About, SealedReader, SealedWriter
from eurazpol.node.config import read_config
from tests.nodes import node_database

WORD = "Торғай-құпиясы"
SECRET = b"a passphrase"


def sealed(data: bytes) -> bytes:
    file = BytesIO()
    writer = SealedWriter(file, SECRET, About("kz", "2026-02-05"))
    for start in range(0, len(data), 700_000):
        writer.write(data[start : start + 700_000])
    writer.finish()
    return file.getvalue()


def opened(raw: bytes, secret: bytes = SECRET) -> bytes:
    return SealedReader(BytesIO(raw), secret).read()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE])
def test_what_is_sealed_opens(size: int) -> None:
    data = Random(size).randbytes(size)  # noqa: S311
    assert opened(sealed(data)) == data


def test_no_byte_can_be_changed_moved_cut_or_added() -> None:
    raw = sealed(bytes(2 * PIECE + 9))
    random = Random(7)  # noqa: S311
    first = 9 + int.from_bytes(raw[5:9], "big")
    piece = PIECE + 16
    spots = [*range(0, first, 23), *(random.randrange(len(raw)) for _ in range(5))]
    altered = [raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :] for at in spots]
    altered += [raw[: first + piece], raw[: first + 2 * piece], raw[:-1], raw + b"\0"]
    altered.append(
        raw[:first] + raw[first + piece : first + 2 * piece] + raw[first : first + piece]
        + raw[first + 2 * piece :]
    )  # fmt: skip
    for one in altered:
        with pytest.raises(BackupError):
            opened(one)
    with pytest.raises(BackupError) as caught:
        opened(raw, b"another")
    assert caught.value.code == "backup-wrong-key"


class Site:
    """A node made by the command line, in a folder and database of its own."""

    def __init__(self, folder: Path, database: str | None) -> None:
        self.folder, self.place = folder / "node", folder
        words = ["node", "init", "--name", "kz", "--state", "KZ", "--url", "http://127.0.0.1:1"]
        self.run(*words, *(["--database", database] if database else []))

    def run(self, *words: str, folder: Path | None = None, status: int = 0) -> str:
        environment = {
            **os.environ,
            "EURAZPOL_NODE": str(folder or self.folder),
            "EURAZPOL_BACKUP_PASSPHRASE": WORD,
        }
        done = subprocess.run(
            [sys.executable, "-m", "eurazpol.node", *words],
            env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr


@pytest.fixture
def database() -> Iterator[str | None]:
    with node_database("backup") as found:
        yield found


@pytest.fixture
def another() -> Iterator[str | None]:
    with node_database("restored") as found:
        yield found


def test_a_node_comes_back_as_it_was(
    tmp_path: Path, database: str | None, another: str | None
) -> None:
    site = Site(tmp_path, database)
    kept = site.folder / "files" / "aa" / "note"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"bytes")
    file, back = tmp_path / "kz.backup", tmp_path / "again" / "node"
    site.run("audit", "export", "--out", str(tmp_path / "before.jsonl"))
    site.run("backup", str(file))
    assert WORD.encode() not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0
    elsewhere = ["--database", another] if another else []
    site.run("restore", str(file), *elsewhere, folder=back)
    whole = site.run("audit", "verify", "--journal-only", folder=back)
    assert "The audit log is whole" in whole
    site.run("audit", "export", "--out", str(tmp_path / "after.jsonl"), folder=back)
    records = (tmp_path / "before.jsonl").read_bytes().splitlines()
    after = (tmp_path / "after.jsonl").read_bytes().splitlines()
    assert after[: len(records)] == records
    assert any(b"node-restored" in line for line in after)
    same = ("keys/exchange.json", "secret.key", "files/aa/note")
    assert all((back / one).read_bytes() == (site.folder / one).read_bytes() for one in same)
    assert (back / "keys/exchange.json").stat().st_mode & 0o077 == 0
    assert refusal(file, back, another) == "backup-folder-used"
    if another:
        assert refusal(file, tmp_path / "x", another) == "backup-database-used"
    with pytest.raises(BackupError):
        back_up(read_config(site.folder), file, SECRET, datetime.now(UTC))
    raw = bytearray(file.read_bytes())
    raw[-30] ^= 1
    file.write_bytes(raw)
    assert refusal(file, tmp_path / "x") == "backup-altered"
    file.write_bytes(raw[: len(raw) // 2])
    assert refusal(file, tmp_path / "x") == "backup-altered"
    assert refusal(kept, tmp_path / "x") == "backup-not-a-backup"
    assert not (tmp_path / "x").exists()


def refusal(file: Path, folder: Path, database: str | None = None) -> str:
    with pytest.raises(BackupError) as caught:
        restore(file, folder, WORD.encode(), database)
    return caught.value.code
