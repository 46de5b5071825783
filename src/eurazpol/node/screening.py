"""A screening put to work: portions of lines, given to several processes, written in order.

The register of the screening is an embedded one of its own, beside the file of leads. One process
reads, writes and keeps count; the others understand rows, make records ready, and search.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang
from eurazpol.matching.actions.screening.leads import FAULT_TITLES, Form, Query, Writer, cells
from eurazpol.matching.actions.screening.lists import Line, Shape, lines, shape_of
from eurazpol.matching.actions.screening.progress import Progress, State, task_of
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister, row_of
from eurazpol.matching.adapters.embedded.shelf import Row
from eurazpol.matching.domain.errors import UnusableList
from eurazpol.matching.domain.person.record import PersonRecord
from eurazpol.matching.domain.sheet.rows import Fault, Read, read_entity, read_row

_PORTION_OF_REGISTER = 5_000
_PORTION_OF_QUERIES = 250
_AHEAD = 2
"""How many portions a process has waiting: enough to be busy, few enough to stay small."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked. ``threshold`` is the least score of a lead, ``limit`` the most leads a row."""

    register: Path
    queries: Path
    out: Path
    form: Form
    lang: Lang
    limit: int
    threshold: float
    every_query: bool
    processes: int
    encodings: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Told:
    """How far it has come: bytes of the list that is read, of all its bytes."""

    phase: str
    done: int
    whole: int


@dataclass(frozen=True, slots=True)
class _Portion:
    """What one process made of a portion: its last line, how many rows it took, and faults."""

    last: int
    position: int
    taken: int
    faults: str
    aside: int
    remarks: int
    left_out: int
    leads: str = ""
    count: int = 0
    rows: Sequence[Row] = ()


def run(wish: Wish, tell: Callable[[Told], None]) -> tuple[State, Path]:
    """Do it, or go on with it; return the final counts and the file of rows set aside.

    Raises :class:`UnusableList` whose field is ``--register`` or ``--queries``.
    """
    shapes = tuple(
        _shape(name, path, encoding)
        for (name, path), encoding in zip(
            (("--register", wish.register), ("--queries", wish.queries)),
            wish.encodings,
            strict=True,
        )
    )
    options = (wish.form, wish.lang, wish.limit, wish.threshold, wish.every_query, shapes)
    progress = Progress(wish.out, task_of((wish.register, wish.queries), options))
    register = EmbeddedRegister(progress.register)
    crew = ProcessPoolExecutor(
        wish.processes,
        multiprocessing.get_context("fork"),
        _begin,
        (wish, shapes, progress.register),
    )
    try:
        if progress.state.phase == "register":
            _fill(wish, shapes[0], progress, register, crew, tell)
        _answer(wish, shapes[1], progress, crew, tell)
    except BaseException:
        progress.close()
        raise
    finally:
        crew.shutdown(cancel_futures=True)
    progress.finish()
    return progress.state, progress.faults


def _shape(name: str, path: Path, encoding: str) -> Shape:
    try:
        return shape_of(path, encoding)
    except UnusableList as error:
        raise error.at(f"{name} {path}") from None


def _fill(
    wish: Wish, shape: Shape, progress: Progress, register: EmbeddedRegister,
    crew: ProcessPoolExecutor, tell: Callable[[Told], None],
) -> None:  # fmt: skip
    whole = wish.register.stat().st_size
    if progress.state.fault_bytes == 0:
        progress.write(_head(wish), cells(FAULT_TITLES))
    portions = _portions(lines(wish.register, shape, progress.state.register_line),
                         _PORTION_OF_REGISTER)  # fmt: skip
    for portion in _in_order(crew, _understood, portions, wish.processes * _AHEAD):
        register.add(portion.rows)
        progress.write(faults=portion.faults)
        state = progress.state
        progress.keep(
            register_line=portion.last, registered=state.registered + len(portion.rows),
            **_counted(state, portion),
        )  # fmt: skip
        tell(Told("register", portion.position, whole))
    progress.keep(phase="queries")


def _answer(
    wish: Wish, shape: Shape, progress: Progress, crew: ProcessPoolExecutor,
    tell: Callable[[Told], None],
) -> None:  # fmt: skip
    whole = wish.queries.stat().st_size
    portions = _portions(lines(wish.queries, shape, progress.state.query_line), _PORTION_OF_QUERIES)
    for portion in _in_order(crew, _answered, portions, wish.processes * _AHEAD):
        progress.write(portion.leads, portion.faults)
        state = progress.state
        progress.keep(
            query_line=portion.last, queries=state.queries + portion.taken,
            leads=state.leads + portion.count, **_counted(state, portion),
        )  # fmt: skip
        tell(Told("queries", portion.position, whole))


