"""The page of one person of a case: what is known, and where else the name is found."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.read_person import PersonView, read_person
from eurazpol.cooperation.domain.compare import Verdict
from eurazpol.cooperation.web.case import frame
from eurazpol.cooperation.web.handling_marks import marked_blocks
from eurazpol.cooperation.web.page import Request, page
from eurazpol.cooperation.web.present import FactBlock, fact_blocks
from eurazpol.kernel.texts import message


@require_safe
@page
def person(request: Request, deps: CooperationDeps, number: str, place: int) -> HttpResponse:
    """``GET /cases/<number>/persons/<place>``: persons are counted from 1."""
    found = read_person(deps, number, place - 1, actor=request.actor, now=request.shell.now)
    context = {
        **frame(request, found.case, "case"),
        "found": found,
        "number": place,
        "blocks": [_titled(block) for block in _own(found)],
        "leads": [
            {
                "lead": lead,
                "number": lead.place + 1,
                "counts": [(one.value, one.text, lead.count(one)) for one in Verdict],
            }
            for lead in found.leads
        ],
    }
    return render(request, "cooperation/person.html", context)


def _own(found: PersonView) -> list[FactBlock]:
    """Return what is known of this person, and what is withheld of it."""
    at = f"person-{found.place}"
    blocks: list[Any] = [one for one in fact_blocks(found.case.facts) if one.id == at]
    return [one for one in marked_blocks(found.case, blocks) if one.id == at]


def _titled(block: FactBlock) -> FactBlock:
    return replace(block, title=message("cooperation-person-known"))
