"""Notices as a file: choose, say why, take it along. Each notice in the file leaves a trace."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.notice_files_export import (
    LONGEST_GROUND,
    MOST,
    FileFormat,
    export_notices,
)
from eurazpol.notices.actions.queries import notices
from eurazpol.notices.actions.views import NoticePage, Wanted
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.web.page import Fault, Request, fault_of, page, page_number
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, one, with_faults

HERE = "/notices/export"


@require_http_methods(["GET", "HEAD", "POST"])
@page
def export(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``/notices/export``: a form of what is in force; ``POST`` answers with the file."""
    require(request.actor, Act.EXPORT_NOTICE, NOTICE)
    faults: tuple[Fault, ...] = ()
    fields = _fields(request)
    if request.method == "POST":
        try:
            wanted = _format(one(request.POST, "format"))
            ground, now = one(request.POST, "ground"), request.shell.now
            found = export_notices(_numbers(request, deps), wanted, ground, request.actor, now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
        else:
            return download(found.data, found.name, found.media_type)
    kind = _kind(request)
    listed = Wanted(kind=kind, words=one(request.GET, "number"), page=page_number(request))
    shown = notices(deps, request.actor, listed)
    context: dict[str, Any] = {
        "shown": shown,
        "chosen": _chosen(request),
        "kinds": tuple((each.value, each.text) for each in Kind),
        "kind": kind,
        "values": {"kind": kind},
        "fields": with_faults(fields, faults)[:-1],
        "faults": faults,
        "fault_of_numbers": dict(faults).get("numbers", ""),
        "most": MOST,
    }
    return render(request, "notices/export.html", context, status=422 if faults else 200)


def _numbers(request: Request, deps: NoticesDeps) -> list[str]:
    """Return the numbers that are ticked, or of everything that the filter finds."""
    if not one(request.POST, "everything"):
        return request.POST.getlist("numbers")[: MOST + 1]
    kind, found, number = _kind(request), [], 1
    while True:
        part: NoticePage = notices(deps, request.actor, Wanted(kind=kind, page=number))
        found += [item.number for item in part.items]
        if number >= part.pages or len(found) > MOST:
            return found
        number += 1


def _format(text: str) -> FileFormat:
    try:
        return FileFormat(text)
    except ValueError:
        raise InvalidNotice("notice-choice", field="format") from None


def _chosen(request: Request) -> list[str]:
    named = one(request.GET, "number")
    return request.POST.getlist("numbers") or ([named] if named else [])


def _kind(request: Request) -> str:
    kind = one(request.POST, "kind") or one(request.GET, "kind")
    return kind if kind in list(Kind) else ""


def _fields(request: Request) -> tuple[Input, ...]:
    given = request.POST
    return (
        Input("format", "radio", message("notices-files-format"), required=True,
              choices=tuple((each.value, each.text) for each in FileFormat),
              value=one(given, "format") or FileFormat.JSON.value),
        Input("ground", "text", message("notices-files-ground"),
              message("notices-files-ground-hint"), required=True, value=one(given, "ground"),
              max_length=LONGEST_GROUND, wide=True),
        Input("numbers", "checks", message("notices-files-numbers"), required=True),
    )  # fmt: skip
