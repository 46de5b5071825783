"""A notice as public notice JSON: the fields of Interpol's public notices API, version 1.

1. ``entity_id`` is the number of the notice. Dates of birth are ``YYYY/MM/DD``, ``YYYY/MM`` or
   ``YYYY``; states ISO 3166-1 alpha-2; ``sex_id`` M, F or U.
2. A field of which nothing is known is ``null``, never a guess; every field is always there.
3. What the field list has no place for stands in ``eurazpol``: kind, every name as the paper has
   it, texts by language. A reader who does not know it loses nothing of the list.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from eurazpol.kernel.country import Country
from eurazpol.notices.domain.content import Content, Name, plain

PublicJson = dict[str, Any]
_SEXES = {"male": "M", "female": "F"}


@dataclass(frozen=True, slots=True)
class Framed:
    """What stands beside the content: number, the state that asks, dates, where it is found."""

    number: str
    issuer: Country | None
    published_at: datetime | None = None
    review_by: date | None = None
    url: str = ""
    """The address of the notice on the public list; empty where it is not there."""


def notice_json(content: Content, frame: Framed) -> PublicJson:
    """Return one notice."""
    who, main = content.subject, _main(content.subject.names)
    return {
        "entity_id": frame.number,
        "forename": " ".join(filter(None, (main.given, main.patronymic))) or None if main else None,
        "name": main.family if main else None,
        "date_of_birth": who.birth.replace("-", "/") if who.birth else None,
        "nationalities": list(who.nationalities) or None,
        "sex_id": _SEXES.get(who.sex or "", "U"),
        "country_of_birth_id": who.birth_state,
        "place_of_birth": who.birth_place or None,
        "languages_spoken_ids": None,
        "eyes_colors_id": None,
        "hairs_id": None,
        "height": None,
        "weight": None,
        "distinguishing_marks": who.marks or None,
        "arrest_warrants": _warrants(content, frame.issuer),
        "_links": {"self": {"href": frame.url}} if frame.url else {},
        "images": [],
        "eurazpol": _beside(content, frame),
    }


def result_json(notices: Iterable[PublicJson], total: int, links: Mapping[str, str]) -> PublicJson:
    """Return several notices in the shape of the API's search result."""
    return {
        "total": total,
        "_embedded": {"notices": list(notices)},
        "_links": {name: {"href": url} for name, url in links.items()},
    }


def _main(names: Iterable[Name]) -> Name | None:
    """Return the name that stands in the list: the Latin main one, else the first main one."""
    main = [name for name in names if name.kind == "main"]
    return next((name for name in main if name.script == "Latn"), main[0] if main else None)


def _warrants(content: Content, issuer: Country | None) -> list[PublicJson]:
    if not content.facts.charges:
        return []
    return [
        {
            "charge": content.facts.charges,
            "charge_translation": None,
            "issuing_country_id": issuer.iso if issuer else None,
        }
    ]


def _beside(content: Content, frame: Framed) -> PublicJson:
    who = content.subject
    said = {
        "kind": content.kind.value,
        "form": content.form.value,
        "issuer": frame.issuer.iso if frame.issuer else None,
        "published_at": frame.published_at.date().isoformat() if frame.published_at else None,
        "review_by": frame.review_by.isoformat() if frame.review_by else None,
        "names": [plain(name) for name in who.names],
        "description": who.description,
        "summary": plain(content.facts.summary),
        "dangers": list(content.dangers),
        "things": [plain(thing) for thing in content.things],
        "action": plain(content.action),
        "contact": content.contact,
    }
    return {name: value for name, value in said.items() if value not in (None, "", [], {})}
