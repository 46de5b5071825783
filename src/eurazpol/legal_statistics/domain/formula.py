"""Formulas over cells: ``100 * (a + b) / whole``, ``sum(parts)``, ``on(total, start(label))``.

A formula is arithmetic over names and numbers and the functions of :data:`FUNCTIONS`, nothing else:
it is read as a tree and walked, never run as code. A name stands for the cells that a relation
chose; in arithmetic it has to be one cell. All numbers are decimals in single units.
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext

from eurazpol.legal_statistics.domain.cells import (
    Cell,
    half_of_last_place,
    is_number,
    rounding_of,
)
from eurazpol.legal_statistics.domain.errors import StatisticsError

Env = Mapping[str, tuple[Cell, ...]]
NAN = Decimal("NaN")
_BINARY: Mapping[type[ast.operator], tuple[Callable[[Decimal, Decimal], Decimal], str]] = {
    ast.Add: (operator.add, "+"),
    ast.Sub: (operator.sub, "−"),
    ast.Mult: (operator.mul, "×"),
    ast.Div: (operator.truediv, "/"),
}


def _sum(cells: tuple[Cell, ...]) -> Decimal:
    return sum((cell.number for cell in cells), Decimal(0))


def _count(cells: tuple[Cell, ...]) -> Decimal:
    return Decimal(len(cells))


def _distinct(cells: tuple[Cell, ...]) -> Decimal:
    return Decimal(len({cell.printed for cell in cells}))


def _printed(cells: tuple[Cell, ...]) -> Decimal:
    """Return the share that stands beside the figure in print."""
    return Decimal(_one(cells).printed_share or "NaN")


def _start(cells: tuple[Cell, ...]) -> Decimal:
    found = _one(cells).span
    return Decimal(found.first_year) if found else NAN


def _end(cells: tuple[Cell, ...]) -> Decimal:
    found = _one(cells).span
    return Decimal(found.last_year) if found else NAN


def _from(cells: tuple[Cell, ...]) -> Decimal:
    return _pair(_one(cells), "from")


def _to(cells: tuple[Cell, ...]) -> Decimal:
    return _pair(_one(cells), "to")


def _pair(cell: Cell, key: str) -> Decimal:
    text = dict(cell.pairs).get(key, "")
    return Decimal(text) if is_number(text) else NAN


FUNCTIONS: Mapping[str, Callable[[tuple[Cell, ...]], Decimal]] = {
    "sum": _sum,
    "count": _count,
    "distinct": _distinct,
    "printed": _printed,
    "start": _start,  # first year of the period
    "end": _end,
    "from_": _from,  # the figures that a printed change goes from and to
    "to": _to,
}


def _one(cells: tuple[Cell, ...]) -> Cell:
    if len(cells) != 1:
        raise StatisticsError("stats-formula-cells", count=len(cells))
    return cells[0]


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read and holds nothing but what is allowed."""

    text: str
    tree: ast.expr

    @classmethod
    def parse(cls, text: str) -> "Formula":
        """Read a formula. Raises :class:`StatisticsError` for what is not one."""
        try:
            tree = ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError, RecursionError):
            raise StatisticsError("stats-formula", value=text) from None
        if not _allowed(tree):
            raise StatisticsError("stats-formula", value=text)
        return cls(text, tree)

    def value(self, env: Env) -> Decimal:
        """Compute it; not a number where a figure is missing or a divisor is zero."""
        try:
            with localcontext() as context:
                context.prec = 34
                return _value(self.tree, env)
        except (InvalidOperation, DivisionByZero):
            return NAN

    def written(self, env: Env) -> str:
        """Write it with the printed figures in place of the names."""
        return _written(self.tree, env)

    @property
    def names(self) -> frozenset[str]:
        """The names of cells in it."""
        return frozenset(
            node.id
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Name) and node.id not in FUNCTIONS and node.id != "on"
        )

    @property
    def is_linear(self) -> bool:
        """Whether it only adds and takes away: the rounding of its parts then adds up."""
        return not any(isinstance(node, ast.Mult | ast.Div) for node in ast.walk(self.tree))

    def rounding(self, env: Env) -> Decimal:
        """By how much the result may differ because its parts were printed rounded."""
        if not self.is_linear:
            return Decimal(0)
        return rounding_of(cell for name in self.names for cell in env[name])

    def print_of(self, env: Env) -> tuple[Cell | None, str]:
        """Return the cell that the formula merely repeats, and the figure as it stands there."""
        tree = self.tree
        if isinstance(tree, ast.Name) and len(env[tree.id]) == 1:
            return env[tree.id][0], env[tree.id][0].printed
        if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name):
            name = tree.args[0]
            if tree.func.id == "printed" and isinstance(name, ast.Name):
                return None, _one(env[name.id]).printed_share or ""
        return None, ""

    def own_rounding(self, env: Env) -> Decimal:
        """By how much the printed figure that it repeats may differ from the true one."""
        cell, printed = self.print_of(env)
        if cell is not None:
            return cell.rounding
        return half_of_last_place(printed) if printed else Decimal(0)


