"""The addresses of requests of persons concerned, to be mounted at the root of the node."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.web import rights, rights_chamber, rights_public


def rights_urls(deps: MatchDeps) -> list[URLPattern]:
    """Return the addresses; ``decisions`` are open to everybody."""

    def at(route: str, view: Callable[..., HttpResponse], name: str) -> URLPattern:
        return path(route, partial(view, deps=deps), name=name)

    one = "rights/<int:key>"
    return [
        at("rights", rights.listed, "rights"),
        at("rights/new", rights.new, "rights-new"),
        at("rights/figures", rights.counted, "rights-figures"),
        at("rights/asked", rights.asked, "rights-asked"),
        at("rights/asked/<int:key>", rights.answered, "rights-ask"),
        at(one, rights.shown, "rights-request"),
        at(f"{one}/withdraw", rights.withdrawn, "rights-withdraw"),
        at(f"{one}/told", rights.handed, "rights-told"),
        at(f"{one}/receipt", rights_public.receipt, "rights-receipt"),
        at(f"{one}/letter", rights_public.letter, "rights-letter"),
        at(f"{one}/admit", rights_chamber.admitted, "rights-admit"),
        at(f"{one}/concerned", rights_chamber.concerned, "rights-concerned"),
        at(f"{one}/notices", rights_chamber.found, "rights-found"),
        at(f"{one}/notices/<int:notice>", rights_chamber.notice, "rights-notice"),
        at(f"{one}/ask", rights_chamber.ask, "rights-question"),
        at(f"{one}/rule/<slug:kind>", rights_chamber.rule, "rights-rule"),
        at(f"{one}/sign/<int:ruling>", rights_chamber.sign, "rights-sign"),
        at("decisions", rights_public.decisions, "decisions"),
        at("decisions/<slug:number>", rights_public.decision, "decision"),
    ]
