"""The wait for SQLite's write lock."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.db.utils import OperationalError

from eurazpol.node.sqlite.base import DatabaseWrapper

pytestmark = pytest.mark.django_db


def opened(path: Path, timeout: float) -> DatabaseWrapper:
    options = {
        "transaction_mode": "IMMEDIATE", "timeout": timeout,
        "init_command": "PRAGMA journal_mode=WAL",
    }  # fmt: skip
    given: dict[str, Any] = {"NAME": path, "OPTIONS": options}
    return DatabaseWrapper({**connection.settings_dict, **given}, alias="waiting")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "one.sqlite3"
    made = opened(path, 5)
    made.cursor().execute("CREATE TABLE one (n INTEGER)")
    yield path
    made.close()


def write(path: Path, timeout: float, held: float = 0) -> None:
    writer = opened(path, timeout)
    try:
        writer.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
        writer.cursor().execute("INSERT INTO one VALUES (1)")
        time.sleep(held)
        writer.commit()
    finally:
        writer.close()


def test_nobody_is_kept_out_by_one_that_writes_again_and_again(path: Path) -> None:
    ended, written = threading.Event(), 0

    def greedy() -> None:
        nonlocal written
        while not ended.is_set():
            write(path, 20, 0.002)
            written += 1

    with ThreadPoolExecutor() as pool:
        busy = pool.submit(greedy)
        for _ in range(10):
            write(path, 20)
        alone = opened(path, 20)
        alone.cursor().execute("INSERT INTO one VALUES (1)")  # by itself, in no transaction
        alone.close()
        ended.set()
        busy.result()
    check = opened(path, 20)
    assert check.cursor().execute("SELECT count(*) FROM one").fetchone() == (11 + written,)
    check.close()


def test_a_lock_that_is_not_given_back_is_not_waited_for_without_end(path: Path) -> None:
    holder = threading.Thread(target=write, args=(path, 5, 1.0))
    holder.start()
    time.sleep(0.2)
    begun = time.monotonic()
    with pytest.raises(OperationalError, match="locked"):
        write(path, 0.3)
    assert time.monotonic() - begun >= 0.3
    holder.join()
