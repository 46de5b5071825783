"""How far the score can be believed: pairs that the fit has not seen.

Written by ``python -m benchmarks.persons_fit``; not edited by hand.
"""

SEED = 20261121
PAIRS = 30000
FALSE_TO_TRUE = 4
BRIER = 0.0309
"""Mean square of the difference between score and truth; 0.16 for the share alone."""
MEAN_ERROR = 0.0038
"""Mean difference between score and share of true pairs, over the tenths."""
CURVE = (
    (0.0, 0.1, 0.004, 21801, 110),
    (0.1, 0.2, 0.1284, 820, 87),
    (0.2, 0.3, 0.2474, 153, 35),
    (0.3, 0.4, 0.3596, 313, 109),
    (0.4, 0.5, 0.4582, 1625, 731),
    (0.5, 0.6, 0.535, 385, 202),
    (0.6, 0.7, 0.6616, 149, 98),
    (0.7, 0.8, 0.7758, 231, 195),
    (0.8, 0.9, 0.8399, 356, 308),
    (0.9, 1.0, 0.9844, 4167, 4125),
)
"""From, to, mean score, pairs, of which true: for each tenth of the score."""
KINDS = {
    "one-person": (6000, 4928),
    "namesake": (7250, 322),
    "sibling": (4856, 0),
    "other-family-name": (3551, 3),
    "anybody": (2358, 0),
    "twin": (1220, 27),
    "parent-and-child": (4765, 8),
}
"""For each kind of pair: how many, and how many of them are leads."""
