"""What hangs on a case, read in one query, is what Django would have read."""

from typing import Any

from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from eurazpol.cooperation.actions.case_view import _RELATED
from eurazpol.cooperation.actions.together import load_together
from eurazpol.cooperation.store.models import CaseRow
from tests.cast import VETROV
from tests.cooperation.world import World


def values(row: Model) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}  # noqa: SLF001 - public


def test_one_query_reads_what_django_reads(world: World) -> None:
    asked = {
        "assistance": {"purpose": "Установить адрес подозреваемого.", "urgent": True},
        "persons": [VETROV],
        "query": {"template": "address"},
    }
    sent = world.create("ru", "police_query", "kz", asked)
    world.step("ru", sent, "send_query")
    world.carry()
    got = world.peer_number("ru", sent)
    world.step("kz", got, "accept")
    full = 0
    for number in (sent, got):
        ahead, plain = (CaseRow.objects.get(number=number) for _ in range(2))
        with CaptureQueriesContext(connection) as asked_for:
            load_together(ahead, _RELATED)
            read = {name: list(getattr(ahead, name).all()) for name in _RELATED}
        assert len(asked_for) == 1
        for name, rows in read.items():
            expected = {one.pk: values(one) for one in getattr(plain, name).all()}
            assert {one.pk: values(one) for one in rows} == expected, name
            full += bool(rows)
    assert full >= 4
