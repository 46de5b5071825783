"""Let schemathesis try the whole interface of a real node (``python -m tests.api.fuzz``).

Every operation is tried with examples, edge cases, random good and bad data and sequences, each as
a run of its own with its own time, under every check that schemathesis has; findings end the
command with status 1. The counts are written to ``docs/api-report.txt``, and so is where the time
was over before a phase was.

One expectation is set apart from its defaults: a request that follows the description may still
break a rule of law or of the record (422, 412), or be about something that is gone (410).
"""

import argparse
import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from eurazpol.cooperation.web.api.examples import CASE
from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from tests.api import ROOT
from tests.nodes import running_nodes

REPORT = Path(__file__).parents[2] / "docs" / "api-report.txt"
ROLES = ("central_authority", "duty_officer", "auditor", "administrator")
GOOD = ["2xx", "401", "403", "404", "409", "410", "412", "422"]
BAD = ["400", "401", "403", "404", "405", "406", "409", "412", "413", "414", "415", "422", "428"]
CHECKS = (
    "no server error", "documented status", "documented type", "documented headers",
    "documented body", "bad data refused", "good data taken", "needed headers asked for",
    "other methods refused", "methods named rightly", "nothing used after its end",
    "what was made is there", "no way past the token", "no way to records of others",
)  # fmt: skip
PHASES = ("examples", "coverage", "fuzzing", "stateful")
PREFERENCES: dict[str, Any] = {
    "generation": {"with-security-parameters": False},
    "phases": {"stateful": {"max-steps": 8}},
    "checks": {
        "positive_data_acceptance": {"expected-statuses": GOOD},
        "negative_data_rejection": {"expected-statuses": BAD},
        "missing_required_header": {"expected-statuses": ["400", "401", "428"]},
    },
}


def main() -> int:
    """Start a node, try it, write the report; the exit status is that of schemathesis."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=20, help="for each operation and phase")
    parser.add_argument("--only", default="", help="operations whose id matches this expression")
    parser.add_argument("--phases", default=",".join(PHASES))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=15, help="at most, for each phase")
    given = parser.parse_args()
    # Ended from outside, the nodes are stopped all the same.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="eurazpol-api-") as folder:
        place = Path(folder)
        with running_nodes(place / "nodes", ("kz",)) as running:
            token = token_of(running)
            prepare(running.nodes["kz"].url, token)
            found = {
                phase: tried(running.nodes["kz"].url, token, place, phase, given)
                for phase in given.phases.split(",")
            }
    if not given.only:
        REPORT.write_text(told(found, given.seed), encoding="utf-8")
    return max(int(one["exit_code"]) for one in found.values())


def token_of(running: Running) -> str:
    """Issue a token with every scope to a programme with four roles."""
    words = ["tokens", "issue", "fuzz", "--officer", "admin", "--name", "Schemathesis"]
    words += ["--purpose", "Tries every operation", "--authority", "pgo", "--per-minute", "60000"]
    for role in ROLES:
        words += ["--role", role]
    return nodes.command(running, "kz", *words).strip()


def prepare(url: str, token: str) -> None:
    """Bring in what the examples of the description name."""
    bearer = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=url + ROOT, headers=bearer, timeout=60) as http:
        http.post("/cases", json=CASE).raise_for_status()


def tried(url: str, token: str, place: Path, phase: str, given: Any) -> Any:
    """Run one phase of schemathesis against the node; return its report."""
    settings, report = place / "schemathesis.toml", place / f"{phase}.json"
    settings.write_text(as_toml(PREFERENCES), encoding="utf-8")
    words = [
        str(Path(sys.executable).parent / "schemathesis"), "--config-file", str(settings), "run",
        f"{url}{ROOT}/openapi.json", "--header", f"Authorization: Bearer {token}", "--checks",
        "all", "--max-examples", str(given.examples), "--seed", str(given.seed),
        "--continue-on-failure", "--report", "json", "--report-json-path", str(report),
        "--suppress-health-check", "all", "--workers", "2", "--phases", phase,
        "--max-time", str(int(60 * given.minutes)),
    ]  # fmt: skip
    if given.only:
        words += ["--include-operation-id-regex", given.only]
    subprocess.run(words, check=False, cwd=place)
    return json.loads(report.read_text(encoding="utf-8"))


def as_toml(tables: Mapping[str, Any]) -> str:
    """Write tables of tables as TOML; their values are written as JSON is."""
    lines: list[str] = []
    for name, table in tables.items():
        plain = {key: value for key, value in table.items() if not isinstance(value, Mapping)}
        lines += [f"[{name}]", *(f"{key} = {json.dumps(value)}" for key, value in plain.items())]
        for inner, values in table.items():
            if isinstance(values, Mapping):
                lines.append(f"[{name}.{inner}]")
                lines += [f"{key} = {json.dumps(value)}" for key, value in values.items()]
    return "\n".join(lines) + "\n"


def told(found: Mapping[str, Any], seed: int) -> str:
    """Return the counts of a run, a line for each phase and one for each finding."""
    failures = [one for report in found.values() for one in report["failures"]]
    errors = [one for report in found.values() for one in report["errors"]]
    lines = [
        "What schemathesis found in the programme interface (python -m tests.api.fuzz)",
        "",
        *(_phase(phase, report) for phase, report in found.items()),
        "",
        f"checks  all {len(CHECKS)}: {', '.join(CHECKS)}",
        f"seed    {seed}",
        "",
        f"server errors and undocumented answers: {sum(one['count'] for one in failures)}",
        f"operations that could not be tried:     {sum(one['count'] for one in errors)}",
        *(f"  {one['title']}: {one['count']}, {one['operations']}" for one in failures),
        *(f"  {one['title']}: {one['count']}" for one in errors),
    ]
    return "\n".join(lines) + "\n"


def _phase(name: str, report: Mapping[str, Any]) -> str:
    operations, made = report["operations"], report["test_cases"]["generated"]
    tried_of = f"{operations['tested']:>4} of {operations['total']} operations"
    ended = "" if report["stop_reason"] == "completed" else f" (ended by {report['stop_reason']})"
    return f"{name:<10}{tried_of}, {made:>5} requests{ended}"


if __name__ == "__main__":
    sys.exit(main())