def _head(wish: Wish) -> str:
    return Writer(wish.form, catalogue(), wish.lang).head()


def _counted(state: State, portion: _Portion) -> dict[str, int]:
    return {
        "set_aside": state.set_aside + portion.aside,
        "remarks": state.remarks + portion.remarks,
        "left_out": state.left_out + portion.left_out,
    }


def _portions(read: Iterable[tuple[Line, int]], size: int) -> Iterator[tuple[list[Line], int]]:
    portion: list[Line] = []
    position = 0
    for line, position in read:
        portion.append(line)
        if len(portion) >= size:
            yield portion, position
            portion = []
    if portion:
        yield portion, position


def _in_order(
    crew: ProcessPoolExecutor,
    do: Callable[[list[Line], int], T],
    portions: Iterable[tuple[list[Line], int]],
    ahead: int,
) -> Iterator[T]:
    """Give portions away, a few ahead, and take the answers in the order of the lines."""
    waiting: deque[Future[T]] = deque()
    for portion, position in portions:
        waiting.append(crew.submit(do, portion, position))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@dataclass(frozen=True, slots=True)
class _Worker:
    """What a process of the crew has at hand."""

    wish: Wish
    shapes: tuple[Shape, ...]
    register: EmbeddedRegister
    writer: Writer


_worker: list[_Worker] = []


def _begin(wish: Wish, shapes: tuple[Shape, ...], register: Path) -> None:
    """Get a process of the crew ready; an interrupt is for the one that keeps count."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    writer = Writer(wish.form, catalogue(), wish.lang)
    _worker[:] = [_Worker(wish, shapes, EmbeddedRegister(register), writer)]


def _understood(portion: list[Line], position: int) -> _Portion:
    """Understand rows of the register and make them ready."""
    mine = _worker[0]
    rows: list[Row] = []
    faults = _Faults(mine.writer, "register")
    for line in portion:
        read = faults.read(line, mine.shapes[0])
        if read is not None:
            # Ids of a list may repeat; its lines do not.
            rows.append(row_of(read, str(line.number)))
    return replace(faults.portion(portion, position), rows=rows)


def _answered(portion: list[Line], position: int) -> _Portion:
    """Search for rows of the queries and write what is found."""
    mine = _worker[0]
    faults = _Faults(mine.writer, "queries")
    found: list[str] = []
    count = 0
    for line in portion:
        record = faults.read(line, mine.shapes[1])
        if record is None:
            continue
        query = Query(line.number, record)
        candidates = mine.register.search(record, mine.wish.limit, mine.wish.threshold)
        count += len(candidates)
        found += [mine.writer.lead(query, one) for one in candidates]
        if not candidates and mine.wish.every_query:
            found.append(mine.writer.lead(query, None))
    return replace(faults.portion(portion, position), leads="".join(found), count=count)


class _Faults:
    """Rows of one portion understood, and what was wrong with them."""

    def __init__(self, writer: Writer, where: str) -> None:
        self._writer = writer
        self._where = where
        self._written: list[str] = []
        self._aside = self._remarks = self._left_out = 0

    def read(self, line: Line, shape: Shape) -> PersonRecord | None:
        """Return the record of a line, or None; count and write down what is wrong."""
        read = read_line(line, shape)
        if read is None:
            self._left_out += 1
            return None
        for fault in read.faults:
            if fault.rule.sets_aside:
                self._aside += 1
            else:
                self._remarks += 1
            self._written.append(self._writer.fault(self._where, line.number, fault, line.text))
        return read.record

    def portion(self, portion: list[Line], position: int) -> _Portion:
        """Return the portion, so far without what was made of its records."""
        last = portion[-1].number + portion[-1].text.count("\n")
        counts = self._aside, self._remarks, self._left_out
        taken = len(portion) - self._aside - self._left_out
        return _Portion(last, position, taken, "".join(self._written), *counts)


def read_line(line: Line, shape: Shape) -> Read | None:
    """Understand a line; None for an entity that is no person."""
    if line.fault is not None:
        return Read(None, (Fault(line.fault),))
    if shape.delimiter:
        return read_row(line.number, shape.columns, line.cells)
    return read_entity(line.number, line.entity)
