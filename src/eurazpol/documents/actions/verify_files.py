"""Compare every stored file, and the row of every document, with what the journal fixed of it.

1. Each document of the journal has its row; each row stands in the journal and says what it said.
2. Each file has the hash that the journal has of it; one of an erased document is gone.
3. A file that no row names is foreign. One younger than a day with the right name may belong to a
   change that is still under way: it is counted, not blamed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from eurazpol.audit.actions.seals import Fixed, Sealed, broken_seals, fixed
from eurazpol.audit.domain.verification import Break
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.row import WRITTEN, sealed_values
from eurazpol.documents.store.models import StoredDocument
from eurazpol.kernel.texts import message

YOUNG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FilesReport:
    """How many files were read, what is broken by its record, how many files are under way."""

    checked: int
    broken: tuple[Break, ...]
    young: int


def verify_files(deps: DocumentsDeps, now: datetime) -> FilesReport:
    """Read every file of the node. Nothing is locked, nothing is changed."""
    entries = dict(fixed(WRITTEN))
    erased = frozenset(id_ for id_, _ in fixed(("document-erased",)))
    broken = list(broken_seals("document", entries.items(), _rows(), erased))
    hashes = _wanted(entries, erased)
    for sha256, entry in hashes.items():
        actual = deps.blobs.hash_of(sha256)
        if actual == sha256:
            continue
        reason = "missing" if actual is None else "changed"
        text = message(f"documents-broken-file-{reason}", sha256=sha256)
        broken.append(Break(entry.seq, entry.at, text))
    young = 0
    leaving = set(
        StoredDocument.objects.filter(erased_at__isnull=False, shredded_at=None).values_list(
            "sha256", flat=True
        )
    )
    for path, at in deps.blobs.every():
        if path.name in hashes and deps.blobs.at_home(path):
            continue
        if path.name in leaving:
            continue  # erased, and gone with the next round
        if now - at < YOUNG and deps.blobs.is_whole(path):
            young += 1
            continue
        text = message("documents-broken-file-extra", name=path.name)
        broken.append(Break(0, at.astimezone(UTC), text))
    broken.sort(key=_by_record)
    return FilesReport(len(hashes), tuple(broken), young)


def _by_record(one: Break) -> tuple[bool, int]:
    """Order by record; what stands in no record comes last."""
    return one.seq == 0, one.seq


def _rows() -> Iterator[Sealed]:
    for row in StoredDocument.objects.order_by("pk").iterator(500):
        yield Sealed(str(row.uuid), None if row.erased_at else sealed_values(row))


def _wanted(entries: dict[str, Fixed], erased: frozenset[str]) -> dict[str, Fixed]:
    """Return the first record of each hash that some document still has."""
    found: dict[str, Fixed] = {}
    for id_, entry in entries.items():
        sha256 = entry.details.get("sha256")
        if isinstance(sha256, str) and id_ not in erased:
            found.setdefault(sha256, entry)
    return found
