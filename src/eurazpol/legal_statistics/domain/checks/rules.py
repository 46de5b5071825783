"""How relations are evaluated. Nothing here knows a case: verdicts come from the cells alone.

A broken rule of arithmetic is *inconsistent*: the figures contradict each other, whatever was
meant. A broken rule of likelihood is *ambiguous*: both can be true. Rules over prints stand in
:mod:`prints`, tolerances in :mod:`tolerance`.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from eurazpol.kernel.texts import message
from eurazpol.legal_statistics.domain.cells import Cell, Qualifier
from eurazpol.legal_statistics.domain.checks import prints
from eurazpol.legal_statistics.domain.checks.relation import (
    Bound,
    Claim,
    Finding,
    Outcome,
    Relation,
    Rule,
    Verdict,
)
from eurazpol.legal_statistics.domain.checks.tolerance import fits
from eurazpol.legal_statistics.domain.formula import Formula, short

_ORDER = (Verdict.CONSISTENT, Verdict.AMBIGUOUS, Verdict.INCONSISTENT)


def evaluate(relation: Relation, bound: Bound) -> Finding:
    """Recompute a relation over the cells that were chosen for its names."""
    over_prints = _PRINTS.get(relation.rule)
    outcome = over_prints(bound) if over_prints else _CLAIMS[relation.rule](relation, bound)
    cells = tuple(cell for chosen in bound.values() for cell in chosen)
    return Finding(relation.id, relation.subject, relation.rule, outcome, cells, relation.source)


def _equal(relation: Relation, bound: Bound) -> Outcome:
    found = [_claim(claim, bound) for claim in relation.claims]
    worst = max(found, key=lambda one: _ORDER.index(one.verdict))
    return Outcome(
        worst.verdict,
        "; ".join(one.stated for one in found),
        "; ".join(one.recomputed for one in found),
        "; ".join(one.formula for one in found),
        worst.because,
    )


def _claim(claim: Claim, bound: Bound) -> Outcome:
    stated, computed = Formula.parse(claim.stated), Formula.parse(claim.computed)
    printed, true = stated.value(bound), computed.value(bound)
    cell, _ = stated.print_of(bound)
    qualifier = Qualifier(claim.as_) if claim.as_ else cell.qualifier if cell else Qualifier.EXACT
    rounding = stated.own_rounding(bound) + computed.rounding(bound)
    verdict = Verdict.CONSISTENT
    if not fits(printed, true, rounding, qualifier):
        near = fits(printed, true, rounding + Decimal(claim.slack), qualifier)
        verdict = Verdict.AMBIGUOUS if near else Verdict.INCONSISTENT
    unit = _unit_of(stated, cell)
    because = message(
        f"legal_statistics-because-equal-{verdict.value}",
        stated=short(printed), computed=short(true), difference=short(true - printed),
    )  # fmt: skip
    if claim.explains and verdict is not Verdict.CONSISTENT:
        other = Formula.parse(claim.explains)
        because = message(
            "legal_statistics-because-equal-explained", stated=short(printed), computed=short(true),
            instead=other.written(bound), gives=short(other.value(bound)),
        )  # fmt: skip
    scale = cell.scale if cell else Decimal(1)
    return Outcome(
        verdict,
        _as_printed(stated, bound) + ("" if cell is None else unit),
        short(true / scale) + (f" {cell.unit.split()[0]}" if cell and scale > 1 else unit),
        computed.written(bound),
        because,
    )


def _unit_of(stated: Formula, cell: Cell | None) -> str:
    """Return the unit to write after a figure, nothing after a plain count."""
    if cell is None:
        return " %" if "printed" in stated.text else ""
    return f" {cell.measured.replace('percent', '%')}" if cell.is_derived else ""


def _as_printed(stated: Formula, bound: Bound) -> str:
    cell, _ = stated.print_of(bound)
    return cell.written if cell else stated.written(bound)


def _derived(relation: Relation, bound: Bound) -> Outcome:
    formula = Formula.parse(relation.claims[0].computed)
    value = formula.value(bound)
    low, high = Decimal(relation.low or "-Infinity"), Decimal(relation.high or "Infinity")
    holds = value.is_finite() and low <= value <= high
    return Outcome(
        Verdict.CONSISTENT if holds else Verdict.INCONSISTENT,
        "—",
        short(value),
        formula.written(bound),
        message(
            f"legal_statistics-because-derived-{'within' if holds else 'beyond'}",
            computed=short(value),
        ),
    )


def _scale(relation: Relation, bound: Bound) -> Outcome:
    """The first claim computes the figure; the cells named ``scale`` are what it may be."""
    claim = relation.claims[0]
    formula = Formula.parse(claim.computed)
    value, steps = formula.value(bound), [cell.number for cell in bound["scale"]]
    holds = any(fits(step, value, Decimal("0.005"), Qualifier.EXACT) for step in steps)
    scale = ", ".join(short(step) for step in sorted(steps))
    return Outcome(
        Verdict.CONSISTENT if holds else Verdict.INCONSISTENT,
        f"{_as_printed(Formula.parse(claim.stated), bound)} ∈ {{{scale}}}",
        short(value),
        formula.written(bound),
        message(
            f"legal_statistics-because-scale-{'on' if holds else 'off'}",
            computed=short(value),
            scale=scale,
        ),
    )


def _jump(relation: Relation, bound: Bound) -> Outcome:
    formula = Formula.parse(relation.claims[0].computed)
    change = formula.value(bound)
    within = change.is_finite() and Decimal(relation.low) <= change <= Decimal(relation.high)
    stated = Formula.parse(relation.claims[0].stated)
    return Outcome(
        Verdict.CONSISTENT if within else Verdict.AMBIGUOUS,
        _as_printed(stated, bound),
        f"{short(change)} %",
        formula.written(bound),
        message(
            f"legal_statistics-because-jump-{'within' if within else 'beyond'}",
            change=short(change),
        ),
    )


_CLAIMS: Mapping[Rule, Callable[[Relation, Bound], Outcome]] = {
    Rule.EQUAL: _equal,
    Rule.DERIVED: _derived,
    Rule.SCALE: _scale,
    Rule.JUMP: _jump,
}
_PRINTS: Mapping[Rule, Callable[[Bound], Outcome]] = {
    Rule.SAME: prints.same,
    Rule.DISTINCT: prints.distinct,
    Rule.SEQUENCE: prints.sequence,
    Rule.UNIT: prints.unit,
    Rule.COINCIDENCE: prints.coincidence,
    Rule.READINGS: prints.readings,
    Rule.OUTSIDE: prints.outside,
    Rule.COMPARABLE: prints.comparable,
    Rule.CERTAIN: prints.certain,
}
