"""What the pages of the room share: the request's type, errors as pages, faults of forms."""

import functools
from collections.abc import Callable, Iterable
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, message
from eurazpol.matching.domain.appearance_record import UnknownDescription
from eurazpol.matching.domain.biometrics import UnknownLikeness
from eurazpol.ui.forms import Input
from eurazpol.ui.templatetags.ui import write

P = ParamSpec("P")
Fault = tuple[str, str]
"""A field of the form and what is wrong with it, in words."""
View = Callable[Concatenate[OfficerRequest, P], HttpResponse]


def page(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Answer errors that a form does not show itself with a page that says what to do."""

    def answered(http_request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        request = cast("OfficerRequest", http_request)
        try:
            return view(request, *args, **kwargs)
        except Forbidden:
            raise
        except (UnknownDescription, UnknownLikeness):
            raise Http404 from None
        except EurazpolError as error:
            context = {
                "heading": message("ui-error-title"),
                "text": catalogue().error(error, request.lang),
                "back": "/appearance",
            }
            return render(request, "ui/error.html", context, status=422)

    functools.update_wrapper(answered, view)
    return answered


def fault_of(error: EurazpolError, inputs: Iterable[Input], lang: Lang) -> Fault:
    """Name the field by its label and the rule that it breaks."""
    text = catalogue().text(f"error-{error.code}", lang, **error.args_by_name)
    wanted = error.field or ""
    for one in inputs:
        if wanted and (one.path == wanted or one.path.startswith(f"{wanted}.")):
            return one.path, f"{write(one.label, lang)}: {text}"
    return "", text


def said(request: HttpRequest, id_: str, **args: Any) -> None:
    """Tell the officer on the next page what was done."""
    lang = cast("OfficerRequest", request).lang
    messages.success(request, catalogue().text(id_, lang, **args), extra_tags="good")
