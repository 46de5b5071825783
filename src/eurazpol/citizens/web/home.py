"""Who may come home: the list by date, and the page that opens a request."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from eurazpol.access.domain.permissions import Act, require
from eurazpol.citizens.actions.deps import CitizensDeps
from eurazpol.citizens.actions.home import home_list, open_transfer
from eurazpol.citizens.actions.queries import target_of
from eurazpol.citizens.actions.read import read_citizen
from eurazpol.citizens.web.page import (
    ROOT,
    Fault,
    Request,
    back_to,
    faults_of,
    page,
    page_number,
    said,
    tabs,
)
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.links import NotLookedAt
from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import message
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query

_HERE = f"{ROOT}/home"


@require_safe
@page
def coming_home(request: Request, deps: CitizensDeps) -> HttpResponse:
    """``GET /databank/home``: who may come home, whose time runs out first on top."""
    outcome = one(request.GET, "outcome")
    found = home_list(
        deps, outcome, page_number(request), actor=request.actor, now=request.shell.now
    )
    context = {
        "tabs": tabs(request, "/home"),
        "found": found,
        "values": {"outcome": outcome},
        "counts": [
            {"outcome": each, "count": count, "here": outcome == each.value,
             "url": f"{_HERE}{query({'outcome': each.value})}"}
            for each, count in found.counts.items()
        ],
        "chips": [
            {"name": message("citizens-home"), "value": message(f"citizens-home-{outcome}"),
             "url": _HERE}
        ] if outcome in list(Outcome) else [],
        "clear": _HERE,
        "titles": {id_: each.title for id_, each in deps.cases.book.instruments.items()},
    }  # fmt: skip
    return render(request, "citizens/home.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@page
def transfer(request: Request, deps: CitizensDeps, number: str) -> HttpResponse:
    """``/databank/<number>/transfer``: open the request with the facts of the record."""
    require(request.actor, Act.READ_CITIZEN, target_of(number))
    looked: list[Input] = []
    faults: tuple[Fault, ...] = ()
    if request.method == "POST":
        said_of = {
            path.partition(".")[2]: one(request.POST, path)
            for path in request.POST
            if path.startswith("look.")
        }
        try:
            case = open_transfer(deps, number, said_of, actor=request.actor, now=request.shell.now)
        except NotLookedAt as error:
            looked = [_reason(request, each) for each in error.numbers]
            faults = faults_of(error, looked, request.lang)
        except InvalidFact as error:
            looked = [_reason(request, each) for each in said_of]
            faults = faults_of(error, looked, request.lang)
        else:
            said(request, "citizens-said-transfer", number=case)
            return back_to(f"/cases/{case}")
    found = read_citizen(deps, number, actor=request.actor, now=request.shell.now, what="transfer")
    context = {
        "found": found,
        "home": found.home,
        "fields": with_faults(looked, faults),
        "faults": faults,
        "titles": {id_: each.title for id_, each in deps.cases.book.instruments.items()},
    }
    return render(request, "citizens/transfer.html", context, status=422 if faults else 200)


def _reason(request: Request, number: str) -> Input:
    path = f"look.{number}"
    return Input(path, "text", message("citizens-transfer-look", number=number), required=True,
                 value=request.POST.get(path, ""), wide=True, max_length=500)  # fmt: skip
