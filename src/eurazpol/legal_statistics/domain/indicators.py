"""What an indicator is: a definition over events; no figure is ever typed in.

1. A definition says what counts (kinds of events and the codes they must bear), how (their number,
   their amounts, the middle one of their days), in which unit, over which period, broken down by
   what, and from which rooms the events come.
2. A *stock* is what had begun by the end of the period and had not ended by then.
3. The id of the query is a hash of the definition: a figure with the same id was counted alike.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message
from eurazpol.legal_statistics.domain.events import Dim, What


class Measure(StrEnum):
    """How events become a figure."""

    COUNT = "count"
    STOCK = "stock"  # begun less ended, up to the end of the period
    AMOUNT = "amount"  # sum of amounts
    MEDIAN = "median"  # of amounts
    LARGEST = "largest"  # number of events of the largest topic


Codes = Mapping[Dim, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Where:
    """Which events count: one of ``what``, with one of the codes of each breakdown named."""

    what: tuple[What, ...]
    codes: Codes = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Indicator:
    """A definition.

    ``less`` are the events that end what ``where`` begins (stock only). ``per`` divides amounts:
    1000 makes tonnes of kilograms. ``told`` is false where no room of a node in service tells such
    events: without any the figure then is not known, not zero. ``small`` tells that the figures are
    of persons: small cells of its breakdowns are not published.
    """

    id: str
    where: Where
    unit: str
    rooms: tuple[str, ...]
    by: tuple[Dim, ...] = ()
    measure: Measure = Measure.COUNT
    less: Where | None = None
    per: int = 1
    small: bool = False
    told: bool = True

    @property
    def text(self) -> Message:
        """The name of the indicator."""
        return message(f"legal_statistics-of-{self.id.replace('_', '-').replace('.', '-')}")

    @property
    def unit_text(self) -> Message:
        """The name of the unit."""
        return message(f"legal_statistics-unit-{self.unit}")

    @property
    def query_id(self) -> str:
        """Twelve hexadecimal digits that change when the definition does."""
        said = "|".join(
            (
                self.measure.value,
                _said(self.where),
                _said(self.less) if self.less else "",
                str(self.per),
                self.unit,
                ",".join(self.by),
            )
        )
        return hashlib.sha256(said.encode()).hexdigest()[:12]

    def span(self, year: int) -> tuple[date | None, date]:
        """Return the first day that counts, None for the beginning of time, and the last one."""
        first = None if self.measure is Measure.STOCK else date(year, 1, 1)
        return first, date(year, 12, 31)


def _said(where: Where) -> str:
    codes = ";".join(f"{dim}={','.join(codes)}" for dim, codes in sorted(where.codes.items()))
    return f"{','.join(where.what)}[{codes}]"
