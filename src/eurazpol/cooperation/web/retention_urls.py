"""The addresses of retention and erasure."""

from functools import partial

from django.urls import URLPattern, path

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.erase_case import Erasing
from eurazpol.cooperation.web import retention


def retention_urls(deps: CooperationDeps, erasing: Erasing) -> list[URLPattern]:
    """Return the addresses."""
    erasures = "data-protection/erasures"
    return [
        path("retention", partial(retention.retention, deps=deps), name="retention"),
        path("retention/<str:number>", partial(retention.review, deps=deps)),
        path(erasures, partial(retention.erasures_page, deps=deps), name="erasures"),
        path(f"{erasures}/<str:number>.json", partial(retention.erasure_certificate, deps=deps)),
        path(f"{erasures}/<str:number>", partial(retention.erase, deps=deps, erasing=erasing)),
    ]
