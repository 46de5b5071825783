"""What every page of the room shares: the request's type, errors as pages, the year asked for."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.errors import Forbidden
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.report import years_built
from eurazpol.legal_statistics.actions.write_sheet import Reader, Sheet, sheet_file
from eurazpol.legal_statistics.domain.errors import InvalidSeries, NoSuchFigure
from eurazpol.ui.download import download

P = ParamSpec("P")
FIRST_YEAR, LAST_YEAR = 1900, 2200
View = Callable[Concatenate[OfficerRequest, P], HttpResponse]


def page(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Answer errors that a form does not show itself with a page that says what to do."""

    def answered(http_request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        request = cast("OfficerRequest", http_request)
        try:
            return view(request, *args, **kwargs)
        except Forbidden:
            raise
        except EurazpolError as error:
            return _error_page(request, error)

    functools.update_wrapper(answered, view)
    return answered


def _error_page(request: OfficerRequest, error: EurazpolError) -> HttpResponse:
    missing = isinstance(error, NoSuchFigure)
    context = {
        "heading": message("ui-not-found" if missing else "ui-error-title"),
        "text": catalogue().text(f"error-{error.code}", request.lang, **error.args_by_name),
        "back": "/stats",
    }
    return render(request, "ui/error.html", context, status=404 if missing else 422)


def year_asked(request: OfficerRequest, text: str = "") -> int:
    """Return the year of the address, else the newest one that has figures.

    Raises :class:`InvalidSeries` for what is no year.
    """
    typed = text or request.GET.get("year", "").strip()
    if not typed:
        years = years_built()
        return years[0] if years else FIRST_YEAR
    if not (typed.isascii() and typed.isdigit() and FIRST_YEAR <= int(typed[:5]) <= LAST_YEAR):
        raise InvalidSeries(
            "statistics-year", field="year", first=str(FIRST_YEAR), last=str(LAST_YEAR)
        )
    return int(typed)


def after(request: OfficerRequest, url: str, text: Message) -> HttpResponse:
    """Lead on after a change, and say what was done."""
    messages.success(request, catalogue().render(text, request.lang), extra_tags="good")
    return HttpResponseRedirect(url)


def sheet_download(
    request: OfficerRequest, deps: StatisticsDeps, sheet: Sheet, ending: str
) -> HttpResponse:
    """Answer with a table as a file."""
    if deps.state is None:
        raise NoSuchFigure("stats-no-figure")
    made = sheet_file(sheet, ending, Reader(deps.state, deps.zone, request.lang, deps.clock()))
    return download(made.content, made.name, made.media_type)
