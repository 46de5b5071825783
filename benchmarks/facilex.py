"""The nearest open peer of the law engine: FACILEX (EU mutual recognition) under SWI-Prolog.

It is not brought by a package registry: clone LegalMachineLab/FACILEX yourself, install Debian's
``swi-prolog-nox`` and name the folder in ``EURAZPOL_PEER_FACILEX``. What is timed is the peer's own
code on the peer's own first case, without its web server: answering with facts loaded, and a whole
request as its server does it (build the facts, load the state's rules, answer, clean up).
"""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

HOW = "clone LegalMachineLab/FACILEX, apt-get install swi-prolog-nox, set EURAZPOL_PEER_FACILEX"

DRIVER = """
:- initialization(run).
run :-
    consult('web_without_server.pl'),
    open('api_text/case1.json', read, In), json_read_dict(In, Case), close(In),
    parse_answers(Case, 0),
    get_answers(Answer),
    get_time(A), forall(between(1, 200, _), get_answers(_)), get_time(B),
    cleanup,
    get_time(C),
    forall(between(1, 50, _), (parse_answers(Case, 0), get_answers(_), cleanup)),
    get_time(D),
    Answering is (B - A) / 200, Request is (D - C) / 50,
    length(Answer.mandatory, Grounds),
    format('{"answer_ms": ~6f, "request_ms": ~6f, "grounds": ~d}~n',
           [Answering * 1000, Request * 1000, Grounds]),
    halt.
"""


def run() -> dict[str, Any]:
    """Time the peer; return its figures in milliseconds, or why it could not be brought to run."""
    folder, swipl = os.environ.get("EURAZPOL_PEER_FACILEX"), shutil.which("swipl")
    if not folder or not swipl:
        return {"peer": "FACILEX", "not_run": HOW}
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "peer"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".git"))
        source = (copy / "web.pl").read_text(encoding="utf-8")
        without = source.replace(":- initialization(main).", "")
        (copy / "web_without_server.pl").write_text(without, encoding="utf-8")
        (copy / "driver.pl").write_text(DRIVER, encoding="utf-8")
        done = subprocess.run(
            [swipl, "-q", "driver.pl"],
            cwd=copy,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
    figures: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return {"peer": "FACILEX under SWI-Prolog", **figures}
