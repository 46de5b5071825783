"""A record of the data bank: read from values, checked as a whole.

Rules, in this order; every one that is broken is named with its field:

1. A field is known, is there where it must be, and has the shape of its kind.
2. What happened lies not in the future; the state of detention is another one.
3. Days follow each other: birth, act, judgment, force of law; the term begins before it ends.
4. A sentence that is served has a term: a person who serves has ``imposed_months`` or
   ``term_ends``. A day of legal force goes with *final: yes*, or lies ahead with *final: no*.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from eurazpol.citizens.domain.errors import InvalidRecord, RecordRefused
from eurazpol.citizens.domain.fields import FIELDS, MAX_MONTHS, Field, Kind, Values
from eurazpol.citizens.domain.stages import OffenceGroup, Stage
from eurazpol.kernel.country import Country
from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.person import PersonName


@dataclass(frozen=True, slots=True)
class Record:
    """One citizen held abroad, by checked values."""

    values: Values

    @property
    def stage(self) -> Stage:
        """How far the proceedings have come."""
        return Stage(self.values["stage"])

    @property
    def state(self) -> Country:
        """The state of detention."""
        return Country(self.values["state"])

    @property
    def group(self) -> OffenceGroup:
        """What the act is about."""
        return OffenceGroup(self.values["group"])

    @property
    def birth(self) -> PartialDate:
        """The date of birth."""
        return PartialDate.parse(self.values["birth"])

    @property
    def name(self) -> PersonName:
        """The name as the own state writes it."""
        get = self.values.get
        return PersonName("Cyrl", get("family", ""), get("given", ""), get("patronymic", ""))

    @property
    def latin(self) -> PersonName | None:
        """The name as the host state writes it in Latin letters."""
        family = self.values.get("latin_family", "")
        return PersonName("Latn", family, self.values.get("latin_given", "")) if family else None

    def day(self, path: str) -> date | None:
        """Return a day, if it is known."""
        text = self.values.get(path)
        return date.fromisoformat(text) if text else None

    def yes(self, path: str) -> bool | None:
        """Return yes, no or not known."""
        text = self.values.get(path)
        return None if text is None else text == "yes"

    def number(self, path: str) -> int | None:
        """Return a number, if it is known."""
        text = self.values.get(path)
        return int(text) if text else None


def read_record(raw: Mapping[str, Any], own: Country, today: date) -> Record:
    """Read and check values; raise :class:`RecordRefused` naming every broken rule."""
    values, faults = _shaped(raw)
    record = Record(MappingProxyType(values))
    wrong = {fault.field for fault in faults}
    faults += [fault for fault in _broken(record, own, today, wrong) if fault.field not in wrong]
    if faults:
        order = list(FIELDS)
        known = {fault.field: fault for fault in reversed(faults)}
        raise RecordRefused(sorted(known.values(), key=lambda one: _place(order, one.field)))
    return record


def _place(order: list[str], path: str | None) -> int:
    return order.index(path) if path in order else len(order)


def _shaped(raw: Mapping[str, Any]) -> tuple[dict[str, str], list[InvalidRecord]]:
    values: dict[str, str] = {}
    faults = [
        InvalidRecord("citizens-unknown-field", field=str(path)[:60], name=str(path)[:60])
        for path in raw
        if path not in FIELDS
    ]
    for path, field in FIELDS.items():
        try:
            if text := _text(field, raw.get(path)):
                values[path] = _READ[field.kind](field, text)
            elif field.required:
                faults.append(InvalidRecord("citizens-missing", field=path))
        except InvalidRecord as fault:
            faults.append(fault)
        except InvalidValue as error:
            faults.append(InvalidRecord(error.code, field=path, **error.args_by_name))
    return values, faults


def _text(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidRecord("citizens-not-text", field=field.path)
    text = unicodedata.normalize("NFC", value).strip()
    if len(text) > field.longest:
        raise InvalidRecord("citizens-too-long", field=field.path, limit=field.longest)
    allowed = "\n" if field.kind is Kind.TEXT else ""
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in allowed
           for sign in text.replace("\r\n", "\n")):  # fmt: skip
        raise InvalidRecord("citizens-sign", field=field.path)
    return text.replace("\r\n", "\n")


def _day(field: Field, text: str) -> str:
    found = PartialDate.parse(text)
    if found.day is None:
        raise InvalidRecord("citizens-whole-day", field=field.path)
    return str(found)


def _choice(field: Field, text: str) -> str:
    if text not in field.choices:
        raise InvalidRecord("citizens-choice", field=field.path, value=text[:40])
    return text


def _yes_no(field: Field, text: str) -> str:
    if text not in ("yes", "no"):
        raise InvalidRecord("citizens-yes-no", field=field.path, value=text[:40])
    return text


def _number(field: Field, text: str) -> str:
    if not (text.isascii() and text.isdigit() and len(text) <= 4 and int(text) <= MAX_MONTHS):
        raise InvalidRecord("citizens-number", field=field.path, limit=MAX_MONTHS)
    return str(int(text))


_READ: Mapping[Kind, Callable[[Field, str], str]] = MappingProxyType(
    {
        Kind.LINE: lambda _, text: " ".join(text.split()),
        Kind.TEXT: lambda _, text: text,
        Kind.DAY: _day,
        Kind.PARTIAL: lambda _, text: str(PartialDate.parse(text)),
        Kind.STATE: lambda _, text: Country(text).iso,
        Kind.CHOICE: _choice,
        Kind.YES_NO: _yes_no,
        Kind.NUMBER: _number,
    }
)
_ORDER = (
    ("birth", "committed"), ("birth", "since"), ("committed", "judged"), ("judged", "final_on"),
    ("term_begins", "term_ends"), ("birth", "term_begins"),
)  # fmt: skip
"""What cannot lie after what."""


def _broken(
    record: Record, own: Country, today: date, wrong: set[str | None]
) -> Iterator[InvalidRecord]:
    values = record.values
    dated = {
        path: PartialDate.parse(values[path])
        for path, field in FIELDS.items()
        if field.kind in (Kind.DAY, Kind.PARTIAL) and path in values and path not in wrong
    }
    for path, day in dated.items():
        if day.earliest > today and not FIELDS[path].ahead:
            yield InvalidRecord("citizens-in-future", field=path, value=day)
    if values.get("state") == own.iso:
        yield InvalidRecord("citizens-own-state", field="state", state=own)
    for first, then in _ORDER:
        if first in dated and then in dated and dated[then].latest < dated[first].earliest:
            yield InvalidRecord(
                "citizens-order", field=then, first=FIELDS[first].text, day=dated[first]
            )
    yield from _sentence(values, dated.get("final_on"), today)


def _sentence(values: Values, final_on: PartialDate | None, today: date) -> Iterator[InvalidRecord]:
    final = values.get("final")
    if final_on is not None and final != ("yes" if final_on.earliest <= today else "no"):
        yield InvalidRecord("citizens-final", field="final")
    if values.get("stage") == Stage.SERVING and not (
        "imposed_months" in values or "term_ends" in values
    ):
        yield InvalidRecord("citizens-term", field="imposed_months")
    if "consent_on" in values and "consent" not in values:
        yield InvalidRecord("citizens-missing", field="consent")
