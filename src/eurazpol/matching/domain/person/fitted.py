"""Weights of the explained score, fitted on labelled pairs of fictional people.

Written by ``python -m benchmarks.persons_fit``; not edited by hand. A weight is in points, each of
which doubles the odds that two records are of one person.
"""

BASE = -2.0
"""Points before anything is compared."""
NAME_KNOTS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.0)
"""Scores of names, between which the weight of the names runs straight."""
NAME_WEIGHTS = (-8.0, -6.0, -2.0, 0.5, 1.5, 2.5, 3.5)
WEIGHTS = {
    "birth-same": 6.0,
    "birth-month": 3.0,
    "birth-year": 1.5,
    "birth-calendar": 3.0,
    "birth-swapped": 4.0,
    "birth-digit": 3.0,
    "birth-other-day": -2.0,
    "birth-near": -3.0,
    "birth-apart": -5.0,
    "birth-far": -7.0,
    "sex-same": 0.3,
    "sex-different": -6.0,
    "nationality-same": 0.3,
    "nationality-after": 0.1,
    "nationality-different": -1.0,
    "place-same": 2.0,
    "place-partly": 1.0,
    "place-state": 0.2,
    "place-different": -2.0,
    "paper-same": 8.0,
    "paper-look": 7.0,
    "paper-slip": 5.0,
    "paper-other": -1.0,
    "number-other": -6.0,
    "looks-same": 1.5,
    "looks-close": 0.5,
    "looks-different": -2.0,
}
