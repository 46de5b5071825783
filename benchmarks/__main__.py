"""Print every figure that the README claims, as one JSON object (``make bench``).

Each figure is measured in this run, next to its peer where one is named. A peer that is not on the
machine is reported as such, with what brings it here; nothing is remembered from an earlier run.
"""

import importlib
import json
import platform
import sys

AREAS = ("law", "exchange", "durable", "audit", "attachments", "full_file", "signing", "desk",
         "names", "notices", "persons", "register", "statistics")  # fmt: skip


def main(words: list[str]) -> None:
    """Run the areas named on the command line, or all; ``--size 2GB`` is an option of an area."""
    chosen, options = _parsed(words)
    figures: dict[str, object] = {
        "machine": {"python": platform.python_version(), "system": platform.platform()}
    }
    for area in chosen or AREAS:
        print(f"measuring {area} ...", file=sys.stderr, flush=True)
        figures[area] = importlib.import_module(f"benchmarks.{area}").run(**options)
    print(json.dumps(figures, indent=2, ensure_ascii=False))


def _parsed(words: list[str]) -> tuple[list[str], dict[str, str]]:
    """Take ``--name value`` apart from the areas."""
    chosen, options, left = [], {}, iter(words)
    for word in left:
        if word.startswith("--"):
            options[word.removeprefix("--")] = next(left, "")
        else:
            chosen.append(word)
    return chosen, options


if __name__ == "__main__":
    main(sys.argv[1:])
