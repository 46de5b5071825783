"""Who read what about whom, under which ground: from the journal, for data protection.

1. A read is a record of one of :data:`READS`. The node's own reads are no disclosure.
2. Each is about a case, or about all cases of a list; ``whose`` maps documents to their case.
3. Unusual is what a person should look at, nothing more: a read outside the cases that the officer
   or the officer's authority has in hand, at night, or by an officer who read many cases that day.
4. The report itself is recorded, with what was asked.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.queries import records_of
from eurazpol.audit.actions.record import record
from eurazpol.audit.domain.journal import Record
from eurazpol.kernel.texts import Message, message

READS = (
    "case-read", "document-read", "full-file-printed", "persons-listed", "list-read",
    "notification-read", "appearance-read", "appearance-searched", "likeness-read",
    "lead-read", "lead-listed", "hit-read", "hit-listed", "route-read",
    "person-checked", "rights-read", "rights-notice-read", "rights-notices-searched",
    "rights-ask-read",
    "citizen-read", "citizens-listed",
)  # fmt: skip
NIGHT_BEGINS, NIGHT_ENDS = time(22), time(6)
MANY = 20
"""Cases that an officer reads in one day without anybody asking why."""
SHOWN = 500
MOST = 100_000
"""Reads that one report looks through, the newest first; days make it look further back."""


class Unusual(StrEnum):
    """Why a person should look at a read."""

    NOT_OWN = "not-own"
    NIGHT = "night"
    MANY = "many"

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"access-unusual-{self.value}")


@dataclass(frozen=True, slots=True)
class InHand:
    """Whose hands a case is in: the officer and the members of the authority; who it is about."""

    officer: str
    colleagues: frozenset[str]
    person: str


@dataclass(frozen=True, slots=True)
class Register:
    """What the room of cases tells: case of each document, hands of each case."""

    whose: Callable[[Iterable[str]], Mapping[str, str]]
    hands: Callable[[Iterable[str]], Mapping[str, InHand]]
    named: Callable[[str], frozenset[str]]
    """The cases whose persons' names hold these words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked: a case number or words of a name, an officer, days, only what is unusual."""

    about: str = ""
    officer: str = ""
    since: date | None = None
    until: date | None = None
    unusual: bool = False

    def __bool__(self) -> bool:
        return bool(self.about or self.officer or self.since or self.until or self.unusual)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One read."""

    seq: int
    at: datetime
    officer: str
    officer_name: str
    action: Message
    cases: tuple[str, ...]
    persons: tuple[str, ...]
    ground: str
    unusual: tuple[Unusual, ...]


@dataclass(frozen=True, slots=True)
class DisclosureReport:
    """The reads that were asked for, newest first; ``more``: there are older ones."""

    wish: Wish
    reads: tuple[Disclosure, ...]
    more: bool


def disclosures(
    register: Register, wish: Wish, zone: ZoneInfo, *, actor: Actor, now: datetime
) -> DisclosureReport:
    """Return who read what; raises ``Forbidden``. Without a wish nothing is looked for."""
    require(actor, Act.READ_DISCLOSURES, Target(ObjectKind.JOURNAL))
    rows = list(islice(_rows(wish, zone), MOST)) if wish else []
    found = list(_found(register, wish, rows, zone))
    details = {
        "reads": len(found), "by_name": bool(wish.about) and not _is_number(wish.about),
        "case": wish.about if _is_number(wish.about) else "", "officer": wish.officer[:100],
        "since": wish.since.isoformat() if wish.since else "",
        "until": wish.until.isoformat() if wish.until else "", "unusual": wish.unusual,
    }  # fmt: skip
    with transaction.atomic():
        record(actor.entry("disclosures-read", "journal", "", details=details), now)
    more = len(found) > SHOWN or len(rows) == MOST
    return DisclosureReport(wish, tuple(found[:SHOWN]), more)


def _is_number(text: str) -> bool:
    """Whether it is the number of a case, not the words of a name (these stay out of the log)."""
    return text[:2].isalpha() and text[2:3] == "-" and any(sign.isdigit() for sign in text)


def _rows(wish: Wish, zone: ZoneInfo) -> Iterator[Record]:
    begin = datetime.combine(wish.since, time(), zone) if wish.since else None
    end = datetime.combine(wish.until + timedelta(days=1), time(), zone) if wish.until else None
    for row in records_of(READS, begin, end):
        if not row.actor.startswith("node:") and _by(row, wish.officer):
            yield row


def _found(
    register: Register, wish: Wish, rows: Sequence[Record], zone: ZoneInfo
) -> Iterator[Disclosure]:
    documents = register.whose({row.object_id for row in rows if row.object_kind == "document"})
    cases = {row.seq: _cases(row, documents) for row in rows}
    hands = register.hands({number for found in cases.values() for number in found})
    wanted = None
    if wish.about:
        one = _is_number(wish.about)
        wanted = frozenset({wish.about.upper()}) if one else register.named(wish.about)
    a_day = _many(rows, cases, zone)
    for row in rows:
        about = cases[row.seq]
        if wanted is not None:
            about = tuple(number for number in about if number in wanted)
            if not about:
                continue
        unusual = _unusual(row, about, hands, a_day, zone)
        if wish.unusual and not unusual:
            continue
        persons = dict.fromkeys(hands[one].person for one in about if one in hands)
        yield Disclosure(
            row.seq, row.at, row.actor, row.actor_name, row.action_text, about,
            tuple(filter(None, persons)), row.ground, unusual,
        )  # fmt: skip


def _by(row: Record, officer: str) -> bool:
    if not officer:
        return True
    return row.actor == officer or officer.casefold() in row.actor_name.casefold()


def _cases(row: Record, documents: Mapping[str, str]) -> tuple[str, ...]:
    if row.object_kind == "case" or row.action == "citizen-read":
        return (row.object_id,)
    if row.object_kind == "document":
        return (documents[row.object_id],) if row.object_id in documents else ()
    try:
        listed = json.loads(row.details).get("cases", [])
    except ValueError:
        listed = []
    return tuple(str(one) for one in listed)


def _many(
    rows: Iterable[Record], cases: Mapping[int, tuple[str, ...]], zone: ZoneInfo
) -> Mapping[tuple[str, date], int]:
    """Count the different cases that each officer opened on each day."""
    seen = {
        (row.actor, row.at.astimezone(zone).date(), number)
        for row in rows
        if row.object_kind in {"case", "document"}
        for number in cases[row.seq]
    }
    return Counter((actor, day) for actor, day, _ in seen)


def _unusual(
    row: Record,
    about: tuple[str, ...],
    hands: Mapping[str, InHand],
    a_day: Mapping[tuple[str, date], int],
    zone: ZoneInfo,
) -> tuple[Unusual, ...]:
    local = row.at.astimezone(zone)
    found: list[Unusual] = []
    single = row.object_kind in {"case", "document"}
    if single and any(one in hands and not _own(hands[one], row.actor) for one in about):
        found.append(Unusual.NOT_OWN)
    if local.time() >= NIGHT_BEGINS or local.time() < NIGHT_ENDS:
        found.append(Unusual.NIGHT)
    if a_day.get((row.actor, local.date()), 0) > MANY:
        found.append(Unusual.MANY)
    return tuple(found)


def _own(hand: InHand, officer: str) -> bool:
    return officer == hand.officer or officer in hand.colleagues
