"""nomenklatura in a virtual environment of its own: brought from the package index when missing."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HOME = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "eurazpol-bench"
PROGRAM = """
import csv, json, sys, time
from importlib.metadata import version
from followthemoney import ValueEntity, model
from nomenklatura.matching.logic_v2.model import LogicV2
config, person = LogicV2.default_config(), model.get("Person")
def entity(number, side, name):
    made = ValueEntity(person, {"id": f"{side}{number}"})
    made.add("name", name)
    return made
rows = enumerate(json.load(sys.stdin))
pairs = [(entity(n, "a", row[0]), entity(n, "b", row[1])) for n, row in rows]
for left, right in pairs:
    LogicV2.compare(left, right, config)
start = time.process_time()
scores = [LogicV2.compare(left, right, config).score for left, right in pairs]
spent = time.process_time() - start
json.dump({"version": version("nomenklatura"), "scores": scores,
           "us_per_pair": spent / len(pairs) * 1e6}, sys.stdout)
"""


def scores(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the scores of logic-v2 and its time a pair with names already analysed, or why not."""
    python = HOME / "nomenklatura" / "bin" / "python"
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
        ready = [python, "-c", "import nomenklatura.matching.logic_v2.model"]
        if subprocess.run(ready, capture_output=True, check=False).returncode:
            subprocess.run([python, "-m", "pip", "install", "-q", "nomenklatura"], check=True)
        done = subprocess.run(
            [python, "-c", PROGRAM],
            input=json.dumps(pairs),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        return {
            "not_run": f"python -m pip install nomenklatura, in {python.parent.parent}: {error}"
        }
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
