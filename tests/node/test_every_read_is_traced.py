"""Every page that shows a person's name leaves a trace of who read it, whatever the page is."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from eurazpol.access.actions.disclosures import READS
from eurazpol.audit.actions.queries import latest
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.documents.actions.queries import documents_about
from eurazpol.node.route_rights import ROUTES
from tests.node.test_record_pages import number

__all__ = ["number"]
pytestmark = pytest.mark.django_db
NAMES = re.compile("Ветров|Vetrov")
LISTS = {"work?tab=all"}
"""The list of work without a search: the officers' own table of contents, no opening of a file."""
UNASKED = {"sign-out", "language", "clock"}


def addresses(number: str) -> list[str]:
    """Return the addresses that answer a reader, with what the test has in their places."""
    paper = PaperRow.objects.get(case__number=number)
    document = documents_about(number)[0].id
    values = {
        "<str:number>": number, "<int:paper_id>": str(paper.pk), "<uuid:document>": document,
        "<int:place>": "0", "<str:step_id>": "close", "<uuid:document_id>": document,
    }  # fmt: skip
    found = []
    for route, row in ROUTES.items():
        address = route
        for name, value in values.items():
            address = address.replace(name, value)
        if row.see is not None and not re.search(r"[<^]", address) and address not in UNASKED:
            found.append(address)
    return [*found, "work?tab=all", "search?text=Ветров"]


def test_a_page_with_a_name_leaves_a_trace(number: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(get_user_model().objects.get(login="chief"))
    CaseRow.objects.filter(number=number).update(stage="open", closed_at=None)
    shown, silent = [], []
    for address in addresses(number):
        before = latest(1)[0].seq
        response = client.get(f"/{address}")
        if response.status_code != 200:
            continue
        body = b"".join(response.streaming_content) if response.streaming else response.content  # type: ignore[attr-defined]
        if not NAMES.search(body.decode(errors="replace")):
            continue
        shown.append(address)
        traces = [one for one in latest(20) if one.seq > before and one.action in READS]
        if not traces and address not in LISTS:
            silent.append(address)
    assert {f"cases/{number}", "work?tab=all", "search?text=Ветров"} <= set(shown)
    assert not silent
