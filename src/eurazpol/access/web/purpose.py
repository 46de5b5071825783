"""``/purpose``: the interruption that asks for what a record is opened, and leads on to it."""

import re
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import InvalidPurpose, PurposeNeeded
from eurazpol.access.domain.purpose import LONGEST_WORDS, Purpose
from eurazpol.access.web.deps import AccessDeps
from eurazpol.access.web.pending import safe_next
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults

_OBJECT = re.compile(r"[a-z]{1,40}:[A-Za-z0-9-]{1,80}")


@dataclass(frozen=True, slots=True)
class _Asked:
    kind: str
    id: str
    next: str


def asking(error: PurposeNeeded, path: str) -> HttpResponse:
    """Lead to the question; the answer leads back to ``path``."""
    about = f"{error.args_by_name['kind']}:{error.args_by_name['object_id']}"
    return HttpResponseRedirect(f"/purpose?{urlencode({'about': about, 'next': path})}")


@require_http_methods(["GET", "POST"])
def purpose(http_request: HttpRequest, deps: AccessDeps) -> HttpResponse:
    """Ask, or keep the answer and lead on."""
    request = cast("OfficerRequest", http_request)
    data = request.POST if request.method == "POST" else request.GET
    if not _OBJECT.fullmatch(data.get("about", "")):
        raise Http404
    kind, _, id_ = data["about"].partition(":")
    asked = _Asked(kind, id_, safe_next(request, data.get("next", ""), deps.home))
    if request.method != "POST":
        return _page(request, asked)
    try:
        give_purpose(
            kind, id_, one(data, "purpose"), one(data, "words"),
            actor=request.actor, now=deps.clock(),
        )  # fmt: skip
    except InvalidPurpose as error:
        text = catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name)
        return _page(request, asked, ((error.field or "", text),))
    return HttpResponseRedirect(asked.next)


def _page(
    request: OfficerRequest, asked: _Asked, faults: tuple[tuple[str, str], ...] = ()
) -> HttpResponse:
    inputs = (
        Input(
            "purpose", "radio", message("access-purpose-question"), required=True,
            value=request.POST.get("purpose", ""), wide=True,
            choices=tuple((each.value, each.text) for each in Purpose),
        ),
        Input(
            "words", "area", message("access-purpose-words"), wide=True, rows=2,
            hint=message("access-purpose-words-hint"), value=request.POST.get("words", ""),
            max_length=LONGEST_WORDS,
        ),
    )  # fmt: skip
    context = {"asked": asked, "fields": with_faults(inputs, faults), "faults": faults}
    return render(request, "access/purpose.html", context, status=422 if faults else 200)
