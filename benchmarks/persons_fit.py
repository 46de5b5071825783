"""Fit the weights of the explained score, and measure how far the score can be believed.

``python -m benchmarks.persons_fit`` writes ``matching/domain/person/fitted.py`` and ``curve.py``.
A plain logistic model: one weight for each level, straight lines between knots for the names. It is
bound: agreement never lowers, contradiction never raises, a better score of names never lowers. It
is fitted on one half of the pairs; the curve is of the other half, which the fit has not seen.
"""

import math
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from benchmarks.persons_pairs import FALSE_TO_TRUE, SEED, Pair, pairs
from eurazpol.matching.domain.names import compare_names
from eurazpol.matching.domain.person import prepare_person
from eurazpol.matching.domain.person.comparison import Verdict
from eurazpol.matching.domain.person.levels import Level, judge

PAIRS = 60_000
KNOTS = (0.0, 0.25, 0.5, 0.7, 0.85, 0.95, 1.0)
MOST = 12.0
"""Points beyond which no single finding may go: what never happened in 60,000 pairs still may."""
_RIDGE, _STRAIGHT = 1e-6, 2e-6
"""How much weights are drawn to zero, and the curve of names to a straight line."""
_LEVELS = tuple(Level)
_FOLDER = Path(__file__).resolve().parent.parent / "src/eurazpol/matching/domain/person"
_HEAD = "Written by ``python -m benchmarks.persons_fit``; not edited by hand."


def features(pair: Pair) -> np.ndarray:
    """Return what the model sees of a pair: 1 for each level found, then shares of the knots."""
    a, b = prepare_person(pair.a), prepare_person(pair.b)
    row = np.zeros(len(_LEVELS) + len(KNOTS))
    for level in judge(a, b):
        row[_LEVELS.index(level)] = 1.0
    score = compare_names(a.names[0], b.names[0]).score
    row[len(_LEVELS) :] = _hats(score)
    return row


def _hats(score: float) -> np.ndarray:
    """Return how near each knot is: two neighbours share 1."""
    places = np.interp(score, KNOTS, np.arange(len(KNOTS)))
    return np.clip(1 - np.abs(np.arange(len(KNOTS)) - places), 0, 1)


