"""Compare records of external lists with the records of this node, both ways.

1. A new or changed external record is marked in the transaction that keeps it, and compared at
   once when that has ended; what a dead process left the worker does.
2. A person of a record that is new or changed is looked for among the external records.
3. A pair at or above the threshold is a lead, no identification and the ground of no arrest. What
   an officer said of a pair stays said while the score stays near.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.matching.domain.candidate import Candidate
from eurazpol.matching.domain.person import LEAD_THRESHOLD, PersonRecord
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_kept import person_of
from eurazpol.notices.actions.screening import CANDIDATES, about_of
from eurazpol.notices.store.public import ExternalLeadRow, ExternalRow

SCREENING = Actor.system("screening")
_A_TURN = 50


def screen_external(deps: ExternalDeps, now: datetime, most: int) -> int:
    """Compare at most ``most`` waiting records; return how many were. Twice is harmless."""
    done = 0
    while done < most:
        with transaction.atomic():
            rows = list(
                ExternalRow.objects.select_for_update()
                .filter(screen=True)
                .order_by("pk")[: min(_A_TURN, most - done)]
            )
            leads = sum(_screen(deps, row, now) for row in rows)
            if rows:
                details = {
                    "records": len(rows), "leads": leads, "list": deps.matches.records.version(),
                }  # fmt: skip
                what = f"{rows[0].pk}-{rows[-1].pk}"
                record(SCREENING.entry("external-screened", "external", what, details=details), now)
            ExternalRow.objects.filter(pk__in=[row.pk for row in rows]).update(screen=False)
        done += len(rows)
        if not rows:
            break
    return done


def record_changed_external(deps: ExternalDeps, source: str, about: str, now: datetime) -> None:
    """Have the persons of a record looked for among the external records, when it is kept."""
    transaction.on_commit(partial(_look_for, deps, source, about, now), robust=True)


def every_external() -> Iterator[PersonRecord]:
    """Return every external record, for the index to be put together anew."""
    return (person_of(row) for row in ExternalRow.objects.order_by("pk").iterator())


def _screen(deps: ExternalDeps, row: ExternalRow, now: datetime) -> int:
    found = deps.matches.records.search(person_of(row), CANDIDATES)
    pairs = []
    for one in found:
        source, _, ref = one.id.partition(":")
        if one.score >= LEAD_THRESHOLD:
            pairs.append((source, ref))
            _keep(row.pk, source, ref, one, now)
    open_ = ExternalLeadRow.objects.filter(external=row, decision="")
    gone = [lead.pk for lead in open_ if (lead.source, lead.ref) not in pairs]
    ExternalLeadRow.objects.filter(pk__in=gone).delete()
    return len(pairs)


def _look_for(deps: ExternalDeps, source: str, about: str, now: datetime) -> None:
    persons: Iterable[PersonRecord] = deps.matches.source(source).of(about)
    with transaction.atomic():
        for person in persons:
            found = deps.listed.search(replace(person, id=""), CANDIDATES)
            there = set(
                ExternalRow.objects.filter(pk__in=[int(one.id) for one in found]).values_list(
                    "pk", flat=True
                )
            )
            for one in found:
                if one.score >= LEAD_THRESHOLD and int(one.id) in there:
                    _keep(int(one.id), source, person.id, one, now)


def _keep(key: int, source: str, ref: str, one: Candidate, now: datetime) -> None:
    ExternalLeadRow.objects.update_or_create(
        external_id=key, source=source, ref=ref,
        defaults={"about": about_of(ref), "score": round(one.score * 1000)},
        create_defaults={"about": about_of(ref), "score": round(one.score * 1000),
                         "found_at": now},
    )  # fmt: skip
