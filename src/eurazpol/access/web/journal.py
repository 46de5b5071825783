"""The audit log: is it whole, does a document stand in it, what was done (newest first)."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
    require_safe,
)

from eurazpol.access.actions.journal import JournalQuery, read_journal, record_proof
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.actions.verify_record import (
    DocumentAnswer,
    NoDocument,
    check_document,
    overview,
    verify_record,
)
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, may, require
from eurazpol.access.web.deps import AccessDeps
from eurazpol.audit.actions.verify import verify as walk
from eurazpol.audit.domain.errors import NoSuchRecord
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.record import Checked, answer, in_order, journal_steps
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message

PAGE = 50
_PIECE = 1024 * 1024
_JOURNAL = Target(ObjectKind.JOURNAL)


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
    """Show the last answer and how to get a new one; for the auditor, the records below it.

    ``kind`` and ``id`` show those about one object, ``actor`` those by one officer.
    """
    request = cast("OfficerRequest", http_request)
    return _page(request, deps)


def _page(request: OfficerRequest, deps: AccessDeps, **more: Any) -> HttpResponse:
    reads = may(request.actor, Act.READ_JOURNAL, _JOURNAL).allowed
    context = {
        "over": overview(request.actor),
        "page": _records(request, deps) if reads else None,
        "origin": deps.record.origin if deps.record else "",
        **more,
    }
    status = 422 if more.get("fault") else 200
    return render(request, "access/journal.html", context, status=status)


def _records(request: OfficerRequest, deps: AccessDeps) -> JournalPage:
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
    return JournalPage(
        tuple(_line(row) for row in found),
        "?" + urlencode({**asked, "before": found[-1].seq}) if more else "",
        " ".join(value for value in asked.values() if value),
    )


@require_http_methods(["GET", "POST"])
def verify(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Walk the whole record and say in one sentence whether it is whole, then step by step."""
    request = cast("OfficerRequest", http_request)
    if request.method == "GET":
        return HttpResponseRedirect("/audit")
    now = deps.clock()
    check = deps.record.check if deps.record else lambda: _journal_alone(deps)
    found = verify_record(request.actor, check, now)
    context = {"found": found, "report": found.journal, "now": now, "deps": deps}
    return render(request, "access/journal_verified.html", context)


def _journal_alone(deps: AccessDeps) -> Checked:
    report = walk()
    broken = in_order([report.broken] if report.broken else [])
    steps = journal_steps(report, 0, deps.clock())
    return Checked(report, answer(report, broken), steps, broken, None)


@require_POST
def document(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Say whether a document, or the hash that was pasted, stands in the log, and since when."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.VERIFY_JOURNAL, _JOURNAL)
    try:
        found = check_document(request.actor, _hash(request), deps.clock())
    except NoDocument:
        fault = catalogue().text("access-journal-document-none", request.lang)
        return _page(request, deps, fault=fault)
    return _page(request, deps, document=found, sentence=_sentence(found))


def _hash(request: HttpRequest) -> str:
    file = request.FILES.get("file")
    if file is None:
        return str(request.POST.get("sha256", ""))[:200]
    digest = hashlib.sha256()
    for piece in file.chunks(_PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _sentence(found: DocumentAnswer) -> Message:
    if found.seq is None or found.at is None:
        return message("access-journal-document-unknown")
    return message("access-journal-document-found", seq=found.seq, at=found.at)


@require_safe
def proof(http_request: HttpRequest, seq: int, deps: AccessDeps) -> HttpResponse:
    """Hand out the proof of one record, for the verifier that needs nothing of ours."""
    request = cast("OfficerRequest", http_request)
    origin = deps.record.origin if deps.record else ""
    try:
        found = record_proof(request.actor, seq, origin, deps.clock())
    except NoSuchRecord as error:
        text = catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name)
        return _page(request, deps, fault=text)
    return _download(f"proof-{seq}.json", found)


@require_safe
def keys(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Hand out the public keys that signed checkpoints, or countersigned them."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.VERIFY_JOURNAL, _JOURNAL)
    known = deps.record.keys() if deps.record else {}
    return _download("keys.json", {id_: raw.hex() for id_, raw in known.items()})


def _download(name: str, value: Mapping[str, Any]) -> HttpResponse:
    data = json.dumps(value, ensure_ascii=False).encode()
    response = HttpResponse(data, content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


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
