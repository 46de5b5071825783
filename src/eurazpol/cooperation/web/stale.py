"""Somebody saved in the meantime: both versions side by side, nothing lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import StaleVersion
from eurazpol.cooperation.web.case import frame
from eurazpol.cooperation.web.page import Request
from eurazpol.ui.forms import typed_date

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Conflict:
    """What was typed and what is on record, by path, and where the form goes."""

    error: StaleVersion
    action: str
    mine: Mapping[str, str]
    theirs: Mapping[str, str]
    labels: Mapping[str, Any]


def stale_page(request: Request, case: CaseView, conflict: Conflict) -> HttpResponse:
    """Show what differs; the officer keeps one or the other."""
    mine, theirs = conflict.mine, conflict.theirs
    differences = [
        {
            "label": conflict.labels.get(path, path),
            "mine": typed_date(mine.get(path, "")),
            "theirs": typed_date(theirs.get(path, "")),
        }
        for path in dict.fromkeys((*mine, *theirs))
        if typed_date(mine.get(path, "")) != typed_date(theirs.get(path, ""))
    ]
    context = {
        **frame(request, case, ""),
        "seen": conflict.error.seen,
        "current": conflict.error.current,
        "differences": differences,
        "changes": case.timeline[:_SHOWN],
        "action": conflict.action,
        "values": tuple(mine.items()),
    }
    return render(request, "cooperation/stale.html", context, status=409)
