"""The addresses of the room's pages."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.web import behind, figures, index
from eurazpol.legal_statistics.web.published_urls import published_urls


def urls(deps: StatisticsDeps) -> list[URLPattern]:
    """Return the addresses of the room's pages."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(f"stats{route}", partial(view, deps=deps), name=f"statistics{name}")

    return [
        at("", index.index, ""),
        at("/forms/<slug:form_id>", figures.form, "-form"),
        at("/forms/<slug:form_id>/<int:year>/<str:ending>", figures.file, "-file"),
        at("/indicators/<slug:indicator_id>", figures.indicator, "-indicator"),
        at("/indicators/<slug:indicator_id>/rows", behind.rows, "-rows"),
        at("/events/<int:event_id>", behind.correct, "-event"),
        at("/years/<int:year>/close", behind.close, "-close"),
        at("/years/<int:year>/build", behind.rebuild, "-build"),
        *published_urls(deps),
    ]
