"""Weights of the explained score, fitted on labelled pairs of fictional people.

Written by ``python -m benchmarks.persons_fit``; not edited by hand. A weight is in points,
each of which doubles the odds that two records are of one person.
"""

BASE = -2.28
"""Points before anything is compared."""
NAME_KNOTS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
"""Scores of names, between which the weight of the names runs straight."""
NAME_WEIGHTS = (0.0, 0.0, 0.0, 0.0, 0.0, 0.55, 1.69, 1.71, 1.71, 2.03)
WEIGHTS = {
    "birth-same": 4.1,
    "birth-month": 3.9,
    "birth-year": 3.79,
    "birth-calendar": 4.07,
    "birth-swapped": 3.71,
    "birth-digit": 0.0,
    "birth-other-day": 0.0,
    "birth-near": -3.86,
    "birth-apart": -5.79,
    "birth-far": -10.8,
    "sex-same": 0.36,
    "sex-different": -5.35,
    "nationality-same": 0.1,
    "nationality-after": 0.0,
    "nationality-different": -1.22,
    "place-same": 1.46,
    "place-partly": 1.58,
    "place-state": 0.0,
    "place-different": -2.19,
    "paper-same": 10.2,
    "paper-look": 3.36,
    "paper-slip": 5.97,
    "paper-other": -0.76,
    "number-other": -9.88,
    "looks-same": 1.64,
    "looks-close": 0.0,
    "looks-different": -6.07,
}
