"""The command line: a node from nothing, and one line for everything that is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(*words: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "EURAZPOL_NODE"}
    if folder:
        environment["EURAZPOL_NODE"] = str(folder)
    return subprocess.run(
        [sys.executable, "-m", "eurazpol.node", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    return done.stderr.strip().splitlines()[-1]


INIT = ("node", "init", "--state", "KZ", "--name", "kz", "--url", "http://127.0.0.1:18701")


def test_a_node_is_made_once_and_its_log_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "kz"
    assert run(*INIT, folder=folder).returncode == 0
    assert {path.name for path in folder.iterdir()} >= {"node.toml", "keys", "secret.key"}
    for secret in ("secret.key", "keys/exchange.json"):
        assert (folder / secret).stat().st_mode & 0o777 == 0o600
    before = {path: path.read_bytes() for path in folder.rglob("*.toml")}
    assert "never overwritten" in one_line(run(*INIT, folder=folder))
    assert before == {path: path.read_bytes() for path in folder.rglob("*.toml")}
    assert run("node", "migrate", folder=folder).returncode == 0
    assert run("audit", "verify", folder=folder).returncode == 0
    out, keys = tmp_path / "journal.jsonl", tmp_path / "keys.json"
    assert (
        run("audit", "export", "--out", str(out), "--keys", str(keys), folder=folder).returncode
        == 0
    )
    assert json.loads(out.read_bytes().splitlines()[0])["origin"] == "kz"
    assert json.loads(keys.read_bytes())
    missing = run("audit", "proof", "1", "--out", str(tmp_path / "proof"), folder=folder)
    assert "no signed checkpoint covers record 1 yet" in one_line(missing)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("node", "migrate"), "EURAZPOL_NODE"),
        (("node", "init", "--state", "XX", "--name", "x", "--url", "http://127.0.0.1:1"), "state"),
        (("node", "init", "--state", "KZ", "--name", "x", "--url", "ftp://x"), "url"),
        (("demo", "--lang", "de"), "de"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    folder = None if words == ("node", "migrate") else tmp_path / "new"
    assert said in one_line(run(*words, folder=folder))
    assert not (tmp_path / "new" / "node.toml").exists()


def test_a_folder_that_is_no_demonstration_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("keep me")
    assert str(tmp_path) in one_line(run("demo", "--folder", str(tmp_path)))
    assert (tmp_path / "letter.txt").read_text() == "keep me"


def test_stopping_what_does_not_run(tmp_path: Path) -> None:
    (tmp_path / "processes.json").write_text(json.dumps({"kz": 2**22 - 1}))
    done = run("demo", "--stop", "--folder", str(tmp_path))
    assert done.returncode == 0
    assert "No demonstration" in done.stdout
