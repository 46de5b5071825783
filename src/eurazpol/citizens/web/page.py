"""What every page of the room shares: the request's type, errors as pages, faults of forms."""

import functools
from collections.abc import Callable, Iterable
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions import Act, ObjectKind, rows_for
from eurazpol.citizens.domain.errors import NotNow, RecordRefused, StaleRecord, UnknownRecord
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.ui.forms import Input
from eurazpol.ui.shell import Shell
from eurazpol.ui.templatetags.ui import write

P = ParamSpec("P")
Fault = tuple[str, str]
"""A field of the form and what is wrong with it, in words."""
ROOT = "/databank"


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
            return _error_page(request, error)

    functools.update_wrapper(answered, view)
    return answered


def _error_page(request: Request, error: EurazpolError) -> HttpResponse:
    missing = isinstance(error, UnknownRecord)
    status = 404 if missing else 409 if isinstance(error, NotNow | StaleRecord) else 422
    context = {
        "heading": message("ui-not-found" if missing else "ui-error-title"),
        "text": message("ui-not-found-text") if missing else error_text(error, request.lang),
        "back": ROOT,
    }
    return render(request, "ui/error.html", context, status=status)


def error_text(error: EurazpolError, lang: Lang) -> str:
    """Write an error without the technical name of its field."""
    return write(Message(f"error-{error.code}", error.args_by_name), lang)


def faults_of(error: EurazpolError, fields: Iterable[Input], lang: Lang) -> tuple[Fault, ...]:
    """Name each field by its label, and the rule that it breaks."""
    labels = {one.path: one.label for one in fields}
    each = error.faults if isinstance(error, RecordRefused) else (error,)
    found = []
    for one in each:
        text, path = error_text(one, lang), one.field or ""
        known = path in labels
        found.append((path if known else "", f"{write(labels[path], lang)}: {text}" if known
                      else text))  # fmt: skip
    return tuple(found)


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


_TABS = (
    ("", "citizens-tab-register", Act.LIST_CITIZENS),
    ("/home", "citizens-tab-home", Act.LIST_CITIZENS),
    ("/forms", "citizens-tab-forms", Act.RECORD_CITIZEN),
    ("/notices", "citizens-tab-notices", Act.READ_CITIZEN_NOTICES),
    ("/promises", "citizens-tab-promises", Act.READ_PROMISES),
    ("/retention", "citizens-tab-retention", Act.REVIEW_RETENTION),
    ("/erasures", "citizens-tab-erasures", Act.ERASE_RECORDS),
)


def tabs(request: Request, here: str) -> list[dict[str, Any]]:
    """Return the parts of the data bank that the officer may open."""
    kind = ObjectKind.DATABANK
    return [
        {"label": message(text), "url": f"{ROOT}{path}", "here": path == here, "count": None}
        for path, text, act in _TABS
        if rows_for(request.actor, act, kind)
    ]
