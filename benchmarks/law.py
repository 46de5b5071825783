"""The law engine: loading the book, one assessment, one explanation written out.

Times are wall time in milliseconds; ``worst`` is the slowest scenario by its best of several runs.
The nearest open peer runs beside it where it is at hand: ``peer_to_ours`` is its time for one
answer with facts loaded, divided by our mean time for one assessment of parsed facts.
"""

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks import facilex

SCENARIOS = Path(__file__).parent.parent / "tests" / "law_scenarios"
ROUNDS = 7


def run() -> dict[str, object]:
    """Measure in a process of its own, so that nothing is loaded before."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.law"], check=True, stdout=subprocess.PIPE
    )
    figures: dict[str, Any] = json.loads(done.stdout)
    return {**figures, "peer": _against(figures["assess_mean_ms"])}


def _against(ours: float) -> dict[str, Any]:
    """Time the peer in the same run; its figures with the ratio, or why it did not run."""
    peer = facilex.run()
    if "answer_ms" in peer:
        peer["peer_to_ours"] = round(peer["answer_ms"] / ours, 1)
    return peer


def _milliseconds(start: float) -> float:
    return (perf_counter() - start) * 1000


def _measure() -> dict[str, object]:
    from eurazpol.kernel.catalogue import catalogue  # noqa: PLC0415 - not part of the load
    from eurazpol.law.actions.load import load_book  # noqa: PLC0415
    from eurazpol.law.actions.render import Renderer  # noqa: PLC0415
    from eurazpol.law.actions.scenarios import read_scenarios  # noqa: PLC0415
    from eurazpol.law.domain.engine import assess  # noqa: PLC0415
    from eurazpol.law.domain.facts import parse_facts  # noqa: PLC0415

    start = perf_counter()
    book = load_book()
    loading = _milliseconds(start)
    rows = [row for path in sorted(SCENARIOS.glob("*.yaml")) for row in read_scenarios(path)]
    facts = [parse_facts(row.inputs, book) for row in rows]
    for each in facts:
        assess(each, book)
    best: dict[str, float] = {}
    for row, each in zip(rows, facts, strict=True):
        for _ in range(ROUNDS):
            start = perf_counter()
            assess(each, book)
            best[row.id] = min(best.get(row.id, 1e9), _milliseconds(start))
    renderer = Renderer(book, catalogue(), "kk")
    answers = [assess(each, book) for each in facts]
    start = perf_counter()
    for answer in answers:
        list(renderer.assessment_text(answer))
    writing = _milliseconds(start) / len(answers)
    slowest = max(best, key=lambda id_: best[id_])
    return {
        "instruments": len(book.instruments),
        "scenarios": len(rows),
        "load_ms": round(loading, 1),
        "assess_mean_ms": round(sum(best.values()) / len(best), 3),
        "assess_worst_ms": round(best[slowest], 3),
        "assess_worst_scenario": slowest,
        "explain_in_kazakh_ms": round(writing, 3),
        "budget": {"load_ms": 300, "assess_ms": 2},
    }


if __name__ == "__main__":
    print(json.dumps(_measure()))
