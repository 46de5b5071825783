"""Print every figure that the README claims, as one JSON object (``make bench``).

Each figure is measured in this run, next to its peer where one is named. A peer that is not on the
machine is reported as such, with what brings it here; nothing is remembered from an earlier run.
"""

import importlib
import json
import platform
import sys

AREAS = ("law", "exchange", "audit")


def main(chosen: list[str]) -> None:
    """Run the areas named on the command line, or all."""
    figures: dict[str, object] = {
        "machine": {"python": platform.python_version(), "system": platform.platform()}
    }
    for area in chosen or AREAS:
        print(f"measuring {area} ...", file=sys.stderr, flush=True)
        figures[area] = importlib.import_module(f"benchmarks.{area}").run()
    print(json.dumps(figures, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
