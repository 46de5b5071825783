"""How far the score can be believed: pairs that the fit has not seen.

Written by ``python -m benchmarks.persons_fit``; not edited by hand.
"""

SEED = 20261121
PAIRS = 30000
FALSE_TO_TRUE = 4
BRIER = 0.03
"""Mean square of the difference between score and truth; 0.16 for the share alone."""
MEAN_ERROR = 0.0027
"""Mean difference between score and share of true pairs, over the tenths."""
CURVE = (
    (0.0, 0.1, 0.0041, 21881, 96),
    (0.1, 0.2, 0.1235, 731, 79),
    (0.2, 0.3, 0.2444, 148, 34),
    (0.3, 0.4, 0.3635, 346, 125),
    (0.4, 0.5, 0.4566, 1580, 713),
    (0.5, 0.6, 0.5332, 393, 205),
    (0.6, 0.7, 0.6614, 149, 100),
    (0.7, 0.8, 0.775, 232, 196),
    (0.8, 0.9, 0.8415, 352, 306),
    (0.9, 1.0, 0.9854, 4188, 4146),
)
"""From, to, mean score, pairs, of which true: for each tenth of the score."""
KINDS = {
    "one-person": (6000, 4953),
    "namesake": (7250, 338),
    "sibling": (4856, 0),
    "other-family-name": (3551, 3),
    "anybody": (2358, 0),
    "twin": (1220, 11),
    "parent-and-child": (4765, 9),
}
"""For each kind of pair: how many, and how many of them are leads."""
