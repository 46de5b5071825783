"""Somebody saved in the meantime: both versions side by side, nothing lost.

1. What only one side has changed since the form was opened is proposed as that side has it; what
   both have changed is proposed as the reader has it, and marked.
2. The reader chooses field by field. Until then the reader's version is kept as a draft too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.domain.errors import StaleVersion
from eurazpol.cooperation.web.case import frame
from eurazpol.cooperation.web.drafts import TAKE, posted
from eurazpol.cooperation.web.page import Request
from eurazpol.ui.forms import typed_date

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Conflict:
    """What was typed and what is on record, by path, and where the form goes.

    ``base`` is what the form held when it was opened, where that is known; ``choosing`` lets the
    reader choose field by field (the form must then read the choice with :func:`merged`).
    """

    error: StaleVersion
    action: str
    mine: Mapping[str, str]
    theirs: Mapping[str, str]
    labels: Mapping[str, Any]
    base: Mapping[str, str] | None = None
    choosing: bool = False


def stale_page(request: Request, case: CaseView, conflict: Conflict) -> HttpResponse:
    """Show what differs; the officer keeps one or the other."""
    mine, theirs = conflict.mine, conflict.theirs
    differences = [
        _difference(conflict, path)
        for path in dict.fromkeys((*mine, *theirs))
        if typed_date(mine.get(path, "")) != typed_date(theirs.get(path, ""))
    ]
    context = {
        **frame(request, case, ""),
        "seen": conflict.error.seen,
        "current": conflict.error.current,
        "differences": differences,
        "choosing": conflict.choosing,
        "changes": case.timeline[:_SHOWN],
        "action": conflict.action,
        "values": tuple(mine.items()),
    }
    return render(request, "cooperation/stale.html", context, status=409)


def _difference(conflict: Conflict, path: str) -> dict[str, Any]:
    mine = typed_date(conflict.mine.get(path, ""))
    theirs = typed_date(conflict.theirs.get(path, ""))
    base = typed_date((conflict.base or {}).get(path, ""))
    known = conflict.base is not None
    return {
        "take": f"{TAKE}{path}",
        "label": conflict.labels.get(path, path),
        "mine": mine,
        "theirs": theirs,
        "take_theirs": known and mine == base,
        "both": known and base not in (mine, theirs),
    }


def merged(request: Request, theirs: Mapping[str, str]) -> dict[str, str]:
    """Return what is typed, with those fields of the record that the reader chose instead."""
    values = posted(request)
    for name, chosen in request.POST.items():
        if name.startswith(TAKE) and chosen == "theirs":
            path = name.removeprefix(TAKE)
            values[path] = theirs.get(path, "")
    return values
