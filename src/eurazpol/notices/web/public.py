"""The public list: open to everybody, in three languages, without scripts; and the same as data.

Nothing of it is kept by a browser or on the way: what its owner takes down is gone at once.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.kernel.country import all_countries
from eurazpol.kernel.texts import LANGS, message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.public_list import (
    PAGE_SIZE,
    PublicNotice,
    PublicWanted,
    public_notice,
    public_notices,
)
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.kinds import Kind
from eurazpol.notices.domain.public_json import Framed, PublicJson, notice_json, result_json
from eurazpol.notices.domain.public_search import LONGEST_ASKED
from eurazpol.notices.web.page import Request, page, page_number
from eurazpol.ui.forms import one, typed_date
from eurazpol.ui.templatetags.ui import query

HERE = "/wanted"
_MOST = 160
"""Notices of one page of data."""


@require_safe
@page
def listed(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``GET /wanted``: who is sought or missing, as far as the owners let the public know."""
    wanted = _wanted(request)
    found = public_notices(deps, wanted, request.shell.now)
    values = {"name": wanted.name, "kind": wanted.kind, "country": wanted.country}
    countries = tuple((state.iso, state) for state in found.countries)
    context: dict[str, Any] = {
        "found": found,
        "rows": [{"one": item, "born": typed_date(item.content.subject.birth),
                  "url": f"{HERE}/{item.number}"} for item in found.items],
        "values": values,
        "kinds": tuple((kind.value, kind.text) for kind in found.kinds),
        "countries": countries,
        "chips": [
            {"name": message(f"notices-public-by-{name}"), "value": _word(name, value),
             "url": f"{HERE}{query({**values, name: ''})}"}
            for name, value in values.items() if value
        ],
        "clear": HERE,
        "data": f"{HERE}.json{query(values)}",
        "longest": LONGEST_ASKED,
    }  # fmt: skip
    return _fresh(render(request, "notices/public_list.html", context))


@require_safe
@page
def shown(request: Request, deps: NoticesDeps, number: str) -> HttpResponse:
    """``GET /wanted/<number>``: one notice as the public sees it."""
    item = public_notice(deps, number, request.shell.now)
    return _fresh(render(request, "notices/public_one.html", context_of(item)))


@require_safe
@page
def listed_json(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``GET /wanted.json``: the same list as public notice JSON, in the shape of a search result.

    ``name``, ``kind``, ``country``, ``page`` and ``resultPerPage`` (160 at most) narrow it.
    """
    wanted = _wanted(request)
    found = public_notices(deps, wanted, request.shell.now)
    asked = {"name": wanted.name, "kind": wanted.kind, "country": wanted.country,
             "resultPerPage": str(wanted.size)}  # fmt: skip

    def at(number: int) -> str:
        return request.build_absolute_uri(f"{HERE}.json{query({**asked, 'page': number})}")

    links = {"self": at(found.page), "first": at(1), "last": at(found.pages)}
    if found.page < found.pages:
        links["next"] = at(found.page + 1)
    notices = [_json(request, item) for item in found.items]
    return _fresh(_data(result_json(notices, found.total, links)))


@require_safe
@page
def shown_json(request: Request, deps: NoticesDeps, number: str) -> HttpResponse:
    """``GET /wanted/<number>.json``: one notice as public notice JSON."""
    item = public_notice(deps, number, request.shell.now)
    return _fresh(_data(_json(request, item)))


def context_of(item: PublicNotice) -> dict[str, Any]:
    """Return what the page of one notice shows; the owner's preview shows the same."""
    content = item.content
    return {
        "item": item,
        "content": content,
        "born": typed_date(content.subject.birth),
        "summaries": _texts(content.facts.summary),
        "actions": _texts(content.action),
        "data": f"{HERE}/{item.number}.json",
    }


def _texts(said: Said) -> list[tuple[str, str]]:
    return [(lang, text) for lang in LANGS if (text := getattr(said, lang))]


def _wanted(request: Request) -> PublicWanted:
    given = request.GET
    kind, country = one(given, "kind"), one(given, "country")
    size = one(given, "resultPerPage")
    whole = size.isascii() and size.isdigit() and len(size) < 5
    return PublicWanted(
        name=one(given, "name")[:LONGEST_ASKED],
        kind=kind if kind in list(Kind) else "",
        country=country if country in {state.iso for state in all_countries()} else "",
        page=page_number(request),
        size=min(max(int(size), 1), _MOST) if whole else PAGE_SIZE,
    )


def _word(name: str, value: str) -> Any:
    if name == "kind":
        return Kind(value).text
    if name == "country":
        return next(state for state in all_countries() if state.iso == value)
    return value


def _json(request: HttpRequest, item: PublicNotice) -> PublicJson:
    url = request.build_absolute_uri(f"{HERE}/{item.number}.json")
    return notice_json(item.content, Framed(item.number, item.issuer, item.published_at, url=url))


def _data(value: PublicJson) -> HttpResponse:
    return JsonResponse(value, json_dumps_params={"ensure_ascii": False})


def _fresh(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response
