"""Names in every spelling: quality at the one threshold, time a pair, logic-v2 beside.

The set is our own (tests/matching/variants). ``--cases FILE`` adds a public one, for example
nomenklatura's ``contrib/name_bench/cases.csv``, of which only rows of persons count. Each matcher
is judged at its own threshold (logic-v2: 0.7); ``best`` is the best that any would give it.
"""

from pathlib import Path
from time import process_time
from typing import Any

from benchmarks import peer_nomenklatura
from eurazpol.matching.actions.bench_names import (
    Figures,
    LabelledPair,
    bench_names,
    figures_at,
    read_pairs,
)
from eurazpol.matching.domain.names import keys, prepare

VARIANTS = Path(__file__).parent.parent / "tests" / "matching" / "variants" / "variants.csv"
PEER_THRESHOLD = 0.7


def run(cases: str = "", **_options: str) -> dict[str, Any]:
    """Measure every set."""
    sets = {"variants": VARIANTS} | ({"public": Path(cases)} if cases else {})
    found: dict[str, Any] = {name: _measured(path) for name, path in sets.items()}
    pairs = [pair for pair in read_pairs(VARIANTS).pairs if pair.is_match]
    found["spellings_that_share_a_key"] = round(
        sum(not _keys(pair.first).isdisjoint(_keys(pair.second)) for pair in pairs) / len(pairs), 4
    )
    found["budget"] = {"us_per_pair": 20, "variants": {"recall": 0.95, "fpr": 0.002}}
    return found


def _keys(name: str) -> frozenset[str]:
    return keys(prepare(name))


def _measured(path: Path) -> dict[str, Any]:
    pairs = read_pairs(path).pairs
    ours = bench_names(pairs, process_time)
    return {
        "pairs": ours.n,
        "eurazpol": {**_plain(ours.figures), "us_per_pair": round(ours.us_per_pair, 1)},
        "logic_v2": _peer(pairs),
    }


def _peer(pairs: tuple[LabelledPair, ...]) -> dict[str, Any]:
    found = peer_nomenklatura.scores([(pair.first, pair.second) for pair in pairs])
    if "scores" not in found:
        return found
    rows = list(zip(found["scores"], (pair.is_match for pair in pairs), strict=True))
    best = max((figures_at(rows, step / 100) for step in range(5, 100)), key=lambda each: each.f1)
    return {
        "version": found["version"],
        **_plain(figures_at(rows, PEER_THRESHOLD)),
        "us_per_pair": round(found["us_per_pair"], 1),
        "best": _plain(best),
    }


def _plain(figures: Figures) -> dict[str, float]:
    return {
        "threshold": figures.threshold,
        "precision": round(figures.precision, 4),
        "recall": round(figures.recall, 4),
        "f1": round(figures.f1, 4),
        "fpr": round(figures.fpr, 4),
    }