def _allowed(tree: ast.expr) -> bool:
    match tree:
        case ast.BinOp(left, op, right):
            return type(op) in _BINARY and _allowed(left) and _allowed(right)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return _allowed(inner)
        case ast.Call(func=ast.Name(id="on"), args=[ast.Name(), when], keywords=[]):
            return _allowed(when)
        case ast.Call(func=ast.Name(id=name), args=[ast.Name()], keywords=[]):
            return name in FUNCTIONS
        case ast.Constant(value=int() | float()) | ast.Name():
            return True
    return False


def _value(tree: ast.expr, env: Env) -> Decimal:
    match tree:
        case ast.BinOp(left, op, right):
            return _BINARY[type(op)][0](_value(left, env), _value(right, env))
        case ast.UnaryOp(operand=inner):
            return -_value(inner, env)
        case ast.Call(func=ast.Name(id="on"), args=[ast.Name(id=name), when]):
            return _on(env[name], _value(when, env))
        case ast.Call(func=ast.Name(id=function), args=[ast.Name(id=name)]):
            return FUNCTIONS[function](env[name])
        case ast.Name(id=name):
            return _one(env[name]).number
        case ast.Constant(value=number):
            return Decimal(str(number))
    raise StatisticsError("stats-formula", value=ast.unparse(tree))


def _on(cells: tuple[Cell, ...], year: Decimal) -> Decimal:
    """Return the figure of one year among several."""
    fitting = (
        cell.number
        for cell in cells
        if cell.span and cell.span.first_year == year == cell.span.last_year
    )
    return next(fitting, NAN)


def _written(tree: ast.expr, env: Env) -> str:  # noqa: PLR0911 - one line a form
    match tree:
        case ast.BinOp(left, op, right):
            sign = _BINARY[type(op)][1]
            return f"{_inner(left, op, env)} {sign} {_inner(right, op, env)}"
        case ast.UnaryOp(operand=inner):
            return f"−{_written(inner, env)}"
        case ast.Call(func=ast.Name(id="sum"), args=[ast.Name(id=name)]):
            return " + ".join(cell.written for cell in env[name])
        case ast.Call(func=ast.Name(id="printed"), args=[ast.Name(id=name)]):
            return f"{_one(env[name]).printed_share or '?'} %"
        case ast.Call(func=ast.Name(id="count" | "distinct" as name), args=[ast.Name(id=of)]):
            return f"{name}({of})"
        case ast.Call():
            return short(_value(tree, env))
        case ast.Name(id=name):
            return _one(env[name]).written
        case ast.Constant(value=number):
            return str(number)
    return ast.unparse(tree)


def _inner(tree: ast.expr, above: ast.operator, env: Env) -> str:
    """Put a sum under a product into brackets."""
    text = _written(tree, env)
    is_sum = isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Add | ast.Sub)
    is_long = isinstance(tree, ast.Call) and " " in text
    return f"({text})" if (is_sum or is_long) and isinstance(above, ast.Mult | ast.Div) else text


def short(value: Decimal) -> str:
    """Write a number with few decimals, without closing zeros."""
    if not value.is_finite():
        return "?"
    size = abs(value)
    rounded = round(value, 3 if size >= 1000 else 2 if size >= 1 else 6)
    text = f"{rounded:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
