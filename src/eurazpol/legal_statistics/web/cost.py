"""What offences cost: damage, deaths and harm to health as money (P37). Nothing is kept."""

from decimal import Decimal

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.documents.domain.paper import Table
from eurazpol.kernel.numbers import number
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.series import allowed
from eurazpol.legal_statistics.actions.write_sheet import Sheet
from eurazpol.legal_statistics.domain.cells import is_number
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.measures import Cost
from eurazpol.legal_statistics.web.faults import faults_of
from eurazpol.legal_statistics.web.figures import say
from eurazpol.legal_statistics.web.page import page, sheet_download
from eurazpol.ui.forms import Input, one, with_faults
from eurazpol.ui.templatetags.ui import query

_PARTS = ("direct", "indirect", "deaths", "per_death", "injured", "per_injured")
_COUNTS = ("deaths", "injured")


@page
@require_safe
def cost_file(request: OfficerRequest, deps: StatisticsDeps, ending: str) -> HttpResponse:
    """Hand the sum with its parts out as CSV, XLSX or a paper."""
    allowed(request.actor)
    given = _given(request)
    parts = [(part, _amount(part, given[part])) for part in _PARTS]
    total = _cost(given).total
    plain = [(part, str(amount)) for part, amount in (*parts, ("total", total))]
    rows = [(say(f"cost-{part.replace('_', '-')}"), number(float(amount), request.lang, 2))
            for part, amount in parts]  # fmt: skip
    rows.append((say("cost-sum"), number(float(total), request.lang, 2)))
    heads = (say("cost-part"), say("cost-value"))
    table = Table(heads, (5, 2), tuple(rows))
    sheet = Sheet("cost", ("part", "value"), plain, say("cost-title"), table, say("cost-lead"))
    return sheet_download(request, deps, sheet, ending)


def _given(request: OfficerRequest) -> dict[str, str]:
    return {part: one(request.GET, part).replace(" ", "").replace(",", ".") for part in _PARTS}


@page
@require_safe
def cost_page(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Add up what the reader gives; what a life or an injury is set at is the reader's to say."""
    del deps
    allowed(request.actor)
    given = _given(request)
    fields = tuple(
        Input(part, "number", say(f"cost-{part.replace('_', '-')}"), value=given[part],
              max_length=18, bare=True)
        for part in _PARTS
    )  # fmt: skip
    cost, error = None, None
    try:
        cost = _cost(given) if any(given.values()) else None
    except InvalidSeries as refused:
        error = refused
    faults = faults_of(request, error, fields)
    context = {
        "fields": with_faults(fields, faults),
        "faults": faults,
        "total": None if cost is None else number(float(cost.total), request.lang, 2),
        "query": query({part: text for part, text in given.items() if text}),
    }
    status = 422 if faults else 200
    return render(request, "legal_statistics/cost.html", context, status=status)


def _cost(given: dict[str, str]) -> Cost:
    values = {part: _amount(part, text) for part, text in given.items()}
    return Cost(
        values["direct"], values["indirect"], int(values["deaths"]), values["per_death"],
        int(values["injured"]), values["per_injured"],
    )  # fmt: skip


def _amount(part: str, text: str) -> Decimal:
    if not text:
        return Decimal(0)
    whole = part not in _COUNTS or text.isdigit()
    if not is_number(text) or text.startswith("-") or not whole:
        raise InvalidSeries("stats-number", field=part, value=text[:40])
    return Decimal(text)
