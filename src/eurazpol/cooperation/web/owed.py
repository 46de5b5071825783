"""The report of what each peer still owes and what is owed to it: page, CSV, JSON."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.domain.permissions import Act, rows_for
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.owed import Owed, PeerAccount, owed
from eurazpol.cooperation.web.page import Request, page
from eurazpol.cooperation.web.present import titles
from eurazpol.kernel.texts import Message, message
from eurazpol.ui.as_json import as_json
from eurazpol.ui.templatetags.ui import query

_SHOWN = 100
"""Rows of one table; the CSV file has all of them."""
_COLUMNS = (
    "peer", "state", "owes", "sort", "kind", "number", "count", "since", "due_at", "overdue",
    "rule",
)  # fmt: skip


@require_safe
@page
def report(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /owed``: by peer, what is past its end first; ``?late=1`` shows nothing else."""
    late = bool(request.GET.get("late"))
    wanted = request.GET.get("peer", "")
    accounts = _accounts(request, deps)
    shown = [one for one in accounts if wanted in ("", one.peer)]
    context: dict[str, Any] = {
        "accounts": [_shown(one, request, late=late) for one in shown],
        "late": late,
        "tabs": [
            {"label": message(f"cooperation-owed-{name}"), "count": count, "here": late is here,
             "url": f"/owed{query({'peer': wanted, 'late': '1' if here else ''})}"}
            for name, here, count in (
                ("everything", False, sum(len(one.theirs) + len(one.ours) for one in shown)),
                ("only-late", True, sum(one.overdue + one.we_overdue for one in shown)),
            )
        ],
        "peers": accounts,
        "wanted": wanted,
        "titles": titles(deps.book),
        "links": bool(rows_for(request.actor, Act.READ_CASE)),
    }  # fmt: skip
    return render(request, "cooperation/owed.html", context)


@require_safe
@page
def report_csv(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /owed.csv``: every row, in words that no language changes; instants in UTC."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_COLUMNS)
    for account in _accounts(request, deps):
        for one in (*account.theirs, *account.ours):
            writer.writerow([cell(value) for value in _row(account, one)])
    response = HttpResponse(written.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="owed.csv"'
    return response


@require_safe
@page
def report_json(request: Request, deps: CooperationDeps) -> HttpResponse:
    """``GET /owed.json``: the same as data, texts in the language of the reader."""
    data = as_json({"peers": _accounts(request, deps)}, request.lang)
    return JsonResponse(data, json_dumps_params={"ensure_ascii": False})


def _accounts(request: Request, deps: CooperationDeps) -> tuple[PeerAccount, ...]:
    return owed(deps, request.actor, request.shell.now)


def _shown(account: PeerAccount, request: Request, *, late: bool) -> dict[str, Any]:
    sides = []
    for name, items in (("theirs", account.theirs), ("ours", account.ours)):
        found = [one for one in items if one.overdue or not late]
        rows = [(one, _age(request.shell.now - one.since)) for one in found[:_SHOWN]]
        title = message(f"cooperation-owed-{name}")
        sides.append({"title": title, "rows": rows, "more": max(0, len(found) - _SHOWN)})
    return {"account": account, "sides": sides}


def _age(age: timedelta) -> Message:
    if age < timedelta(days=2):
        return message("cooperation-owed-in-hours", hours=max(0, int(age.total_seconds()) // 3600))
    return message("cooperation-owed-in-days", days=age.days)


def _row(account: PeerAccount, one: Owed) -> Iterator[Any]:
    yield account.peer
    yield account.state.iso if account.state else ""
    yield "they" if one.theirs else "we"
    yield from (one.sort, one.kind, one.number, one.count)
    yield one.since.isoformat()
    yield one.due_at.isoformat() if one.due_at else ""
    yield "yes" if one.overdue else "no"
    cited: Iterable[str] = (one.citation.instrument, one.citation.article) if one.citation else ()
    yield " ".join(cited)


def cell(value: Any) -> str:
    """Write a value so that no spreadsheet takes it for a formula: part of it is a peer's text."""
    text = str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
