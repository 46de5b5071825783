"""Requests of persons concerned for those who count: codes and days of each, no person, no text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from eurazpol.notices.domain.rights import Right
from eurazpol.notices.domain.rights_ruling import Held
from eurazpol.notices.store.models import RightsRow


@dataclass(frozen=True, slots=True)
class CountedRequest:
    """A request. ``days`` are those between admissibility and the decision."""

    number: str
    right: Right
    received: date
    ended: date | None
    held: Held | None
    grounds: tuple[str, ...]
    days: int | None


def counted_requests() -> Iterator[CountedRequest]:
    """Yield every request of this node."""
    for row in RightsRow.objects.order_by("pk").defer("applicant", "asked").iterator():
        begun, ended = row.admitted_on, row.ended_on
        yield CountedRequest(
            row.number,
            Right(row.right),
            row.received,
            ended,
            Held(row.held) if row.held else None,
            tuple(row.grounds),
            (ended - begun).days if begun and ended and row.held else None,
        )
