"""Django's SQLite, asking for the write lock every millisecond.

SQLite's own waiter sleeps up to 100 ms between two looks. A process that writes again and again
leaves gaps of a millisecond, which such a waiter never meets: an officer who files many messages
would keep the worker from delivering any (benchmarks/durable.py).
"""

import sqlite3
import time

from django.db.backends.sqlite3 import base
from django.db.utils import OperationalError

_SOON = 0.001
_LATER = 0.01
_PATIENT_AFTER = 1.0


class DatabaseWrapper(base.DatabaseWrapper):
    """Begins a transaction as soon as the lock is free; gives up after the setting ``timeout``."""

    def _start_transaction_under_autocommit(self) -> None:
        seconds = float(self.settings_dict["OPTIONS"].get("timeout", 5))
        connection: sqlite3.Connection = self.connection
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            self._begin(seconds)
        finally:
            connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def _begin(self, seconds: float) -> None:
        begun = time.monotonic()
        while True:
            try:
                super()._start_transaction_under_autocommit()
            except OperationalError as error:
                waited = time.monotonic() - begun
                if "locked" not in str(error) or waited > seconds:
                    raise
                time.sleep(_SOON if waited < _PATIENT_AFTER else _LATER)
            else:
                return
