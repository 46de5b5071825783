"""The addresses of the room's pages."""

from functools import partial

from django.urls import URLPattern, path

from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.web import index


def urls(deps: StatisticsDeps) -> list[URLPattern]:
    """Return the addresses of the room's pages."""
    return [path("stats", partial(index.index, deps=deps), name="statistics")]
