"""Faults and rows of the form of facts."""

from collections.abc import Iterable
from dataclasses import replace

from eurazpol.cooperation.web.fact_paths import rows
from eurazpol.cooperation.web.facts_form import FactsForm, Part
from eurazpol.cooperation.web.page import Fault, fault_of
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Lang
from eurazpol.ui.forms import Input, with_faults


def all_inputs(parts: Iterable[Part]) -> tuple[Input, ...]:
    """Return every field of the form in its order."""
    return tuple(
        one
        for part in parts
        for group in part.groups
        for one in (*group.inputs, *(cell for row in group.rows for cell in row.inputs))
    )


def faults_in(
    form: FactsForm, errors: Iterable[tuple[str, EurazpolError]], lang: Lang
) -> tuple[Fault, ...]:
    """Return what is wrong, in the order of the form."""
    inputs = all_inputs(form.parts())
    order = {one.path: number for number, one in enumerate(inputs)}
    found = [fault_of(error.at(path), inputs, lang) for path, error in errors]
    return tuple(sorted(found, key=lambda fault: order.get(fault[0], len(order))))


def marked(parts: Iterable[Part], faults: Iterable[Fault]) -> tuple[Part, ...]:
    """Put each fault beside its field."""
    faults = tuple(faults)
    return tuple(
        replace(
            part,
            groups=tuple(
                replace(
                    group,
                    inputs=with_faults(group.inputs, faults),
                    rows=tuple(
                        replace(row, inputs=with_faults(row.inputs, faults)) for row in group.rows
                    ),
                )
                for group in part.groups
            ),
        )
        for part in parts
    )


def add_row(values: dict[str, str], path: str) -> dict[str, str]:
    """Return the values with one more, empty, row under ``path``."""
    there = rows(path, values)
    number = there[-1] + 1 if there else 1
    return {**values, f"{path}[{number}].": ""}
