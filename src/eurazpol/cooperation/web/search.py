"""The search over cases, persons and documents."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.desk.search import MOST, Scope, SearchPage, exact_case, search
from eurazpol.cooperation.web.page import Request, back_to, page
from eurazpol.cooperation.web.wanted import page_in
from eurazpol.kernel.texts import message
from eurazpol.ui.templatetags.ui import query

_LONGEST = 200


@require_safe
@page
def find(request: Request, deps: CooperationDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /search?text=…&in=cases|people|documents``; the number of a case leads to it."""
    require(request.actor, Act.LIST_CASES, Target(ObjectKind.QUEUE))
    text = request.GET.get("text", "").replace("\x00", "").strip()[:_LONGEST]
    chosen = request.GET.get("in", Scope.CASES.value)
    scope = Scope(chosen) if chosen in set(Scope) else Scope.CASES
    if text and (number := exact_case(text, request.actor)):
        return back_to(f"/cases/{number}")
    found = (
        search(text, scope, page_in(request.GET), request.actor, request.shell.now)
        if text
        else None
    )
    context = {
        "found": found,
        "scope": scope.value,
        "search_text": text,
        "values": {"text": text, "in": scope.value},
        "most": MOST,
        "more": found is not None and found.counts[scope] > MOST,
        "total": found.counts[scope] if found else 0,
        "sorted": message(f"cooperation-search-sorted-{scope.value}"),
        "tabs": _tabs(found) if found else (),
    }
    return render(request, "cooperation/search.html", context)


def _tabs(found: SearchPage) -> list[dict[str, Any]]:
    return [
        {
            "label": message(f"cooperation-search-{one.value}"),
            "url": f"/search{query({'text': found.text, 'in': one.value})}",
            "count": f"{MOST}+" if found.counts[one] > MOST else found.counts[one],
            "here": one is found.scope,
        }
        for one in Scope
    ]
