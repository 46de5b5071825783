"""Let schemathesis try the whole interface of a real node (``python -m tests.api.fuzz``).

Every operation is tried with examples, edge cases, random good and bad data and sequences, under
every check that schemathesis has; its findings end the command with status 1. The counts are
written to ``docs/api-report.txt``.

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
PREFERENCES: dict[str, Any] = {
    "generation": {"with-security-parameters": False},
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
    parser.add_argument("--phases", default="examples,coverage,fuzzing,stateful")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=int, default=60, help="at most")
    given = parser.parse_args()
    # Ended from outside, the nodes are stopped all the same.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="eurazpol-api-") as folder:
        place = Path(folder)
        with running_nodes(place / "nodes", ("kz",)) as running:
            token = token_of(running)
            prepare(running.nodes["kz"].url, token)
            status = tried(running.nodes["kz"].url, token, place, given)
        found = json.loads((place / "report.json").read_text(encoding="utf-8"))
    if not given.only:
        REPORT.write_text(told(found, given.phases), encoding="utf-8")
    return status


def token_of(running: Running) -> str:
    """Issue a token with every scope to a programme with four roles."""
    words = ["tokens", "issue", "fuzz", "--officer", "admin", "--name", "Schemathesis"]
    words += ["--purpose", "Tries every operation", "--authority", "pgo", "--per-minute", "60000"]
    for role in ROLES:
        words += ["--role", role]
    return nodes.command(running, "kz", *words).strip()


def prepare(url: str, token: str) -> None:
    """Bring in what the examples of the description name."""
    with httpx.Client(base_url=url + ROOT, headers={"Authorization": f"Bearer {token}"}) as http:
        http.post("/cases", json=CASE).raise_for_status()


def tried(url: str, token: str, place: Path, given: Any) -> int:
    """Run schemathesis against the node."""
    settings = place / "schemathesis.toml"
    settings.write_text(as_toml(PREFERENCES), encoding="utf-8")
    words = [
        str(Path(sys.executable).parent / "schemathesis"), "--config-file", str(settings), "run",
        f"{url}{ROOT}/openapi.json", "--header", f"Authorization: Bearer {token}", "--checks",
        "all", "--max-examples", str(given.examples), "--seed", str(given.seed),
        "--continue-on-failure", "--report", "json", "--report-json-path",
        str(place / "report.json"), "--suppress-health-check", "all", "--workers", "2",
        "--phases", given.phases, "--max-time", str(60 * given.minutes),
    ]  # fmt: skip
    if given.only:
        words += ["--include-operation-id-regex", given.only]
    return subprocess.run(words, check=False, cwd=place).returncode


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


def told(report: Mapping[str, Any], phases: str) -> str:
    """Return the counts of a run; nothing in them changes with the day or the machine."""
    operations, cases = report["operations"], report["test_cases"]
    failures = sum(one["count"] for one in report["failures"])
    lines = [
        "What schemathesis found in the programme interface (python -m tests.api.fuzz)",
        "",
        f"operations described  {operations['total']}",
        f"operations tried      {operations['tested']}",
        f"requests made         {cases['generated']}",
        f"phases                {phases.replace(',', ', ')}",
        f"checks                all {len(CHECKS)}: {', '.join(CHECKS)}",
        f"seed                  {report['seed']}",
        "",
        f"server errors and undocumented answers: {failures}",
        f"operations that could not be tried:     {len(report['errors'])}",
        *(f"  {one['title']}: {one['count']}, {one['operations']}" for one in report["failures"]),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
