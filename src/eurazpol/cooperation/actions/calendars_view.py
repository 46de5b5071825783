"""The calendars of both states of a case: working days left, and holidays that come.

They inform; no limit is moved by them. What a rule says of days off is counted by the law room.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from eurazpol.cooperation.actions.casework_values import CalendarView, DayOff, StateDays
from eurazpol.cooperation.domain.limits import Clock, LimitState
from eurazpol.cooperation.domain.situation import Situation
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import message
from eurazpol.law.domain.book import LawBook

AHEAD = timedelta(days=45)
_DAY = timedelta(days=1)


def calendars_of(here: Situation, own: Country) -> tuple[CalendarView, ...]:
    """Return the coming holidays of both states, ours first."""
    today = here.now.astimezone(here.zone).date()
    return tuple(_calendar(here.book, state, today) for state in _states(here, own))


def days_of(here: Situation, own: Country) -> Mapping[str, tuple[StateDays, ...]]:
    """Return each running limit by the calendars of both states, where the book has them."""
    states = [state for state in _states(here, own) if state.iso in here.book.days_off]
    return {
        clock.id: tuple(_in_days(here, clock, state) for state in states)
        for clock in here.clocks
        if clock.state is LimitState.RUNNING and clock.due_at > here.now
    }


def _states(here: Situation, own: Country) -> tuple[Country, ...]:
    return tuple(sorted((here.requesting, here.requested), key=lambda state: state != own))


def _calendar(book: LawBook, state: Country, today: date) -> CalendarView:
    days = book.days_off.get(state.iso)
    if days is None:
        return CalendarView(state, known=False, coming=())
    span = (today + _DAY * at for at in range(AHEAD.days))
    named = ((day, days.holiday(day)) for day in span)
    return CalendarView(
        state, known=True, coming=tuple(DayOff(day, text) for day, text in named if text)
    )


def _in_days(here: Situation, clock: Clock, state: Country) -> StateDays:
    days, last = here.book.days_off[state.iso], clock.last_day
    today = here.now.astimezone(ZoneInfo(clock.zone)).date()
    off = (
        (days.holiday(last) or message("cooperation-calendar-weekend"))
        if days.is_off(last)
        else None
    )
    return StateDays(state, days.working_days(today, last), off)
