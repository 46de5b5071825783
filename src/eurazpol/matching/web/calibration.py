"""``/matching/calibration``: what the score means, and how far it can be believed."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eurazpol.access.actions.requests import OfficerRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import Lang, message
from eurazpol.matching.domain.person.compare import LEAD_THRESHOLD
from eurazpol.matching.domain.person.comparison import Field
from eurazpol.matching.domain.person.curve import (
    BRIER,
    CURVE,
    FALSE_TO_TRUE,
    KINDS,
    MEAN_ERROR,
    PAIRS,
)
from eurazpol.matching.domain.person.fitted import NAME_KNOTS, NAME_WEIGHTS, WEIGHTS
from eurazpol.matching.domain.person.levels import Level
from eurazpol.matching.web.page import page
from eurazpol.ui.plots import Plot, Series

_COMMAND = "python -m benchmarks.persons_fit"


@require_safe
@page
def calibration(request: OfficerRequest) -> HttpResponse:
    """Show the curve as a table and a plot, the weights, and the pairs that it was measured on."""
    require(request.actor, Act.READ_CALIBRATION, Target(ObjectKind.MATCH))
    lang = request.lang
    rows = [
        {
            "label": f"{low * 100:.0f}–{high * 100:.0f} %",
            "mean": number(mean * 100, lang, 1),
            "share": number(true / pairs * 100, lang, 1) if pairs else "—",
            "pairs": number(pairs, lang),
            "true": number(true, lang),
        }
        for low, high, mean, pairs, true in CURVE
    ]
    context = {
        "rows": rows,
        "plot": _plot(),
        "levels": [
            (field, [(level.reason(), _signed(WEIGHTS[level.id], lang)) for level in Level
                     if level.field is field])
            for field in Field if field is not Field.NAMES
        ],
        "knots": [
            (number(knot, lang, 2), _signed(weight, lang))
            for knot, weight in zip(NAME_KNOTS, NAME_WEIGHTS, strict=True)
        ],
        "kinds": [
            (message(f"matching-pairs-{kind}"), number(count, lang), number(leads, lang),
             number(leads / count * 100, lang, 1))
            for kind, (count, leads) in KINDS.items()
        ],
        "pairs": number(PAIRS, lang),
        "others": FALSE_TO_TRUE,
        "threshold": number(LEAD_THRESHOLD, lang, 2),
        "brier": number(BRIER, lang, 3),
        "off": number(MEAN_ERROR * 100, lang, 1),
        "command": _COMMAND,
    }  # fmt: skip
    return render(request, "matching/calibration.html", context)


def _plot() -> Plot:
    """The reliability curve: what was found against what the score says."""
    seen = [row for row in CURVE if row[3]]
    return Plot(
        "reliability",
        "line",
        message("matching-curve-title"),
        message("matching-curve-score"),
        tuple(f"{low * 100:.0f}–{high * 100:.0f} %" for low, high, *_ in seen),
        (
            Series(
                message("matching-curve-found"),
                tuple(round(true / pairs * 100, 1) for *_, pairs, true in seen),
            ),
            Series(
                message("matching-curve-said"),
                tuple(round(mean * 100, 1) for _, _, mean, *_ in seen),
            ),
        ),
        message("matching-curve-unit"),
        1,
    )


def _signed(points: float, lang: Lang) -> str:
    text = number(abs(points), lang, 2)
    return text if points == 0 else f"{'+' if points > 0 else '−'}{text}"
