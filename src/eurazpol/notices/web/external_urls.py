"""The addresses of external lists, to be mounted at the root behind the sign-in."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.web import external


def external_urls(deps: ExternalDeps) -> list[URLPattern]:
    """Return the addresses."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    here = "notices/external"
    return [
        at(here, external.listed, "external"),
        at(f"{here}/import", external.bring_in, "external-import"),
        at(f"{here}/imports/<int:key>", external.report, "external-report"),
        at(f"{here}/imports/<int:key>/apart.jsonl", external.apart, "external-apart"),
        at(f"{here}/<int:key>", external.record, "external-record"),
        at(f"{here}/<int:key>/leads/<int:lead>", external.lead, "external-lead"),
    ]
