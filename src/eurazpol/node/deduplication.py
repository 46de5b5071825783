"""De-duplication put to work: on a list in a file, or on the register of a node."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang
from eurazpol.matching.actions.dedupe import duplicates
from eurazpol.matching.actions.screening.leads import PAIR_TITLES, Form, Writer
from eurazpol.matching.actions.screening.lists import lines, shape_of
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.adapters.linkage import links
from eurazpol.matching.domain.linkage import Link
from eurazpol.matching.domain.person.record import PersonRecord
from eurazpol.node.screening import read_line


@dataclass(frozen=True, slots=True)
class Found:
    """How much there was: records, rows set aside, pairs, clusters."""

    records: int
    set_aside: int
    pairs: int
    clusters: int


def dedupe(
    register: EmbeddedRegister, out: Path, form: Form, lang: Lang, chance: float, engine: str
) -> Found:
    """Write every pair of the register that may be one person; return how many there are."""
    writer, count = Writer(form, catalogue(), lang), 0
    clusters: set[str] = set()
    look: Callable[..., list[Link]] = partial(links, chance=chance, engine=engine)
    found = duplicates(register.records(), register.record, look, register.version())
    fresh = out.with_name(out.name + ".new")
    try:
        with fresh.open("w", encoding="utf-8", errors="replace") as file:
            file.write(writer.head(PAIR_TITLES))
            for one in found:
                file.write(writer.pair(one))
                clusters.add(one.link.cluster)
                count += 1
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)
    return Found(register.size(), 0, count, len(clusters))


@contextmanager
def register_of_list(path: Path) -> Iterator[tuple[EmbeddedRegister, int]]:
    """Read a list into a register of its own; ids begin with the line, since lists repeat theirs.

    Returns how many rows were set aside too. Raises :class:`UnusableList`.
    """
    shape, aside = shape_of(path), 0

    def records() -> Iterator[PersonRecord]:
        nonlocal aside
        for line, _ in lines(path, shape):
            read = read_line(line, shape)
            if read is None:
                continue
            if read.record is None:
                aside += 1
                continue
            yield replace(read.record, id=f"{line.number}:{read.record.id}")

    with TemporaryDirectory(prefix="eurazpol-dedupe-") as folder:
        register = EmbeddedRegister(Path(folder))
        register.rebuild(records())
        yield register, aside


def register_of_node(folder: Path) -> EmbeddedRegister:
    """Return the register of the node in ``folder``, whichever engine searches it."""
    return EmbeddedRegister(folder / "register")
