"""What lower rooms tell, by typed queries: every room that is counted, in one table.

Cases are asked for since the last time; the data bank tells all of its records each time, for it
tells of corrections by leaving out what they took back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from types import MappingProxyType
from zoneinfo import ZoneInfo

from eurazpol.citizens.actions.queries import StageEvent, corrections, stage_events
from eurazpol.cooperation.actions.counted import counted_cases
from eurazpol.legal_statistics.actions.take_in import Told, take_in
from eurazpol.legal_statistics.domain.events import Event, What
from eurazpol.legal_statistics.domain.feed_cases import events_of_case
from eurazpol.legal_statistics.store.models import EventRow

_OVERLAP = timedelta(minutes=10)
"""A change that was under way during the last round is met by the next one."""
Source = Callable[[ZoneInfo, "datetime | None"], Iterable[Told]]


def _cases(zone: ZoneInfo, since: datetime | None) -> Iterator[Told]:
    for case in counted_cases(zone, since):
        made = events_of_case(case, offence_group(case.articles))
        yield Told(case.number, made.events, made.reasons)


def offence_group(articles: Iterable[tuple[str, str]]) -> str:
    """Return the group of the first article that is known."""
    return "" if not list(articles) else "other"


def _citizens(_zone: ZoneInfo, _since: datetime | None) -> Iterator[Told]:
    stages = sorted(stage_events(), key=lambda one: one.number)
    why = {one.number: one.reason for one in corrections()}
    for number, ones in groupby(stages, key=lambda one: one.number):
        events = tuple(events_of_record(ones))
        reason = why.get(number)
        yield Told(number, events, {one.key: reason for one in events} if reason else {})


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


SOURCES: Mapping[str, Source] = MappingProxyType({"cooperation": _cases, "citizens": _citizens})


def take_in_all(zone: ZoneInfo, now: datetime, *, whole: bool = False) -> int:
    """Ask every room; return how many versions of events were added or ended."""
    changed = 0
    for room, source in SOURCES.items():
        kept = EventRow.objects.filter(room=room)
        last = None if whole else kept.order_by("-recorded_at").first()
        since = last.recorded_at - _OVERLAP if last is not None else None
        changed += take_in(room, source(zone, since), now)
    return changed
