"""Django's SQLite, asking for the write lock every millisecond.

SQLite's own waiter sleeps up to 100 ms between two looks. A process that writes again and again
leaves gaps of a millisecond, which such a waiter never meets: an officer who files many messages
would keep the worker from delivering any (benchmarks/durable.py).
"""

import sqlite3
import time
from collections.abc import Callable
from typing import Any

from django.db.backends.sqlite3 import base

_LOOK = 0.001
_LATER = 0.01
_PATIENT_AFTER = 1.0


class DatabaseWrapper(base.DatabaseWrapper):
    """Waits for the lock as long as the setting ``timeout`` says, and looks often."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> sqlite3.Connection:
        """Open the file; from then on the waiting is done here."""
        connection: sqlite3.Connection = super().get_new_connection(conn_params)
        connection.execute("PRAGMA busy_timeout = 0")
        return connection

    def create_cursor(self, name: str | None = None) -> "Cursor":  # noqa: ARG002 - Django's
        """Make a cursor that waits."""
        cursor: Cursor = self.connection.cursor(factory=Cursor)
        cursor.patience = float(self.settings_dict["OPTIONS"].get("timeout", 5))
        return cursor


class Cursor(base.SQLiteCursorWrapper):
    """Asks again for a lock that another process holds; ``patience`` in seconds.

    Inside a transaction there is nothing to wait for: it has the lock since it began.
    """

    patience: float = 0.0

    def execute(self, query: str, params: Any = None) -> Any:
        """Execute one statement."""
        return self._patiently(super().execute, query, params)

    def executemany(self, query: str, param_list: Any) -> Any:
        """Execute one statement for each of the parameters."""
        return self._patiently(super().executemany, query, param_list)

    def _patiently(self, do: Callable[[str, Any], Any], query: str, params: Any) -> Any:
        begun = time.monotonic()
        while True:
            try:
                return do(query, params)
            except sqlite3.OperationalError as error:
                waited = time.monotonic() - begun
                busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or self.connection.in_transaction or waited > self.patience:
                    raise
                time.sleep(_LOOK if waited < _PATIENT_AFTER else _LATER)
