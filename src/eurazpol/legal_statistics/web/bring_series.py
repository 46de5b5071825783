"""Bring a file of published series in: the form, and what is wrong with the file."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.import_series import FileOrder, import_series
from eurazpol.legal_statistics.actions.packaged import example_files
from eurazpol.legal_statistics.domain.errors import InvalidSeries
from eurazpol.legal_statistics.domain.figures import Standing
from eurazpol.legal_statistics.domain.series_file import COLUMNS, MAX_BYTES
from eurazpol.legal_statistics.web.faults import faults_of
from eurazpol.legal_statistics.web.figures import say
from eurazpol.legal_statistics.web.page import after, page
from eurazpol.ui.forms import Input, one, with_faults

_FIGURES = Target(ObjectKind.STATISTICS)


@page
@require_http_methods(["GET", "POST"])
def bring(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Bring a file in; what breaks a rule is named with its row and field, and nothing is kept."""
    require(request.actor, Act.KEEP_STATISTICS, _FIGURES)
    if request.method == "GET":
        return _bring_form(request)
    try:
        done = import_series(_order(request), actor=request.actor, now=deps.clock())
    except InvalidSeries as error:
        return _bring_form(request, error)
    done_text = say(
        "imported-line", file=done.file, rows=done.rows, added=done.added,
        revised=done.revised, unchanged=done.unchanged,
    )  # fmt: skip
    return after(request, "/stats/series", done_text)


@page
@require_POST
def bring_packaged(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Bring the example series of the product in."""
    rows = added = 0
    for path in example_files():
        order = FileOrder(path.name, path.read_bytes(), Standing.FINAL)
        done = import_series(order, actor=request.actor, now=deps.clock())
        rows, added = rows + done.rows, added + done.added
    return after(request, "/stats/series", say("packaged-in", rows=rows, added=added))


def _order(request: OfficerRequest) -> FileOrder:
    file, standing = request.FILES.get("file"), one(request.POST, "standing")
    if file is None:
        raise InvalidSeries("stats-missing", field="file")
    if standing not in {Standing.PROVISIONAL, Standing.FINAL}:
        raise InvalidSeries("stats-missing", field="standing")
    data = file.read(MAX_BYTES + 1)
    name = file.name or "series.csv"
    return FileOrder(name, data, Standing(standing), one(request.POST, "reason"))


def _bring_form(request: OfficerRequest, error: InvalidSeries | None = None) -> HttpResponse:
    given = request.POST
    choices = tuple((one.value, one.text) for one in (Standing.PROVISIONAL, Standing.FINAL))
    fields = (
        Input("file", "file", say("file"), say("file-hint"), required=True,
              limit=MAX_BYTES // 10**6, any_type=True),
        Input("standing", "radio", say("standing"), required=True, choices=choices,
              value=given.get("standing", Standing.PROVISIONAL.value)),
        Input("reason", "area", say("reason"), say("reason-hint"), rows=2,
              value=given.get("reason", ""), max_length=1000, wide=True),
    )  # fmt: skip
    faults = faults_of(request, error, fields, elsewhere="file")
    context = {"fields": with_faults(fields, faults), "faults": faults, "columns": COLUMNS}
    status = 422 if faults else 200
    return render(request, "legal_statistics/series_import.html", context, status=status)
