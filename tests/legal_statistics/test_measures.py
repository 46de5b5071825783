"""Levels, structure, dynamics, small cells, classes and targets."""

from decimal import Decimal

from eurazpol.legal_statistics.actions.packaged import (
    crosswalk,
    iccs,
    packaged_series,
    targets,
)
from eurazpol.legal_statistics.domain.crosswalk import Confidence, class_of
from eurazpol.legal_statistics.domain.measures import dynamics, rate, share
from eurazpol.legal_statistics.domain.selectors import shelve
from eurazpol.legal_statistics.domain.suppression import suppress
from eurazpol.legal_statistics.domain.targets import Reached, against_actuals


def test_level_structure_and_dynamics() -> None:
    assert rate(Decimal(50), Decimal(200_000), 100_000) == 25
    assert rate(Decimal(50), Decimal(0), 1000) is None
    assert share(Decimal(3), Decimal(12)) == 25
    steps = dynamics(
        [(2022, Decimal(50)), (2020, Decimal(40)), (2021, Decimal(44)), (2024, Decimal(60))]
    )
    assert [(one.year, one.base, one.chain) for one in steps] == [
        (2020, None, None),
        (2021, Decimal(10), Decimal(10)),
        (2022, Decimal(25), 100 * Decimal(6) / Decimal(44)),
        (2024, Decimal(50), None),  # the year before is not there
    ]


def test_no_hidden_cell_can_be_computed_from_totals() -> None:
    table = {
        ("a", "1"): 3, ("a", "2"): 20, ("a", "3"): 9,
        ("b", "1"): 8, ("b", "2"): 30, ("b", "3"): 7,
        ("c", "1"): 0, ("c", "2"): 40, ("c", "3"): 60,
    }  # fmt: skip
    hidden = suppress(table)
    assert ("a", "1") in hidden
    assert ("c", "1") not in hidden  # nobody is nobody
    for axis in (0, 1):
        for name in {place[axis] for place in hidden}:
            assert sum(place[axis] == name for place in hidden) >= 2
    assert suppress({("a", "1"): 0, ("a", "2"): 50}) == frozenset()


def test_what_is_not_sure_has_no_class() -> None:
    lines = crosswalk()
    assert class_of(lines, "KZ-CC", "188") == "0502"
    assert class_of(lines, "KZ-CC", "190(2)") == "0701"
    assert class_of(lines, "KZ-CC", "999") == ""
    assert all(
        (line.iccs == "") == (line.confidence is Confidence.UNKNOWN) for line in lines.values()
    )
    assert {line.iccs for line in lines.values()} - {""} == set(iccs())


def test_targets_against_what_was_reached() -> None:
    found = {one.target.id: one for one in against_actuals(targets(), shelve(packaged_series()))}
    first = found["children-2020"]
    assert (first.wanted, first.actual, first.reached) == ("20", "51.34", Reached.YES)
    assert first.target.scope is not None
    assert found["children-2030"].reached is Reached.UNKNOWN
