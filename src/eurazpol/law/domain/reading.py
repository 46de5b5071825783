"""Readers of single values: each takes the field's name and raises :class:`FactsError` on it."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.law.domain.errors import FactsError

T = TypeVar("T")
Moment = date | datetime
FIRST_YEAR, LAST_YEAR = 1900, 2200
MAX_MONTHS = 2400
MAX_TEXT = 4000
MAX_ITEMS = 200
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(?P<time>[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
LIFE = "life"
DEATH = "death"


def shown(value: Any) -> str:
    """Return a short text of a bad value for the error."""
    return str(value)[:80]


def mapping(value: Any, field: str) -> Mapping[str, Any]:
    """Return a mapping with text keys."""
    if not isinstance(value, Mapping):
        raise FactsError("law-fact-not-mapping", field=field or "inputs", value=shown(value))
    for key in value:
        if not isinstance(key, str):
            raise FactsError("law-fact-key", field=field or "inputs", value=shown(key))
    return value


def items(value: Any, field: str) -> Sequence[Any]:
    """Return a list of a bounded length."""
    if not isinstance(value, list | tuple):
        raise FactsError("law-fact-not-list", field=field, value=shown(value))
    if len(value) > MAX_ITEMS:
        raise FactsError("law-fact-too-many", field=field, limit=MAX_ITEMS)
    return value


def each(value: Any, field: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
    """Read every item of a list."""
    return tuple(read(item, f"{field}[{at}]") for at, item in enumerate(items(value, field)))


def text(value: Any, field: str) -> str:
    """Return a text of a bounded length."""
    if not isinstance(value, str):
        raise FactsError("law-fact-not-text", field=field, value=shown(value))
    if len(value) > MAX_TEXT:
        raise FactsError("law-fact-too-long", field=field, limit=MAX_TEXT)
    return value


def flag(value: Any, field: str) -> bool:
    """Return a truth value; words are refused."""
    if not isinstance(value, bool):
        raise FactsError("law-fact-not-bool", field=field, value=shown(value))
    return value


def country(value: Any, field: str) -> str:
    """Return the ISO 3166-1 alpha-2 code of a state."""
    if not isinstance(value, str):
        raise FactsError("law-fact-country", field=field, value=shown(value))
    try:
        return Country(value).iso
    except InvalidValue:
        raise FactsError("law-fact-country", field=field, value=shown(value)) from None


def moment(value: Any, field: str) -> Moment:
    """Return a date, or an instant of the place when hours and minutes are given.

    Text with an offset is refused: the place of the act gives the zone. An aware ``datetime`` keeps
    its wall time, which its caller has made local.
    """
    if isinstance(value, datetime):
        found: Moment = value.replace(tzinfo=None, second=0, microsecond=0)
    elif isinstance(value, date):
        found = value
    elif isinstance(value, str):
        found = _parsed(value.strip(), field)
    else:
        raise FactsError("law-fact-date", field=field, value=shown(value))
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise FactsError(
            "law-fact-year", field=field, value=shown(value), first=FIRST_YEAR, last=LAST_YEAR
        )
    return found


def _parsed(value: str, field: str) -> Moment:
    form = _MOMENT.fullmatch(value)
    if form is None:
        raise FactsError("law-fact-date", field=field, value=shown(value))
    if form["zone"]:
        raise FactsError("law-fact-zone", field=field, value=shown(value))
    try:
        if form["time"]:
            return datetime.fromisoformat(value).replace(second=0, microsecond=0)
        return date.fromisoformat(value)
    except ValueError:
        raise FactsError("law-fact-date-impossible", field=field, value=shown(value)) from None


def day(value: Any, field: str) -> date:
    """Return a date; an instant gives its day."""
    return as_day(moment(value, field))


def as_day(value: Moment) -> date:
    """Return the day of a moment."""
    return value.date() if isinstance(value, datetime) else value


def number(value: Any, field: str, most: int = MAX_MONTHS) -> int:
    """Return a whole number from 0 to ``most``."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise FactsError("law-fact-not-number", field=field, value=shown(value))
    if not 0 <= value <= most:
        raise FactsError("law-fact-number-range", field=field, value=shown(value), most=most)
    return value


def penalty(value: Any, field: str) -> int | str:
    """Return a penalty: months, ``life`` or ``death``."""
    return value if value in (LIFE, DEATH) else number(value, field)


def months_of(value: int | str | None) -> int | None:
    """Return a penalty as months for comparison; life and death are above every term."""
    if isinstance(value, str):
        return MAX_MONTHS + 1
    return value


def word(*allowed: str) -> Callable[[Any, str], str]:
    """Return a reader of one word of a closed list."""

    def read(value: Any, field: str) -> str:
        if value not in allowed:
            raise FactsError(
                "law-fact-value", field=field, value=shown(value), allowed=tuple(allowed)
            )
        return str(value)

    return read
