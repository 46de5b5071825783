"""The first page of the statistics: where the figures are."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.legal_statistics.actions.deps import StatisticsDeps


@require_safe
def index(http_request: HttpRequest, deps: StatisticsDeps) -> HttpResponse:
    """Lead to the figures, the checks and the forecasts."""
    request = cast("OfficerRequest", http_request)
    require(request.actor, Act.READ_STATISTICS, Target(ObjectKind.STATISTICS))
    return render(request, "legal_statistics/index.html", {"now": deps.clock()})
