"""Sort every instrument of the book for one pair of states: contender, candidate, addition, out.

The rules are numbered in :mod:`eurazpol.law.domain.ranking`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import message
from eurazpol.law.domain.assessment import Role
from eurazpol.law.domain.bindingness import Binding, Standing, between, is_practised
from eurazpol.law.domain.book import Family, Instrument, LawBook
from eurazpol.law.domain.case import Case
from eurazpol.law.domain.ranks import Seen
from eurazpol.law.domain.scope import Coverage, coverage, scope

_TREATIES = (Family.BILATERAL, Family.REGIONAL, Family.UNIVERSAL, Family.PROTOCOL, Family.POLICE)
_GENERAL = (Family.REGIONAL, Family.UNIVERSAL)
_OFFENCES = (Coverage.ADDITIONAL, Coverage.WITHOUT_TREATY)
"""Conventions on offences: outside their offences their parties need not be looked up."""
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
    found = [(item, coverage(item, case.kind, case.kinds)) for item in own]
    found.extend(_relevant(book, case.kind, case.kinds))
    found.extend(_siblings(case, pair))
    found.extend(_invoked(case, {item.id for item, _ in found}))
    for instrument, covered in found:
        subject = scope(instrument, case)
        if subject.outcome is Outcome.FAILS and covered in _OFFENCES:
            binding = Binding(Standing.NEVER, subject.reason)
        else:
            binding = between(book, instrument, pair, case.day)
        yield Seen(instrument, binding, covered, subject)


@lru_cache(maxsize=256)
def _relevant(
    book: LawBook, kind: str, kinds: tuple[str, ...]
) -> tuple[tuple[Instrument, Coverage], ...]:
    """Return the multilateral instruments that have to do with a kind (the book never changes)."""
    treaties = (item for item in book.multilaterals if item.family in _TREATIES)
    covered = ((item, coverage(item, kind, kinds)) for item in treaties)
    return tuple((item, found) for item, found in covered if found is not Coverage.NONE)


def _siblings(case: Case, pair: tuple[str, str]) -> Iterable[tuple[Instrument, Coverage]]:
    """Return the general treaties in force between the two states that cover other kinds.

    They are shown as considered and excluded (PRIORITY 3); conventions on offences are not, they
    are many and say nothing on another kind.
    """
    for item in _of_other_kinds(case.book, case.kind, case.kinds):
        if between(case.book, item, pair, case.day).standing is Standing.BOUND:
            yield item, Coverage.NONE


@lru_cache(maxsize=256)
def _of_other_kinds(book: LawBook, kind: str, kinds: tuple[str, ...]) -> tuple[Instrument, ...]:
    return tuple(
        item
        for item in book.multilaterals
        if item.family in _GENERAL
        and item.scope is None
        and coverage(item, kind, kinds) is Coverage.NONE
    )


def _invoked(case: Case, seen: set[str]) -> Iterable[tuple[Instrument, Coverage]]:
    """Return the instrument that the other side invokes, when nothing else brings it in."""
    invoked = case.book.instruments.get(case.facts.invoked or "")
    if invoked and invoked.id not in seen and invoked.family in _TREATIES:
        yield invoked, Coverage.NONE


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