def fit(rows: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights of levels and of knots, in points."""
    count = len(_LEVELS)
    # Knots by their steps: the first weight is free, each later one is higher by a step >= 0.
    steps = np.tril(np.ones((len(KNOTS), len(KNOTS))))
    seen = np.hstack([rows[:, :count], rows[:, count:] @ steps])

    def bent(weights: np.ndarray) -> tuple[float, np.ndarray]:
        """How far the slope of the names' curve changes from knot to knot, and its gradient."""
        wide = np.diff(KNOTS)
        change = np.diff(weights[count + 1 :] / wide)
        back = np.zeros_like(weights)
        back[count + 2 :] += change / wide[1:]
        back[count + 1 : -1] -= change / wide[:-1]
        return float(change @ change), 2 * back

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logits = seen @ weights * math.log(2)
        chance = 1 / (1 + np.exp(-logits))
        value = np.mean(np.logaddexp(0, logits) - truth * logits)
        slope = seen.T @ (chance - truth) * math.log(2) / len(truth)
        bend, bend_slope = bent(weights)
        value += _RIDGE * weights @ weights + _STRAIGHT * bend
        return value, slope + 2 * _RIDGE * weights + _STRAIGHT * bend_slope

    bounds = [_bound(level) for level in _LEVELS]
    bounds += [(-MOST, MOST)] + [(0.0, MOST)] * (len(KNOTS) - 1)
    found = minimize(loss, np.zeros(seen.shape[1]), jac=True, bounds=bounds, method="L-BFGS-B",
                     options={"maxiter": 2000}).x  # fmt: skip
    return found[:count], steps @ found[count:]


def _bound(level: Level) -> tuple[float, float]:
    return (-MOST, 0.0) if level.verdict is Verdict.DIFFERENT else (0.0, MOST)


def _ordered(weights: np.ndarray) -> np.ndarray:
    """Let nothing that is close weigh more than what is the same in its field."""
    most = {
        level.field: weight
        for level, weight in zip(_LEVELS, weights, strict=True)
        if level.verdict is Verdict.SAME
    }
    return np.array(
        [
            min(weight, most[level.field]) if level.verdict is Verdict.CLOSE else weight
            for level, weight in zip(_LEVELS, weights, strict=True)
        ]
    )


def curve(chance: np.ndarray, truth: np.ndarray) -> list[tuple[float, float, float, int, int]]:
    """Return for each tenth of the score: from, to, mean score, pairs, true pairs."""
    found = []
    for nth in range(10):
        inside = (chance >= nth / 10) & ((chance < (nth + 1) / 10) | (nth == 9))
        mean = float(chance[inside].mean()) if inside.any() else 0.0
        found.append(
            (nth / 10, (nth + 1) / 10, round(mean, 4), int(inside.sum()), int(truth[inside].sum()))
        )
    return found


def main() -> None:
    """Fit, measure, write both modules."""
    made = list(pairs(PAIRS))
    rows = np.array([features(pair) for pair in made])
    truth = np.array([pair.is_one for pair in made], dtype=float)
    half = PAIRS // 2
    weights, knots = fit(rows[:half], truth[:half])
    # What every pair has is the base: the middle of the names' weights, so that they can lower too.
    base = round(float(np.interp(0.5, KNOTS, knots)), 2)
    points = np.round(_ordered(weights), 2)
    name_points = np.round(knots - base, 2)
    chance = 1 / (1 + np.exp2(-(base + rows[half:] @ np.concatenate([points, name_points]))))
    _write_weights(base, points, name_points)
    _write_curve(chance, truth[half:], [pair.kind for pair in made[half:]])


def _write_weights(base: float, points: np.ndarray, name_points: np.ndarray) -> None:
    lines = [
        '"""Weights of the explained score, fitted on labelled pairs of fictional people.',
        "",
        f"{_HEAD} A weight is in points,",
        "each of which doubles the odds that two records are of one person.",
        '"""',
        "",
        f"BASE = {base}",
        '"""Points before anything is compared."""',
        f"NAME_KNOTS = {KNOTS}",
        '"""Scores of names, between which the weight of the names runs straight."""',
        f"NAME_WEIGHTS = {tuple(float(one) + 0.0 for one in name_points)}",
        "WEIGHTS = {",
        *(
            f'    "{level.id}": {float(one) + 0.0},'
            for level, one in zip(_LEVELS, points, strict=True)
        ),
        "}",
    ]
    (_FOLDER / "fitted.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_curve(chance: np.ndarray, truth: np.ndarray, kinds: list[str]) -> None:
    lead = chance >= 0.5
    leads: dict[str, Any] = {}
    for kind in dict.fromkeys(kinds):
        of_kind = np.array([one == kind for one in kinds])
        leads[kind] = (int(of_kind.sum()), int(lead[of_kind].sum()))
    brier = round(float(np.mean((chance - truth) ** 2)), 4)
    off = sum(
        count * abs(mean - true / count)
        for _, _, mean, count, true in curve(chance, truth)
        if count
    ) / len(truth)
    lines = [
        '"""How far the score can be believed: pairs that the fit has not seen.',
        "",
        _HEAD,
        '"""',
        "",
        f"SEED = {SEED}",
        f"PAIRS = {len(truth)}",
        f"FALSE_TO_TRUE = {FALSE_TO_TRUE}",
        f"BRIER = {brier}",
        '"""Mean square of the difference between score and truth; 0.16 for the share alone."""',
        f"MEAN_ERROR = {round(float(off), 4)}",
        '"""Mean difference between score and share of true pairs, over the tenths."""',
        "CURVE = (",
        *(f"    {row}," for row in curve(chance, truth)),
        ")",
        '"""From, to, mean score, pairs, of which true: for each tenth of the score."""',
        "KINDS = {",
        *(f'    "{kind.replace(" ", "-")}": {figures},' for kind, figures in leads.items()),
        "}",
        '"""For each kind of pair: how many, and how many of them are leads."""',
    ]
    (_FOLDER / "curve.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
