"""Look up whether a person is sought: one description against every notice in force.

1. Whoever may read notices may ask, says why, and that is on record with what was found.
2. What was asked is kept nowhere: neither the description nor an address that holds it.
3. An answer says against which state of the list it was given, also where nobody was found.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_many
from eurazpol.matching.domain.person import (
    LEAD_THRESHOLD,
    Comparison,
    IdentityDocument,
    PaperKind,
    PersonRecord,
    RecordName,
    Sex,
    read_birth,
)
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.match_views import NoticeHead
from eurazpol.notices.actions.matches import head_of
from eurazpol.notices.actions.screening import CANDIDATES
from eurazpol.notices.actions.sought import sought
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.match import Band, band_of
from eurazpol.notices.store.matches import KnownRow

LONGEST, SHORTEST_GROUND = 300, 5


@dataclass(frozen=True, slots=True)
class FoundNotice:
    """A notice whose person resembles the one that was asked about."""

    notice: NoticeHead
    score: int
    band: Band
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, against how many notices, and in which state of the list."""

    found: tuple[FoundNotice, ...]
    notices: int
    version: str
    at: datetime


def check_person(deps: MatchDeps, asked: Mapping[str, str], actor: Actor, now: datetime) -> Answer:
    """Answer whether a person is sought.

    ``asked`` has ``name``, ``birth``, ``sex``, ``nationality``, ``document`` and ``ground``.
    Raises ``Forbidden`` and :class:`InvalidNotice` that names the field.
    """
    require(actor, Act.READ_NOTICE, NOTICE)
    person, ground = _person(asked), asked.get("ground", "")
    if len(ground) < SHORTEST_GROUND:
        raise InvalidNotice("match-note", field="ground", minimum=SHORTEST_GROUND, maximum=LONGEST)
    candidates = deps.sought.search(person, CANDIDATES)
    notices = sought(int(one.id) for one in candidates)
    found = tuple(
        FoundNotice(
            head_of(deps, notices[int(one.id)]),
            round(one.score * 1000),
            band_of(one.score, LEAD_THRESHOLD),
            one.comparison,
        )
        for one in candidates
        if one.score >= LEAD_THRESHOLD and int(one.id) in notices and notices[int(one.id)].in_force
    )
    numbers = [one.notice.number for one in found] or [""]
    with transaction.atomic():
        record_many(
            [
                actor.entry(
                    "person-checked", "notice", number or "none", ground=ground,
                    details={"found": len(found)},
                )
                for number in numbers
            ],
            now,
        )  # fmt: skip
    known = KnownRow.objects.filter(source="").count()
    return Answer(found, known, deps.sought.version(), now)


def _person(asked: Mapping[str, str]) -> PersonRecord:
    for field, value in asked.items():
        if len(value) > LONGEST:
            raise InvalidNotice("hit-too-long", field=field, maximum=LONGEST)
    name = asked.get("name", "")
    if not name and not asked.get("document"):
        raise InvalidNotice("check-nothing", field="name")
    birth = read_birth(asked.get("birth", ""))
    if asked.get("birth") and birth.birth is None:
        raise InvalidNotice("date-impossible", field="birth", value=asked["birth"])
    document = asked.get("document", "")
    nationality = asked.get("nationality", "")
    try:
        sex = Sex(asked["sex"]) if asked.get("sex") else None
    except ValueError:
        raise InvalidNotice("hit-choice", field="sex") from None
    return PersonRecord(
        id="",
        names=(RecordName(name),) if name else (),
        birth=birth.birth,
        sex=sex,
        nationalities=(nationality,) if nationality else (),
        documents=(IdentityDocument(PaperKind.OTHER, document),) if document else (),
    )
