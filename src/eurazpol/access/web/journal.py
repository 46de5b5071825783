"""The audit log: what was done, newest first, and whether the log is whole."""

from dataclasses import dataclass
from typing import cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_http_methods

from eurazpol.access.actions.journal import JournalQuery, read_journal, verify_journal
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.web.deps import AccessDeps
from eurazpol.audit.domain.journal import Record
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message

PAGE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A record as the page shows it; ``about`` and ``by`` lead to more of the same."""

    record: Record
    action: Message
    kind: Message
    about: str
    by: str


@dataclass(frozen=True, slots=True)
class JournalPage:
    """The records that were asked for; ``older`` leads on, ``filtered`` says what was asked."""

    lines: tuple[Line, ...]
    older: str
    filtered: str


@require_GET
def journal(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Show the newest records, those about one object (``kind``, ``id``) or by one ``actor``."""
    request = cast("OfficerRequest", http_request)
    asked = {name: request.GET.get(name, "") for name in ("kind", "id", "actor")}
    before = request.GET.get("before", "")
    query = JournalQuery(
        asked["kind"],
        asked["id"],
        asked["actor"],
        int(before[:20]) if before.isascii() and before.isdigit() else None,
    )
    found = read_journal(request.actor, query, PAGE, deps.clock())
    more = len(found) == PAGE and found[-1].seq > 1
    page = JournalPage(
        tuple(_line(row) for row in found),
        "?" + urlencode({**asked, "before": found[-1].seq}) if more else "",
        " ".join(value for value in asked.values() if value),
    )
    return render(request, "access/journal.html", {"page": page})


@require_http_methods(["GET", "POST"])
def verify(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Walk the whole log and say in one sentence whether it is whole."""
    request = cast("OfficerRequest", http_request)
    if request.method == "GET":
        return HttpResponseRedirect("/audit")
    report = verify_journal(request.actor, deps.clock())
    return render(request, "access/journal_verified.html", {"report": report})


def _line(row: Record) -> Line:
    return Line(
        row,
        _known(row.action_text, "audit-action-other"),
        _known(message(f"audit-object-{row.object_kind}"), "audit-object-other"),
        "?" + urlencode({"kind": row.object_kind, "id": row.object_id}),
        "?" + urlencode({"actor": row.actor}),
    )


def _known(text: Message, otherwise: str) -> Message:
    return text if catalogue().has(text.id) else message(otherwise)
