"""What an owner releases of a notice for the public, and what is left of it then.

1. Nothing is public unless the owner released it: notice by notice, field by field.
2. Numbers of papers, whereabouts, the court act and what could stand against the notice can never
   be released: there is no field for them.
3. A notice about a person is released with the name or not at all: nobody could be told apart.
4. Conditions of use that forbid passing on bar the release; conditions that become stricter later
   end it.
5. What follows a release (page, data, search) is made from :func:`released` alone.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from eurazpol.exchange.domain.handling import Handling, Use, UseKind, Verdict, may
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.content import Content, Facts, Subject
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import KINDS
from eurazpol.notices.domain.lifecycle import Status


class PublicField(StrEnum):
    """A part of a notice that can be released."""

    NAMES = "names"
    ALIASES = "aliases"
    SEX = "sex"
    BIRTH = "birth"
    BIRTH_PLACE = "birth-place"
    NATIONALITIES = "nationalities"
    DESCRIPTION = "description"
    MARKS = "marks"
    CHARGES = "charges"
    SUMMARY = "summary"
    DANGERS = "dangers"
    THINGS = "things"
    ACTION = "action"
    CONTACT = "contact"

    @property
    def text(self) -> Message:
        """The field in words."""
        return message(f"notices-public-field-{self.value}")


_OF_SUBJECT: Mapping[PublicField, tuple[str, ...]] = MappingProxyType(
    {
        PublicField.SEX: ("sex",),
        PublicField.BIRTH: ("birth",),
        PublicField.BIRTH_PLACE: ("birth_place", "birth_state"),
        PublicField.NATIONALITIES: ("nationalities",),
        PublicField.DESCRIPTION: ("description",),
        PublicField.MARKS: ("marks",),
    }
)
_OF_FACTS: Mapping[PublicField, tuple[str, ...]] = MappingProxyType(
    {PublicField.CHARGES: ("charges",), PublicField.SUMMARY: ("summary",)}
)
_OF_NOTICE: Mapping[PublicField, tuple[str, ...]] = MappingProxyType(
    {
        PublicField.DANGERS: ("dangers",),
        PublicField.THINGS: ("things",),
        PublicField.ACTION: ("action",),
        PublicField.CONTACT: ("contact",),
    }
)
_TO_ANYBODY = Use(UseKind.EXPORT, holds=False, central=False)


def known_fields(names: Iterable[str]) -> tuple[PublicField, ...]:
    """Return the fields of these names in their order; a name that nobody knows opens nothing."""
    given = set(names)
    return tuple(field for field in PublicField if field.value in given)


def released(content: Content, fields: Iterable[PublicField]) -> Content:
    """Return what the public sees: the kind, and the released fields."""
    open_ = set(fields)
    who = content.subject
    names = tuple(
        name
        for name in who.names
        if (PublicField.NAMES if name.kind == "main" else PublicField.ALIASES) in open_
    )
    return Content(
        kind=content.kind,
        form=content.form,
        subject=Subject(names=names, **_taken(who, _OF_SUBJECT, open_)),
        facts=Facts(**_taken(content.facts, _OF_FACTS, open_)),
        **_taken(content, _OF_NOTICE, open_),
    )


def releasable(content: Content) -> tuple[PublicField, ...]:
    """Return the fields of which the notice says something."""
    bare = released(content, ())
    return tuple(field for field in PublicField if released(content, (field,)) != bare)


def check_release(
    content: Content, handling: Handling, names: Iterable[str], now: datetime
) -> tuple[PublicField, ...]:
    """Return the fields to be released; raise :class:`InvalidNotice` that names the rule.

    Codes: ``public-nothing``, ``public-no-name``, ``public-barred``.
    """
    there = releasable(content)
    chosen = tuple(field for field in known_fields(names) if field in there)
    if not chosen:
        raise InvalidNotice("public-nothing", field="fields")
    if KINDS[content.kind].of_person and PublicField.NAMES not in chosen:
        raise InvalidNotice("public-no-name", field="fields")
    verdict = to_anybody(handling, now)
    if not verdict.allowed:
        raise InvalidNotice("public-barred", field="fields", why=verdict.reason)
    return chosen


def to_anybody(handling: Handling, now: datetime) -> Verdict:
    """Answer whether the conditions of use let the notice be seen by everybody (rule 4)."""
    return may(_TO_ANYBODY, handling, (), now)


def in_time(status: Status, review_by: date | None, today: date) -> bool:
    """Whether the notice is in force on this day, also where nobody has ended it yet."""
    return status.in_force and (review_by is None or review_by >= today)


def _taken(
    source: Any, parts: Mapping[PublicField, tuple[str, ...]], open_: set[PublicField]
) -> dict[str, Any]:
    return {
        name: getattr(source, name)
        for field, names in parts.items()
        if field in open_
        for name in names
    }
