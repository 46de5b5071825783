"""The explained score of two records: evidence of each field, added up in points.

The score is the chance that the sum means: ``1 / (1 + 2 ** -points)``. Cheap fields are judged
first; :func:`score_persons` stops where the names could no longer lift the pair to what is asked.
"""

import math
from itertools import chain, product

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.names import (
    Band,
    NameVerdict,
    compare_names,
)
from eurazpol.matching.domain.person.comparison import Comparison, Field, Part, Verdict
from eurazpol.matching.domain.person.fitted import BASE, NAME_KNOTS, NAME_WEIGHTS, WEIGHTS
from eurazpol.matching.domain.person.levels import Level, judge
from eurazpol.matching.domain.person.prepared import PreparedPerson

LEAD_THRESHOLD = 0.5
"""The fixed threshold of the product: at or above it a pair is shown to a person as a lead."""

_POINTS = {level: WEIGHTS[level.id] for level in Level}
_BEST_NAMES = max(NAME_WEIGHTS)
_SURE = 0.995
_WEAK_SHARE = 0.5
_VERDICTS = {
    Band.SAME: Verdict.SAME,
    Band.CLOSE: Verdict.CLOSE,
    Band.DIFFERENT: Verdict.DIFFERENT,
}


def compare_persons(a: PreparedPerson, b: PreparedPerson) -> Comparison:
    """Compare two records field by field; the order of the two makes no difference."""
    levels = {level.field: level for level in judge(a, b)}
    names = _name_part(a, b)
    parts = tuple(
        names if field is Field.NAMES else _part(field, levels.get(field)) for field in Field
    )
    return Comparison(_chance(BASE + sum(part.weight for part in parts)), parts)


def score_persons(a: PreparedPerson, b: PreparedPerson, floor: float = 0.0) -> float:
    """Return the score alone; 0.0 as soon as it is sure to be below ``floor``.

    For bulk work: the same figure as :func:`compare_persons`, without its words.
    """
    points = BASE
    for level in judge(a, b):
        points += _POINTS[level]
    if floor and _chance(points + _BEST_NAMES) < floor:
        return 0.0
    return _chance(points + _name_points(a, b))


def _chance(points: float) -> float:
    return 1.0 / (1.0 + math.exp2(-max(-60.0, min(60.0, points))))


def _part(field: Field, level: Level | None) -> Part:
    if level is None:
        return Part(field, Verdict.MISSING, 0.0, (message(f"matching-missing-{field.value}"),))
    return Part(field, level.verdict, _POINTS[level], (level.reason(),))


def _name_points(a: PreparedPerson, b: PreparedPerson) -> float:
    best = 0.0
    for one in a.names:
        for other in b.names:
            best = max(best, compare_names(one, other).score)
            if best >= _SURE:
                return name_points(best)
    if a.names and b.names and not a.weak and not b.weak:
        return name_points(best)
    found = _best(a, b)
    return 0.0 if found is None else _weighed(*found)


def name_points(score: float) -> float:
    """Return what a score of names weighs: straight lines between the fitted knots."""
    for nth in range(1, len(NAME_KNOTS)):
        if score <= NAME_KNOTS[nth]:
            low, high = NAME_KNOTS[nth - 1], NAME_KNOTS[nth]
            share = (score - low) / (high - low)
            return NAME_WEIGHTS[nth - 1] * (1 - share) + NAME_WEIGHTS[nth] * share
    return NAME_WEIGHTS[-1]


def _best(a: PreparedPerson, b: PreparedPerson) -> tuple[NameVerdict, bool] | None:
    """Return the best verdict of any two names, and whether one of them is a weak one.

    A weak name helps only where it does better than every full one.
    """
    full = [compare_names(one, other) for one, other in product(a.names, b.names)]
    weak = [
        compare_names(one, other)
        for one, other in chain(product(a.weak, b.names + b.weak), product(a.names, b.weak))
    ]
    best = max(full, key=_score, default=None)
    best_weak = max(weak, key=_score, default=None)
    if best_weak is not None and (
        best is None or name_points(best_weak.score) * _WEAK_SHARE > name_points(best.score)
    ):
        return best_weak, True
    return None if best is None else (best, False)


def _weighed(verdict: NameVerdict, is_weak: bool) -> float:  # noqa: FBT001 - one of two results
    points = name_points(verdict.score)
    # Another nickname contradicts nothing: a person has several.
    return max(0.0, points) * _WEAK_SHARE if is_weak else points


def _score(verdict: NameVerdict) -> float:
    return verdict.score


def _name_part(a: PreparedPerson, b: PreparedPerson) -> Part:
    found = _best(a, b)
    if found is None:
        return _part(Field.NAMES, None)
    verdict, is_weak = found
    reasons: tuple[Message, ...] = tuple(one.reason for one in verdict.findings)
    if is_weak:
        reasons = (*reasons, message("matching-level-name-weak"))
    return Part(
        Field.NAMES,
        _VERDICTS[verdict.band],
        _weighed(verdict, is_weak),
        reasons or (message(f"matching-level-name-{verdict.band.value}"),),
    )
