"""Read leads: one side by side, and the list by person, with what was screened last.

1. Who reads a lead reads two records of a person: both reads are on record, with the lead as their
   ground.
2. A lead to a record that is closed to the reader does not exist for that reader.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import transaction
from django.db.models import Count, Max, QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.audit.actions.record import record_many
from eurazpol.matching.domain.person import (
    Comparison,
    PersonRecord,
    compare_persons,
    prepare_person,
)
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.match_views import (
    DecisionView,
    FieldView,
    Leads,
    MatchItem,
    MatchView,
    NoticeHead,
    PersonLeads,
    RunView,
    SampleView,
)
from eurazpol.notices.actions.merges import joined_with
from eurazpol.notices.actions.sought import Sought, sought
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.match import Band, Decision, Reason, Standing
from eurazpol.notices.domain.side_by_side import values_of
from eurazpol.notices.ports import Held
from eurazpol.notices.store.matches import DecisionRow, DueRow, KnownRow, MatchRow, RunRow

LEADS = Target(ObjectKind.MATCH)
PER_PAGE = 20
MOST_EXPORTED = 5000
_WAITING = tuple(one.value for one in Standing if one.waits)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the list is wanted. ``standing`` may be *waiting* or *all*; the rest may be empty."""

    standing: str = "waiting"
    band: str = ""
    kind: str = ""
    page: int = 1


def read_match(deps: MatchDeps, key: int, actor: Actor, now: datetime) -> MatchView:
    """Return the lead side by side. Raises ``Forbidden``, :class:`UnknownNotice`."""
    require(actor, Act.READ_MATCH, LEADS)
    row = MatchRow.objects.filter(pk=key).first()
    one = sought((row.notice_id,)).get(row.notice_id) if row else None
    held = shown(deps, (row,), actor, now).get(row.pk) if row else None
    if row is None or one is None or held is None:
        raise UnknownNotice("match-unknown", number=str(key))
    _traced(((row, one),), actor, now)
    found = compare_persons(prepare_person(one.person), prepare_person(held.person))
    decisions = tuple(row.decisions.order_by("pk"))
    standing = Standing(row.standing)
    first = decisions[-1] if standing is Standing.SECOND and decisions else None
    decides = may(actor, Act.DECIDE_MATCH, LEADS).allowed
    reports = may(actor, Act.HANDLE_HIT, LEADS).allowed
    hits = tuple(row.hits.order_by("pk").values_list("pk", flat=True))
    head = head_of(deps, one)
    return MatchView(
        row.pk,
        head,
        held,
        pair_fields(one.person, held.person, found),
        round(found.score * 1000),
        Band(row.band),
        standing,
        row.found_at,
        row.screened_at,
        tuple(_decision(past, row) for past in decisions),
        decides and standing is not Standing.GONE and not hits,
        first is not None and first.officer_id == actor.officer_id,
        reports and standing is Standing.SAME and not head.ours and not hits and head.in_force,
        hits,
        _same_person(deps, row, actor, now) if standing is Standing.SAME else (),
        may(actor, Act.JOIN_PERSONS, LEADS).allowed,
    )


