"""``python -m fuzz [--count N] [--guided N] [--seed S]``: attack every parser and count what came.

1. ``--count`` changed envelopes (a million when left out), by ``mutate.py``: bytes of real letters
   changed, and letters of a stranger, sealed correctly over changed content and signed by no key of
   a listed node. None may be accepted, none may raise anything but a refusal with a name.
2. A twentieth of that number at every other parser.
3. ``--guided`` inputs of a coverage-guided fuzzer (atheris, libFuzzer), which looks for new paths
   through the same parsers and starts from the same samples.

Ends with status 1 if anything was accepted, crashed or was refused without a name. What failed is
written to ``fuzz-found/``.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random

from tests.exchange import letters

from eurazpol.exchange.domain.errors import Refusal, Refused
from eurazpol.exchange.domain.letter import Letter
from fuzz.mutate import changed
from fuzz.targets import Target, envelope, forged, targets

FOUND = Path("fuzz-found")
NAMES = {refusal.value for refusal in Refusal}
ROUND = 20_000


@dataclass
class Tally:
    """What became of the inputs of one target."""

    refused: Counter[str] = field(default_factory=Counter)
    fine: int = 0
    bad: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def add(self, other: "Tally") -> None:
        """Count another tally in."""
        self.refused += other.refused
        self.fine += other.fine
        self.bad += other.bad
        self.slowest = max(self.slowest, other.slowest)


def judge(target: Target, raw: bytes) -> str:
    """Return the name of the refusal, ``well-formed`` for what may be accepted; else raise."""
    try:
        target.take(raw)
    except Refused as error:
        if error.name not in NAMES:
            raise AssertionError(f"{target.name}: refused without a name: {error.name}") from error
        return error.name
    if target.accepts(raw):
        return "well-formed"
    raise AssertionError(f"{target.name}: accepted")


def _stranger(random: Random) -> bytes:
    """A letter that a stranger sealed well over changed content."""
    good = letters.letter()
    manifest = changed([good.manifest], random) if random.random() < 0.7 else good.manifest
    header = changed([good.header], random)[:16_000] if random.random() < 0.3 else good.header
    return forged(Letter(header, manifest, good.parts))


def attack(name: str, seed: str, count: int) -> Tally:
    """Make ``count`` inputs for one target and judge each."""
    target = next(one for one in targets() if one.name == name)
    random, tally = Random(seed), Tally()
    for number in range(count):
        stranger = name == "envelope" and number % 10 == 0
        raw = _stranger(random) if stranger else changed(target.samples, random)
        begin = time.perf_counter()
        try:
            verdict = judge(target, raw)
        except Exception as error:  # noqa: BLE001 - a crash is what is looked for
            tally.bad.append(f"{name} {seed}/{number}: {error!r} {_keep(raw)}")
            continue
        tally.slowest = max(tally.slowest, time.perf_counter() - begin)
        if verdict == "well-formed":
            tally.fine += 1
        else:
            tally.refused[verdict] += 1
    return tally


def _keep(raw: bytes) -> Path:
    FOUND.mkdir(exist_ok=True)
    path = FOUND / sha256(raw).hexdigest()[:20]
    path.write_bytes(raw)
    return path


def mutated(target: Target, count: int, seed: int) -> Tally:
    """Attack one target with all cores until ``count`` changed inputs were judged."""
    total, piece = Tally(), 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        while (judged := sum(total.refused.values()) + len(total.bad)) < count:
            left = count - judged
            sizes = [min(ROUND, left - at) for at in range(0, left, ROUND)][: 4 * 2]
            jobs = [
                pool.submit(attack, target.name, f"{seed}/{piece + n}", size)
                for n, size in enumerate(sizes)
            ]
            piece += len(sizes)
            for job in jobs:
                total.add(job.result())
            print(f"  {target.name}: {sum(total.refused.values()):,} of {count:,}", flush=True)
    return total


def guided(target: Target, runs: int, seed: int) -> int:
    """Run the coverage-guided fuzzer in a process of its own; return its status."""
    command = [sys.executable, "-m", "fuzz.guided", target.name, str(runs), str(seed)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr)
        return done.returncode
    told = dict(re.findall(r"stat::(\w+):\s+(\d+)", done.stderr))
    print(
        f"    guided by coverage: {int(told['number_of_executed_units']):,} inputs, "
        f"{told['new_units_added']} of them on new paths, peak {told['peak_rss_mb']} MB"
    )
    return 0


def main() -> int:
    """Run everything; return the status of the process."""
    words = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    words.add_argument("--count", type=int, default=1_000_000)
    words.add_argument("--guided", type=int, default=200_000)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    failures = 0
    for target in targets():
        count = asked.count if target.take is envelope else max(1, asked.count // 20)
        begin = time.perf_counter()
        tally = mutated(target, count, asked.seed)
        judged = sum(tally.refused.values())
        print(
            f"{target.name}: {judged + len(tally.bad):,} inputs, {judged:,} refused by name, "
            f"{len(tally.bad)} accepted or crashed, {tally.fine} well-formed (not counted), "
            f"slowest {tally.slowest * 1000:.1f} ms, {time.perf_counter() - begin:.0f} s"
        )
        for name, times in tally.refused.most_common():
            print(f"    {name:20} {times:>10,}")
        failures += len(tally.bad)
        for bad in tally.bad[:10]:
            print(f"    {bad}")
        if asked.guided:
            failures += guided(target, asked.guided, asked.seed) != 0
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
