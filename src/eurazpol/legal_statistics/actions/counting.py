"""Count: one query for each indicator and span, grouped by all its breakdowns at once.

The database groups, ``domain/figures`` adds the groups up to cells. Only events that nobody
replaced count. The same condition lists the rows behind a cell, so that the two cannot differ.
"""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery, Sum, Window
from django.db.models.functions import Coalesce, RowNumber

from eurazpol.legal_statistics.domain.events import Dim
from eurazpol.legal_statistics.domain.figures import Figures, Group, Key, figures
from eurazpol.legal_statistics.domain.indicators import Indicator, Measure, Where
from eurazpol.legal_statistics.store.models import EventRow


def counted(where: Where, span: tuple[date | None, date]) -> QuerySet[EventRow]:
    """Return the events that count in the span of days."""
    first, last = span
    asked = Q(replaced_at=None, what__in=[what.value for what in where.what], day__lte=last)
    if first is not None:
        asked &= Q(day__gte=first)
    for dim, codes in where.codes.items():
        asked &= Q(**{f"{dim.value}__in": list(codes)})
    return EventRow.objects.filter(asked)


def count(indicator: Indicator, year: int) -> Figures:
    """Return every cell of the indicator for the year, from the events as they are now."""
    span = indicator.span(year)
    less = _groups(indicator, counted(indicator.less, span)) if indicator.less else ()
    return figures(indicator, _groups(indicator, counted(indicator.where, span)), less)


def _groups(indicator: Indicator, rows: QuerySet[EventRow]) -> Iterator[Group]:
    names = [dim.value for dim in indicator.by]
    size = len(names)
    if indicator.measure is Measure.MEDIAN:
        found = rows.order_by().values_list(*names, "amount").annotate(Count("pk"))
        return (Group(row[:size], row[size + 1], row[size]) for row in found)
    if indicator.measure is Measure.LARGEST:
        topics = rows.order_by().values_list("topic").annotate(Count("pk"))
        return (Group((), row[1], topic=row[0]) for row in topics)
    if indicator.measure is Measure.AMOUNT:
        sums = rows.order_by().values_list(*names).annotate(n=Count("pk"), total=Sum("amount"))
        return (Group(row[:size], row[size], row[size + 1]) for row in sums)
    if not names:
        return iter([Group((), rows.count())])
    counts = rows.order_by().values_list(*names).annotate(Count("pk"))
    return (Group(row[:size], row[size]) for row in counts)


def behind(indicator: Indicator, year: int, key: Key) -> QuerySet[EventRow]:
    """Return the events behind one cell, the oldest first: as many as the cell counts.

    Of a stock these are the events that began and did not end: of each record and stage the last
    ones, so many as there are more beginnings than ends.
    """
    span = indicator.span(year)
    dim, code = key
    cell = {Dim(dim).value: code} if dim else {}
    rows = counted(indicator.where, span).filter(**cell)
    if indicator.less is not None:
        ended = counted(indicator.less, span).filter(
            about=OuterRef("about"), stage=OuterRef("stage")
        )
        number = ended.order_by().values("about").annotate(n=Count("pk")).values("n")
        turn = Window(RowNumber(), partition_by=["about", "stage"], order_by=["day", "pk"])
        rows = rows.annotate(turn=turn, ended=Coalesce(Subquery(number), 0)).filter(
            turn__gt=F("ended")
        )
    if indicator.measure is Measure.LARGEST:
        topics = rows.exclude(topic="").order_by().values("topic").annotate(n=Count("pk"))
        rows = rows.filter(topic__in=topics.order_by("-n", "topic").values("topic")[:1])
    if indicator.measure is Measure.MEDIAN:
        rows = rows.exclude(amount=None)
    return rows.order_by("day", "pk")
