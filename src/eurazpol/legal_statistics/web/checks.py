"""What the checks say of the figures that the node holds; targets; the crosswalk of offences."""

from collections import Counter

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.documents.domain.paper import Table, Text
from eurazpol.kernel.catalogue import catalogue
from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.actions.packaged import (
    crosswalk,
    iccs,
    packaged_tables,
    relations,
    targets,
)
from eurazpol.legal_statistics.actions.series import allowed, cells_now
from eurazpol.legal_statistics.actions.write_sheet import Sheet
from eurazpol.legal_statistics.actions.write_table import table_file
from eurazpol.legal_statistics.domain.checks.relation import Finding, Verdict
from eurazpol.legal_statistics.domain.checks.run import Report, check
from eurazpol.legal_statistics.domain.selectors import shelve
from eurazpol.legal_statistics.domain.targets import Kpi, against_actuals
from eurazpol.legal_statistics.web.figures import say
from eurazpol.legal_statistics.web.page import page, sheet_download
from eurazpol.ui.download import download
from eurazpol.ui.plots import Plot, Series


@page
@require_safe
def checks(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Show every finding: stated, recomputed, formula, verdict, source; or those of one verdict."""
    del deps
    report = _report(request)
    wanted = request.GET.get("verdict", "")
    shown = [one for one in report.all if wanted in ("", one.verdict.value)]
    counts = [(verdict, report.count(verdict)) for verdict in Verdict]
    context = {
        "report": report,
        "found": shown,
        "counts": counts,
        "wanted": wanted if wanted in set(Verdict) else "",
        "known": len(report.declared),
        "plot": _plot(counts) if report.all else None,
    }
    return render(request, "legal_statistics/checks.html", context)


@page
@require_safe
def checks_file(request: OfficerRequest, deps: StatisticsDeps, ending: str) -> HttpResponse:
    """Hand the findings out as CSV or XLSX."""
    del deps
    heads = ("id", "rule", "verdict", "subject", "stated", "recomputed", "formula", "source")
    texts = catalogue()

    def row(one: Finding) -> tuple[str, ...]:
        outcome = one.outcome
        subject = str(texts.value(one.subject, request.lang))
        return (
            one.id, one.rule.value, one.verdict.value, subject, outcome.stated,
            outcome.recomputed, outcome.formula, one.source,
        )  # fmt: skip

    data, media_type = table_file(ending, heads, [row(one) for one in _report(request).all])
    return download(data, f"checks.{ending}", media_type)


def _report(request: OfficerRequest) -> Report:
    return check(cells_now(request.actor), packaged_tables(), relations())


def _plot(counts: list[tuple[Verdict, int]]) -> Plot:
    return Plot(
        "verdicts", "bar", say("checks-plot"), say("verdict"),
        tuple(verdict.text for verdict, _ in counts),
        (Series(say("findings"), tuple(float(count) for _, count in counts)),),
    )  # fmt: skip


@page
@require_safe
def targets_page(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Show the targets of programmes against what was reached."""
    del deps
    return render(request, "legal_statistics/targets.html", {"found": _targets(request)})


def _targets(request: OfficerRequest) -> tuple[Kpi, ...]:
    return against_actuals(targets(), shelve(cells_now(request.actor)))


@page
@require_safe
def targets_file(request: OfficerRequest, deps: StatisticsDeps, ending: str) -> HttpResponse:
    """Hand the targets out as CSV, XLSX or a paper."""
    found = _targets(request)
    codes = ("id", "subject_en", "due", "unit", "target", "actual", "gap", "reached", "formula",
             "source")  # fmt: skip
    plain = [
        (one.target.id, one.target.subject.en, str(one.target.due), one.target.unit, one.wanted,
         one.actual, one.gap, one.reached.value, one.formula, one.target.source)
        for one in found
    ]  # fmt: skip
    heads = (say("target"), say("due"), say("unit"), say("wanted"), say("actual"), say("gap"),
             say("reached"))  # fmt: skip
    rows = tuple(
        (one.target.subject, str(one.target.due), one.target.unit, one.wanted, one.actual or "—",
         one.gap or "—", one.reached.text)
        for one in found
    )  # fmt: skip
    sheet = Sheet(
        "targets", codes, plain, say("section-targets"), Table(heads, (6, 2, 2, 2, 2, 2, 3), rows),
        say("targets-lead"),
    )  # fmt: skip
    return sheet_download(request, deps, sheet, ending)


@page
@require_safe
def crosswalk_page(request: OfficerRequest, deps: StatisticsDeps) -> HttpResponse:
    """Show which class each article falls into, and how sure that is."""
    del deps
    allowed(request.actor)
    lines = tuple(crosswalk().values())
    context = {
        "lines": [(line, iccs().get(line.iccs)) for line in lines],
        "counts": Counter(line.confidence for line in lines).most_common(),
    }
    return render(request, "legal_statistics/crosswalk.html", context)


@page
@require_safe
def crosswalk_file(request: OfficerRequest, deps: StatisticsDeps, ending: str) -> HttpResponse:
    """Hand the crosswalk out as CSV, XLSX or a paper."""
    allowed(request.actor)
    codes = ("code", "article", "title_en", "group", "iccs", "confidence")
    plain = [
        (one.code, one.article, one.title, one.group, one.iccs, one.confidence.value)
        for one in crosswalk().values()
    ]
    heads = (say("article"), say("group"), say("class"), say("confidence"))
    rows = tuple(
        (f"{one.code} {one.article}", one.group_text, _class(one.iccs), one.confidence.text)
        for one in crosswalk().values()
    )
    sheet = Sheet(
        "crosswalk", codes, plain, say("section-crosswalk"), Table(heads, (2, 4, 6, 2), rows),
        say("crosswalk-lead"),
    )  # fmt: skip
    return sheet_download(request, deps, sheet, ending)


def _class(code: str) -> Text:
    known = iccs().get(code)
    return known.title if known else "—"
