"""Seal rows of other rooms into the journal, and find those that were changed, added or removed.

A room seals a row in the transaction that writes it and puts the seal into the details of its
journal entry, under ``seal``. What it erases later it forgets the seal of.
"""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.audit.domain.seal import NONCE, seal_of
from eurazpol.audit.domain.verification import Break
from eurazpol.audit.store.models import JournalEntry, SealRow
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import message

CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the journal fixed of one object: the record, its time, the details written then."""

    seq: int
    at: datetime
    details: Mapping[str, Any]


def seal(kind: str, object_id: str, values: Mapping[str, Any]) -> str:
    """Seal an object that is written now; the result belongs into its journal entry."""
    nonce = secrets.token_bytes(NONCE)
    SealRow.objects.create(object_kind=kind, object_id=object_id, nonce=nonce)
    return seal_of(nonce, values)


def forget_seals(kind: str, object_ids: Iterable[str]) -> None:
    """Make the seals of erased objects say nothing any more."""
    SealRow.objects.filter(object_kind=kind, object_id__in=list(object_ids)).delete()


def fixed(actions: Iterable[str], key: str = "") -> Iterator[tuple[str, Fixed]]:
    """Yield the objects that records of these actions are about, oldest first.

    The object is named by the record's object id, or by the value of ``key`` in its details.
    """
    rows = JournalEntry.objects.filter(action__in=list(actions)).order_by("seq")
    for seq, at, id_, text in rows.values_list("seq", "at", "object_id", "details").iterator(CHUNK):
        try:
            details = json.loads(text)
        except ValueError:
            details = {}
        yield (str(details.get(key, "")) if key else id_), Fixed(seq, at, details)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A row as it stands: its id and values; ``None`` for one that says that it was erased."""

    object_id: str
    values: Mapping[str, Any] | None


def broken_seals(
    kind: str,
    entries: Iterable[tuple[str, Fixed]],
    rows: Iterable[Sealed],
    erased: frozenset[str] = frozenset(),
) -> tuple[Break, ...]:
    """Return what is not as the journal has it: changed, missing and extra rows, by record.

    ``erased`` are the objects that the journal says were erased.
    """
    known = dict(entries)
    kept = SealRow.objects.filter(object_kind=kind).values_list("object_id", "nonce")
    nonces = {id_: bytes(nonce) for id_, nonce in kept}
    found: list[Break] = []
    seen: set[str] = set()
    for row in rows:
        seen.add(row.object_id)
        entry = known.get(row.object_id)
        if entry is None:
            reason = message("audit-broken-row-extra", kind=kind, id=row.object_id)
            found.append(Break(0, None, reason))
        elif not _holds(entry, row, nonces.get(row.object_id), erased):
            reason = message("audit-broken-row-changed", kind=kind, id=row.object_id)
            found.append(Break(entry.seq, entry.at, reason))
    for id_ in known.keys() - seen:
        reason = message("audit-broken-row-missing", kind=kind, id=id_)
        found.append(Break(known[id_].seq, known[id_].at, reason))
    return tuple(sorted(found, key=lambda one: one.seq))


def _holds(entry: Fixed, row: Sealed, nonce: bytes | None, erased: frozenset[str]) -> bool:
    if "seal" not in entry.details:
        return True  # written before rows were sealed
    if row.object_id in erased:
        return nonce is None
    if nonce is None or row.values is None:
        return False
    try:
        return seal_of(nonce, row.values) == str(entry.details["seal"])
    except InvalidValue:
        return False
