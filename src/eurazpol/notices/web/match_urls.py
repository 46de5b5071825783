"""The addresses of leads, hits and routes, to be mounted at the root behind the sign-in."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.web import hits, lookup, matches, photos


def match_urls(deps: MatchDeps) -> list[URLPattern]:
    """Return the addresses."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    return [
        at("matches", matches.leads, "matches"),
        at("matches.csv", matches.leads_file, "matches-csv"),
        at("matches/joined", matches.ties, "matches-joined"),
        at("matches/joined/<int:key>/part", matches.part, "matches-part"),
        at("matches/<int:key>", matches.lead, "match"),
        at("matches/<int:key>/photos/<uuid:document>", photos.lead_photo, "match-photo"),
        at("matches/<int:key>/join", matches.join, "match-join"),
        at("matches/<int:key>/hit", hits.report, "match-hit"),
        at("hits", hits.hits, "hits"),
        at("hits.json", hits.hits_data, "hits-json"),
        at("hits/<int:key>", hits.hit, "hit"),
        at("notices/lookup", lookup.lookup, "notice-lookup"),
        at("notices/<int:key>/route", hits.route, "notice-route"),
        at("notices/<int:key>/route/case", hits.route_case, "notice-route-case"),
    ]
