"""The role *bar*: national and human-rights rules that block a request are shown as such.

PRIORITY 4.6: torture and refoulement, asylum and the death penalty without assurance bar whatever
the treaty says; the constitution and the requested state's law bar the surrender of nationals.
A code that is itself the basis (no treaty, reciprocity) stays primary with the bar as its reason.
"""

from dataclasses import replace

from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import RankedInstrument, Role
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.grounds import Grounds
from eurazpol.law.domain.ranks import in_order

ABSOLUTE = {"R_TORTURE", "R_ASYLUM", "R_DEATH"}


def with_bars(
    case: Case, listed: tuple[RankedInstrument, ...], grounds: Grounds
) -> tuple[RankedInstrument, ...]:
    """Mark the sources whose grounds hold as bars and add those that were not yet listed."""
    why = message("law-bar")
    treaties = {item.id for item in listed} - _national(case)
    holding = grounds.holding()
    held = {item.ground.citation.instrument for item in holding} - treaties
    home = case.home_law
    if home and home.id in held:
        absolute = any(
            item.ground.id in ABSOLUTE and item.ground.citation.instrument == home.id
            for item in holding
        )
        if not absolute:
            held.discard(home.id)
    raised = {item.ground.citation.instrument for item in grounds.raised()} - treaties
    if home:
        raised.discard(home.id)
    bars = held | raised
    found = [
        replace(item, role=_role(item), reasons=(*item.reasons, why)) if item.id in bars else item
        for item in listed
    ]
    for id_ in sorted(bars - {item.id for item in listed}):
        source = case.book.instruments.get(id_)
        if source:
            found.append(RankedInstrument(id_, source.title, Role.BAR, (why,)))
    return in_order(found)


def _role(item: RankedInstrument) -> Role:
    return item.role if item.role is Role.PRIMARY else Role.BAR


def _national(case: Case) -> set[str]:
    found = {case.home_law.id} if case.home_law else set()
    if case.deciding_law:
        found.add(case.deciding_law.id)
    return found
