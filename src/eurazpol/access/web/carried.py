"""A form that came too late is not lost: it waits in the browser's session through the sign-in.

1. Only what the officer sent itself is kept: the form's token is checked first.
2. It waits for that officer; whoever else signs in gets nothing of it.
3. Files are not kept; neither is a password.
"""

import re
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

PAGE = "/me/form"
_KEPT = "late_form"
_MOST = 512 * 1024
_LEFT_OUT = re.compile(r"csrfmiddlewaretoken|current|code|again|pin|.*password.*")
_TYPES = {"application/x-www-form-urlencoded", "multipart/form-data"}


@dataclass(frozen=True, slots=True)
class Carried:
    """A form as it was sent."""

    path: str
    fields: tuple[tuple[str, str], ...]


def read(request: HttpRequest, officer_id: int) -> dict[str, Any] | None:
    """Return the form of a request, or None if there is none that may be kept."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    if request.method != "POST" or request.content_type not in _TYPES or int(length) > _MOST:
        return None
    if CsrfViewMiddleware(_answer).process_view(request, _answer, (), {}) is not None:
        return None
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        if not _LEFT_OUT.fullmatch(name)
        for value in values
    ]
    return {"path": request.get_full_path(), "officer": officer_id, "fields": fields}


def keep(request: HttpRequest, form: dict[str, Any] | None) -> None:
    """Let a form wait in the session."""
    if form is not None:
        request.session[_KEPT] = form


def take(request: HttpRequest, officer_id: int) -> dict[str, Any] | None:
    """Take the form that waits for this officer out of the session."""
    form: dict[str, Any] | None = request.session.pop(_KEPT, None)
    return form if form is not None and form["officer"] == officer_id else None


def waiting(request: HttpRequest) -> Carried | None:
    """Return the form that waits in this session."""
    form = request.session.get(_KEPT)
    if form is None:
        return None
    return Carried(form["path"], tuple((name, value) for name, value in form["fields"]))


def _answer(_request: HttpRequest) -> HttpResponse:
    return HttpResponse()
