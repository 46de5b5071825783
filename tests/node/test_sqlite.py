"""The wait for SQLite's write lock."""

import threading
import time
from collections.abc import Iterator
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


def write(path: Path, timeout: float, times: int, held: float) -> None:
    writer = opened(path, timeout)
    for _ in range(times):
        writer.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
        writer.cursor().execute("INSERT INTO one VALUES (1)")
        time.sleep(held)
        writer.commit()
        writer.set_autocommit(True)
    writer.close()


def test_a_writer_gets_in_between_one_that_writes_again_and_again(path: Path) -> None:
    greedy = threading.Thread(target=write, args=(path, 5, 400, 0.002))
    greedy.start()
    time.sleep(0.1)
    write(path, 5, 20, 0)
    assert greedy.is_alive()  # with SQLite's own waiter it is over before these twenty
    greedy.join()
    with opened(path, 5).cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM one").fetchone() == (420,)


def test_a_lock_that_is_not_given_back_is_not_waited_for_without_end(path: Path) -> None:
    holder = threading.Thread(target=write, args=(path, 5, 1, 1.0))
    holder.start()
    time.sleep(0.2)
    begun = time.monotonic()
    with pytest.raises(OperationalError, match="locked"):
        write(path, 0.3, 1, 0)
    assert 0.3 <= time.monotonic() - begun < 0.9
    holder.join()
