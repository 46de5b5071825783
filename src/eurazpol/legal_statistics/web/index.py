"""The first page of the statistics: where the figures are."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.report import allowed, period_of, years_built
from eurazpol.legal_statistics.domain.forms import FORMS
from eurazpol.legal_statistics.web.figures import may_keep
from eurazpol.legal_statistics.web.page import page, year_asked


@page
@require_safe
def index(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Lead to the figures of a year, the checks and the forecasts."""
    allowed(request.actor)
    year, keeps = year_asked(request), may_keep(request.actor)
    period = period_of(year)
    context = {
        "forms": FORMS.values(),
        "year": year,
        "years": years_built(),
        "period": period,
        "keeps": keeps,
        "closing": keeps and period.final_at is None and year < deps.clock().year,
    }
    return render(request, "legal_statistics/index.html", context)
