"""Checks that need no declaration: what every tidy table must keep. Made never to accuse wrongly.

1. One place has one figure (duplicates).
2. Parts that are complete add up to their total. Parts are complete when a remainder is among them
   (``other``) or the total says that it is one (``total``); several partitions beside each other
   (adults and children, town and village) are told apart by trying which of them add up.
   Parts above their total contradict it also where nothing says that they are complete.
3. The years of a span add up to it, where every year is there and the figures are counts or money.
4. A change printed with what it goes from and to is that change.
5. A least figure is not above the most of the same thing; shares of one whole are not above it.

What the print itself calls partial, of many answers or of another basis is left alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from eurazpol.kernel.texts import Message, message
from eurazpol.legal_statistics.domain.cells import Cell, Qualifier, rounding_of
from eurazpol.legal_statistics.domain.checks.relation import Finding, Outcome, Rule, Verdict
from eurazpol.legal_statistics.domain.checks.tolerance import fits
from eurazpol.legal_statistics.domain.formula import short

_TOTALS = ("all", "total", "total_stated")
_LEFT_ALONE = ("do not sum", "multi-answer", "not exhaustive", "partial", "basis differs")
_MOST_PARTS = 12
"""Up to how many parts all partitions are tried: 4,096 sums."""
_FULL = Decimal(100)
Group = Mapping[tuple[str, ...], list[Cell]]


def automatic(cells: Sequence[Cell]) -> Iterator[Finding]:
    """Return what the checks found, consistent or not; silent where nothing can be said."""
    yield from duplicates(cells)
    once = list({cell.key: cell for cell in cells}.values())
    yield from _totals(once)
    yield from _years(once)
    yield from _changes(once)
    yield from _bounds(once)
    yield from _shares(once)


def duplicates(cells: Iterable[Cell]) -> Iterator[Finding]:
    """Find places that have more than one figure."""
    for double in _grouped(cells, lambda cell: cell.key).values():
        if len(double) > 1:
            same = len({cell.number for cell in double}) == 1
            yield _finding(
                "duplicate", Rule.DISTINCT,
                Verdict.AMBIGUOUS if same else Verdict.INCONSISTENT,
                double, (" | ".join(cell.written for cell in double), "1", "distinct"),
            )  # fmt: skip


def _totals(cells: Sequence[Cell]) -> Iterator[Finding]:
    groups = _grouped(cells, lambda cell: (cell.series, cell.indicator, cell.period, cell.measured))
    for group in groups.values():
        for total in group:
            if _is_total(total) and _counts(total):
                yield from _parts_of(total, group)


def _is_total(cell: Cell) -> bool:
    return not cell.pairs or cell.pairs[-1][1] in _TOTALS


def _counts(cell: Cell) -> bool:
    """Whether figures of this kind add up: counts and money do, shares and rates do not."""
    return not cell.is_derived and not any(word in cell.note for word in _LEFT_ALONE)


def _parts_of(total: Cell, group: Sequence[Cell]) -> Iterator[Finding]:
    base = [pair for pair in total.pairs if pair[1] not in _TOTALS]
    by_key: dict[str, list[Cell]] = defaultdict(list)
    for cell in group:
        extra = [pair for pair in cell.pairs if pair not in base]
        if len(extra) == 1 and len(cell.pairs) == len(base) + 1 and not _is_total(cell):
            by_key[extra[0][0]].append(cell)
    if "row" in by_key and len(by_key) == 2:  # a remainder printed as a row beside other keys
        rest = by_key.pop("row")
        next(iter(by_key.values())).extend(rest)
    for parts in by_key.values():
        if len(parts) > 1:
            yield from _sum(total, parts)


def _sum(total: Cell, parts: Sequence[Cell]) -> Iterator[Finding]:
    found = sum((part.number for part in parts), Decimal(0))
    room = total.rounding + rounding_of(parts)
    holds = fits(total.number, found, room, total.qualifier)
    says = {part.pairs[-1][1] for part in parts}
    complete = "other" in says or (total.pairs and total.pairs[-1][1] in _TOTALS[1:])
    above = found > total.number + room and total.qualifier is not Qualifier.OVER
    if not holds and not complete and (not above or _has_partition(total, parts)):
        return
    verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
    texts = total.written, short(found / total.scale), " + ".join(one.written for one in parts)
    yield _finding("sum", Rule.EQUAL, verdict, [total, *parts], texts)


def _has_partition(total: Cell, parts: Sequence[Cell]) -> bool:
    """Whether some of the parts add up to the total: the others divide it in another way."""
    if len(parts) > _MOST_PARTS:
        return True
    for size in range(2, len(parts)):
        for some in combinations(parts, size):
            room = total.rounding + rounding_of(some)
            found = sum((part.number for part in some), Decimal(0))
            if fits(total.number, found, room, total.qualifier):
                return True
    return False


def _years(cells: Sequence[Cell]) -> Iterator[Finding]:
    groups = _grouped(
        cells, lambda cell: (cell.series, cell.indicator, cell.breakdown, cell.measured)
    )
    for group in groups.values():
        for whole in group:
            if whole.span and whole.span.last_year > whole.span.first_year and _counts(whole):
                years = _within(whole, group)
                if years:
                    yield from _sum_of_years(whole, years)


def _within(whole: Cell, group: Sequence[Cell]) -> list[Cell]:
    """Return one figure for each year of the span, nothing if a year has none or several."""
    outer = whole.span
    if outer is None:
        return []
    inner = [
        cell
        for cell in group
        if cell.span and cell.span.first_year == cell.span.last_year
        and outer.first <= cell.span.first <= cell.span.last <= outer.last
    ]  # fmt: skip
    years = [cell.span.first_year for cell in inner if cell.span]
    return inner if years == list(range(outer.first_year, outer.last_year + 1)) else []


def _sum_of_years(whole: Cell, years: Sequence[Cell]) -> Iterator[Finding]:
    found = sum((cell.number for cell in years), Decimal(0))
    room = whole.rounding + rounding_of(years)
    holds = fits(whole.number, found, room, whole.qualifier)
    is_whole = all(cell.span and cell.span.is_whole_years for cell in (whole, *years))
    if not holds and not is_whole and found < whole.number:
        return  # a part of a year is not there
    verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
    texts = whole.written, short(found / whole.scale), " + ".join(one.written for one in years)
    yield _finding("years", Rule.EQUAL, verdict, [whole, *years], texts)


def _changes(cells: Iterable[Cell]) -> Iterator[Finding]:
    for cell in cells:
        pairs = dict(cell.pairs)
        if cell.unit != "percent" or not {"from", "to"} <= pairs.keys():
            continue
        try:
            first, last = Decimal(pairs["from"]), Decimal(pairs["to"])
            change = 100 * (last - first) / first
        except ArithmeticError:
            continue
        holds = fits(cell.number, change, cell.rounding, cell.qualifier)
        verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
        formula = f"100 × ({last} − {first}) / {first}"
        texts = f"{cell.written} %", short(change), formula
        yield _finding("change", Rule.EQUAL, verdict, [cell], texts)


def _bounds(cells: Sequence[Cell]) -> Iterator[Finding]:
    least = {
        (cell.series, cell.indicator.removesuffix("_min"), cell.breakdown, cell.period): cell
        for cell in cells
        if cell.indicator.endswith("_min")
    }
    for cell in cells:
        name = cell.indicator.removesuffix("_max")
        low = least.get((cell.series, name, cell.breakdown, cell.period))
        if name != cell.indicator and low is not None and low.measured == cell.measured:
            holds = low.number <= cell.number
            verdict = Verdict.CONSISTENT if holds else Verdict.INCONSISTENT
            texts = f"{low.written} … {cell.written}", low.written, "min ≤ max"
            yield _finding("bounds", Rule.EQUAL, verdict, [low, cell], texts)


def _shares(cells: Sequence[Cell]) -> Iterator[Finding]:
    """Shares of one whole: the answers to one question, the classes of one breakdown."""
    shares = [
        cell
        for cell in cells
        if cell.unit == "percent"
        and len(cell.pairs) == 1
        and ("share" in cell.indicator or cell.keys == ("answer",))
    ]
    groups = _grouped(shares, lambda cell: (cell.series, cell.indicator, *cell.keys, cell.period))
    for group in groups.values():
        total = sum((cell.number for cell in group), Decimal(0))
        room = rounding_of(group)
        if len(group) < 2 or not all(_separate(cell) for cell in group):
            continue
        texts = "100 %", short(total), " + ".join(cell.written for cell in group)
        if abs(total - _FULL) <= room:
            yield _finding("shares", Rule.EQUAL, Verdict.CONSISTENT, group, texts)
        elif total > _FULL:
            yield _finding("shares", Rule.EQUAL, Verdict.INCONSISTENT, group, texts)


def _separate(cell: Cell) -> bool:
    return cell.qualifier is Qualifier.EXACT and not any(word in cell.note for word in _LEFT_ALONE)


def _grouped(cells: Iterable[Cell], key: Callable[[Cell], tuple[str, ...]]) -> Group:
    found: dict[tuple[str, ...], list[Cell]] = defaultdict(list)
    for cell in cells:
        found[key(cell)].append(cell)
    return found


def _finding(
    name: str, rule: Rule, verdict: Verdict, cells: Sequence[Cell], texts: tuple[str, str, str]
) -> Finding:
    first = cells[0]
    because: Message = message(f"legal_statistics-because-auto-{name}-{verdict.value}")
    subject = message(
        f"legal_statistics-auto-{name}",
        of=" · ".join(part for part in (first.series, first.indicator, first.period) if part),
    )
    return Finding(
        f"{name}:{first.file or first.series}:{first.row}",
        subject,
        rule,
        Outcome(verdict, *texts, because),
        tuple(cells),
        first.source,
        is_automatic=True,
    )
