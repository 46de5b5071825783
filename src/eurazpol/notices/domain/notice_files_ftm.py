"""Notices about persons as FollowTheMoney entities (model 4): Person, its papers, and a Sanction.

1. The person and the papers are mapped by ``matching.domain.ftm``.
2. The notice itself is an entity of schema Sanction with the person as ``entity``, as the open
   collections of wanted lists write it: ``program`` is the kind, ``authorityId`` the number.
3. Who is to be arrested has the topic ``wanted``; other kinds have none: a missing person is not
   wanted.
4. A notice that names nobody has no Person: :func:`entities_of` returns nothing.
"""

from collections.abc import Mapping
from typing import Any

from eurazpol.kernel.texts import LANGS
from eurazpol.matching.domain.ftm import Entity, entity_of, papers_of
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.kinds import KINDS, Kind
from eurazpol.notices.domain.person import as_record
from eurazpol.notices.domain.public_json import Framed

PROGRAMMES: Mapping[Kind, str] = {
    kind: f"{kind.value.capitalize()} notice" for kind in Kind
}  # fmt: skip
"""``program`` of the Sanction entity by kind."""


def entities_of(content: Content, frame: Framed) -> tuple[Entity, ...]:
    """Return the entities of one notice, the person first."""
    if not content.subject.names:
        return ()
    record = as_record(frame.number, content)
    person = entity_of(record)
    issuer = [frame.issuer.iso.lower()] if frame.issuer else []
    more = {
        "topics": ["wanted"] if KINDS[content.kind].arrest else [],
        "notes": [text for text in (content.subject.description, content.subject.marks) if text],
        "sourceUrl": [frame.url] if frame.url else [],
    }
    person["properties"] |= {name: texts for name, texts in more.items() if texts}
    notice: dict[str, Any] = {
        "entity": [frame.number],
        "program": [PROGRAMMES[content.kind]],
        "authorityId": [frame.number],
        "country": issuer,
        "reason": [content.facts.charges] if content.facts.charges else [],
        "summary": [text for lang in LANGS if (text := getattr(content.facts.summary, lang))],
        "startDate": [frame.published_at.date().isoformat()] if frame.published_at else [],
        "endDate": [frame.review_by.isoformat()] if frame.review_by else [],
    }
    kept = {name: texts for name, texts in notice.items() if texts}
    sanction = {"id": f"{frame.number}-notice", "schema": "Sanction", "properties": kept}
    return person, *papers_of(record), sanction
