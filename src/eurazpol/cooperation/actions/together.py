"""Everything that hangs on one row, read in one query: of a case, of a record of the data bank.

A case page needs rows of a dozen tables. Each is found at once by its index; what would cost is to
ask a dozen times. The rows come as JSON under the names of their tables and are put where Django
looks for rows that were fetched ahead, so that ``row.events.all()`` asks nothing more.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from django.db import connection, models


def load_together(row: models.Model, names: Sequence[str]) -> None:
    """Fetch the rows behind these names of the row (``events``, ``papers``, …) ahead."""
    meta = row._meta  # noqa: SLF001 - Django's public name
    relations: dict[str, Any] = {name: meta.get_field(name) for name in names}
    query = " UNION ALL ".join(_select(name, one) for name, one in relations.items())
    with connection.cursor() as cursor:
        cursor.execute(query, [row.pk] * len(relations))
        rows = cursor.fetchall()
    found: dict[str, list[models.Model]] = {name: [] for name in names}
    for name, raw in rows:
        values = json.loads(raw) if isinstance(raw, str) else raw
        found[name].append(_instance(relations[name], values, row))
    cache = row.__dict__.setdefault("_prefetched_objects_cache", {})
    for name, one in relations.items():
        fetched: Any = one.related_model._default_manager.all()  # noqa: SLF001 - as Django's own prefetch
        fetched._result_cache, fetched._prefetch_done = found[name], True  # noqa: SLF001
        cache[name] = fetched


def _select(name: str, relation: Any) -> str:
    quote, meta = connection.ops.quote_name, relation.related_model._meta  # noqa: SLF001 - as above
    columns = ", ".join(quote(field.column) for field in meta.concrete_fields)
    array = "json_array" if connection.vendor == "sqlite" else "json_build_array"
    table, key = quote(meta.db_table), quote(relation.field.column)
    return f"SELECT '{name}', {array}({columns}) FROM {table} WHERE {key} = %s"  # noqa: S608 - names of our own


def _instance(relation: Any, values: Sequence[Any], row: models.Model) -> models.Model:
    model = relation.related_model
    fields = model._meta.concrete_fields  # noqa: SLF001 - as above
    pairs = zip(fields, values, strict=True)
    made: models.Model = model.from_db(
        None, [field.attname for field in fields], [_value(field, value) for field, value in pairs]
    )
    relation.field.set_cached_value(made, row)
    return made


def _value(field: Any, value: Any) -> Any:
    """Return a value of JSON as the field has it."""
    if value is None:
        return None
    if isinstance(field, models.JSONField):
        return json.loads(value) if connection.vendor == "sqlite" else value
    found = field.to_python(value)
    if isinstance(found, datetime) and found.tzinfo is None:
        return found.replace(tzinfo=UTC)  # as SQLite keeps instants
    return found
