"""Several counts in one query: for lists and frames that every page asks for."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet


def count_together(
    wanted: Mapping[str, QuerySet[Any] | None], most: int | None = None
) -> dict[str, int]:
    """Return how many rows each query has, by its name; ``None`` has none and is not asked.

    Nothing is counted beyond ``most``, where that is given. Each count is a question of its own to
    the database, with its own index; they travel together.
    """
    found = dict.fromkeys(wanted, 0)
    parts: dict[str, tuple[str, tuple[Any, ...]]] = {}
    for name, rows in wanted.items():
        if rows is None:
            continue
        try:
            parts[name] = rows.order_by().values("pk")[:most].query.sql_with_params()
        except EmptyResultSet:
            continue
    if parts:
        counts = (f"(SELECT COUNT(*) FROM ({sql}) AS counted)" for sql, _ in parts.values())  # noqa: S608 - compiled by Django
        values = [value for _, params in parts.values() for value in params]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(counts)}", values)
            found.update(zip(parts, cursor.fetchone(), strict=True))
    return found
