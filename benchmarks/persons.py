"""Persons: what a comparison of two prepared records costs, and how right the score is.

Beside nomenklatura's logic-v2 where it is installed. Pairs are those of ``persons_pairs``, and
records taken at random, as most pairs of a bulk screening are.
"""

import gc
import time
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from benchmarks.persons_pairs import pairs
from eurazpol.matching.domain.ftm import entity_of
from eurazpol.matching.domain.person import (
    LEAD_THRESHOLD,
    PersonRecord,
    PreparedPerson,
    compare_persons,
    prepare_person,
    score_persons,
)
from eurazpol.matching.domain.person.curve import BRIER, MEAN_ERROR

PAIRS, RANDOM_PAIRS, ROUNDS, FLOOR, SEED = 3000, 10_000, 5, 0.2, 77
PEER = "nomenklatura logic-v2"
Prepared = list[tuple[PreparedPerson, PreparedPerson]]


def run(**_: str) -> dict[str, object]:
    """Return the figures; another seed than that of the fit."""
    made = list(pairs(PAIRS, SEED))
    begin = time.process_time()
    hard: Prepared = [(_ready(one.a), _ready(one.b)) for one in made]
    prepared = (time.process_time() - begin) / (2 * PAIRS) * 1e6
    rng = Random(SEED)  # noqa: S311 - made to be repeated
    everybody = [one for pair in hard for one in pair]
    far: Prepared = [(rng.choice(everybody), rng.choice(everybody)) for _ in range(RANDOM_PAIRS)]
    leads = [score_persons(a, b) >= LEAD_THRESHOLD for a, b in hard]
    true = [one.is_one for one in made]
    right = sum(lead and one for lead, one in zip(leads, true, strict=True))
    return {
        "prepare_us": round(prepared, 1),
        "pair_us": {
            "screening, random pairs": _cost(far, lambda a, b: score_persons(a, b, FLOOR)),
            "score, random pairs": _cost(far, score_persons),
            "score, look-alike pairs": _cost(hard, score_persons),
            "explained, look-alike pairs": _cost(hard, compare_persons),
            "goal": 20,
        },
        "look-alike pairs": {
            "n": PAIRS,
            "precision": round(right / max(1, sum(leads)), 3),
            "recall": round(right / max(1, sum(true)), 3),
            "brier": BRIER,
            "mean_error": MEAN_ERROR,
        },
        PEER: _peer([(one.a, one.b) for one in made], true),
    }


def _ready(record: PersonRecord) -> PreparedPerson:
    """Return the record with its names made ready too, which is done when they are asked for."""
    person = prepare_person(record)
    _ = person.names, person.weak
    return person


def _cost(made: Prepared, do: Callable[[Any, Any], object]) -> float:
    """Return microseconds of the processor a pair, the best round: others share the machine."""
    rounds = []
    gc.disable()
    for _ in range(ROUNDS):
        begin = time.process_time()
        for a, b in made:
            do(a, b)
        rounds.append((time.process_time() - begin) / len(made) * 1e6)
    gc.enable()
    return round(min(rounds), 1)


def _peer(made: Sequence[tuple[PersonRecord, PersonRecord]], true: list[bool]) -> object:
    try:
        from followthemoney import model  # noqa: PLC0415 - only where it is installed
        from nomenklatura.matching import LogicV2  # noqa: PLC0415
        from nomenklatura.matching.types import ScoringConfig  # noqa: PLC0415
    except ImportError:
        return "not on this machine: pip install nomenklatura followthemoney"
    config = ScoringConfig.defaults()
    proxies = [(model.get_proxy(entity_of(a)), model.get_proxy(entity_of(b))) for a, b in made]
    begin = time.process_time()
    scores = [LogicV2.compare(a, b, config).score for a, b in proxies]
    cost = (time.process_time() - begin) / len(made) * 1e6
    leads = [score >= 0.7 for score in scores]
    right = sum(lead and one for lead, one in zip(leads, true, strict=True))
    return {
        "pair_us": round(cost, 1),
        "precision": round(right / max(1, sum(leads)), 3),
        "recall": round(right / max(1, sum(true)), 3),
    }
