"""Pages of leads: the list by person, one lead side by side, and what is decided on it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, may
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang, Message, message
from eurazpol.notices.actions.decide_match import Choice, decide_match
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.match_photos import photos_of_lead
from eurazpol.notices.actions.match_views import MatchItem, SampleView
from eurazpol.notices.actions.matches import (
    LEADS,
    Wanted,
    export_matches,
    list_matches,
    read_match,
)
from eurazpol.notices.actions.merges import merge, merges, undo_merge
from eurazpol.notices.domain.kinds import KINDS, Kind
from eurazpol.notices.domain.match import LONGEST_NOTE, Band, Decision, Reason, Standing
from eurazpol.notices.web.match_file import leads_csv
from eurazpol.notices.web.page import (
    Fault,
    Request,
    back_to,
    fault_of,
    page,
    page_number,
    said,
)
from eurazpol.ui.download import download
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query

LIST = "/matches"
_LEADS = (Band.STRONG, Band.POSSIBLE)


@require_safe
@page
def leads(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /matches``: leads by person, with what was screened last."""
    wanted = wanted_in(request)
    shown = list_matches(deps, wanted, request.actor, request.shell.now)
    values = _values(wanted)
    chips = [
        {"name": message(f"notices-filter-{name}"), "value": _word(name, value),
         "url": LIST + query(values, **{name: ""})}
        for name, value in (("band", wanted.band), ("kind", wanted.kind))
        if value
    ]  # fmt: skip
    context = {
        "shown": shown,
        "persons": [
            {"notice": person.notice, "items": _with_percent(person.items, request.lang)}
            for person in shown.persons
        ],
        "sample": _with_percent(shown.last_whole.sample, request.lang) if shown.last_whole else [],
        "values": values,
        "filters": _filters(wanted),
        "chips": chips,
        "clear": LIST + query({"standing": wanted.standing}),
        "tabs": tabs("leads", request.actor),
        "counts": [(band, count) for band, count in shown.waiting.items()],
        "export": f"{LIST}.csv{query(values)}",
    }
    return render(request, "notices/matches.html", context)


@require_safe
@page
def leads_file(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /matches.csv``: the chosen leads as a file."""
    found = export_matches(deps, wanted_in(request), request.actor, request.shell.now)
    return download(leads_csv(found, request.lang), "leads.csv", "text/csv; charset=utf-8")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def lead(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``/matches/<id>``: one lead side by side; a form decides on it."""
    faults: tuple[Fault, ...] = ()
    view = read_match(deps, key, request.actor, request.shell.now)
    fields = decision_fields(request)
    if request.method == "POST":
        turn = one(request.POST, "turn")
        choice = Choice(
            one(request.POST, "decision"),
            request.POST.getlist("reasons"),
            one(request.POST, "note"),
            int(turn) if turn.isascii() and turn.isdigit() and len(turn) < 7 else -1,
        )
        try:
            standing = decide_match(deps, key, choice, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, (BUTTONS, *fields), request.lang),)
        else:
            said(request, f"notices-said-{standing.value}")
            return back_to(f"{LIST}/{key}")
    context = {
        "view": view,
        "rows": [
            {"field": one, "weight": weight_text(one.weight, request.lang)} for one in view.fields
        ],
        "percent": percent_text(view.score, request.lang),
        "photos": photos_of_lead(deps, key, request.actor, request.shell.now),
        "place": f"{LIST}/{key}",
        "fields": with_faults(fields, faults),
        "decisions": tuple(Decision),
        "faults": faults,
        "past": [
            {"said": one, "percent": percent_text(one.score, request.lang)}
            for one in view.decisions
        ],
    }
    return render(request, "notices/match.html", context, status=422 if faults else 200)


