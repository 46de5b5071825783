"""The monitor of speciality and conditions: what was promised, what was reported, what is overdue.

Who may read the case may see what was promised in it; nothing is kept twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, Target, require
from eurazpol.audit.actions.record import record, record_read
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.work import BANK
from eurazpol.citizens.domain.errors import InvalidRecord, NotNow, UnknownRecord
from eurazpol.citizens.domain.promises import (
    EVERY_DAYS,
    LONGEST,
    OF_KIND,
    SHORTEST,
    Due,
    Promise,
    Source,
    Verdict,
    next_report,
    owed_by_us,
    promised,
)
from eurazpol.citizens.store.models import PromiseRow, ReportRow
from eurazpol.cooperation.actions.handed_over import HandedOver, handed_over

_TEXT = (10, 4000)


@dataclass(frozen=True, slots=True)
class ReportView:
    """One report."""

    day: date
    source: Source
    verdict: Verdict
    text: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PromiseView:
    """One promise of one case; ``due`` is None once it was ended."""

    case: HandedOver
    promise: Promise
    ours: bool
    """Whether we owe the reports."""
    every_days: int
    due: Due | None
    reports: tuple[ReportView, ...]
    ended_on: date | None
    end_reason: str

    @property
    def verdict(self) -> Verdict | None:
        """What the last report says."""
        return self.reports[0].verdict if self.reports else None

    @property
    def alarming(self) -> bool:
        """Whether the last report says that it is not, or perhaps not, kept."""
        return self.due is not None and self.verdict in (Verdict.BROKEN, Verdict.UNCLEAR)


def promises(
    deps: CitizensDeps, *, actor: Actor, now: datetime, case: str = ""
) -> tuple[PromiseView, ...]:
    """Return what was promised: what is not kept first, then what is overdue, then by day.

    Every case shown is recorded as read. Raises ``Forbidden``.
    """
    require(actor, Act.READ_PROMISES, Target(BANK))
    cases = handed_over(actor, tuple(OF_KIND), case)
    numbers = [one.number for one in cases]
    reports: dict[tuple[str, str], list[ReportView]] = {}
    for row in ReportRow.objects.filter(case_number__in=numbers).order_by("-day", "-pk"):
        reports.setdefault((row.case_number, row.promise), []).append(_report(row))
    terms = {
        (row.case_number, row.promise): row
        for row in PromiseRow.objects.filter(case_number__in=numbers)
    }
    found = [
        _view(one, promise, reports, terms, deps.today(now))
        for one in cases
        for promise in promised(one.kind, one.papers)
    ]
    if numbers:
        entry = actor.entry(
            "promises-read", BANK.value, "promises", ground="promises", details={"cases": numbers}
        )
        record_read(entry, now)
    return tuple(sorted(found, key=_order))


def one_promise(
    deps: CitizensDeps, case: str, promise: str, *, actor: Actor, now: datetime
) -> PromiseView:
    """Return one promise; raises :class:`UnknownRecord` and ``Forbidden``."""
    found = promises(deps, actor=actor, now=now, case=case[:20])
    for one in found:
        if (one.case.number, one.promise.value) == (case, promise):
            return one
    raise UnknownRecord("citizens-promise-unknown", number=case[:20])


@dataclass(frozen=True, slots=True)
class NewReport:
    """What is reported."""

    day: str
    source: str
    verdict: str
    text: str


@transaction.atomic
def add_report(
    deps: CitizensDeps, case: str, promise: str, new: NewReport, *, actor: Actor, now: datetime
) -> None:
    """Record a report; raises :class:`InvalidRecord` naming the field."""
    shown = _to_change(deps, case, promise, actor, now)
    day = _day(new.day, shown.case.day, deps.today(now))
    for field, value, known in (("source", new.source, Source), ("verdict", new.verdict, Verdict)):
        if value not in list(known):
            raise InvalidRecord("citizens-missing", field=field)
    text = _words(new.text, "text", _TEXT)
    ReportRow.objects.create(
        case_number=case, promise=promise, day=day, source=new.source, verdict=new.verdict,
        text=text, at=now, by_name=actor.name,
    )  # fmt: skip
    details = {"promise": promise, "verdict": new.verdict}
    record(actor.entry("promise-reported", "case", case, details=details), now)


@transaction.atomic
def set_rhythm(
    deps: CitizensDeps, case: str, promise: str, every_days: str, *, actor: Actor, now: datetime
) -> None:
    """Set how often reports on one promise are expected, in days."""
    _to_change(deps, case, promise, actor, now)
    if not (every_days.isascii() and every_days.isdigit() and len(every_days) < 5
            and SHORTEST <= int(every_days) <= LONGEST):  # fmt: skip
        raise InvalidRecord("citizens-rhythm", field="every_days", least=SHORTEST, most=LONGEST)
    PromiseRow.objects.update_or_create(
        case_number=case, promise=promise,
        defaults={"every_days": int(every_days), "at": now, "by_name": actor.name},
    )  # fmt: skip
    details = {"promise": promise, "every_days": int(every_days)}
    record(actor.entry("promise-rhythm", "case", case, details=details), now)


@transaction.atomic
def end_promise(
    deps: CitizensDeps, case: str, promise: str, reason: str, *, actor: Actor, now: datetime
) -> None:
    """End the watch on a promise, with the reason: the sentence was served, consent was given."""
    shown = _to_change(deps, case, promise, actor, now)
    said = _words(reason, "reason", (10, 500))
    PromiseRow.objects.update_or_create(
        case_number=case, promise=promise,
        defaults={"every_days": shown.every_days, "ended_on": deps.today(now), "end_reason": said,
                  "at": now, "by_name": actor.name},
    )  # fmt: skip
    entry = actor.entry("promise-ended", "case", case, ground=said, details={"promise": promise})
    record(entry, now)


def _to_change(
    deps: CitizensDeps, case: str, promise: str, actor: Actor, now: datetime
) -> PromiseView:
    require(actor, Act.RECORD_PROMISES, Target(BANK))
    shown = one_promise(deps, case, promise, actor=actor, now=now)
    if shown.ended_on is not None:
        raise NotNow("citizens-promise-ended", day=shown.ended_on)
    return shown


def _view(
    case: HandedOver,
    promise: Promise,
    reports: Mapping[tuple[str, str], Sequence[ReportView]],
    terms: Mapping[tuple[str, str], PromiseRow],
    today: date,
) -> PromiseView:
    key = (case.number, promise.value)
    told, row = tuple(reports.get(key, ())), terms.get(key)
    every = row.every_days if row else EVERY_DAYS
    ended = row.ended_on if row else None
    due = None if ended else next_report(case.day, (one.day for one in told), every, today)
    ours = owed_by_us(case.kind, case.side, sentencing=case.sentencing)
    return PromiseView(case, promise, ours, every, due, told, ended, row.end_reason if row else "")


def _order(one: PromiseView) -> tuple[bool, bool, bool, int]:
    late = one.due is not None and one.due.late
    day = one.due.day if one.due else date.max
    return one.due is None, not one.alarming, not late, day.toordinal()


def _report(row: ReportRow) -> ReportView:
    return ReportView(
        row.day, Source(row.source), Verdict(row.verdict), row.text, row.by_name, row.at
    )


def _day(text: str, handed_over: date, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InvalidRecord("citizens-whole-day", field="day") from None
    if day > today:
        raise InvalidRecord("citizens-in-future", field="day", value=day)
    if day < handed_over:
        raise InvalidRecord("citizens-before-handover", field="day", day=handed_over)
    return day


def _words(text: str, field: str, bounds: tuple[int, int]) -> str:
    text = text.replace("\x00", "").strip()
    least, most = bounds
    if not least <= len(text) <= most:
        raise InvalidRecord("citizens-reason", field=field, least=least, most=most)
    return text


def forget_reports(case: str) -> None:
    """Leave of the reports on a case that was erased only when there was one, and its verdict."""
    ReportRow.objects.filter(case_number=case).update(text="")
    PromiseRow.objects.filter(case_number=case).update(end_reason="")
