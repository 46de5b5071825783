"""Tables of the room, as the package ships them.

Rows of cells parted by tabs; ``#`` before what is said of the table and the standard it follows.

They are constants of the product, read once: the same bytes in every process (ADR on name tables).
"""

from functools import cache
from importlib.resources import files


@cache
def rows(table: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``<table>.tsv``, each as its cells; comments and empty lines left out."""
    text = (files(__name__) / f"{table}.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(tuple(line.split("\t")) for line in lines)
