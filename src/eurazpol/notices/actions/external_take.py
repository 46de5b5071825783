"""Take in a file of another source: all its readable rows, or nothing.

1. What is taken in are records of that source: no notices, in force nowhere, the ground of no
   arrest. Each keeps its source, the file that brought it, when, and the JSON as it came.
2. A row that breaks a rule is kept apart with field and rule; the others are taken in, in one
   transaction.
3. The same row of the same source once more changes nothing; a changed row takes the place of the
   old one. Nothing is doubled.
4. Every new or changed record is compared with the records of this node at once, a bounded number
   now, the rest by the worker.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

import msgspec
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.domain.reason import write_arg
from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_kept import person_of
from eurazpol.notices.actions.external_screen import screen_external
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.notice_files import Bounds, Listed, Remark, raw_file
from eurazpol.notices.domain.notice_files_read import FileRead, read_rows
from eurazpol.notices.domain.notice_files_row import clean
from eurazpol.notices.store.public import AsideRow, ExternalRow, ImportRow

PAGE = Bounds(5 * 1024**2, 2_000)
"""What a page takes in at once."""
MACHINE = Bounds(50 * 1024**2, 50_000)
"""What the command at the machine takes in at once."""
SHORTEST_SOURCE, LONGEST_SOURCE, LONGEST_FILE = 3, 80, 200
_MOST_REMARKS = 1_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file as it was given. ``kind`` is that of rows which do not tell theirs, or empty."""

    name: str
    source: str
    data: bytes
    kind: str = ""


def take_file(
    deps: ExternalDeps, given: GivenFile, bounds: Bounds, actor: Actor, now: datetime
) -> int:
    """Take in a file and return the key of its report.

    Raises ``Forbidden`` and :class:`InvalidNotice` that names the field and the rule.
    """
    require(actor, Act.IMPORT_EXTERNAL, NOTICE)
    source = clean(given.source)
    if not SHORTEST_SOURCE <= len(source) <= LONGEST_SOURCE:
        raise InvalidNotice(
            "match-note", field="source", minimum=SHORTEST_SOURCE, maximum=LONGEST_SOURCE
        )
    if given.kind and given.kind not in list(Kind):
        raise InvalidNotice("notice-choice", field="kind")
    read = read_rows(raw_file(given.data, bounds), given.kind)
    with transaction.atomic():
        taken = ImportRow.objects.create(
            source=source, file=clean(given.name)[-LONGEST_FILE:], format=read.format,
            left_out=read.left_out, remarks=_remarks(read), by=actor.name, at=now,
        )  # fmt: skip
        _keep_apart(taken, read)
        persons = _keep(taken, [row for row in read.rows if not row.faults], now)
        deps.listed.put(persons)
        details = {
            "file": taken.file, "added": taken.added, "changed": taken.changed,
            "same": taken.same, "apart": sum(bool(row.faults) for row in read.rows),
        }  # fmt: skip
        record(
            actor.entry("external-imported", "external", source, ground=source, details=details),
            now,
        )
        transaction.on_commit(partial(screen_external, deps, now, _AT_ONCE), robust=True)
    return int(taken.pk)


def _keep(taken: ImportRow, rows: list[Listed], now: datetime) -> list[PersonRecord]:
    """Keep rows as records; return the persons that are new or changed, under their keys."""
    known = _known(taken.source, [row.ref for row in rows])
    new, changed = [], []
    for row in rows:
        before = known.get(row.ref)
        if before is None:
            new.append(_put(ExternalRow(source=taken.source, first_at=now), row, taken, now))
        elif (before.original, before.kind) == (row.original, row.kind):
            taken.same += 1
        else:
            changed.append(_put(before, row, taken, now))
    created = ExternalRow.objects.bulk_create(new, batch_size=_AT_ONCE)
    fields = ["kind", "name", "person", "charges", "original", "taken", "at", "screen"]
    ExternalRow.objects.bulk_update(changed, fields, batch_size=200)
    taken.added, taken.changed = len(created), len(changed)
    taken.save(update_fields=["added", "changed", "same"])
    return [person_of(row) for row in (*created, *changed)]


def _known(source: str, refs: list[str]) -> dict[str, ExternalRow]:
    """Return the records of these ids, a bounded number a query."""
    rows = ExternalRow.objects.select_for_update().filter(source=source)
    return {
        row.ref: row
        for first in range(0, len(refs), _AT_ONCE)
        for row in rows.filter(ref__in=refs[first : first + _AT_ONCE])
    }


def _put(kept: ExternalRow, row: Listed, taken: ImportRow, now: datetime) -> ExternalRow:
    person = row.person or PersonRecord(row.ref)
    kept.ref, kept.kind = row.ref, row.kind
    kept.name = person.names[0].full[:300] if person.names else row.ref
    kept.person = msgspec.to_builtins(person)
    kept.charges, kept.original = list(row.charges), row.original
    kept.taken, kept.at, kept.screen = taken, now, True
    return kept


def _keep_apart(taken: ImportRow, read: FileRead) -> None:
    AsideRow.objects.bulk_create(
        (
            AsideRow(
                taken=taken, place=row.place, ref=row.ref, original=row.original,
                faults=[_plain(one) for one in row.faults],
            )
            for row in read.rows if row.faults
        ),
        batch_size=_AT_ONCE,
    )  # fmt: skip


def _remarks(read: FileRead) -> list[object]:
    found = [
        {"place": row.place, "ref": row.ref, **_plain(one)}
        for row in read.rows if not row.faults for one in row.remarks
    ]  # fmt: skip
    return list(found[:_MOST_REMARKS])


def _plain(one: Remark) -> dict[str, object]:
    return {"field": one.field, "why": write_arg(one.why)}
