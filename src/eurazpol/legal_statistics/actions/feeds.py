"""What lower rooms tell, by typed queries: every room that is counted, in one table.

Cases are asked for since the last time. The data bank, the notices and the book of law tell all of
their records each time: what a correction took back is told by its absence.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from types import MappingProxyType

from eurazpol.citizens.actions.queries import (
    StageEvent,
    corrections,
    stage_events,
    withdrawn,
)
from eurazpol.cooperation.actions.counted import counted_cases
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.packaged import crosswalk
from eurazpol.legal_statistics.actions.take_in import Told, take_in
from eurazpol.legal_statistics.domain.events import Event, What
from eurazpol.legal_statistics.domain.feed_cases import events_of_case
from eurazpol.legal_statistics.domain.feed_law import ROOM as LAW
from eurazpol.legal_statistics.domain.feed_law import events_of_book
from eurazpol.legal_statistics.domain.fictional import ROOM as FICTIONAL
from eurazpol.legal_statistics.domain.offences import offence_group
from eurazpol.legal_statistics.store.models import EventRow
from eurazpol.notices.actions.counted import CountedNotice, counted_notices
from eurazpol.notices.actions.rights_counted import CountedRequest, counted_requests

_OVERLAP = timedelta(minutes=10)
"""A change that was under way during the last round is met by the next one."""
Source = Callable[[StatisticsDeps, "datetime | None"], Iterable[Told]]


def _cases(deps: StatisticsDeps, since: datetime | None) -> Iterator[Told]:
    for case in counted_cases(deps.zone, since):
        made = events_of_case(case, offence_group(case.articles, crosswalk()))
        yield Told(case.number, made.events, made.reasons)


def _citizens(_deps: StatisticsDeps, _since: datetime | None) -> Iterator[Told]:
    stages = sorted(stage_events(), key=lambda one: one.number)
    why = {one.number: one.reason for one in corrections()}
    for number, ones in groupby(stages, key=lambda one: one.number):
        events = tuple(events_of_record(ones))
        reason = why.get(number)
        yield Told(number, events, {one.key: reason for one in events} if reason else {})
    for number in withdrawn():
        yield Told(number, (), {})


def events_of_record(stages: Iterable[StageEvent]) -> Iterator[Event]:
    """Yield the events of one record of the data bank from its stages, in the order of their days.

    A stage begins on its day and ends on the day of the next one, so that the stock of a stage is
    what had begun and not ended. The first stage enters the bank; one that ends the record leaves.
    """
    last: Event | None = None
    for turn, one in enumerate(stages, 1):
        base = Event(
            key=f"{one.number}:{turn}", what=What.CITIZEN_STAGE, day=one.since, room="citizens",
            about=one.number, state=one.state.iso, offence=one.group.value, stage=one.stage.value,
            authority=str(one.mission_id),
        )  # fmt: skip
        if last is None:
            yield replace(base, key=f"{one.number}:entered", what=What.CITIZEN_ENTERED)
        else:
            end = f"{last.key}:end"
            yield replace(last, key=end, what=What.CITIZEN_STAGE_ENDED, day=one.since)
        if one.stage.ends:
            yield replace(base, key=f"{one.number}:left", what=What.CITIZEN_LEFT)
        else:
            yield base
        last = None if one.stage.ends else base


def _notices(deps: StatisticsDeps, _since: datetime | None) -> Iterator[Told]:
    for notice in counted_notices(deps.zone):
        yield Told(notice.number, tuple(events_of_notice(notice)), {})


def events_of_notice(notice: CountedNotice) -> Iterator[Event]:
    """Yield the events of one notice: drafted, published, refused for each reason, ended, hits."""
    base = Event(
        key=f"{notice.number}:drafted", what=What.NOTICE_DRAFTED, day=notice.drafted,
        room="notices", about=notice.number, state=notice.issuer, notice=notice.kind.value,
    )  # fmt: skip
    yield base
    dated = (
        ("published", What.NOTICE_PUBLISHED, notice.published),
        ("ended", What.NOTICE_ENDED, notice.ended),
    )
    for name, what, day in dated:
        if day is not None:
            yield replace(base, key=f"{notice.number}:{name}", what=what, day=day)
    for day in dict.fromkeys(day for day, _ in notice.refused):
        yield replace(base, key=f"{notice.number}:refused:{day}", what=What.NOTICE_REFUSED, day=day)
    for turn, (day, code) in enumerate(notice.refused, 1):
        key = f"{notice.number}:ground:{turn}"
        yield replace(base, key=key, what=What.REFUSAL_GROUND, day=day, ground=code)
    for name, what, days in (
        ("hit", What.HIT_CONFIRMED, notice.confirmed),
        ("rejected", What.HIT_REJECTED, notice.rejected),
    ):
        for turn, day in enumerate(days, 1):
            yield replace(base, key=f"{notice.number}:{name}:{turn}", what=what, day=day)


def _law(deps: StatisticsDeps, _since: datetime | None) -> Iterator[Told]:
    """Tell every treaty, so that one that the book no longer knows as binding ends.

    The fictional table of the example has treaties of its own: beside them the book tells none.
    """
    if deps.state is None:
        return
    fictional = What.TREATY_IN_FORCE.value
    told_otherwise = EventRow.objects.filter(room=FICTIONAL, what=fictional).exists()
    for id_, events in events_of_book(deps.law(), deps.state.iso):
        yield Told(id_, () if told_otherwise else events, {})


def _rights(_deps: StatisticsDeps, _since: datetime | None) -> Iterator[Told]:
    for one in counted_requests():
        yield Told(one.number, tuple(events_of_rights(one)), {})


def events_of_rights(one: CountedRequest) -> Iterator[Event]:
    """Yield the events of a request of a person concerned: received, decided, each ground."""
    base = Event(
        key=f"{one.number}:received", what=What.RIGHTS_RECEIVED, day=one.received, room="rights",
        about=one.number, topic=one.right.value,
    )  # fmt: skip
    yield base
    if one.held is None or one.ended is None:
        return
    decided = replace(base, day=one.ended, outcome=one.held.value, amount=one.days)
    yield replace(decided, key=f"{one.number}:decided", what=What.RIGHTS_DECIDED)
    for code in one.grounds:
        key = f"{one.number}:ground:{code}"
        yield replace(decided, key=key, what=What.RIGHTS_GROUND, ground=code, amount=None)


SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "cooperation": _cases,
        "citizens": _citizens,
        "notices": _notices,
        "rights": _rights,
        LAW: _law,
    }
)


def take_in_all(deps: StatisticsDeps, now: datetime, *, whole: bool = False) -> int:
    """Ask every room; return how many versions of events were added or ended."""
    changed = 0
    for room, source in SOURCES.items():
        kept = EventRow.objects.filter(room=room)
        last = None if whole else kept.order_by("-recorded_at").first()
        since = last.recorded_at - _OVERLAP if last is not None else None
        changed += take_in(room, source(deps, since), now)
    return changed
