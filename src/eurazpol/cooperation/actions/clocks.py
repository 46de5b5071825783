"""Limits in the database and on the page."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from eurazpol.access.domain.permissions import Side
from eurazpol.cooperation.actions.views import LimitView
from eurazpol.cooperation.domain.events import EVENTS, event_of_law
from eurazpol.cooperation.domain.limits import Clock, LimitState, label_text
from eurazpol.exchange.domain.reason import read_arg, write_arg
from eurazpol.kernel.finding import Citation, Confidence
from eurazpol.kernel.texts import Message

_TEXTS = ("what", "start", "due", "consequence", "alarm", "outer")
_PLAIN = ("id", "rule", "start_event", "period", "met_by", "ground", "zone")


def write_clock(clock: Clock) -> dict[str, Any]:
    """Return the JSON form of a limit."""
    cited = clock.citation
    plain: dict[str, Any] = {name: getattr(clock, name) for name in _PLAIN}
    for name in _TEXTS:
        value = getattr(clock, name)
        plain[name] = None if value is None else write_arg(value)
    return plain | {
        "due_at": clock.due_at.isoformat(),
        "near_at": clock.near_at.isoformat(),
        "state": clock.state.value,
        "owner": clock.owner.value if clock.owner else None,
        "citation": [cited.instrument, cited.article, cited.confidence.value] if cited else None,
    }


def read_clock(plain: Mapping[str, Any]) -> Clock:
    """Read what :func:`write_clock` wrote."""
    texts: dict[str, Any] = {
        name: None if plain[name] is None else read_arg(plain[name]) for name in _TEXTS
    }
    cited = plain["citation"]
    return Clock(
        **{name: plain[name] for name in _PLAIN},
        **texts,
        due_at=datetime.fromisoformat(plain["due_at"]),
        near_at=datetime.fromisoformat(plain["near_at"]),
        state=LimitState(plain["state"]),
        owner=Side(plain["owner"]) if plain["owner"] else None,
        citation=Citation(cited[0], cited[1], Confidence(cited[2])) if cited else None,
    )


def limit_view(clock: Clock, side: Side, now: datetime) -> LimitView:
    """Return the limit as a reader on ``side`` sees it now."""
    return LimitView(
        id=clock.id,
        what=clock.what,
        label=clock.label(now),
        text=label_text(clock, now),
        due=clock.due,
        due_at=clock.due_at,
        in_hours=clock.in_hours,
        zone=clock.zone,
        offset=clock.offset,
        start=clock.start,
        start_text=_start_text(clock.start_event),
        rule=clock.rule,
        citation=clock.citation,
        consequence=clock.consequence,
        alarm=clock.alarm,
        outer=clock.outer,
        ours=clock.owner in (None, side),
        ground=clock.ground,
    )


def _start_text(event: str) -> Message | None:
    """Name the event from which a limit runs, by its own name or by its key in the law."""
    kind = EVENTS.get(event) or event_of_law(event)
    return kind.text if kind else None
