"""Open a description, and search descriptions by how somebody looks; both leave a trace."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from heapq import nlargest
from operator import itemgetter

from django.db.models import Count, Q

from eurazpol.access.actions.purpose import ground_of
from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record_read
from eurazpol.matching.actions.appearance_rows import (
    LIST_TARGET,
    TARGET,
    decode,
    reference_of,
    row_of,
    view_of,
)
from eurazpol.matching.domain.appearance import Appearance
from eurazpol.matching.domain.appearance_record import (
    Array,
    DescriptionView,
    Found,
    InvalidDescription,
)
from eurazpol.matching.domain.description import (
    Agreement,
    DescriptionComparison,
    compare_descriptions,
)
from eurazpol.matching.store.appearance import DescriptionRow

MOST_FOUND = 50
SHORTEST_GROUND, LONGEST_GROUND = 3, 300
_HEIGHT_SLACK = 10
"""Centimetres beyond which a record is not even compared: no witness errs so far."""
_CHUNK = 2000


def read_appearance(id_: str, *, actor: Actor, now: datetime) -> DescriptionView:
    """Return a description; what the officer said it is for becomes the ground of the reading.

    Raises ``PurposeNeeded`` where nothing has been said, :class:`UnknownDescription`.
    """
    require(actor, Act.READ_APPEARANCE, TARGET)
    row = row_of(id_)
    about = reference_of(row)
    ground = ground_of(TARGET, about, about, actor=actor, now=now)
    details = {"cases": [about]}  # how the report on reads names what was opened
    entry = actor.entry("appearance-read", "appearance", about, ground=ground, details=details)
    record_read(entry, now)
    return view_of(row)


def find_appearance(
    looks: Appearance, array: str, ground: str, *, actor: Actor, now: datetime
) -> tuple[Found, ...]:
    """Return at most fifty descriptions that agree best, those with more known fields first.

    Unknown is no contradiction: what a record does not say neither helps nor harms it. ``array``
    narrows to one collection, empty for all. Raises :class:`InvalidDescription` for a search
    without a ground or without anything to look for.
    """
    require(actor, Act.READ_APPEARANCE, LIST_TARGET)
    ground = " ".join(ground.split())
    if not SHORTEST_GROUND <= len(ground) <= LONGEST_GROUND:
        raise InvalidDescription("matching-ground-missing", field="ground")
    if not (looks.sex or looks.age or looks.height or looks.traits or looks.marks):
        raise InvalidDescription("matching-description-empty", field="words")
    best = nlargest(MOST_FOUND, _compared(looks, array), key=itemgetter(0, 1))
    found = _shown([(id_, found) for _, id_, found in best])
    entry = actor.entry(
        "appearance-searched", "appearance", "search", ground=ground, details={"found": len(found)}
    )
    record_read(entry, now)
    return found


def _compared(looks: Appearance, array: str) -> Iterator[tuple[float, int, DescriptionComparison]]:
    rows = DescriptionRow.objects.filter(_possible(looks))
    if array in set(Array):
        rows = rows.filter(array=array)
    for id_, content in rows.values_list("pk", "content").iterator(_CHUNK):
        comparison = compare_descriptions(looks, decode(content).looks)
        against = sum(one.counts for one in comparison.with_agreement(Agreement.DIFFERS))
        rank = comparison.support - against
        if rank > 0:
            yield rank, id_, comparison


def _possible(looks: Appearance) -> Q:
    """Return what may be the person at all: unknown fields always may."""
    possible = Q()
    if looks.sex is not None:
        possible &= Q(sex__in=("", looks.sex.value))
    if looks.height is not None:
        possible &= Q(height_low=None) | Q(
            height_low__lte=looks.height.high + _HEIGHT_SLACK,
            height_high__gte=looks.height.low - _HEIGHT_SLACK,
        )
    return possible


def _shown(best: Sequence[tuple[int, DescriptionComparison]]) -> tuple[Found, ...]:
    ids = [id_ for id_, _ in best]
    rows = DescriptionRow.objects.filter(pk__in=ids).annotate(seen=Count("images"))
    by_id = {row.pk: row for row in rows}
    found = []
    for id_, comparison in best:
        row = by_id[id_]
        description = decode(row.content)
        found.append(
            Found(str(row.uuid), description.array, description.source, description.person,
                  row.seen, comparison)
        )  # fmt: skip
    return tuple(found)
