"""An index of words in the database, as statements: FTS5 on SQLite, GIN on PostgreSQL.

Both are given the words of :mod:`eurazpol.kernel.search` as they are and change nothing in them, so
that both find the same. A row has the number of what it indexes; it is put anew, never changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from eurazpol.kernel.search import WHOLE

Statement = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The index in the table of this name; the name is ours, never a person's input."""

    table: str

    def creation(self, vendor: str) -> tuple[str, ...]:
        """Return the statements that make the index on ``sqlite`` or ``postgresql``."""
        if vendor == "sqlite":
            # Words are separated by spaces already; letters beyond ASCII are never touched.
            options = "words, tokenize='ascii', detail='none', prefix='3 4'"
            return (f"CREATE VIRTUAL TABLE {self.table} USING fts5({options})",)
        return (
            f"CREATE TABLE {self.table} (rowid bigint PRIMARY KEY, words tsvector NOT NULL)",
            f"CREATE INDEX {self.table}_gin ON {self.table} USING gin (words)",
        )

    def removal(self) -> tuple[str, ...]:
        """Return the statements that end it."""
        return (f"DROP TABLE {self.table}",)

    def put(self, vendor: str) -> str:
        """Return the statement that indexes: number, words."""
        value = "%s" if vendor == "sqlite" else "array_to_tsvector(string_to_array(%s, ' '))"
        return f"INSERT INTO {self.table} (rowid, words) VALUES (%s, {value})"  # noqa: S608

    def drop(self) -> str:
        """Return the statement that forgets: number."""
        return f"DELETE FROM {self.table} WHERE rowid = %s"  # noqa: S608 - our own name

    def found(self, vendor: str, asked: Sequence[str]) -> Statement:
        """Return the query for the numbers of rows that hold everything asked (not nothing)."""
        if vendor == "sqlite":
            query = " AND ".join(f'"{one}"{_more(one, " *")}' for one in asked)
            return f"SELECT rowid FROM {self.table} WHERE {self.table} MATCH %s", (query,)  # noqa: S608
        query = " & ".join(f"'{one}'{_more(one, ':*')}" for one in asked)
        # As an array, the words are always found first. Left to itself, PostgreSQL walks through
        # all rows in the order of the list and looks into the words of each until a page is full.
        rows = f"SELECT rowid FROM {self.table} WHERE words @@ %s::tsquery"  # noqa: S608
        return f"SELECT unnest(ARRAY({rows}))", (query,)


def _more(word: str, mark: str) -> str:
    return mark if len(word) > WHOLE else ""
