"""One published figure: where it stands in its series, as printed, and what the print says of it.

1. A unit may begin with a power of ten (``thousand persons``): :attr:`Cell.number` is in single
   units, :attr:`Cell.value` as printed.
2. The first words of a note qualify the figure: over, at least, about, nearly, under, up to,
   less than, fewer than. ``over 81`` is kept by 81.1 and broken by 80.
3. A figure printed in words that leave its period, base or direction open carries a *doubt*.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from eurazpol.legal_statistics.domain.periods import Span, span

SCALES: Mapping[str, Decimal] = {
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
_QUALIFIERS = (
    ("at least", "over"), ("over", "over"), ("about", "about"), ("nearly", "about"),
    ("up to", "under"), ("less than", "under"), ("fewer than", "under"), ("under", "under"),
)  # fmt: skip
_DERIVED = ("percent", "per ", "ppm", "times", "ratio", "score", "printed per")
_PRINTED = re.compile(r"printed (?:as )?(-?\d+(?:\.\d+)?) %")
_PRINTED_UNIT = re.compile(r"printed with a (percent) sign|printed (per \d+)")
_DOUBTS = (
    ("inferred", "period"), ("up to now", "period"), ("to date", "period"),
    ("ambiguous", "wording"), ("unclear", "wording"),
)  # fmt: skip
_PROPOSED = re.compile(r"\bpropos(?:al|ed)\b")


class Qualifier(StrEnum):
    """How a figure was printed: exactly, or over, under or about it."""

    EXACT = "exact"
    OVER = "over"
    UNDER = "under"
    ABOUT = "about"


@dataclass(frozen=True)
class Cell:
    """A figure of a series, or a field of a table (its series is the table's name then).

    ``printed`` is the value as text; ``pairs`` are the keys and values of the breakdown, with the
    key ``""`` for a bare word such as ``all``. ``row`` counts from one, the heads of the file
    included.
    """

    series: str
    indicator: str
    breakdown: str
    period: str
    printed: str
    unit: str
    note: str
    source: str
    file: str = ""
    row: int = 0

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What names the cell."""
        return self.series, self.indicator, self.breakdown, self.period

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The breakdown taken apart."""
        return pairs_of(self.breakdown)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys of the breakdown, in their order."""
        return tuple(key for key, _ in self.pairs)

    @cached_property
    def span(self) -> Span | None:
        """The months that the figure is about."""
        return span(self.period)

    @cached_property
    def value(self) -> Decimal | None:
        """The figure as printed; None where the field holds a text."""
        return Decimal(self.printed) if is_number(self.printed) else None

    @cached_property
    def scale(self) -> Decimal:
        """What one of the unit is in single units."""
        return SCALES.get(self.unit.partition(" ")[0], Decimal(1))

    @cached_property
    def measured(self) -> str:
        """The unit without its power of ten."""
        first, _, rest = self.unit.partition(" ")
        return rest if first in SCALES else self.unit

    @property
    def number(self) -> Decimal:
        """The figure in single units; not a number where the field holds a text."""
        return Decimal("NaN") if self.value is None else self.value * self.scale

    @property
    def is_derived(self) -> bool:
        """Whether the figure was computed from others: a share, a rate, a multiple."""
        return self.unit.startswith(_DERIVED)

    @property
    def places(self) -> int:
        """How many decimals are printed."""
        return len(self.printed.partition(".")[2])

    @cached_property
    def rounding(self) -> Decimal:
        """By how much the printed figure may differ from the true one, in single units.

        Half of its last printed place; nothing for a whole count of single things.
        """
        whole = self.value is None or "." not in self.printed
        if whole and self.scale == 1 and not self.is_derived:
            return Decimal(0)
        return half_of_last_place(self.printed) * self.scale

    @cached_property
    def qualifier(self) -> Qualifier:
        """What the first words of the note make of the figure."""
        for words, kind in _QUALIFIERS:
            if self.note == words or self.note.startswith((f"{words},", f"{words};", f"{words} ")):
                return Qualifier(kind)
        return Qualifier.EXACT

    @cached_property
    def printed_share(self) -> str | None:
        """The share that the print gives beside the figure (``printed 36.3 %``)."""
        found = _PRINTED.search(self.note)
        return found[1] if found else None

    @cached_property
    def printed_unit(self) -> str | None:
        """The unit that the print gives, where the note says that it was another."""
        found = _PRINTED_UNIT.search(self.note)
        return (found[1] or found[2]) if found else None

    @cached_property
    def doubt(self) -> str | None:
        """What the print leaves open: the ``period`` or the ``wording``."""
        return next((kind for words, kind in _DOUBTS if words in self.note), None)

    @property
    def is_proposal(self) -> bool:
        """Whether an author proposes the figure and no law or body states it."""
        return _PROPOSED.search(self.note) is not None

    @property
    def written(self) -> str:
        """The figure with its qualifier and power of ten, for a formula."""
        sign = {Qualifier.OVER: ">", Qualifier.UNDER: "<", Qualifier.ABOUT: "≈"}
        power = self.unit.partition(" ")[0]
        scaled = f" {power}" if power in SCALES else ""
        return f"{sign.get(self.qualifier, '')}{self.printed}{scaled}"


def is_number(text: str) -> bool:
    """Whether the text is a plain number: digits, a point as decimal sign, a minus."""
    return re.fullmatch(r"-?\d{1,18}(?:\.\d{1,9})?", text, re.ASCII) is not None


def half_of_last_place(printed: str) -> Decimal:
    """Return half of the last printed place: 0.05 for ``38.5``, 0.5 for ``22``."""
    places = len(printed.partition(".")[2])
    return Decimal(5).scaleb(-places - 1)


def rounding_of(parts: Iterable[Cell]) -> Decimal:
    """By how much the sum of printed figures may differ from the true one, in single units.

    A figure without decimals beside others that have them was printed as finely: its zeros were
    dropped.
    """
    cells = tuple(parts)
    fine = [cell.places for cell in cells if cell.places]
    least = min(fine, default=0)
    return sum(
        (cell.rounding.scaleb(-least) if cell.places == 0 else cell.rounding for cell in cells),
        Decimal(0),
    )


def pairs_of(breakdown: str) -> tuple[tuple[str, str], ...]:
    """Take ``key=value;key=value`` or a bare word apart.

    A part without a key goes on with the value before it: ``states=KZ;RU`` has one key.
    """
    found: list[tuple[str, str]] = []
    for part in breakdown.split(";") if breakdown else ():
        key, sign, value = part.partition("=")
        if sign and re.fullmatch(r"[a-z_]+", key):
            found.append((key, value))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]};{part}")
        else:
            found.append(("", part))
    return tuple(found)
