"""What every page of the room shares: the request's type, errors as pages, faults of forms."""

import functools
from collections.abc import Callable, Iterable
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.notices.domain.errors import NotAllowed, NotCompliant, StaleNotice, UnknownNotice
from eurazpol.ui.as_json import as_json
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
    missing = isinstance(error, UnknownNotice)
    status = 404 if missing else 409 if isinstance(error, NotAllowed | StaleNotice) else 422
    if request.path.endswith(".json"):
        body = {"code": error.code, "detail": error_text(error, request.lang)}
        return JsonResponse(body, status=status)
    context = {
        "heading": message("ui-not-found" if missing else "ui-error-title"),
        "text": message("ui-not-found-text") if missing else error_text(error, request.lang),
        "reasons": error.reasons if isinstance(error, NotCompliant) else (),
        "back": None if missing else request.path.rpartition("/")[0] or "/",
    }
    return render(request, "ui/error.html", context, status=status)


def error_text(error: EurazpolError, lang: Lang) -> str:
    """Write an error without the technical name of its field."""
    return write(Message(f"error-{error.code}", error.args_by_name), lang)


def fault_of(error: EurazpolError, inputs: Iterable[Input], lang: Lang) -> Fault:
    """Name the field by its label and the rule that it breaks.

    An error about a part of a field (``subject.names[0].family``) is shown at the first field
    inside; one that no field is about stands alone.
    """
    text, path = error_text(error, lang), error.field or ""
    fields = list(inputs)
    for match in (str.__eq__, str.startswith):
        for one in fields:
            if path and match(one.path, path):
                return one.path, f"{write(one.label, lang)}: {text}"
    return "", text


def said(request: Request, id_: str, **args: Any) -> None:
    """Tell the officer on the next page what was done."""
    messages.success(request, catalogue().text(id_, request.lang, **args), extra_tags="good")


def back_to(address: str) -> HttpResponse:
    """Answer a form that was done: the next page is read anew."""
    return HttpResponseRedirect(address)


def page_number(request: Request) -> int:
    """Return which page of a list is asked for."""
    text = request.GET.get("page", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def data(request: Request, value: Any) -> HttpResponse:
    """Answer with data."""
    return JsonResponse(as_json(value, request.lang), json_dumps_params={"ensure_ascii": False})
