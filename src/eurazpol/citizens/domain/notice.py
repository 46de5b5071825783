"""The letter by which a state tells another that it holds one of that state's citizens.

After conviction the court and the body that executes the penalty tell the mission of the state of
citizenship in writing about the conviction and the place of the person, and the close relatives,
the representative and the lawyer (Moscow 1998 art 3; P4 of the procedures). ``citizen-notice/1``
carries it between nodes; it is complete in itself, a later one of the same ``id`` changes nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Any

import msgspec

from eurazpol.citizens.domain.errors import CitizensError
from eurazpol.citizens.domain.fields import FIELDS
from eurazpol.citizens.domain.offline import Uuid
from eurazpol.citizens.domain.record import read_record
from eurazpol.exchange.domain.wire import plain_text
from eurazpol.kernel.country import Country

LETTER = "citizen-notice/1"
NOTIFIERS = ("court", "executing_body", "investigator")
TOLD = ("relatives", "representative", "lawyer")
LEFT_OUT = frozenset({"with_children", "own_article", "own_words", "own_max", "consent_on",
                      "confirmed_on", "confirmed_by", "citizenship", "state", "dual"})  # fmt: skip
"""Fields that the other state cannot know, or that follow from who writes."""
TOLD_FIELDS = tuple(path for path in FIELDS if path not in LEFT_OUT)
ERASED = "———"
_GONE: Mapping[str, Any] = MappingProxyType(
    {"body": ERASED, "officer": "", "told": [], "values": {}}
)
"""What stands where a letter was erased; the rest of it names nobody."""


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``citizen-notice/1``: who tells, since when, whom else, and the values of the record."""

    id: Uuid
    at: datetime
    notifier: str
    body: Annotated[str, msgspec.Meta(min_length=3, max_length=300)]
    officer: Annotated[str, msgspec.Meta(max_length=300)]
    told: tuple[str, ...] = ()
    values: dict[str, str] = {}


def read_notice(body: Mapping[str, Any], sender: Country, own: Country, today: date) -> Notice:
    """Read the letter of another state; raise :class:`CitizensError` that names what is wrong."""
    try:
        found = msgspec.convert(body, Notice)
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        field = place.rstrip("`").lstrip(".") or "notice"
        raise CitizensError("citizens-letter-shape", field=field, why=what) from None
    if found.at.tzinfo is None:
        raise CitizensError("citizens-letter-shape", field="at", why="no time zone")
    for field, text in (("body", found.body), ("officer", found.officer)):
        if text and not plain_text(text):
            raise CitizensError("citizens-letter-shape", field=field, why="hidden signs")
    if found.notifier not in NOTIFIERS or not set(found.told) <= set(TOLD):
        raise CitizensError("citizens-letter-shape", field="notifier", why="unknown choice")
    if not set(found.values) <= set(TOLD_FIELDS):
        raise CitizensError("citizens-letter-shape", field="values", why="unknown field")
    check_told(found.values, sender, own, today)
    return found


def check_told(values: Mapping[str, str], holder: Country, of: Country, today: date) -> None:
    """Refuse values that could be no record of the state ``of``, whose citizen is held."""
    read_record(as_told(values, holder, today), of, today)


def as_told(values: Mapping[str, str], holder: Country, day: date) -> Mapping[str, str]:
    """Return what was told as values of a record: where, and by whom it is confirmed.

    Whether the person is a citizen is the own state's to find out.
    """
    told = {path: text for path, text in values.items() if path in TOLD_FIELDS}
    return MappingProxyType(
        told
        | {"state": holder.iso, "citizenship": "being_checked", "confirmed_by": "notice",
           "confirmed_on": day.isoformat()}
    )  # fmt: skip


def bare(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is left of a letter that was erased: its id, its time, the kind of body."""
    return {**content, **_GONE}


def without(content: Mapping[str, Any], pointers: Iterable[str]) -> dict[str, Any]:
    """Return a letter without the places of its body that JSON pointers name."""
    left = dict(content)
    for pointer in pointers:
        _, name, *rest = pointer.split("/")
        if name == "values" and rest:
            left["values"] = {
                path: text for path, text in left["values"].items() if path != rest[0]
            }
        elif name in _GONE:
            left[name] = _GONE[name]
    return left
