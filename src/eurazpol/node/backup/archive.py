"""What stands in a backup, and how it is made and put back.

1. First the database, as it is at one instant, then the folder of the node: files are added under
   their hash and never changed, so all that the database names is there, and perhaps more.
2. Left out is what is made anew: static files, locks, sockets, logs, files that are coming in.
3. The last member lists the SHA-256 of every other one. Restoring unpacks beside the place, tests
   every hash, and only then moves the folder to its place and fills the database.
4. Keys lie in it as they lie on the disk, encrypted; the backup is encrypted around them.
5. A node that was put back says so in its journal. Its peers find that it is an old copy by the
   numbers of its letters and by its checkpoints, and say so to their people.
"""

import hashlib
import json
import os
import shutil
import stat
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, cast

from eurazpol.node.backup.databases import DUMP, SQLITE, copy_in, copy_out, require_empty
from eurazpol.node.backup.errors import BackupError
from eurazpol.node.backup.sealed import About, SealedReader, SealedWriter
from eurazpol.node.config import NodeConfig, read_config

LIST = "list.json"
FOLDER, DATABASE = "folder/", "database/"
_LEFT_OUT = {
    "static", "register", "sought", "listed", "db.sqlite3", "db.sqlite3-wal", "db.sqlite3-shm",
    ".lock",
}  # fmt: skip
_MADE_ANEW = (".incoming-", ".restoring-", ".backup-")
_STREAM = 64 * 1024


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: which node, of when, how many members."""

    about: About
    members: int


def back_up(config: NodeConfig, out: Path, secret: bytes, now: datetime) -> Made:
    """Write the backup of a node, which may be at work, into the new file ``out``."""
    about = About(config.name, now.isoformat())
    hashes: dict[str, str] = {}
    part = out.with_name(f".backup-{out.name}")
    with tempfile.TemporaryDirectory(prefix="eurazpol-backup-") as place:
        database = copy_out(config, Path(place))
        try:
            # A name that is taken is refused before anything is written.
            with out.open("xb"), _private(part) as file:
                writer = SealedWriter(file, secret, about)
                with tarfile.open(
                    fileobj=cast("BinaryIO", writer), mode="w|", bufsize=_STREAM
                ) as tar:
                    _add(tar, database, DATABASE + database.name, hashes)
                    for path in _members(config.folder):
                        name = FOLDER + path.relative_to(config.folder).as_posix()
                        _add(tar, path, name, hashes)
                    _add_list(tar, hashes)
                writer.finish()
                file.flush()
                os.fsync(file.fileno())
            part.replace(out)
        except FileExistsError:
            raise BackupError("backup-exists", path=str(out)) from None
        except BaseException:
            part.unlink(missing_ok=True)
            out.unlink(missing_ok=True)
            raise
    return Made(about, len(hashes))


def restore(file: Path, folder: Path, secret: bytes, database: str | None = None) -> Made:
    """Put a backup back into a new folder and an empty database.

    ``database`` is an address of PostgreSQL that takes the place of the one in the settings. Raises
    :class:`BackupError`; the folder and the database are untouched then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupError("backup-folder-used", path=str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=".restoring-", dir=folder.parent, ignore_cleanup_errors=True
    ) as place:
        unpacked = Path(place)
        with file.open("rb") as raw:
            reader = SealedReader(raw, secret)
            members = _unpack(reader, unpacked)
        made = unpacked / FOLDER
        if database is not None:
            _set_database(made / "node.toml", database)
        config = read_config(made)
        copied = unpacked / DATABASE / (SQLITE if config.database is None else DUMP)
        if not copied.exists():
            raise BackupError("backup-other-database")
        if config.database is not None:
            require_empty(config.database)
        copy_in(config, copied)
        if folder.exists():
            folder.rmdir()
        shutil.move(made, folder)
    return Made(reader.about, members)


def _private(path: Path) -> BinaryIO:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    return os.fdopen(handle, "wb")


def _members(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        made_anew = any(part.startswith(_MADE_ANEW) for part in parts)
        if parts[0] in _LEFT_OUT or made_anew or path.suffix in {".log", ".pid"}:
            continue
        if stat.S_ISREG(path.lstat().st_mode):
            yield path


def _add(tar: tarfile.TarFile, path: Path, name: str, hashes: dict[str, str]) -> None:
    """Add a file; one that was erased meanwhile is not in the backup."""
    try:
        with path.open("rb") as file:
            entry = tar.gettarinfo(arcname=name, fileobj=file)
            hashing = _Hashing(file)
            tar.addfile(entry, cast("BinaryIO", hashing))
    except FileNotFoundError:
        return
    hashes[name] = hashing.digest.hexdigest()


class _Hashing:
    """A file whose bytes are hashed as they are read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.digest = file, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.digest.update(data)
        return data


def _add_list(tar: tarfile.TarFile, hashes: dict[str, str]) -> None:
    data = json.dumps(hashes, sort_keys=True).encode()
    entry = tarfile.TarInfo(LIST)
    entry.size = len(data)
    tar.addfile(entry, BytesIO(data))


def _unpack(reader: SealedReader, place: Path) -> int:
    """Unpack all members and test them by the list; return how many there are."""
    told: dict[str, str] | None = None
    found: dict[str, str] = {}
    try:
        with tarfile.open(fileobj=cast("BinaryIO", reader), mode="r|", bufsize=_STREAM) as tar:
            for member in tar:
                source = tar.extractfile(member)
                if source is None or told is not None:
                    raise BackupError("backup-altered")
                if member.name == LIST:
                    told = json.loads(source.read())
                    continue
                found[member.name] = _take_out(source, member, place)
    except (tarfile.TarError, ValueError):
        raise BackupError("backup-altered") from None
    while reader.read(_STREAM):
        pass  # to the proven end
    if told != found:
        raise BackupError("backup-altered")
    return len(found)


def _take_out(source: BinaryIO | object, member: tarfile.TarInfo, place: Path) -> str:
    target = (place / member.name).resolve()
    if not target.is_relative_to(place.resolve()):
        raise BackupError("backup-altered")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest = hashlib.sha256()
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, member.mode & 0o700)
    with os.fdopen(handle, "wb") as file:
        while data := cast("BinaryIO", source).read(_STREAM):
            digest.update(data)
            file.write(data)
    os.utime(target, (member.mtime, member.mtime))
    return digest.hexdigest()


def _set_database(path: Path, database: str) -> None:
    """Name another database in ``node.toml``; the line stands before the first table."""
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("database ")]
    path.write_text("\n".join([f"database = {json.dumps(database)}", *kept]) + "\n", "utf-8")
