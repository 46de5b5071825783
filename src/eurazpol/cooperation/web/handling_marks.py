"""How handling conditions are shown beside what they lie on: the name of a place, a mark."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from eurazpol.cooperation.actions.conditions_view import ConditionView
from eurazpol.cooperation.actions.views import CaseView
from eurazpol.cooperation.web.present import FactBlock, FactRow
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Message, message

FACTS, PAPERS, TEXT = "/facts", "/papers/", "/text/"


@dataclass(frozen=True, slots=True)
class Mark:
    """What lies on one thing: the strictest code, and every condition."""

    code: str
    laid: tuple[ConditionView, ...]


def mark_on(case: CaseView, place: str) -> Mark | None:
    """Return the mark of what is at ``place``; the strictest of several governs."""
    laid = tuple(
        one
        for one in case.conditions.laid
        if one.place
        and (
            one.place == place
            or place.startswith(f"{one.place}/")
            or one.place.startswith(f"{place}/")
        )
    )
    if not laid:
        return None
    worst = max(laid, key=lambda one: one.terms.code)
    return Mark(worst.terms.code, laid)


def marked_blocks(case: CaseView, blocks: Iterable[FactBlock]) -> list[FactBlock]:
    """Put the mark beside each fact, and what is withheld at the end of its block."""
    hidden = dict(case.conditions.withheld)
    made = []
    for block in blocks:
        at = _part_of(block.rows)
        gone = tuple(
            FactRow(fact_name(place), place=place, withheld=hidden.pop(place))
            for place in list(hidden)
            if at and place.startswith(f"{at}/")
        )
        rows = (*block.rows, *gone)
        made.append(
            replace(block, rows=tuple(replace(row, mark=mark_on(case, row.place)) for row in rows))
        )
    if hidden:  # of a part of which nothing is left to show
        rows = tuple(FactRow(fact_name(at), place=at, withheld=why) for at, why in hidden.items())
        made.append(FactBlock("withheld", message("cooperation-handling-withheld"), rows))
    return made


def _part_of(rows: Iterable[FactRow]) -> str:
    """Return the place that the rows of a block share, empty for facts of the request itself."""
    first = next((row.place for row in rows), "")
    depth = 4 if first.startswith(f"{FACTS}/persons/") else 3
    steps = first.split("/")
    return "/".join(steps[:depth]) if len(steps) > depth else ""


def place_name(case: CaseView, place: str) -> Any:
    """Return the name of a place in words: a fact, a paper, the words of a message."""
    if not place:
        return message("cooperation-place-message")
    if place == FACTS:
        return message("cooperation-place-facts")
    if place.startswith(TEXT):
        return message("cooperation-place-text")
    if place.startswith(PAPERS):
        number = place.rpartition("/")[2]
        files = ((paper, file) for paper in case.papers for file in paper.files)
        found = next((pair for pair in files if str(pair[1].id) == number), None)
        if found is None:
            return message("cooperation-place-paper")
        return message("cooperation-place-paper-named", paper=found[0].text, name=found[1].name)
    return fact_name(place)


def fact_name(place: str) -> Message:
    """Return the name of a fact: ``/facts/persons/0/birth`` is *Person 1: date of birth*."""
    steps = place.split("/")[2:]
    if steps[0] == "persons":
        if len(steps) == 1:
            return message("cooperation-part-persons")
        whole = message("cooperation-form-person", number=int(steps[1]) + 1)
        return _in_part(whole, "persons", steps[2:])
    form = f"cooperation-form-{steps[0].replace('_', '-')}"
    whole = message(form if catalogue().has(form) else form.replace("-form-", "-part-"))
    return _in_part(whole, steps[0], steps[1:])


def _in_part(whole: Message, part: str, steps: list[str]) -> Message:
    if not steps:
        return whole
    id_ = f"cooperation-fact-{part}-{steps[0]}".replace("_", "-")
    if steps[0] == "max_months" or not catalogue().has(id_):
        id_ = "cooperation-place-maximum" if steps[0] == "max_months" else "cooperation-place-fact"
    return message("cooperation-place-in", whole=whole, fact=message(id_))


def by_message(laid: Iterable[ConditionView]) -> list[tuple[ConditionView, list[ConditionView]]]:
    """Group conditions by the message that brought them; the first speaks for owner and date."""
    groups: dict[tuple[str, str], list[ConditionView]] = {}
    for one in laid:
        groups.setdefault((one.node, one.message), []).append(one)
    return [(group[0], group) for group in groups.values()]
