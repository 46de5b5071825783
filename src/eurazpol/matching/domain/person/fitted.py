"""Weights of the explained score, fitted on labelled pairs of fictional people.

Written by ``python -m benchmarks.persons_fit``; not edited by hand. A weight is in points,
each of which doubles the odds that two records are of one person.
"""

BASE = -1.79
"""Points before anything is compared."""
NAME_KNOTS = (0.0, 0.25, 0.5, 0.7, 0.85, 0.95, 1.0)
"""Scores of names, between which the weight of the names runs straight."""
NAME_WEIGHTS = (-8.31, -3.6, 0.0, 1.16, 1.2, 1.73, 2.31)
WEIGHTS = {
    "birth-same": 6.71,
    "birth-month": 4.87,
    "birth-year": 2.12,
    "birth-calendar": 4.73,
    "birth-swapped": 6.71,
    "birth-digit": 3.63,
    "birth-other-day": -2.76,
    "birth-near": -3.28,
    "birth-apart": -5.37,
    "birth-far": -10.77,
    "sex-same": 0.0,
    "sex-different": -2.41,
    "nationality-same": 0.25,
    "nationality-after": 0.0,
    "nationality-different": -1.41,
    "place-same": 2.69,
    "place-partly": 1.78,
    "place-state": 0.04,
    "place-different": -2.87,
    "paper-same": 10.48,
    "paper-look": 3.23,
    "paper-slip": 3.17,
    "paper-other": -0.92,
    "number-other": -8.67,
    "looks-same": 2.1,
    "looks-close": 0.0,
    "looks-different": -4.74,
}
