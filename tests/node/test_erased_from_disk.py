"""After erasing a case the word that stood everywhere is in no file of the node."""

import json
import os
import subprocess
import sys
from pathlib import Path

WORD = "Құпиясөз"
FORMS = [form for word in (WORD, WORD.lower(), WORD.upper()) for form in (
    word.encode(), json.dumps(word)[1:-1].encode(),
)]  # fmt: skip


def run(folder: Path, *words: str) -> str:
    environment = {**os.environ, "EURAZPOL_NODE": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", *words], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def files_with_it(folder: Path) -> list[str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in paths if any(form in path.read_bytes() for form in FORMS)]


def test_the_word_is_in_no_file_afterwards(tmp_path: Path) -> None:
    folder = tmp_path / "node"
    run(
        folder, "eurazpol.node", "node", "init", "--name", "kz", "--state", "KZ", "--url",
        "http://127.0.0.1:1", "--training",
    )  # fmt: skip
    number = run(folder, "tests.node.eraser", "fill", WORD)
    assert files_with_it(folder)
    signed = json.loads(run(folder, "tests.node.eraser", "erase", number))
    assert files_with_it(folder) == []
    assert signed["body"].startswith(f"eurazpol-erasure-1\nkz\n{number}\n")
    assert "The audit log is whole" in run(folder, "eurazpol.node", "audit", "verify")
