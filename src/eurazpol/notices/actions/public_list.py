"""What the public sees: notices that their owners released, in force today, and nothing else.

1. Nobody is asked who reads, and nothing about the reader is kept.
2. Every answer is made from the notices as they stand at that moment: what ends, is suspended,
   recalled or withdrawn is gone from the next answer.
3. What is searched is what is shown (``domain.public``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from eurazpol.kernel.country import Country
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import handling_of
from eurazpol.notices.actions.public_kept import fields_of
from eurazpol.notices.domain.content import Content, read_content
from eurazpol.notices.domain.errors import UnknownNotice
from eurazpol.notices.domain.kinds import KINDS, Kind, KindRow
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.domain.public import PublicField, in_time, released, to_anybody
from eurazpol.notices.domain.public_search import found_by
from eurazpol.notices.store.models import NoticeRow

PAGE_SIZE = 20
_IN_FORCE = [one.value for one in Status if one.in_force]


@dataclass(frozen=True, slots=True)
class PublicWanted:
    """What is asked: a name in any spelling, a kind, the state that asks or a nationality."""

    name: str = ""
    kind: str = ""
    country: str = ""
    page: int = 1
    size: int = PAGE_SIZE


@dataclass(frozen=True, slots=True)
class PublicNotice:
    """One notice as the public sees it: ``content`` has the released fields only."""

    number: str
    row: KindRow
    issuer: Country | None
    published_at: datetime | None
    content: Content
    fields: tuple[PublicField, ...]


@dataclass(frozen=True, slots=True)
class PublicPage:
    """One page of the list; ``kinds`` and ``countries`` are those of everything that is shown."""

    items: tuple[PublicNotice, ...]
    page: int
    pages: int
    total: int
    kinds: tuple[Kind, ...]
    countries: tuple[Country, ...]


def public_notices(deps: NoticesDeps, wanted: PublicWanted, now: datetime) -> PublicPage:
    """Return a page of the list: the best answers to a name first, else the newest first."""
    shown = list(_shown(deps, _rows(), now))
    found = [one for one in shown if _answers(one, wanted)]
    if wanted.name:
        scores = {one.number: found_by(wanted.name, _names(one)) for one in found}
        found = sorted(
            (one for one in found if scores[one.number]), key=lambda one: -scores[one.number]
        )
    total = len(found)
    pages = max(1, -(-total // wanted.size))
    page = min(max(wanted.page, 1), pages)
    first = (page - 1) * wanted.size
    return PublicPage(
        tuple(found[first : first + wanted.size]),
        page,
        pages,
        total,
        tuple(kind for kind in Kind if any(one.content.kind is kind for one in shown)),
        tuple(sorted({state for one in shown for state in _states(one)})),
    )


def public_notice(deps: NoticesDeps, number: str, now: datetime) -> PublicNotice:
    """Return one notice; raise :class:`UnknownNotice` for what the public does not see."""
    for one in _shown(deps, _rows().filter(number=number), now):
        return one
    raise UnknownNotice("notice-unknown", number=number)


def _rows() -> QuerySet[NoticeRow]:
    seen = Q(status__in=_IN_FORCE, erased_at=None, version__gt=0, release__isnull=False)
    return NoticeRow.objects.filter(seen).select_related("release").order_by("-published_at", "-pk")


def _shown(deps: NoticesDeps, rows: QuerySet[NoticeRow], now: datetime) -> Iterator[PublicNotice]:
    today = now.astimezone(deps.node.zone).date()
    for row in rows:
        fields = fields_of(row.release)
        in_force = in_time(Status(row.status), row.review_by, today)
        if not fields or not in_force or not to_anybody(handling_of(row.handling), now).allowed:
            continue
        content = released(read_content(row.content), fields)
        yield PublicNotice(
            row.number,
            KINDS[content.kind],
            Country(row.issuer) if row.issuer else None,
            row.published_at,
            content,
            fields,
        )


def _answers(one: PublicNotice, wanted: PublicWanted) -> bool:
    if wanted.kind and one.content.kind.value != wanted.kind:
        return False
    return not wanted.country or wanted.country in {state.iso for state in _states(one)}


def _states(one: PublicNotice) -> tuple[Country, ...]:
    asking = (one.issuer,) if one.issuer else ()
    return (*asking, *(Country(iso) for iso in one.content.subject.nationalities))


def _names(one: PublicNotice) -> tuple[str, ...]:
    return tuple(name.full for name in one.content.subject.names)
