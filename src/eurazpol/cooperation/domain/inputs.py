"""Read what a form of a step holds: typed values, or an error that names field and rule.

Values come as text (from a page) or already typed (from a command); both are checked alike. A date
is ISO 8601, an instant ``2026-01-15T10:30`` local to the node unless it carries its own zone.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from eurazpol.cooperation.domain.declare import Field, FieldKind, Transition
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.papers import check_paper_id
from eurazpol.cooperation.domain.situation import Grounds, Value

_YES_NO: Mapping[str, bool] = MappingProxyType({"yes": True, "no": False})


def read_inputs(
    step: Transition, raw: Mapping[str, Any], now: datetime, zone: ZoneInfo
) -> dict[str, Value]:
    """Return the values by field; uploads are left out. Raises :class:`InvalidFact`."""
    known = {field.name for field in step.fields} | {f"{field.name}_as" for field in step.fields}
    for name in raw:
        if name not in known:
            raise InvalidFact("input-unknown", field=name)
    values: dict[str, Value] = {}
    for field in step.fields:
        given = raw.get(field.name)
        if field.kind is FieldKind.PAPER:
            _check_upload(field, given, raw.get(f"{field.name}_as"))
        elif given in (None, "", [], ()):
            if field.required:
                raise InvalidFact("input-missing", field=field.name, label=field.label)
        else:
            values[field.name] = _READ[field.kind](field, given, now, zone)
    return values


def paper_of(field: Field, raw: Mapping[str, Any]) -> str:
    """Return the id under which the upload of ``field`` is kept."""
    chosen = raw.get(f"{field.name}_as") or field.papers[0]
    if chosen not in field.papers:
        raise InvalidFact("input-choice", field=f"{field.name}_as", value=str(chosen))
    return str(chosen)


def _check_upload(field: Field, given: Any, chosen: Any) -> None:
    if not given:
        if field.required:
            raise InvalidFact("input-missing", field=field.name, label=field.label)
    elif isinstance(given, str):
        raise InvalidFact("input-not-a-file", field=field.name)
    if chosen and chosen not in field.papers:
        raise InvalidFact("input-choice", field=f"{field.name}_as", value=str(chosen))


def _date(field: Field, given: Any, now: datetime, zone: ZoneInfo) -> date:
    if isinstance(given, datetime) or not isinstance(given, date | str):
        raise InvalidFact("date-impossible", field=field.name, value=str(given))
    try:
        day = given if isinstance(given, date) else date.fromisoformat(given.strip())
    except ValueError:
        raise InvalidFact("date-impossible", field=field.name, value=str(given)) from None
    if not field.future and day > now.astimezone(zone).date():
        raise InvalidFact("date-in-future", field=field.name, value=day)
    return day


def _instant(field: Field, given: Any, now: datetime, zone: ZoneInfo) -> datetime:
    try:
        at = given if isinstance(given, datetime) else datetime.fromisoformat(str(given).strip())
    except ValueError:
        raise InvalidFact("date-impossible", field=field.name, value=str(given)) from None
    instant = (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    if not field.future and instant > now:
        raise InvalidFact("date-in-future", field=field.name, value=instant)
    return instant


def _text(field: Field, given: Any, _: datetime, __: ZoneInfo) -> str:
    text = str(given).strip()
    if len(text) < field.min_length:
        raise InvalidFact("input-too-short", field=field.name, minimum=field.min_length)
    if len(text) > field.max_length or "\x00" in text:
        raise InvalidFact("input-too-long", field=field.name, maximum=field.max_length)
    return text


def _number(field: Field, given: Any, _: datetime, __: ZoneInfo) -> int:
    text = str(given).strip()
    if not (text.isascii() and text.isdigit()) or int(text) > 36_500:
        raise InvalidFact("number-out-of-range", field=field.name, value=text[:20])
    return int(text)


def _choice(field: Field, given: Any, _: datetime, __: ZoneInfo) -> str:
    if given not in field.choices:
        raise InvalidFact("input-choice", field=field.name, value=str(given)[:60])
    return str(given)


def _yes_no(field: Field, given: Any, _: datetime, __: ZoneInfo) -> bool:
    if isinstance(given, bool):
        return given
    if given not in _YES_NO:
        raise InvalidFact("input-choice", field=field.name, value=str(given)[:60])
    return _YES_NO[given]


def _papers(field: Field, given: Any, _: datetime, __: ZoneInfo) -> tuple[str, ...]:
    chosen = [given] if isinstance(given, str) else given
    if not isinstance(chosen, Sequence):
        raise InvalidFact("input-choice", field=field.name, value=str(given)[:60])
    return tuple(dict.fromkeys(check_paper_id(str(paper), field.name) for paper in chosen))


def _grounds(field: Field, given: Any, _: datetime, __: ZoneInfo) -> Grounds:
    chosen = [given] if isinstance(given, str) else given
    parts = [tuple(str(one).split("|")) for one in chosen]
    if not all(len(part) == 3 and part[0].startswith("R_") for part in parts):
        raise InvalidFact("input-choice", field=field.name, value=str(given)[:60])
    return Grounds(tuple((part[0], part[1], part[2]) for part in parts))


_READ: Mapping[FieldKind, Callable[[Field, Any, datetime, ZoneInfo], Value]] = MappingProxyType(
    {
        FieldKind.DATE: _date,
        FieldKind.INSTANT: _instant,
        FieldKind.TEXT: _text,
        FieldKind.NUMBER: _number,
        FieldKind.CHOICE: _choice,
        FieldKind.YES_NO: _yes_no,
        FieldKind.OFFICER: _number,
        FieldKind.AUTHORITY: _number,
        FieldKind.PAPERS: _papers,
        FieldKind.GROUNDS: _grounds,
    }
)