@require_POST
@page
def join(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /matches/<id>/join``: declare the record and another one to be of one person."""
    view = read_match(deps, key, request.actor, request.shell.now)
    source, _, ref = one(request.POST, "other").partition(":")
    try:
        merge(
            deps, (view.held.source, view.held.ref), (source, ref), one(request.POST, "reason"),
            actor=request.actor, now=request.shell.now,
        )  # fmt: skip
    except EurazpolError as error:
        if error.field is None:
            raise
        _, text = fault_of(error, (_reason(request),), request.lang)
        return _ties(request, deps, (("", text),))
    said(request, "notices-said-joined")
    return back_to(f"{LIST}/joined")


@require_safe
@page
def ties(request: Request, deps: MatchDeps) -> HttpResponse:
    """``GET /matches/joined``: records that were declared to be of one person."""
    return _ties(request, deps, ())


@require_POST
@page
def part(request: Request, deps: MatchDeps, key: int) -> HttpResponse:
    """``POST /matches/joined/<id>/part``: take two records apart again."""
    try:
        reason = one(request.POST, "reason")
        undo_merge(key, reason, actor=request.actor, now=request.shell.now)
    except EurazpolError as error:
        if error.field is None:
            raise
        _, text = fault_of(error, (_reason(request),), request.lang)
        return _ties(request, deps, (("", text),))
    said(request, "notices-said-parted")
    return back_to(f"{LIST}/joined")


def _ties(request: Request, deps: MatchDeps, faults: tuple[Fault, ...]) -> HttpResponse:
    found = merges(deps, request.actor, request.shell.now)
    context = {
        "found": found,
        "faults": faults,
        "tabs": tabs("joined", request.actor),
    }
    return render(request, "notices/joined.html", context, status=422 if faults else 200)


def tabs(here: str, actor: Actor) -> list[dict[str, Any]]:
    """Return the lists of the desk that have to do with leads, as far as the reader may open them.

    The Secretariat has hits alone.
    """
    lists = (
        ("leads", LIST, Act.READ_MATCH),
        ("hits", "/hits", Act.HANDLE_HIT),
        ("joined", f"{LIST}/joined", Act.READ_MATCH),
    )
    return [
        {"label": message(f"notices-tab-{name}"), "url": url, "here": name == here, "count": None}
        for name, url, act in lists
        if may(actor, act, LEADS).allowed
    ]


def wanted_in(request: Request) -> Wanted:
    """Read what of the list an address asks for; what it does not know is left aside."""
    given: Mapping[str, str] = request.GET
    standing, band, kind = (given.get(name, "") for name in ("standing", "band", "kind"))
    return Wanted(
        standing if standing in (*Standing, "all") else "waiting",
        band if band in _LEADS else "",
        kind if kind in tuple(Kind) else "",
        page_number(request),
    )


def decision_fields(request: Request) -> tuple[Input, ...]:
    """Return the fields of a decision, with what was typed."""
    return (
        Input("reasons", "checks", message("notices-match-reasons"),
              message("notices-match-reasons-hint"), required=True,
              values=tuple(request.POST.getlist("reasons")),
              choices=tuple((reason.value, reason.text) for reason in Reason), wide=True),
        Input("note", "area", message("notices-match-note"), message("notices-match-note-hint"),
              required=True, value=one(request.POST, "note"), rows=3, wide=True,
              max_length=LONGEST_NOTE),
    )  # fmt: skip


BUTTONS = Input("decision", "radio", message("notices-match-decision"), required=True)
"""The three buttons, as a field that a fault is about."""


def weight_text(weight: float, lang: Lang) -> str:
    """Write the points of a field: with their sign, and the comma of the language."""
    text = f"{weight:+.1f}".replace("-", "−")
    return text if lang == "en" else text.replace(".", ",")


def percent_text(score: int, lang: Lang) -> str:
    """Write a score in thousandths as a percentage; what is not whole never becomes 100."""
    text = f"{min(score, 999) / 10:.1f}"
    return text if lang == "en" else text.replace(".", ",")


def _with_percent(items: Sequence[MatchItem | SampleView], lang: Lang) -> list[dict[str, Any]]:
    return [{"item": one, "percent": percent_text(one.score, lang)} for one in items]


def _reason(request: Request) -> Input:
    return Input(
        "reason", "area", message("notices-join-reason"), required=True,
        value=one(request.POST, "reason"), rows=2, wide=True, max_length=LONGEST_NOTE,
    )  # fmt: skip


def _values(wanted: Wanted) -> dict[str, str]:
    return {"standing": wanted.standing, "band": wanted.band, "kind": wanted.kind}


def _word(name: str, value: str) -> Message:
    return Band(value).text if name == "band" else Kind(value).text


def _filters(wanted: Wanted) -> list[dict[str, Any]]:
    standings = [("waiting", message("notices-standing-waiting"))]
    standings += [(one.value, one.text) for one in Standing]
    standings += [("all", message("ui-all"))]
    bands = [("", message("ui-all")), *((one.value, one.text) for one in _LEADS)]
    kinds = [("", message("ui-all")), *((one.value, one.text) for one in Kind
                                        if KINDS[one].of_person)]  # fmt: skip
    found = (
        ("standing", wanted.standing, standings),
        ("band", wanted.band, bands),
        ("kind", wanted.kind, kinds),
    )
    return [
        {"name": name, "label": message(f"notices-filter-{name}"), "value": value,
         "choices": choices}
        for name, value, choices in found
    ]  # fmt: skip
