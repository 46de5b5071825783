"""Rules over prints: what several places say of one thing, how things are named, numbered, meant.

1. Prints that contradict each other, double names and broken numbering are *inconsistent*.
2. Where both prints can be true (another scope, another reading, a register outside of the source,
   two things on one day, words that leave it open) the answer is *ambiguous*.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from eurazpol.kernel.texts import message
from eurazpol.legal_statistics.domain.cells import Cell, Qualifier, is_number
from eurazpol.legal_statistics.domain.checks.relation import Bound, Outcome, Verdict
from eurazpol.legal_statistics.domain.checks.tolerance import ABOUT

_MARK = re.compile(r" \([^)]* print\)")
_PER = re.compile(r"per (\d+)|percent")


def same(bound: Bound) -> Outcome:
    """Say whether several prints of one thing say the same."""
    return _agreeing(bound, Verdict.INCONSISTENT, "same")


def readings(bound: Bound) -> Outcome:
    """Say whether two readings of one print agree."""
    return _agreeing(bound, Verdict.AMBIGUOUS, "readings")


def outside(bound: Bound) -> Outcome:
    """Say whether a print agrees with a register outside of the source."""
    return _agreeing(bound, Verdict.AMBIGUOUS, "outside")


def _agreeing(bound: Bound, broken: Verdict, name: str) -> Outcome:
    first, *others = (cell for chosen in bound.values() for cell in chosen)
    agree = all(_alike(first, other) for other in others)
    texts = tuple(cell.written for cell in (first, *others))
    return Outcome(
        Verdict.CONSISTENT if agree else broken,
        texts[0],
        " | ".join(texts[1:]),
        " = ".join(bound),
        message(f"legal_statistics-because-{name}-{'agree' if agree else 'differ'}"),
    )


def _alike(first: Cell, other: Cell) -> bool:
    if first.value is None or other.value is None:
        return first.printed.casefold() == other.printed.casefold()
    low, high = _interval(first)
    other_low, other_high = _interval(other)
    return low <= other_high and other_low <= high


def _interval(cell: Cell) -> tuple[Decimal, Decimal]:
    """Return between which numbers a printed figure says that the true one lies."""
    number, most = cell.number, Decimal("Infinity")
    match cell.qualifier:
        case Qualifier.OVER:
            return number, most
        case Qualifier.UNDER:
            return -most, number
        case Qualifier.ABOUT:
            return number * (1 - ABOUT), number * (1 + ABOUT)
    return number - cell.rounding, number + cell.rounding


def distinct(bound: Bound) -> Outcome:
    """Say whether different things have different numbers or labels."""
    return _without_doubles(bound, Verdict.INCONSISTENT, "distinct")


def coincidence(bound: Bound) -> Outcome:
    """Say whether different things fell on different days."""
    return _without_doubles(bound, Verdict.AMBIGUOUS, "coincidence")


def _without_doubles(bound: Bound, broken: Verdict, name: str) -> Outcome:
    """Compare what the cells are called: their texts or numbers, or the labels of percentages."""
    cells = [cell for chosen in bound.values() for cell in chosen]
    texts = [_label(cell) for cell in cells]
    doubles = [text for text in dict.fromkeys(texts) if texts.count(text) > 1]
    formula = f"distinct({', '.join(bound)}) = {len(cells)}"
    return Outcome(
        broken if doubles else Verdict.CONSISTENT,
        str(len(cells)),
        str(len(set(texts))),
        formula,
        message(f"legal_statistics-because-{name}-double", values=tuple(doubles))
        if doubles
        else message(f"legal_statistics-because-{name}-none"),
    )


def _label(cell: Cell) -> str:
    """Return the name that the cell gives: its label where it is a share, else what it holds."""
    if cell.is_derived and cell.pairs:
        return _MARK.sub("", cell.pairs[0][1])
    return cell.printed


def sequence(bound: Bound) -> Outcome:
    """Say whether numbers run without gap or double; a closing item without one leaves it open."""
    cells = [cell for chosen in bound.values() for cell in chosen]
    numbers = [int(cell.printed) for cell in cells if is_number(cell.printed)]
    wanted = list(range(1, len(numbers) + 1))
    unnumbered = len(cells) - len(numbers)
    if numbers != wanted:
        verdict, name = Verdict.INCONSISTENT, "broken"
    elif unnumbered:
        verdict, name = Verdict.AMBIGUOUS, "extra"
    else:
        verdict, name = Verdict.CONSISTENT, "whole"
    return Outcome(
        verdict,
        ", ".join(cell.printed for cell in cells),
        ", ".join(map(str, wanted)),
        f"1 … {len(numbers)}",
        message(f"legal_statistics-because-sequence-{name}", extra=unnumbered),
    )


def unit(bound: Bound) -> Outcome:
    """Say whether figures were printed with the unit of their measure."""
    cells = [cell for chosen in bound.values() for cell in chosen]
    wrong = [cell for cell in cells if cell.printed_unit and not _same_unit(cell)]
    units = dict.fromkeys(cell.unit for cell in cells)
    printed = dict.fromkeys(cell.printed_unit or cell.unit for cell in cells)
    return Outcome(
        Verdict.INCONSISTENT if wrong else Verdict.CONSISTENT,
        ", ".join(printed),
        ", ".join(units),
        "unit",
        message(
            f"legal_statistics-because-unit-{'differs' if wrong else 'fits'}", count=len(wrong)
        ),
    )


def _same_unit(cell: Cell) -> bool:
    found, printed = _PER.match(cell.unit), _PER.match(cell.printed_unit or "")
    return bool(found and printed and found[0] == printed[0])


def comparable(bound: Bound) -> Outcome:
    """Say whether two figures have one scope, and agree where they do."""
    first, other = (cell for chosen in bound.values() for cell in chosen)
    why = _apart(first, other)
    if why is not None:
        verdict = Verdict.AMBIGUOUS
    elif first.span != other.span or _alike(first, other):
        verdict = Verdict.CONSISTENT  # of two periods each may have its own figure
    else:
        verdict = Verdict.INCONSISTENT
    return Outcome(
        verdict,
        f"{first.written} ({_scope(first)})",
        f"{other.written} ({_scope(other)})",
        " = ".join(bound),
        message(f"legal_statistics-because-comparable-{why or verdict.value}"),
    )


def _apart(first: Cell, other: Cell) -> str | None:
    """Return why two figures are not of one scope, None where they are."""
    if first.doubt or other.doubt:
        return "doubt"
    if first.is_proposal != other.is_proposal:
        return "standing"
    same = first.series == other.series and _scope_pairs(first) == _scope_pairs(other)
    return None if same else "scope"


def _scope_pairs(cell: Cell) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in cell.pairs if pair[0] != "id")


def _scope(cell: Cell) -> str:
    return ", ".join(part for part in (cell.breakdown or cell.series, cell.period) if part)


def certain(bound: Bound) -> Outcome:
    """Say whether the print leaves the figure open."""
    cells = [cell for chosen in bound.values() for cell in chosen]
    doubts = dict.fromkeys(cell.doubt for cell in cells if cell.doubt)
    return Outcome(
        Verdict.AMBIGUOUS if doubts else Verdict.CONSISTENT,
        " | ".join(f"{cell.written} {cell.unit}" for cell in cells),
        "?" if doubts else " | ".join(cell.written for cell in cells),
        _joined(cell.note for cell in cells),
        message(f"legal_statistics-because-certain-{next(iter(doubts), 'none')}"),
    )


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text)) or "—"
