"""Notices as a file: public notice JSON or FollowTheMoney, for an officer who says why.

1. What leaves is what is in force here; the conditions of use of each notice are asked first, and
   the file says of each which they are. One that may not leave bars the whole file, by name.
2. Every notice in the file leaves a trace in the journal with the ground.
3. FollowTheMoney holds persons: a notice that names nobody is told, not left out in silence.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_many
from eurazpol.exchange.domain.handling import Purpose, Use, UseKind
from eurazpol.exchange.domain.handling import may as may_use
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message
from eurazpol.notices.actions.hand import JOURNAL, NOTICE, handling_of
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.errors import InvalidNotice, UnknownNotice
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.notice_files_ftm import entities_of
from eurazpol.notices.domain.public_json import Framed, notice_json, result_json
from eurazpol.notices.store.models import NoticeRow

MOST = 500
SHORTEST_GROUND, LONGEST_GROUND = 5, 300
_IN_FORCE = [one.value for one in Status if one.in_force]
_HERE = Use(UseKind.EXPORT, purpose=Purpose.POLICE.value)


class FileFormat(StrEnum):
    """How a file of notices is written."""

    JSON = "json"
    FTM = "ftm"

    @property
    def text(self) -> Message:
        """The format in words."""
        return message(f"notices-files-format-{self.value}")


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A file that leaves, with how many notices are in it."""

    name: str
    media_type: str
    data: bytes
    notices: int


@transaction.atomic
def export_notices(
    numbers: Sequence[str], wanted: FileFormat, ground: str, actor: Actor, now: datetime
) -> NoticeFile:
    """Return the file; raises ``Forbidden`` and :class:`InvalidNotice` that names the field.

    One notice is a single object in JSON, several have the shape of a search result.
    """
    require(actor, Act.EXPORT_NOTICE, NOTICE)
    ground = ground.strip()
    if not SHORTEST_GROUND <= len(ground) <= LONGEST_GROUND:
        raise InvalidNotice(
            "match-note", field="ground", minimum=SHORTEST_GROUND, maximum=LONGEST_GROUND
        )
    rows = _chosen(numbers, now)
    read = [(row, read_content(row.content)) for row in rows]
    data = _json(read) if wanted is FileFormat.JSON else _ftm(read)
    details = {"format": wanted.value, "notices": len(rows)}
    record_many(
        [
            actor.entry("notice-exported", JOURNAL, row.number, ground=ground, details=details)
            for row in rows
        ],
        now,
    )
    what = rows[0].number if len(rows) == 1 else f"notices-{now:%Y%m%d-%H%M}"
    if wanted is FileFormat.JSON:
        return NoticeFile(f"{what}.json", "application/json", data, len(rows))
    return NoticeFile(f"{what}.ftm.json", "application/json+ftm", data, len(rows))


def _chosen(numbers: Sequence[str], now: datetime) -> list[NoticeRow]:
    """Return the notices in the order of their numbers, each of which may leave."""
    wanted = set(numbers)
    if not wanted:
        raise InvalidNotice("files-none-chosen", field="numbers")
    if len(wanted) > MOST:
        raise InvalidNotice("files-too-many", field="numbers", maximum=MOST)
    found = NoticeRow.objects.filter(
        number__in=wanted, status__in=_IN_FORCE, erased_at=None, version__gt=0
    )
    rows = list(found.order_by("number"))
    missing = sorted(wanted - {row.number for row in rows})
    if missing:
        raise UnknownNotice("notice-unknown", number=missing[0])
    for row in rows:
        verdict = may_use(_HERE, handling_of(row.handling), (), now)
        if not verdict.allowed:
            raise InvalidNotice(
                "files-barred", field="numbers", number=row.number, why=verdict.reason
            )
    return rows


def _json(read: Iterable[tuple[NoticeRow, Content]]) -> bytes:
    notices = []
    for row, content in read:
        one = notice_json(content, frame_of(row))
        handling = handling_of(row.handling)
        one["eurazpol"] |= {"handling": {"code": handling.code.value,
                                         "limits": list(handling.limits)}}  # fmt: skip
        notices.append(one)
    value = notices[0] if len(notices) == 1 else result_json(notices, len(notices), {})
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _ftm(read: Iterable[tuple[NoticeRow, Content]]) -> bytes:
    lines: list[dict[str, Any]] = []
    for row, content in read:
        found = entities_of(content, frame_of(row))
        if not found:
            raise InvalidNotice("files-no-person", field="numbers", number=row.number)
        lines += found
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in lines).encode()


def frame_of(row: NoticeRow) -> Framed:
    """Return what stands beside the content of a notice."""
    issuer = Country(row.issuer) if row.issuer else None
    return Framed(row.number, issuer, row.published_at, row.review_by)
