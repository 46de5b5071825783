"""Screen every new or changed notice against the records, and every new person of a record.

1. The change itself writes who is due, in its own transaction; screening follows at once when that
   has ended, and the worker does what a dead process left.
2. Who is due is put into its own index **before** the other index is searched: of two that change
   at the same moment at least the later one finds the earlier.
3. A pair at or above the threshold is a lead. What was decided stays decided, unless one of the
   two records changed in what identifies the person (``domain.match``).
4. A lead is no more one when notice or record ended, or when they resemble each other no longer.
   With an erased notice goes what leads and hits said of its person.
5. Each screening is kept: when, against which state of the list, what came of it.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from django.db import transaction
from django.db.models import QuerySet

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.person import (
    LEAD_THRESHOLD,
    PersonRecord,
    compare_persons,
    prepare_person,
)
from eurazpol.notices.actions.match_deps import MatchDeps, id_of
from eurazpol.notices.actions.sought import Sought, sought
from eurazpol.notices.domain.hit import HitOutcome
from eurazpol.notices.domain.match import Band, Standing, band_of, shown_anew
from eurazpol.notices.domain.side_by_side import mark_of
from eurazpol.notices.store.hits import HitRow, HitStepRow
from eurazpol.notices.store.matches import DecisionRow, DueRow, KnownRow, MatchRow, RunRow
from eurazpol.notices.store.notices import NoticeRow

SCREENING = Actor.system("screening")
CANDIDATES = 32
"""Candidates of a search that are compared."""
_SAMPLE = 10
_AT_ONCE = 20
_TRIES = 5

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Tally:
    """What came of comparing, by band, and a sample of what was rejected."""

    asked: int = 0
    bands: dict[Band, int] = field(default_factory=lambda: dict.fromkeys(Band, 0))
    sample: list[dict[str, str | int]] = field(default_factory=list)

    def add(self, band: Band, notice: int, source: str, ref: str, score: int) -> None:
        """Count a pair."""
        self.bands[band] += 1
        if band is Band.REJECTED and len(self.sample) < _SAMPLE:
            self.sample.append({"notice": notice, "source": source, "ref": ref, "score": score})


@dataclass(frozen=True, slots=True)
class Round:
    """One screening under way."""

    deps: MatchDeps
    now: datetime
    tally: Tally = field(default_factory=Tally)


def notice_changed(deps: MatchDeps, key: int, now: datetime) -> None:
    """Have the person of a notice screened: it came into force, was amended, or ended."""
    with transaction.atomic():
        _due(deps, "", (str(key),), now)


def record_changed(deps: MatchDeps, source: str, about: str, now: datetime) -> None:
    """Have the persons of a record screened who are new, changed, or gone."""
    found = {one.id: mark_of(one) for one in deps.source(source).of(about)}
    known = dict(KnownRow.objects.filter(source=source, about=about).values_list("ref", "mark"))
    changed = [ref for ref in {**known, **found} if known.get(ref) != found.get(ref)]
    if changed:
        with transaction.atomic():
            _due(deps, source, changed, now)


def _due(deps: MatchDeps, source: str, refs: Iterable[str], now: datetime) -> None:
    for ref in refs:
        DueRow.objects.update_or_create(source=source, ref=ref, defaults={"at": now, "failed": 0})
    transaction.on_commit(partial(run_due, deps, now), robust=True)


def run_due(deps: MatchDeps, now: datetime) -> int:
    """Screen who is due and return how many were; one that fails does not hold up the others.

    A round takes a bounded number, so that a page which changed something never waits for more.
    """
    due = DueRow.objects.filter(failed__lt=_TRIES).order_by("pk").values_list("pk", flat=True)
    done = 0
    for key in list(due[:_AT_ONCE]):
        try:
            with transaction.atomic():
                done += _screen(deps, key, now)
        except Exception:
            # A broken record or a busy index waits for the next round; the others go on.
            log.exception("screening %s failed", key)
            row = DueRow.objects.filter(pk=key).first()
            if row is not None:
                DueRow.objects.filter(pk=key).update(failed=row.failed + 1)
    return done


def _screen(deps: MatchDeps, key: int, now: datetime) -> int:
    row = DueRow.objects.select_for_update().filter(pk=key).first()
    if row is None:  # another process was faster
        return 0
    turn = Round(deps, now)
    if row.source:
        _screen_record(turn, row.source, row.ref)
    else:
        screen_notice(turn, int(row.ref))
    turn.tally.asked = 1
    keep_run(turn, SCREENING, row.source, row.ref)
    row.delete()
    return 1


def screen_notice(turn: Round, key: int) -> None:
    """Compare the person of a notice with every record."""
    deps, one = turn.deps, sought((key,)).get(key)
    waiting = MatchRow.objects.filter(notice_id=key)
    if one is None or not one.in_force:
        deps.sought.remove((str(key),))
        KnownRow.objects.filter(source="", ref=str(key)).delete()
        _gone(waiting)
        if NoticeRow.objects.filter(pk=key, erased_at__isnull=False).exists():
            _forget(key, turn.now)
        return
    deps.sought.put((one.person,))
    _know(turn, "", str(key), one.person)
    found = deps.records.search(one.person, CANDIDATES)
    persons = _alive(deps, found)
    leads = []
    for candidate in found:
        source, _, ref = candidate.id.partition(":")
        if candidate.id in persons:
            leads += _pair(turn, one, source, replace(persons[candidate.id], id=ref), candidate)
    _let_go(deps, waiting.exclude(pk__in=leads))


def _screen_record(turn: Round, source: str, ref: str) -> None:
    """Compare a person of a record with every notice in force."""
    deps = turn.deps
    person = deps.source(source).at((ref,)).get(ref)
    waiting = MatchRow.objects.filter(source=source, ref=ref)
    if person is None:
        deps.records.remove((id_of(source, ref),))
        KnownRow.objects.filter(source=source, ref=ref).delete()
        _gone(waiting)
        return
    deps.records.put((replace(person, id=id_of(source, ref)),))
    _know(turn, source, ref, person)
    found = deps.sought.search(person, CANDIDATES)
    notices = sought(int(candidate.id) for candidate in found)
    leads = []
    for candidate in found:
        one = notices.get(int(candidate.id))
        if one is not None and one.in_force:
            leads += _pair(turn, one, source, person, candidate)
    _let_go(deps, waiting.exclude(pk__in=leads))


def about_of(ref: str) -> str:
    """Return the record that holds the person: what stands before the last stroke."""
    return ref.rpartition("/")[0]


def keep_run(turn: Round, actor: Actor, source: str = "", ref: str = "") -> None:
    """Keep what a screening found, and that it was done; without ``ref`` it was of every notice."""
    deps, tally = turn.deps, turn.tally
    lists = {"records": deps.records.version(), "sought": deps.sought.version()}
    bands = {one.value: count for one, count in tally.bands.items()}
    RunRow.objects.create(
        at=turn.now, whole=not ref, source=source, ref=ref, lists=lists, asked=tally.asked,
        compared=sum(bands.values()), sample=tally.sample, by=actor.name, **bands,
    )  # fmt: skip
    kind = "person" if source else "notice"
    details = {**bands, "lists": lists}
    record(actor.entry("screened", kind, ref or "all", details=details), turn.now)


def _alive(deps: MatchDeps, found: Iterable[Candidate]) -> Mapping[str, PersonRecord]:
    """Return the persons of candidates as their rooms have them; what is gone is left out."""
    by_source: dict[str, list[str]] = {}
    for one in found:
        source, _, ref = one.id.partition(":")
        by_source.setdefault(source, []).append(ref)
    return {
        id_of(source.name, ref): person
        for source in deps.sources
        for ref, person in source.at(by_source.get(source.name, [])).items()
    }


def _pair(
    turn: Round, one: Sought, source: str, person: PersonRecord, candidate: Candidate
) -> list[int]:
    """Count a pair and keep it if it is a lead; return the key of the lead."""
    ref, score = person.id, round(candidate.score * 1000)
    band = band_of(candidate.score, LEAD_THRESHOLD)
    turn.tally.add(band, one.key, source, ref, score)
    if band is Band.REJECTED:
        return []
    marks = [mark_of(one.person), mark_of(person)]
    pairs = MatchRow.objects.select_for_update()
    row = pairs.filter(notice_id=one.key, source=source, ref=ref).first()
    if row is None:
        row = MatchRow(
            notice_id=one.key, source=source, ref=ref, about=about_of(ref),
            standing=Standing.OPEN.value, found_at=turn.now,
        )  # fmt: skip
    else:
        row.standing = shown_anew(Standing(row.standing), changed=row.marks != marks).value
    row.score, row.band, row.screened_at = score, band.value, turn.now
    row.save()
    return [row.pk]


def _let_go(deps: MatchDeps, waiting: QuerySet[MatchRow]) -> None:
    """Take what resembles no longer off the desk; what a search only did not reach stays."""
    for row in waiting.filter(standing__in=(Standing.OPEN.value, Standing.SECOND.value)):
        one = sought((row.notice_id,)).get(row.notice_id)
        person = deps.source(row.source).at((row.ref,)).get(row.ref)
        if one is None or not one.in_force or person is None:
            _gone(MatchRow.objects.filter(pk=row.pk))
            continue
        found = compare_persons(prepare_person(one.person), prepare_person(person))
        if found.score < LEAD_THRESHOLD:
            _gone(MatchRow.objects.filter(pk=row.pk))


def _gone(rows: QuerySet[MatchRow]) -> None:
    waiting = (Standing.OPEN.value, Standing.SECOND.value)
    rows.filter(standing__in=waiting).update(standing=Standing.GONE.value)


def _forget(key: int, now: datetime) -> None:
    """Empty what leads and hits say of the person of a notice that was erased, and end the hits."""
    hits = HitRow.objects.filter(notice_id=key)
    hits.filter(closed_at=None).update(closed_at=now, outcome=HitOutcome.NOTICE_ENDED.value)
    hits.update(report={})
    HitStepRow.objects.filter(hit__notice_id=key).update(text="", data=[])
    DecisionRow.objects.filter(match__notice_id=key).update(note="")


def _know(turn: Round, source: str, ref: str, person: PersonRecord) -> None:
    known = {"about": about_of(ref), "mark": mark_of(person), "at": turn.now}
    KnownRow.objects.update_or_create(source=source, ref=ref, defaults=known)
