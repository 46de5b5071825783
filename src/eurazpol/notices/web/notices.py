"""Notices as pages: lists, one notice, its official layout, the published reasons."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.list_reads import list_read
from eurazpol.access.domain.permissions import Act, may, require
from eurazpol.exchange.domain.handling import Limit
from eurazpol.kernel.country import all_countries
from eurazpol.kernel.texts import LANGS, message
from eurazpol.notices.actions.deps import NoticesDeps
from eurazpol.notices.actions.hand import NOTICE, sees_drafts
from eurazpol.notices.actions.matches import LEADS
from eurazpol.notices.actions.photos import photos_of_notice
from eurazpol.notices.actions.queries import BOXES, notices, read_notice, refusals_by_reason
from eurazpol.notices.actions.views import NoticePage, NoticeView, Wanted
from eurazpol.notices.domain.content import Said
from eurazpol.notices.domain.kinds import KINDS, Form, Kind
from eurazpol.notices.domain.lifecycle import Status
from eurazpol.notices.web.page import Request, data, page, page_number
from eurazpol.ui.forms import one, typed_date
from eurazpol.ui.templatetags.ui import query

HERE = "/notices"
_YEARS = 50


@require_safe
@page
def listed(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``GET /notices``: what is in force, what is in work, what waits for the reader."""
    wanted = _wanted(request)
    shown = _looked_up(request, deps, wanted)
    chosen = {name: getattr(wanted, name) for name in ("kind", "status", "form", "issuer", "words")}
    values = {"box": wanted.box, **chosen}
    filters: dict[str, tuple[tuple[str, Any], ...]] = {
        "kind": tuple((kind.value, kind.text) for kind in Kind),
        "status": tuple((status.value, status.text) for status in Status),
        "form": tuple((form.value, form.text) for form in Form),
        "issuer": _issuers(deps),
    }
    counts = {"approve": shown.to_approve, "decide": shown.to_decide, wanted.box: shown.total}
    context: dict[str, Any] = {
        "shown": shown,
        "tabs": [
            {"label": message(f"notices-box-{box}"), "url": f"{HERE}{query({'box': box})}",
             "count": counts.get(box), "here": box == wanted.box}
            for box in _boxes(request, deps)
        ],
        "filters": [
            {"name": name, "label": message(f"notices-filter-{name}"), "choices": choices,
             "value": chosen[name]}
            for name, choices in filters.items()
        ],
        "chips": [
            {"name": message(f"notices-filter-{name}"),
             "value": dict(filters.get(name, ())).get(value, value),
             "url": f"{HERE}{query({**values, name: ''})}"}
            for name, value in chosen.items() if value
        ],
        "clear": f"{HERE}{query({'box': wanted.box})}",
        "values": values,
        "may_export": may(request.actor, Act.EXPORT_NOTICE, NOTICE).allowed,
        "may_draft": may(request.actor, Act.DRAFT_NOTICE, NOTICE).allowed,
        # Who has leads finds hits beside them.
        "hits": may(request.actor, Act.HANDLE_HIT, LEADS).allowed
        and not may(request.actor, Act.READ_MATCH, LEADS).allowed,
    }  # fmt: skip
    return render(request, "notices/list.html", context)


@require_safe
@page
def listed_json(request: Request, deps: NoticesDeps) -> HttpResponse:
    """``GET /notices.json``: the same list as data."""
    return data(request, _looked_up(request, deps, _wanted(request)))


@require_safe
@page
def shown(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``GET /notices/<key>``: one notice; the reading is on record."""
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    return render(request, "notices/notice.html", context_of(view))


@require_safe
@page
def shown_json(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``GET /notices/<key>.json``: the same as data."""
    return data(request, read_notice(deps, key, actor=request.actor, now=request.shell.now))


@require_safe
@page
def printed(request: Request, deps: NoticesDeps, key: int) -> HttpResponse:
    """``GET /notices/<key>/print?in=ru``: the official layout in one of the three languages."""
    view = read_notice(deps, key, actor=request.actor, now=request.shell.now)
    lang = request.GET.get("in", request.lang)
    context = context_of(view) | {"lang": lang if lang in LANGS else request.lang}
    return render(request, "notices/print.html", context | {"langs": LANGS})


@require_safe
@page
def reasons(request: Request, deps: NoticesDeps) -> HttpResponse:  # noqa: ARG001
    """``GET /notices/reasons``: how often which reason stood against a notice, without names."""
    require(request.actor, Act.READ_NOTICE, NOTICE)
    year = request.GET.get("year", "")
    now = request.shell.now
    chosen = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else now.year
    chosen = min(max(chosen, now.year - _YEARS), now.year)
    begin = datetime(chosen, 1, 1, tzinfo=UTC)
    end = begin.replace(year=chosen + 1) if chosen < now.year else now + timedelta(seconds=1)
    context = {
        "counts": refusals_by_reason(begin, end),
        "year": chosen,
        "years": range(now.year, now.year - 5, -1),
    }
    return render(request, "notices/reasons.html", context)


def context_of(view: NoticeView) -> dict[str, Any]:
    """Return what every page about one notice shows."""
    content = view.working
    return {
        "view": view,
        "content": content,
        "row": KINDS[content.kind],
        "here": f"{HERE}/{view.key}",
        "limits": [Limit(limit) for limit in view.handling.limits],
        "langs": LANGS,
        "born": typed_date(content.subject.birth),
        "committed": typed_date(content.facts.committed),
        "summaries": _texts(content.facts.summary),
        "actions": _texts(content.action),
        "photos": photos_of_notice(view.key, view.photos_of),
    }


def _texts(said: Said) -> list[tuple[str, str]]:
    return [(lang, text) for lang in LANGS if (text := getattr(said, lang))]


def _looked_up(request: Request, deps: NoticesDeps, wanted: Wanted) -> NoticePage:
    """Return the list; who looks somebody up leaves a trace that names the notices shown."""
    found = notices(deps, request.actor, wanted)
    if wanted.words and found.items:
        numbers = ", ".join(item.number for item in found.items)
        list_read(request.actor, "notices", numbers, request.shell.now)
    return found


def _boxes(request: Request, deps: NoticesDeps) -> tuple[str, ...]:
    if not sees_drafts(request.actor):
        return ("force", "all")
    hidden = {"approve"} if deps.node.is_secretariat else {"decide"}
    if not may(request.actor, Act.APPROVE_NOTICE, NOTICE).allowed:
        hidden.add("approve")
    return tuple(box for box in BOXES if box not in hidden)


def _issuers(deps: NoticesDeps) -> tuple[tuple[str, Any], ...]:
    states = [*deps.courier.peers().values()]
    states += [deps.node.state] if deps.node.state else []
    named = sorted({(state.iso, state) for state in states})
    return (*named, ("-", message("ui-secretariat")))


def _wanted(request: Request) -> Wanted:
    given = request.GET
    box, issuer = one(given, "box"), one(given, "issuer")
    known = {state.iso for state in all_countries()} | {"-"}
    return Wanted(
        box=box if box in BOXES else "force",
        kind=_known(Kind, one(given, "kind")),
        status=_known(Status, one(given, "status")),
        form=_known(Form, one(given, "form")),
        issuer=issuer if issuer in known else "",
        words=one(given, "words")[:200],
        page=page_number(request),
    )


def _known(kind: Any, text: str) -> str:
    return text if text in list(kind) else ""
