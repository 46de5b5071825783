"""Weights of the explained score, fitted on labelled pairs of fictional people.

Written by ``python -m benchmarks.persons_fit``; not edited by hand. A weight is in points,
each of which doubles the odds that two records are of one person.
"""

BASE = -1.83
"""Points before anything is compared."""
NAME_KNOTS = (0.0, 0.25, 0.5, 0.7, 0.85, 0.95, 1.0)
"""Scores of names, between which the weight of the names runs straight."""
NAME_WEIGHTS = (-7.48, -3.27, 0.0, 1.19, 1.27, 1.78, 2.37)
WEIGHTS = {
    "birth-same": 6.49,
    "birth-month": 4.96,
    "birth-year": 2.14,
    "birth-calendar": 4.76,
    "birth-swapped": 6.46,
    "birth-digit": 3.67,
    "birth-other-day": -2.75,
    "birth-near": -3.25,
    "birth-apart": -5.38,
    "birth-far": -10.76,
    "sex-same": 0.0,
    "sex-different": -2.66,
    "nationality-same": 0.22,
    "nationality-after": 0.0,
    "nationality-different": -1.34,
    "place-same": 2.62,
    "place-partly": 1.67,
    "place-state": 0.01,
    "place-different": -2.89,
    "paper-same": 9.7,
    "paper-look": 5.16,
    "paper-slip": 3.32,
    "paper-other": -0.92,
    "number-other": -8.88,
    "looks-same": 2.05,
    "looks-close": 0.0,
    "looks-different": -4.93,
}
