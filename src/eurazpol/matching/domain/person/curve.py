"""How far the score can be believed: pairs that the fit has not seen.

Written by ``python -m benchmarks.persons_fit``; not edited by hand.
"""

SEED = 20261121
PAIRS = 30000
FALSE_TO_TRUE = 4
BRIER = 0.0566
"""Mean square of the difference between score and truth; 0.16 for the share alone."""
MEAN_ERROR = 0.0031
"""Mean difference between score and share of true pairs, over the tenths."""
CURVE = (
    (0.0, 0.1, 0.0054, 18464, 107),
    (0.1, 0.2, 0.1634, 3027, 455),
    (0.2, 0.3, 0.2234, 2085, 476),
    (0.3, 0.4, 0.3538, 552, 190),
    (0.4, 0.5, 0.4425, 744, 333),
    (0.5, 0.6, 0.5293, 212, 113),
    (0.6, 0.7, 0.6629, 219, 157),
    (0.7, 0.8, 0.7693, 1031, 799),
    (0.8, 0.9, 0.8408, 1314, 1109),
    (0.9, 1.0, 0.9636, 2352, 2261),
)
"""From, to, mean score, pairs, of which true: for each tenth of the score."""
KINDS = {
    "one-person": (6000, 4439),
    "namesake": (7199, 187),
    "sibling": (4786, 5),
    "parent-and-child": (4860, 6),
    "anybody": (2356, 2),
    "twin": (1201, 478),
    "other-family-name": (3598, 11),
}
"""For each kind of pair: how many, and how many of them are leads."""
