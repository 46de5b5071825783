"""Which book of law and which letterhead are in force: the last that two persons confirmed.

Without any the node works by the packaged book and without lines under its letterhead. A book is
read from its archive with all the checks of the packaged one, at every start anew.
"""

import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.rule_changes import RuleChangeRow
from eurazpol.kernel.texts import Texts
from eurazpol.law.actions.load import load_book
from eurazpol.law.domain.book import LawBook

RULES, LETTERHEAD = "rules", "letterhead"
CONFIRMED = "confirmed"
MAX_ARCHIVE, MAX_FILES, MAX_UNPACKED = 5 * 1024**2, 1000, 50 * 1024**2
_FOLDERS = {"", "calendars", "instruments", "states"}
_LOOK_EVERY = timedelta(seconds=5)


class BooksInForce:
    """Gives the book in force; looks for another one every few seconds, by the node's clock."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._looked: datetime | None = None
        self._key = 0
        self._book = load_book()

    def __call__(self) -> LawBook:
        """Return the book in force now."""
        now = self._clock()
        if self._looked is not None and timedelta() <= now - self._looked < _LOOK_EVERY:
            return self._book
        row = in_force(RULES, now)
        key = row.pk if row is not None else 0
        if key != self._key:
            self._book = load_book() if row is None else read_book(bytes(row.content))
            self._key = key
        self._looked = now
        return self._book


def in_force(kind: str, now: datetime) -> RuleChangeRow | None:
    """Return the confirmed change of that kind that holds now, None before the first."""
    rows = RuleChangeRow.objects.filter(kind=kind, outcome=CONFIRMED, effective_at__lte=now)
    return rows.order_by("-effective_at", "-pk").first()


def letterhead(now: datetime) -> Texts | None:
    """Return the lines under the name of the central authority on letters."""
    row = in_force(LETTERHEAD, now)
    return Texts(**json.loads(bytes(row.content))) if row is not None else None


def read_book(archive: bytes) -> LawBook:
    """Read a book from a ZIP archive of its folder and check it as a whole.

    Raises :class:`InvalidFact` for what is no such archive, and the errors of the law room, which
    name file and place.
    """
    with tempfile.TemporaryDirectory() as folder:
        _unpack(archive, Path(folder))
        return load_book(Path(folder))


def _unpack(archive: bytes, folder: Path) -> None:
    """Write the YAML files of the archive into the folder; nothing else gets there."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as found:
            files = [one for one in found.infolist() if not one.is_dir()]
            if len(files) > MAX_FILES or sum(one.file_size for one in files) > MAX_UNPACKED:
                raise InvalidFact("rules-archive-large", field="file")
            for one in files:
                data = found.read(one)
                path = PurePosixPath(one.filename)
                if str(path.parent) not in _FOLDERS | {"."} or path.suffix != ".yaml":
                    raise InvalidFact("rules-archive-file", field="file", name=one.filename[:100])
                (folder / path.parent).mkdir(exist_ok=True)
                (folder / path).write_bytes(data)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        raise InvalidFact("rules-archive", field="file") from None