def list_matches(deps: MatchDeps, wanted: Wanted, actor: Actor, now: datetime) -> Leads:
    """Return a page of leads, grouped by the person who is sought."""
    require(actor, Act.READ_MATCH, LEADS)
    rows = visible_rows(deps, actor)
    chosen = _chosen(rows, wanted)
    order = chosen.values("notice_id").annotate(best=Max("score")).order_by("-best", "notice_id")
    total = order.count()
    pages = max(1, -(-total // PER_PAGE))
    page = min(max(wanted.page, 1), pages)
    first = (page - 1) * PER_PAGE
    keys = [one["notice_id"] for one in order[first : first + PER_PAGE]]
    counted = dict(
        rows.filter(standing__in=_WAITING).values_list("band").annotate(Count("pk")).order_by()
    )
    return Leads(
        _grouped(deps, chosen.filter(notice_id__in=keys), keys, actor, now),
        total,
        page,
        pages,
        {band: counted.get(band.value, 0) for band in (Band.STRONG, Band.POSSIBLE)},
        _run(deps, RunRow.objects.order_by("-pk").first(), actor, now),
        _run(deps, RunRow.objects.filter(whole=True).order_by("-pk").first(), actor, now),
        DueRow.objects.count(),
        KnownRow.objects.exclude(source="").count(),
        KnownRow.objects.filter(source="").count(),
    )


def export_matches(
    deps: MatchDeps, wanted: Wanted, actor: Actor, now: datetime
) -> tuple[PersonLeads, ...]:
    """Return every lead that is wanted, for a file; each record that is in it is on record."""
    require(actor, Act.READ_MATCH, LEADS)
    rows = _chosen(visible_rows(deps, actor), wanted).order_by("notice_id", "-score")
    chosen = MatchRow.objects.filter(pk__in=[row.pk for row in rows[:MOST_EXPORTED]])
    keys = sorted({row.notice_id for row in chosen})
    return _grouped(deps, chosen, keys, actor, now)


def visible_rows(deps: MatchDeps, actor: Actor) -> QuerySet[MatchRow]:
    """Return the leads that exist for a reader (rule 2)."""
    rows = MatchRow.objects.all()
    for source in deps.sources:
        closed = source.closed_to(actor)
        if closed:
            rows = rows.exclude(source=source.name, about__in=closed)
    return rows


def waiting_leads(actor: Actor) -> QuerySet[MatchRow] | None:
    """Return the strong leads that wait for a decision, whether or not the reader may see them.

    The frame of every page counts them; :func:`leads_that_wait` is asked only where there are any.
    """
    if not may(actor, Act.DECIDE_MATCH, LEADS).allowed:
        return None
    return MatchRow.objects.filter(standing__in=_WAITING, band=Band.STRONG.value)


def leads_that_wait(deps: MatchDeps, actor: Actor) -> int:
    """Return how many strong leads wait for this reader."""
    rows = visible_rows(deps, actor).filter(standing__in=_WAITING)
    return rows.filter(band=Band.STRONG.value).count()


def shown(
    deps: MatchDeps, rows: Iterable[MatchRow], actor: Actor, now: datetime
) -> Mapping[int, Held]:
    """Return what the reader may see of the records of leads, by the key of the lead."""
    rows = list(rows)
    found: dict[tuple[str, str], Held] = {}
    for source in deps.sources:
        refs = [row.ref for row in rows if row.source == source.name]
        for ref, held in source.shown(refs, actor, now).items() if refs else ():
            found[source.name, ref] = held
    at = ((row.pk, (row.source, row.ref)) for row in rows)
    return {key: found[pair] for key, pair in at if pair in found}


def head_of(deps: MatchDeps, one: Sought) -> NoticeHead:
    """Return what a lead says of its notice."""
    return NoticeHead(
        one.key,
        one.number,
        one.kind,
        one.form,
        one.issuer,
        one.person.names[0].full,
        one.arrest,
        one.in_force,
        one.origin == deps.notices.node.name,
        one.content.subject.photo,
    )


def pair_fields(
    query: PersonRecord, candidate: PersonRecord, found: Comparison
) -> tuple[FieldView, ...]:
    """Return what a comparison says, field by field, with both values as their papers have them."""
    return tuple(
        FieldView(
            part.field,
            values_of(query, part.field),
            values_of(candidate, part.field),
            part.verdict,
            part.weight,
            part.reasons,
        )
        for part in found.parts
    )


def _decision(past: DecisionRow, row: MatchRow) -> DecisionView:
    """Tell a decision; what it was taken on may have changed since."""
    known = KnownRow.objects.filter(source=row.source, ref=row.ref).values_list("mark", flat=True)
    notice = KnownRow.objects.filter(source="", ref=str(row.notice_id))
    now = [notice.values_list("mark", flat=True).first(), known.first()]
    return DecisionView(
        Decision(past.decision),
        tuple(Reason(one) for one in past.reasons),
        past.note,
        past.score,
        past.officer,
        past.second,
        past.at,
        None not in now and past.marks != now,
    )


def _same_person(deps: MatchDeps, row: MatchRow, actor: Actor, now: datetime) -> tuple[Held, ...]:
    others = MatchRow.objects.filter(
        notice_id=row.notice_id, standing=Standing.SAME.value
    ).exclude(pk=row.pk)  # fmt: skip
    joined = joined_with(row.source, row.ref)
    apart = [one for one in others if (one.source, one.ref) not in joined]
    return tuple(shown(deps, apart, actor, now).values())


def _chosen(rows: QuerySet[MatchRow], wanted: Wanted) -> QuerySet[MatchRow]:
    if wanted.standing == "waiting":
        rows = rows.filter(standing__in=_WAITING)
    elif wanted.standing != "all":
        rows = rows.filter(standing=wanted.standing)
    if wanted.band:
        rows = rows.filter(band=wanted.band)
    return rows.filter(notice__kind=wanted.kind) if wanted.kind else rows


def _grouped(
    deps: MatchDeps, rows: QuerySet[MatchRow], keys: Sequence[int], actor: Actor, now: datetime
) -> tuple[PersonLeads, ...]:
    ordered = list(rows.order_by("notice_id", "-score", "pk"))
    held, notices = shown(deps, ordered, actor, now), sought(keys)
    seen = [row for row in ordered if row.pk in held and row.notice_id in notices]
    _traced([(row, notices[row.notice_id]) for row in seen], actor, now, listed=True)
    groups = {key: tuple(group) for key, group in groupby(seen, lambda row: row.notice_id)}
    return tuple(
        PersonLeads(
            head_of(deps, notices[key]),
            tuple(_item(row, held[row.pk]) for row in groups[key]),
        )
        for key in keys
        if key in groups
    )


def _item(row: MatchRow, held: Held) -> MatchItem:
    name = held.person.names[0].full if held.person.names else ""
    standing = Standing(row.standing)
    return MatchItem(row.pk, held, name, row.score, Band(row.band), standing, row.found_at)


def _run(deps: MatchDeps, row: RunRow | None, actor: Actor, now: datetime) -> RunView | None:
    if row is None:
        return None
    return RunView(
        row.at, row.whole, row.lists["records"], row.lists["sought"], row.asked,
        row.strong, row.possible, row.rejected, row.by, _sample(deps, row.sample, actor, now),
    )  # fmt: skip


def _sample(
    deps: MatchDeps, sample: Sequence[Mapping[str, Any]], actor: Actor, now: datetime
) -> tuple[SampleView, ...]:
    rows = [
        MatchRow(pk=at, notice_id=one["notice"], source=one["source"], ref=one["ref"])
        for at, one in enumerate(sample)
    ]
    held, notices = shown(deps, rows, actor, now), sought(row.notice_id for row in rows)
    return tuple(
        SampleView(
            notices[row.notice_id].number,
            notices[row.notice_id].person.names[0].full,
            held[row.pk].person.names[0].full,
            sample[row.pk]["score"],
        )
        for row in rows
        if row.pk in held and row.notice_id in notices and held[row.pk].person.names
    )


def _traced(
    pairs: Sequence[tuple[MatchRow, Sought]], actor: Actor, now: datetime, *, listed: bool = False
) -> None:
    """Record that the records of these leads were shown; the lead is the ground."""
    action = "lead-listed" if listed else "lead-read"
    entries = [
        entry
        for row, one in pairs
        for entry in (
            actor.entry(action, "notice", one.number, ground=f"match:{row.pk}"),
            # The number is how the report on reads names a record of whatever room.
            actor.entry(
                action,
                row.source,
                row.about,
                ground=f"match:{row.pk}",
                details={"cases": [row.about]},
            ),
        )
    ]
    if entries:
        with transaction.atomic():
            record_many(entries, now)
