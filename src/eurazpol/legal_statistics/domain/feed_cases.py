"""A case of co-operation as countable events.

1. The key of an event is that of what it comes from, so that a correction meets its event again.
2. Days to a step count from the day on which the request came, or left.
3. A decision on which a request was refused gives one event more for each ground.
4. The damage that a request states is counted on the day from which its steps are.
5. What an authority had to do begins when the request is there and ends when the case is closed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.domain.counted import CountedCase
from eurazpol.cooperation.domain.declare import Outcome, Stance
from eurazpol.legal_statistics.domain.events import Event, What

ROOM = "cooperation"
_KINDS: Mapping[str, What] = MappingProxyType(
    {
        "request_sent": What.REQUEST_SENT,
        "request_received": What.REQUEST_RECEIVED,
        "examination_begun": What.REQUEST_EXAMINED,
        "executed": What.REQUEST_EXECUTED,
        "detained_at": What.PERSON_DETAINED,
        "transit_completed": What.TRANSIT_COMPLETED,
        "proceedings_opened": What.PROCEEDINGS_OPENED,
    }
)
TIYN = 100
"""Of a tenge."""
_TRANSFER = "transfer_sentenced_person"


@dataclass(frozen=True, slots=True)
class CaseEvents:
    """The events of a case, and by key why its source corrected one."""

    events: tuple[Event, ...]
    reasons: Mapping[str, str]


def events_of_case(case: CountedCase, offence: str) -> CaseEvents:
    """Return the events of the case; ``offence`` is the group of its offence."""
    begun = _begun(case)
    base = Event(
        key="", what=What.REQUEST_PREPARED, day=case.opened, room=ROOM, about=case.number,
        request=case.kind, side=case.side.value, state=case.peer, offence=offence,
    )  # fmt: skip
    found = [*_dated(case, base, begun), *_decided(case, base, begun), *_work(case, base, begun)]
    reasons = {_key(case, one.id): one.reason for one in case.events if one.reason}
    return CaseEvents(tuple(found), reasons)


def _key(case: CountedCase, of: str) -> str:
    return f"{case.number}:{of}"


def _begun(case: CountedCase) -> date:
    kind = "request_sent" if case.side is Side.REQUESTING else "request_received"
    return next((one.day for one in case.events if one.kind == kind), case.opened)


def _days(begun: date, day: date) -> int:
    return max(0, (day - begun).days)


def _dated(case: CountedCase, base: Event, begun: date) -> Iterator[Event]:
    for one in case.events:
        what = _KINDS.get(one.kind)
        way = ""
        if one.kind == "handed_over":
            what = What.PERSON_TRANSFERRED if case.kind == _TRANSFER else What.PERSON_SURRENDERED
            way = _way(case)
        if what is not None:
            yield replace(
                base, key=_key(case, one.id), what=what, day=one.day, way=way,
                amount=_days(begun, one.day),
            )  # fmt: skip


def _way(case: CountedCase) -> str:
    """Return which way the person goes: home to the state that will execute, or asked for."""
    if case.stance is not None:
        return "out" if case.stance is Stance.SENTENCING else "in"
    return "in" if case.side is Side.REQUESTING else "out"


def _decided(case: CountedCase, base: Event, begun: date) -> Iterator[Event]:
    for one in case.decisions:
        decided = replace(
            base, key=_key(case, f"d{one.id}"), what=What.REQUEST_DECIDED, day=one.decided,
            outcome=one.outcome, amount=_days(begun, one.decided),
        )  # fmt: skip
        yield decided
        if one.outcome == Outcome.REFUSED.value:
            for ground in one.grounds:
                yield replace(
                    decided, key=_key(case, f"d{one.id}:{ground}"), what=What.REFUSAL_GROUND,
                    ground=ground, amount=None,
                )  # fmt: skip


def _work(case: CountedCase, base: Event, begun: date) -> Iterator[Event]:
    yield replace(base, key=_key(case, "opened"))
    if case.damage is not None:
        stated = replace(base, key=_key(case, "damage"), what=What.DAMAGE_STATED, day=begun)
        yield replace(stated, amount=case.damage * TIYN)
    work = replace(base, authority=case.authority)
    yield replace(work, key=_key(case, "taken"), what=What.WORK_TAKEN, day=begun)
    if case.closed is not None:
        days = _days(begun, case.closed)
        closed = replace(base, what=What.REQUEST_CLOSED, day=case.closed, amount=days)
        yield replace(closed, key=_key(case, "closed"))
        yield replace(
            work, key=_key(case, "done"), what=What.WORK_DONE, day=case.closed, amount=days
        )
