"""The full file of a case: ask for it, watch how far it is, open it."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.full_file import ask_full_file, full_file
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.web.case import frame, opened
from eurazpol.cooperation.web.page import Request, back_to, page
from eurazpol.kernel.texts import LANGS
from eurazpol.ui.forms import one

_REFRESH_SECONDS = 2


@require_POST
@page
def ask(request: Request, deps: CooperationDeps, number: str) -> HttpResponse:
    """``POST /cases/<number>/full-file``: the worker binds it; the next page tells."""
    require(request.actor, Act.PRODUCE_DOCUMENT, target_of(number))
    asked = one(request.POST, "lang") or request.lang
    lang = next((lang for lang in LANGS if lang == asked), None)
    if lang is None:
        raise InvalidFact("input-choice", field="lang", value=asked[:20])
    task = ask_full_file(deps, number, lang, actor=request.actor, now=request.shell.now)
    return back_to(f"/cases/{number}/full-file/{task}")


@require_safe
@page
def progress(request: Request, deps: CooperationDeps, number: str, task: UUID) -> HttpResponse:
    """``GET /cases/<number>/full-file/<task>``: how far it is.

    The page asks anew by itself every two seconds, without scripts, until it is told to stand
    still (``?still=1``) or the work is over.
    """
    case = opened(deps, request, number)
    found = full_file(number, str(task), request.actor)
    moving = found.state in ("waiting", "working")
    still = bool(one(request.GET, "still"))
    context = {**frame(request, case, "package"), "task": found, "moving": moving, "still": still}
    answer = render(request, "cooperation/full_file.html", context)
    if moving and not still:
        answer["Refresh"] = str(_REFRESH_SECONDS)
    return answer
