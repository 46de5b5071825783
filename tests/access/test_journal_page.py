"""The audit log on a page, for auditors only."""

import pytest
from django.test import Client

from eurazpol.access.actions.queries import OfficerView
from eurazpol.audit.actions import queries as audit
from tests.access.test_sign_in import send, text
from tests.audit.helpers import tamper, write

pytestmark = pytest.mark.django_db


def test_an_auditor_reads_and_verifies(client: Client, auditor: OfficerView) -> None:
    send(client, "dana")
    page = text(client.get("/audit"))
    assert "Officer created" in page
    assert "Сейітова Дана" in page
    assert audit.latest(limit=1)[0].action == "journal-read"
    answer = text(client.post("/audit/verify"))
    assert "<h1>The audit log is whole from record 1 to 5</h1>" in answer
    tamper("UPDATE audit_journalentry SET ground = 'x' WHERE seq = 2")
    assert "First bad record: 2, time: 5 Feb 2026" in text(client.post("/audit/verify"))


def test_records_are_filtered_and_paged(client: Client, auditor: OfficerView) -> None:
    send(client, "dana")
    write(60)
    page = text(client.get("/audit"))
    assert page.count("Case read") == 50
    assert "before=15" in page
    older = text(client.get("/audit?before=15"))
    assert older.count("Case read") == 10
    assert 'rel="next"' not in older
    one = text(client.get("/audit?kind=case&id=KZ-2026-00007"))
    assert one.count("Case read") == 1
    assert text(client.get("/audit?actor=officer:999")).count("No records") == 1
    for odd in ("before=x", "before=99999999999999999999999", "kind=%00&id=1", "actor=%FF"):
        assert client.get(f"/audit?{odd}").status_code == 200


def test_nobody_else_does(client: Client, aliya: OfficerView) -> None:
    assert client.get("/audit").status_code == 302
    send(client)
    assert client.get("/audit").status_code == 403
    assert client.post("/audit/verify").status_code == 403
