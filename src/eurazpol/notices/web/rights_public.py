"""What the applicant holds in the hand, and what everybody may read.

The receipt and the letter are sheets to print, in the three languages. Published reasons are open
without a sign-in; they hold what two members released and nothing else of the request.
"""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.rights_queries import one_published, published, read_request
from eurazpol.notices.actions.rights_views import PublishedView
from eurazpol.notices.domain.errors import NotAllowed
from eurazpol.notices.web.page import Request, page
from eurazpol.notices.web.rights import HERE
from eurazpol.ui.forms import typed_date


@require_safe
@page
def receipt(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``GET /rights/<key>/receipt?in=kk``: what the applicant is given at once."""
    return _sheet(request, deps, key, "notices/rights_receipt.html")


@require_safe
@page
def letter(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``GET /rights/<key>/letter?in=kk``: the answer to the applicant, with its reasons."""
    return _sheet(request, deps, key, "notices/rights_letter.html", ended=True)


@require_safe
@page
def decisions(request: Request, deps: MatchDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /decisions``: reasons without names, for everybody."""
    rows = [(one, *_best(one, request.lang)) for one in published()]
    return render(request, "notices/decisions.html", {"rows": rows})


@require_safe
@page
def decision(request: Request, deps: MatchDeps, number: str) -> HttpResponse:  # noqa: ARG001
    """``GET /decisions/<number>``: one of them, in every language it was released in."""
    view = one_published(number)
    texts = [(lang, view.texts[lang]) for lang in LANGS if lang in view.texts]
    texts.sort(key=lambda one: one[0] != request.lang)
    return render(request, "notices/decision.html", {"view": view, "texts": texts})


def _sheet(
    request: Request, deps: MatchDeps, key: int, template: str, *, ended: bool = False
) -> HttpResponse:
    view = read_request(deps, key, request.actor, request.shell.now)
    if ended and view.decision is None:
        raise NotAllowed("rights-not-decided")
    lang = request.GET.get("in", view.who.lang)
    context = {
        "view": view,
        "here": f"{HERE}/{key}",
        "lang": lang if lang in LANGS else view.who.lang,
        "langs": LANGS,
        "born": typed_date(view.born),
    }
    return render(request, template, context)


def _best(one: PublishedView, lang: Lang) -> tuple[str, str]:
    order = (lang, *(other for other in LANGS if other != lang))
    return next(((code, one.texts[code]) for code in order if code in one.texts), (lang, ""))
