"""Fields of a form as values, and how a person's way of writing dates is read.

A form page is built from :class:`Input` values and rendered by ``ui/parts/field.html``; the same
page is shown again with what was typed and with a fault beside each field that broke a rule.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue

Widget = Literal[
    "text", "area", "date", "instant", "number", "select", "radio", "checks", "file", "hidden"
]
TRI: tuple[tuple[str, str], ...] = (("yes", "ui-yes"), ("no", "ui-no"), ("", "ui-not-known"))


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a form; ``path`` is its name there.

    ``label``, ``hint`` and the texts of choices are anything that the tag ``msg`` writes; ``limit``
    is the largest size of a file in MB.
    """

    path: str
    widget: Widget
    label: Any
    hint: Any = None
    required: bool = False
    value: str = ""
    time: str = ""
    values: tuple[str, ...] = ()
    choices: tuple[tuple[str, Any], ...] = ()
    more: tuple[tuple[str, Any], ...] = ()
    """Further choices, folded until they are wanted."""
    fault: str = ""
    wide: bool = False
    rows: int = 4
    max_length: int = 4000
    options_id: str = ""
    zone: str = ""
    limit: int = 0
    from_record: bool = False
    any_type: bool = False
    """A file of any type, not only what is shown in the browser."""
    bare: bool = False
    """No mark *optional*: the form says it once for all its fields."""

    @property
    def is_group(self) -> bool:
        """Whether the field is several controls under one legend."""
        return self.widget in ("radio", "checks")

    @property
    def limit_bytes(self) -> int:
        """The largest size of a file in bytes."""
        return self.limit * 1024 * 1024


def with_faults(inputs: Iterable[Input], faults: Iterable[tuple[str, str]]) -> tuple[Input, ...]:
    """Put each fault beside its field."""
    by_path = dict(faults)
    return tuple(replace(one, fault=by_path.get(one.path, "")) for one in inputs)


_DAY_FIRST = re.compile(r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})")


def iso_partial(text: str) -> str:
    """Read ``05.02.1987``, ``02.1987``, ``1987`` or the ISO form; return the ISO form.

    Raises :class:`InvalidValue` for a day that cannot exist.
    """
    text = text.strip()
    found = _DAY_FIRST.fullmatch(text)
    if found is None:
        return str(PartialDate.parse(text))
    day, month, year = (int(part) if part else None for part in found.groups())
    try:
        return str(PartialDate(year or 0, month, day))
    except InvalidValue:
        raise InvalidValue("date-impossible", value=text) from None


def iso_date(text: str) -> str:
    """Read a whole date, written day first or ISO; return the ISO form."""
    iso = iso_partial(text)
    if len(iso) != len("2026-02-05"):
        raise InvalidValue("date-impossible", value=text.strip())
    return iso


def iso_instant(day: str, time: str) -> str:
    """Read a date and a time of two boxes (or ``2026-01-15T10:30`` in the first)."""
    typed = f"{day.strip()} {time.strip()}".strip()
    head, _, tail = day.strip().partition("T")
    clock = time.strip() or tail
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})(?::\d{2})?", clock)
    if found is None:
        raise InvalidValue("date-impossible", value=typed)
    iso = f"{iso_date(head)}T{int(found[1]):02d}:{found[2]}"
    try:
        datetime.fromisoformat(iso)
    except ValueError:
        raise InvalidValue("date-impossible", value=typed) from None
    return iso


def typed_date(value: date | str | None) -> str:
    """Write a date, or the ISO form of a partial one, as a person types it."""
    if not value:
        return ""
    text = value.isoformat()[:10] if isinstance(value, date) else value
    return ".".join(reversed(text.split("-")))


def one(data: Mapping[str, Any], path: str) -> str:
    """Return what was typed in a field, trimmed, without characters that no text has."""
    value = data.get(path, "")
    return str(value).replace("\x00", "").strip()
