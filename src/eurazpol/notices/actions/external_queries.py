"""Reads of external lists: the records, one record with its leads, the files that were taken in.

Who opens a record, or looks for a name, leaves a trace. Leads show what the reader of leads may see
of records of this node, and nobody else.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.audit.actions.record import record_read
from eurazpol.exchange.domain.reason import read_arg
from eurazpol.kernel.texts import Message
from eurazpol.matching.domain.person import (
    PersonRecord,
    RecordName,
    compare_persons,
    prepare_person,
)
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_kept import person_of
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.match_views import FieldView
from eurazpol.notices.actions.matches import LEADS, pair_fields
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.match import Decision, Reason
from eurazpol.notices.domain.notice_files import Remark, shown_text
from eurazpol.notices.domain.public_search import found_by
from eurazpol.notices.ports import Held
from eurazpol.notices.store.public import AsideRow, ExternalLeadRow, ExternalRow, ImportRow

PAGE_SIZE = 50
_MOST_FOUND = 200
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class ExternalWanted:
    """What is asked of the list: a name in any spelling, a source, a kind."""

    name: str = ""
    source: str = ""
    kind: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class ExternalItem:
    """A line of the list; ``leads`` wait for an officer."""

    key: int
    source: str
    ref: str
    kind: Kind | None
    name: str
    at: datetime
    leads: int


@dataclass(frozen=True, slots=True)
class ExternalPage:
    """One page of the list; ``waiting`` records are still to be compared."""

    items: tuple[ExternalItem, ...]
    page: int
    pages: int
    total: int
    sources: tuple[str, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class ExternalLead:
    """A lead of an external record to a record of this node."""

    key: int
    held: Held
    score: int
    found_at: datetime
    decision: Decision | None
    reasons: tuple[Reason, ...]
    note: str
    officer: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class ExternalView:
    """One record: what its source says, as it came, and what it resembles here."""

    key: int
    source: str
    ref: str
    kind: Kind | None
    person: PersonRecord
    charges: tuple[str, ...]
    original: str
    first_at: datetime
    at: datetime
    by: str
    taken: int
    waiting: bool
    leads: tuple[ExternalLead, ...]
    sees_leads: bool
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class ExternalPair:
    """A lead side by side: the external record and the record of this node."""

    view: ExternalView
    lead: ExternalLead
    fields: tuple[FieldView, ...]
    score: int
    may_decide: bool


@dataclass(frozen=True, slots=True)
class PlacedRemark:
    """A remark with the row that it is about."""

    place: int
    ref: str
    remark: Remark


@dataclass(frozen=True, slots=True)
class AsideView:
    """A row that was kept apart."""

    place: int
    ref: str
    faults: tuple[Remark, ...]
    original: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """The report of one file."""

    key: int
    source: str
    file: str
    format: str
    added: int
    changed: int
    same: int
    left_out: int
    apart: int
    by: str
    at: datetime
    aside: tuple[AsideView, ...] = ()
    remarks: tuple[PlacedRemark, ...] = ()


def external_page(
    deps: ExternalDeps, wanted: ExternalWanted, actor: Actor, now: datetime
) -> ExternalPage:
    """Return a page of the list; raises ``Forbidden``."""
    require(actor, Act.READ_NOTICE, NOTICE)
    rows = ExternalRow.objects.all()
    if wanted.source:
        rows = rows.filter(source=wanted.source)
    if wanted.kind:
        rows = rows.filter(kind=wanted.kind)
    if wanted.name:
        asked = PersonRecord(id="", names=(RecordName(wanted.name),))
        scores = {
            int(one.id): found_by(wanted.name, (name.full for name in one.record.names))
            for one in deps.listed.search(asked, _MOST_FOUND)
        }
        rows = rows.filter(pk__in=[key for key, score in scores.items() if score])
        found = sorted(rows, key=lambda row: (-scores[row.pk], row.pk))
        total, page, pages = len(found), 1, 1
    else:
        total = rows.count()
        pages = max(1, -(-total // PAGE_SIZE))
        page = min(max(wanted.page, 1), pages)
        first = (page - 1) * PAGE_SIZE
        found = list(rows.order_by("-at", "-pk")[first : first + PAGE_SIZE])
    if wanted.name and found:
        list_read(actor, "external", ", ".join(row.ref for row in found), now)
    return ExternalPage(
        _items(found, actor),
        page,
        pages,
        total,
        tuple(ExternalRow.objects.order_by("source").values_list("source", flat=True).distinct()),
        ExternalRow.objects.filter(screen=True).count(),
    )


def read_external(deps: ExternalDeps, key: int, actor: Actor, now: datetime) -> ExternalView:
    """Open a record; the reading is on record with its source and id as the ground."""
    require(actor, Act.READ_NOTICE, NOTICE)
    row = ExternalRow.objects.select_related("taken").filter(pk=key).first()
    if row is None:
        raise UnknownNotice("external-unknown", number=str(key))
    ground = f"{row.source}: {row.ref}"
    record_read(actor.entry("external-read", "external", str(key), ground=ground), now)
    sees = may(actor, Act.READ_MATCH, LEADS).allowed
    return ExternalView(
        key=row.pk,
        source=row.source,
        ref=row.ref,
        kind=Kind(row.kind) if row.kind else None,
        person=person_of(row),
        charges=tuple(row.charges),
        original=shown_text(row.original),
        first_at=row.first_at,
        at=row.at,
        by=row.taken.by,
        taken=row.taken_id,
        waiting=row.screen,
        leads=_leads(deps, row, actor, now) if sees else (),
        sees_leads=sees,
        remarks=tuple(_remark(one) for one in row.taken.remarks if one["ref"] == row.ref),
    )


def read_pair(deps: ExternalDeps, key: int, lead: int, actor: Actor, now: datetime) -> ExternalPair:
    """Open a lead side by side; raises ``Forbidden`` and :class:`UnknownNotice`."""
    require(actor, Act.READ_MATCH, LEADS)
    view = read_external(deps, key, actor, now)
    one = next((one for one in view.leads if one.key == lead), None)
    if one is None:
        raise UnknownNotice("external-unknown", number=str(lead))
    entry = actor.entry(
        "lead-read", one.held.source, one.held.about, ground=f"{view.source}: {view.ref}"
    )
    record_read(entry, now)
    found = compare_persons(prepare_person(view.person), prepare_person(one.held.person))
    return ExternalPair(
        view,
        one,
        pair_fields(view.person, one.held.person, found),
        round(found.score * 1000),
        may(actor, Act.DECIDE_MATCH, LEADS).allowed,
    )


def imports(actor: Actor) -> tuple[ImportView, ...]:
    """Return the last files that were taken in, the newest first."""
    require(actor, Act.IMPORT_EXTERNAL, NOTICE)
    rows = ImportRow.objects.order_by("-pk")[:PAGE_SIZE]
    return tuple(_import(row) for row in rows.prefetch_related("aside"))


def read_import(key: int, actor: Actor) -> ImportView:
    """Return the report of a file: what was kept apart, and what was odd."""
    require(actor, Act.IMPORT_EXTERNAL, NOTICE)
    row = ImportRow.objects.filter(pk=key).first()
    if row is None:
        raise UnknownNotice("external-unknown", number=str(key))
    return _import(row, whole=True)


def rows_apart(key: int, actor: Actor, now: datetime) -> bytes:
    """Return the rows of a file that were kept apart, as JSON lines with what is wrong."""
    view = read_import(key, actor)
    record_read(actor.entry("external-apart-read", "external", str(key), ground=view.source), now)
    lines = (
        {"row": one.place, "id": one.ref, "original": one.original,
         "faults": [{"field": fault.field, "rule": fault.why.id.removeprefix("notices-rule-")}
                    for fault in one.faults]}
        for one in _aside(key)
    )  # fmt: skip
    return "".join(f"{json.dumps(line)}\n" for line in lines).encode()


def _items(rows: list[ExternalRow], actor: Actor) -> tuple[ExternalItem, ...]:
    counts: dict[int, int] = {}
    if may(actor, Act.READ_MATCH, LEADS).allowed:
        open_ = ExternalLeadRow.objects.filter(external__in=[row.pk for row in rows], decision="")
        for key in open_.values_list("external_id", flat=True):
            counts[key] = counts.get(key, 0) + 1
    return tuple(
        ExternalItem(
            row.pk, row.source, row.ref, Kind(row.kind) if row.kind else None, row.name, row.at,
            counts.get(row.pk, 0),
        )
        for row in rows
    )  # fmt: skip


def _leads(
    deps: ExternalDeps, row: ExternalRow, actor: Actor, now: datetime
) -> tuple[ExternalLead, ...]:
    leads = list(row.leads.order_by("-score", "pk")[:_MOST_SHOWN])
    held: dict[tuple[str, str], Held] = {}
    for source in deps.matches.sources:
        refs = [lead.ref for lead in leads if lead.source == source.name]
        shown = source.shown(refs, actor, now) if refs else {}
        held |= {(source.name, ref): one for ref, one in shown.items()}
    return tuple(
        ExternalLead(
            lead.pk,
            held[lead.source, lead.ref],
            lead.score,
            lead.found_at,
            Decision(lead.decision) if lead.decision else None,
            tuple(Reason(one) for one in lead.reasons),
            lead.note,
            lead.officer,
            lead.decided_at,
        )
        for lead in leads
        if (lead.source, lead.ref) in held
    )


def _import(row: ImportRow, *, whole: bool = False) -> ImportView:
    apart = row.aside.count() if whole else len(row.aside.all())
    return ImportView(
        row.pk, row.source, row.file, row.format, row.added, row.changed, row.same, row.left_out,
        apart, row.by, row.at,
        _aside(row.pk)[:_MOST_SHOWN] if whole else (),
        tuple(
            PlacedRemark(one["place"], one["ref"], _remark(one))
            for one in row.remarks[:_MOST_SHOWN]
        ) if whole else (),
    )  # fmt: skip


def _aside(key: int) -> tuple[AsideView, ...]:
    return tuple(
        AsideView(one.place, one.ref, tuple(map(_remark, one.faults)), one.original)
        for one in AsideRow.objects.filter(taken_id=key).order_by("place", "pk")
    )


def _remark(data: dict[str, Any]) -> Remark:
    why = read_arg(data["why"])
    return Remark(data["field"], why if isinstance(why, Message) else Message("ui-not-known"))
