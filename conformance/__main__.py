"""``python -m conformance --secretariat URL --target NAME``: check a node at any address.

The checker is a node itself. It makes its keys (``--keys``), asks the secretariat to be listed and
prints its fingerprint; the secretariat's administrator accepts it (``eurazpol node accept-peer``).
Then it sends the node ``--target`` letters of a kind that nobody knows, right ones and wrong ones,
so that nothing takes effect there, and holds each answer against ``docs/exchange.md``. With
``--listen SECONDS`` it also takes in what the target sends to it, answers the first letter with a
receipt for another, and requires that the letter comes again until it gets a good one.

Not to be checked from outside, since it needs the secretariat's hand or a moved clock: rule 5
(no directory, or an expired one) and rule 10 (revoked and expired keys). Status 1 if a check fails.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from conformance.checks import Bench, run
from conformance.node import OtherNode, listening


def listen(node: OtherNode, seconds: float) -> list[tuple[str, str]]:
    """Take in letters for a while; return what was wrong with them."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and (node.spoil or not node.taken):
        time.sleep(0.2)
    time.sleep(min(2.0, max(0.0, end - time.monotonic())))
    came = f"{len(node.taken)} letters came" if node.taken else "no letter came"
    return [
        ("letters that come are sealed, signed and numbered as told", "; ".join(node.problems)),
        (
            "a letter comes again until its receipt is proven",
            "" if node.taken and not node.spoil else came,
        ),
    ]


def judged(node: OtherNode, target: str, seconds: float) -> Iterator[tuple[str, str]]:
    """Run the checks at the doors, then listen."""
    node.spoil = 2 if seconds else 0
    yield from run(Bench(node, node.peer(target)))
    if seconds:
        yield from listen(node, seconds)


def main() -> int:
    """Run the checks and print them."""
    words = argparse.ArgumentParser(prog="python -m conformance", description=__doc__)
    words.add_argument("--secretariat", required=True, help="address of the secretariat")
    words.add_argument("--target", required=True, help="name of the node to check")
    words.add_argument("--name", default="conformance", help="our name in the directory")
    words.add_argument("--state", default="GB", help="the state that we pretend to be")
    words.add_argument("--url", default="http://127.0.0.1:8790", help="our own address")
    words.add_argument("--keys", type=Path, default=Path("conformance-keys.json"))
    words.add_argument("--wait", type=float, default=120, help="seconds to wait to be listed")
    words.add_argument("--listen", type=float, default=0, help="seconds to wait for letters")
    words.add_argument("--json", type=Path, help="write the report here as well")
    asked = words.parse_args()
    node = OtherNode.kept(asked.keys, asked.name, asked.state, asked.url, asked.secretariat)
    server = listening(node)
    try:
        print(f"node {node.name}, fingerprint {node.fingerprint}: {node.enrol()}", flush=True)
        if not node.wait_listed(asked.wait):
            print("not listed: the secretariat's administrator has not accepted this node")
            return 2
        results = []
        for name, wrong in judged(node, asked.target, asked.listen):
            results.append((name, wrong))
            print("ok    " if not wrong else "FAILED", name, wrong, flush=True)
    finally:
        server.shutdown()
    failed = [name for name, wrong in results if wrong]
    print(f"{len(results) - len(failed)} of {len(results)} hold")
    if asked.json:
        report = {"target": asked.target, "checks": [{"name": n, "wrong": w} for n, w in results]}
        asked.json.write_text(json.dumps(report, ensure_ascii=False, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
