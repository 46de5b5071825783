"""How well names are compared: a file of labelled pairs measured at the product's one threshold.

The file is a table with the columns ``name1``, ``name2`` and ``is_match``; where it has a column
``schema`` only rows of persons count. A row that cannot be read is left out and reported.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.errors import UnusableList
from eurazpol.matching.domain.names import (
    NAME_THRESHOLD,
    PreparedName,
    forget,
    name_score,
    prepare,
)

_COLUMNS = {
    "name1": "name1", "namea": "name1", "left": "name1", "query": "name1",
    "name2": "name2", "nameb": "name2", "right": "name2", "result": "name2",
    "ismatch": "is_match", "match": "is_match", "label": "is_match", "same": "is_match",
    "schema": "schema",
}  # fmt: skip
_YES = frozenset(("true", "t", "1", "1.0", "yes", "y", "match", "да", "иә", "истина"))
_NO = frozenset(("false", "f", "0", "0.0", "no", "n", "", "нет", "жоқ", "ложь", "nomatch"))
_OLD = ["cp1251", "cp1252", "cp1254", "cp1256", "koi8_r", "gb18030"]
_PASSES = 3
_CURVE = tuple(step / 20 for step in range(1, 20))


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two names and whether they are of one person."""

    first: str
    second: str
    is_match: bool


@dataclass(frozen=True, slots=True)
class PairList:
    """The pairs of a file, how many rows are of another schema, and the rows left out and why."""

    pairs: tuple[LabelledPair, ...]
    other: int
    bad: tuple[tuple[int, Message], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Quality at one threshold: shares between 0 and 1."""

    threshold: float
    precision: float
    recall: float
    f1: float
    fpr: float


@dataclass(frozen=True, slots=True)
class NameBench:
    """The figures at the product's threshold, at all others, and the time of a prepared pair."""

    n: int
    figures: Figures
    us_per_pair: float
    curve: tuple[Figures, ...]


def read_pairs(path: Path) -> PairList:
    """Read a file of labelled pairs; raise :class:`UnusableList` when it has no such columns."""
    text = _text(path.read_bytes()).replace("\x00", "")
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=head.count)
    lines = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    titles = next(lines, [])
    places = {
        found: place
        for place, title in enumerate(titles)
        if (found := _COLUMNS.get("".join(filter(str.isalnum, title.casefold()))))
    }
    if not {"name1", "name2", "is_match"} <= places.keys():
        raise UnusableList("matching-names-columns", columns=", ".join(titles)[:200] or "—")
    return _rows(lines, places)


def _rows(lines: Iterator[list[str]], places: dict[str, int]) -> PairList:
    pairs, bad, other, number = [], [], 0, 1
    while True:
        number += 1
        try:
            cells = next(lines, None)
        except csv.Error:
            bad.append((number, message("matching-names-bench-no-name")))
            continue
        if cells is None:
            break
        row = {name: cells[at].strip() for name, at in places.items() if at < len(cells)}
        if not any(row.values()):
            continue
        if row.get("schema", "Person").casefold() not in ("person", ""):
            other += 1
        elif (reason := _fault(row)) is not None:
            bad.append((number, reason))
        else:
            pairs.append(
                LabelledPair(row["name1"], row["name2"], row["is_match"].casefold() in _YES)
            )
    if not pairs:
        raise UnusableList("matching-names-no-rows")
    return PairList(tuple(pairs), other, tuple(bad))


def _fault(row: dict[str, str]) -> Message | None:
    if not row.get("name1") or not row.get("name2"):
        return message("matching-names-bench-no-name")
    answer = row.get("is_match", "")
    if not answer or answer.casefold() not in _YES | _NO:
        return message("matching-names-bench-no-answer", value=answer)
    return None


def _text(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # noqa: PLC0415 - only for old encodings

        best = from_bytes(raw, cp_isolation=_OLD).best()
        if best is None:
            raise UnusableList("matching-names-unreadable") from None
        return str(best)


def bench_names(pairs: tuple[LabelledPair, ...], seconds: Callable[[], float]) -> NameBench:
    """Score every pair once, prepared; ``seconds`` is a clock that only goes forward."""
    prepared = [(prepare(pair.first), prepare(pair.second)) for pair in pairs]
    name_score(prepare("Абай Құнанбайұлы"), prepare("Shoqan Walikhanov"))  # tables are read
    spent, scores = min(_pass(prepared, seconds) for _ in range(_PASSES))
    rows = list(zip(scores, (pair.is_match for pair in pairs), strict=True))
    return NameBench(
        len(rows),
        figures_at(rows, NAME_THRESHOLD),
        spent / len(rows) * 1e6,
        tuple(figures_at(rows, threshold) for threshold in _CURVE),
    )


def _pass(
    prepared: list[tuple[PreparedName, PreparedName]], seconds: Callable[[], float]
) -> tuple[float, list[float]]:
    """Score every pair with nothing remembered; return the seconds that it took and the scores."""
    forget()
    start = seconds()
    scores = [name_score(first, second) for first, second in prepared]
    return seconds() - start, scores


def figures_at(rows: list[tuple[float, bool]], threshold: float) -> Figures:
    """Return the quality of scores at a threshold; a share of nothing is 0."""
    hits = sum(score >= threshold and match for score, match in rows)
    false = sum(score >= threshold and not match for score, match in rows)
    matches = sum(match for _, match in rows)
    return Figures(
        threshold,
        precision=_share(hits, hits + false),
        recall=_share(hits, matches),
        f1=_share(2 * hits, hits + false + matches),
        fpr=_share(false, len(rows) - matches),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
