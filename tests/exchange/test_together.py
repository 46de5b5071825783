"""Several processes deliver and send at once, one is killed: nothing lost, nothing twice."""

import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

Start = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a process on a node of its own, with a database of the kind under test."""
    url = os.environ.get("EURAZPOL_TEST_DATABASE", "")
    name = f"exchange_{secrets.token_hex(6)}"
    line = ""
    if url:
        line = f'database = "{urlsplit(url)._replace(path=f"/{name}").geturl()}"\n'
        _execute(url, "CREATE DATABASE {}", name)
    config = f'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:1"\n{line}'
    (tmp_path / "node.toml").write_text(config)
    environment = {**os.environ, "EURAZPOL_NODE": str(tmp_path)}

    def begin(words: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.exchange.deliverer", *words.split()]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)

    yield begin
    if url:
        _execute(url, "DROP DATABASE {} WITH (FORCE)", name)


def _execute(url: str, statement: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as link:
        link.execute(SQL(statement).format(Identifier(name)))  # type: ignore[arg-type]


def finish(process: "subprocess.Popen[str]") -> str:
    out, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    return out


def test_deliverers_and_senders_at_once_and_one_killed(start: Start) -> None:
    finish(start("prepare"))
    finish(start("send 30"))
    killed = start("deliver 60 0")
    others = [start("send 15"), start("send 15")]
    time.sleep(1.5)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    # The lease of the dead one has run out for those that come after it.
    others += [start("deliver 60 300"), start("deliver 60 300")]
    with ThreadPoolExecutor() as pool:
        list(pool.map(finish, others))
    assert finish(start("report")) == "[60, 60, 60] True True\n"
