"""What every page of the room shares: the request's type, errors as pages, faults of forms."""

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.cooperation.domain.errors import NotAllowed, RequirementsUnmet, UnknownCase
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.ui.forms import Input
from eurazpol.ui.shell import Shell
from eurazpol.ui.templatetags.ui import write

P = ParamSpec("P")
Fault = tuple[str, str]
"""A field of the form and what is wrong with it, in words."""


class Request(OfficerRequest):
    """A request of a signed-in officer, with the shell of the node."""

    shell: Shell


View = Callable[Concatenate[Request, P], HttpResponse]


def page(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Answer errors that a form does not show itself with a page that says what to do."""

    def answered(http_request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        request = cast("Request", http_request)
        try:
            return view(request, *args, **kwargs)
        except Forbidden:
            raise
        except EurazpolError as error:
            return error_page(request, error)

    functools.update_wrapper(answered, view)
    return answered


def error_page(request: Request, error: EurazpolError) -> HttpResponse:
    """Say what could not be done, and that nothing was saved."""
    missing = isinstance(error, UnknownCase)
    status = 404 if missing else 409 if isinstance(error, NotAllowed) else 422
    reasons = error.reasons if isinstance(error, RequirementsUnmet) else ()
    if request.path.endswith(".json"):
        body = {"code": error.code, "detail": error_text(error, request.lang)}
        return JsonResponse(body, status=status)
    context = {
        "heading": message("ui-not-found" if missing else "ui-error-title"),
        "text": message("ui-not-found-text") if missing else error_text(error, request.lang),
        "reasons": reasons,
        "back": None if missing else request.path.rpartition("/act")[0] or "/work",
    }
    return render(request, "ui/error.html", context, status=status)


def error_text(error: EurazpolError, lang: Lang) -> str:
    """Write an error without the technical name of its field."""
    return write(Message(f"error-{error.code}", error.args_by_name), lang)


def fault_of(error: EurazpolError, inputs: Iterable[Input], lang: Lang) -> Fault:
    """Name the field by its label and the rule that it breaks.

    An error about a part of a field (``persons[0].names``) is shown at the first field inside.
    """
    text = error_text(error, lang)
    path = error.field or ""
    fields = list(inputs)
    for match in (str.__eq__, str.startswith):
        for one in fields:
            if path and match(one.path, path):
                return one.path, f"{write(one.label, lang)}: {text}"
    part = _part_of_record(path, lang)
    return "", f"{part}: {text}" if part else text


def _part_of_record(path: str, lang: Lang) -> str:
    """Name the part of the record that an error outside the form is about, in the words of pages.

    Empty when the pages have no word for it: a technical name says nothing to an officer.
    """
    part = path.partition(".")[0].partition("[")[0]
    for place in ("form", "part", "field", "filter"):
        id_ = f"cooperation-{place}-{part}"
        if part and catalogue().has(id_):
            return catalogue().text(id_, lang)
    return ""


def said(request: Request, id_: str, **args: Any) -> None:
    """Tell the officer on the next page what was done."""
    messages.success(request, catalogue().text(id_, request.lang, **args), extra_tags="good")


def back_to(address: str) -> HttpResponse:
    """Answer a form that was done: the next page is read anew."""
    return HttpResponseRedirect(address)


def version_of(data: Mapping[str, Any]) -> int | None:
    """Return the version of the record that the form was made from."""
    text = str(data.get("version", ""))
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
