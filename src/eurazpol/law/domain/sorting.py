"""Sort every instrument of the book for one pair of states: contender, candidate, addition, out.

The rules are numbered in :mod:`eurazpol.law.domain.ranking`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import Role
from eurazpol.law.domain.bindingness import Standing, between, is_practised
from eurazpol.law.domain.book import Family, Instrument
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.ranks import Seen
from eurazpol.law.domain.scope import Coverage, coverage, scope

_TREATIES = (Family.BILATERAL, Family.REGIONAL, Family.UNIVERSAL, Family.PROTOCOL, Family.POLICE)
_FAMILY_ORDER = {Family.BILATERAL: 0, Family.REGIONAL: 1, Family.POLICE: 2, Family.UNIVERSAL: 3}


@dataclass(slots=True)
class Sorting:
    """What the sorting of one pair collects."""

    contenders: list[Seen] = field(default_factory=list)
    practised: list[Seen] = field(default_factory=list)
    candidates: list[Seen] = field(default_factory=list)
    doubtful: list[Seen] = field(default_factory=list)
    possible: list[Seen] = field(default_factory=list)
    additions: list[Seen] = field(default_factory=list)
    protocols: list[Seen] = field(default_factory=list)
    others: list[Seen] = field(default_factory=list)


def sort_all(case: Case, pair: tuple[str, str]) -> Sorting:
    """Sort every instrument that the book has for ``pair``."""
    sorting = Sorting()
    for seen in _considered(case, pair):
        _sort(seen, sorting)
    _apply_clauses(sorting)
    return sorting


def _considered(case: Case, pair: tuple[str, str]) -> Iterable[Seen]:
    book = case.book
    own = book.bilaterals.get(frozenset(pair), ())
    for instrument in (*own, *book.multilaterals):
        if instrument.family not in _TREATIES:
            continue
        covered = coverage(instrument, case)
        bilateral = instrument.family is Family.BILATERAL
        if covered is Coverage.NONE and not bilateral and instrument.id != case.facts.invoked:
            continue
        binding = between(book, instrument, pair, case.day)
        yield Seen(instrument, binding, covered, scope(instrument, case))


def _sort(seen: Seen, sorting: Sorting) -> None:
    """Put one instrument where its standing, kind and subject send it."""
    standing, covered = seen.binding.standing, seen.coverage
    if covered in (Coverage.NONE, Coverage.EXCLUDED):
        reason = "law-other-kinds" if covered is Coverage.NONE else "law-kind-excluded"
        sorting.others.append(seen.as_(Role.EXCLUDED, seen.binding.reason, message(reason)))
    elif standing is Standing.NEVER:
        sorting.others.append(seen.as_(Role.EXCLUDED, seen.binding.reason))
    elif seen.scope.outcome is Outcome.FAILS:
        sorting.others.append(seen.as_(Role.EXCLUDED, seen.scope.reason))
    elif seen.instrument.family is Family.PROTOCOL:
        sorting.protocols.append(seen)
    else:
        _sort_standing(seen, sorting)


def _sort_standing(seen: Seen, sorting: Sorting) -> None:
    if seen.binding.standing is Standing.UNVERIFIED:
        sorting.doubtful.append(seen)
    elif seen.binding.standing is Standing.TO_CONFIRM:
        _sort_unconfirmed(seen, sorting)
    elif seen.coverage is Coverage.POSSIBLE:
        sorting.possible.append(seen)
    elif seen.coverage is Coverage.ADDITIONAL:
        sorting.additions.append(seen)
    elif seen.scope.outcome is Outcome.UNKNOWN:
        _sort_unknown_scope(seen, sorting)
    else:
        sorting.contenders.append(seen)


def _sort_unconfirmed(seen: Seen, sorting: Sorting) -> None:
    if seen.coverage is Coverage.POSSIBLE:
        sorting.doubtful.append(seen)
    elif is_practised(seen.instrument):
        sorting.practised.append(seen)
    else:
        sorting.candidates.append(seen)


def _sort_unknown_scope(seen: Seen, sorting: Sorting) -> None:
    """Add a convention on offences; let a general treaty wait for the missing fact."""
    if seen.coverage is Coverage.WITHOUT_TREATY:
        sorting.additions.append(seen)
    else:
        sorting.candidates.append(seen)


def _apply_clauses(sorting: Sorting) -> None:
    """Take out what an express clause of another treaty in force replaces."""
    kept = []
    for seen in sorting.contenders:
        by = _replaced_by(seen, sorting.contenders)
        if by:
            reason = message("law-replaced", by=by.title)
            sorting.others.append(seen.as_(Role.EXCLUDED, reason))
        else:
            kept.append(seen)
    sorting.contenders[:] = sorted(kept, key=_order)


def _replaced_by(seen: Seen, contenders: list[Seen]) -> Instrument | None:
    for other in contenders:
        clauses = other.instrument.conflict
        if seen.instrument.id in clauses.replaces:
            return other.instrument
        if clauses.supersedes_bilaterals and seen.instrument.family is Family.BILATERAL:
            return other.instrument
    return None


def _order(seen: Seen) -> tuple[int, int, int, int]:
    item = seen.instrument
    exactness = {Coverage.EXACT: 0, Coverage.FOLLOWS: 1}.get(seen.coverage, 2)
    made = item.adopted or date.min
    return exactness, _FAMILY_ORDER[item.family], item.precedence, -made.toordinal()
