"""The page that answers whether a person is sought; what is asked stands in no address."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from eurazpol.access.domain.permissions import Act, require
from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import message
from eurazpol.matching.domain.person import Sex
from eurazpol.notices.actions.check_person import LONGEST, Answer, check_person
from eurazpol.notices.actions.hand import NOTICE
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.domain.errors import InvalidNotice
from eurazpol.notices.web.matches import percent_text
from eurazpol.notices.web.page import Fault, Request, fault_of, page
from eurazpol.ui.forms import Input, one, with_faults

_NAMES = ("name", "birth", "sex", "nationality", "document", "ground")


@require_http_methods(["GET", "HEAD", "POST"])
@page
def lookup(request: Request, deps: MatchDeps) -> HttpResponse:
    """``/notices/lookup``: a description against every notice in force."""
    require(request.actor, Act.READ_NOTICE, NOTICE)
    faults: tuple[Fault, ...] = ()
    answer: Answer | None = None
    fields = _fields(request)
    if request.method == "POST":
        asked = {name: one(request.POST, name) for name in _NAMES}
        try:
            if asked["nationality"]:
                asked["nationality"] = _state(asked["nationality"])
            answer = check_person(deps, asked, request.actor, request.shell.now)
        except EurazpolError as error:
            if error.field is None:
                raise
            faults = (fault_of(error, fields, request.lang),)
    found = [
        {"one": one, "percent": percent_text(one.score, request.lang)}
        for one in (answer.found if answer else ())
    ]
    context: dict[str, Any] = {
        "fields": with_faults(fields, faults),
        "faults": faults,
        "answer": answer,
        "found": found,
    }
    return render(request, "notices/lookup.html", context, status=422 if faults else 200)


def _state(text: str) -> str:
    try:
        return Country(text.upper()).iso
    except EurazpolError as error:
        raise InvalidNotice(error.code, field="nationality", **error.args_by_name) from None


def _fields(request: Request) -> tuple[Input, ...]:
    given = request.POST
    sexes = tuple((sex.value, sex.text) for sex in Sex)
    return (
        Input("name", "text", message("notices-lookup-name"), message("notices-lookup-name-hint"),
              required=True, value=given.get("name", ""), max_length=LONGEST, wide=True),
        Input("birth", "date", message("notices-reason-birth"), message("ui-date-hint"),
              value=given.get("birth", "")),
        Input("document", "text", message("notices-reason-document"),
              value=given.get("document", ""), max_length=60),
        Input("sex", "select", message("notices-reason-sex"), choices=sexes,
              value=given.get("sex", "")),
        Input("nationality", "text", message("notices-reason-nationality"),
              message("notices-lookup-state-hint"), value=given.get("nationality", ""),
              max_length=2),
        Input("ground", "text", message("notices-lookup-ground"),
              message("notices-lookup-ground-hint"), required=True, value=given.get("ground", ""),
              max_length=LONGEST, wide=True),
    )  # fmt: skip
