"""The owner's page of a notice towards the public: choose fields, see what they show, withdraw.

What will be public is shown as the public will see it, before it is.
"""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.public_list import PublicNotice
from eurazpol.notices.actions.public_release import release, withdraw
from eurazpol.notices.actions.queries import read_notice
from eurazpol.notices.actions.views import NoticeView
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.domain.public import known_fields, released
from eurazpol.notices.web.notices import HERE, context_of
from eurazpol.notices.web.page import Fault, Request, back_to, fault_of, page, said
from eurazpol.notices.web.public import context_of as public_context_of
from eurazpol.ui.forms import Input, one, with_faults


@require_http_methods(["GET", "HEAD", "POST"])
@page
def release_page(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``/notices/<key>/release``: look first, then release with a reason; or withdraw."""
    require(request.actor, Act.RELEASE_NOTICE, NOTICE)
    given: Mapping[str, Any] = request.POST
    do, chosen = one(given, "do"), request.POST.getlist("fields")
    faults: tuple[Fault, ...] = ()
    fields: tuple[Input, ...] = ()
    if request.method == "POST" and do in ("release", "withdraw"):
        fields = _inputs(chosen, one(given, "reason"), ())
        try:
            told = _done(request, deps, key, do, chosen)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            said(request, told)
            return back_to(f"{HERE}/{key}")
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    public = view.public
    if not public.may_release:
        raise NotAllowed("public-not-now", status=view.status.text)
    if request.method != "POST":
        chosen = [field.value for field in public.fields]
    fields = _inputs(chosen, one(given, "reason"), public.possible)
    context = context_of(view) | {
        "fields": with_faults(fields, faults),
        "faults": faults,
        "public": public,
        "preview": public_context_of(_preview(view, chosen)) if chosen else None,
    }
    return render(request, "notices/release.html", context, status=422 if faults else 200)


def _done(request: Request, deps: NoticesDeps, key: int, do: str, chosen: list[str]) -> str:
    reason, now = one(request.POST, "reason"), request.shell.now
    if do == "withdraw":
        withdraw(deps, key, reason, request.actor, now)
        return "notices-said-withdrawn"
    release(deps, key, chosen, reason, request.actor, now)
    return "notices-said-released"


def _preview(view: NoticeView, chosen: list[str]) -> PublicNotice:
    fields = known_fields(chosen)
    content = released(view.content, fields)
    return PublicNotice(view.number, view.row, view.issuer, view.published_at, content, fields)


def _inputs(chosen: list[str], reason: str, possible: tuple[Any, ...]) -> tuple[Input, ...]:
    return (
        Input("fields", "checks", message("notices-public-fields"),
              message("notices-public-fields-hint"), required=True, values=tuple(chosen),
              choices=tuple((field.value, field.text) for field in possible), wide=True),
        Input("reason", "area", message("notices-label-reason"),
              message("notices-public-reason-hint"), required=True, value=reason, wide=True,
              rows=3, max_length=1000),
    )  # fmt: skip
