"""Does an instrument cover this request: kind first, then offence, then time (PRIORITY 2)."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.finding import Outcome
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.book import Instrument, PartyStatus, Scope
from eurazpol.law.domain.case import Case

SERIOUS_CRIME_MONTHS = 48
"""UNTOC 2(b): serious crime has a maximum of at least four years."""


class Coverage(StrEnum):
    """How the kind of co-operation stands in an instrument."""

    EXACT = "exact"
    FOLLOWS = "follows"
    ADDITIONAL = "additional"
    WITHOUT_TREATY = "without_treaty"
    POSSIBLE = "possible"
    EXCLUDED = "excluded"
    NONE = "none"


def coverage(instrument: Instrument, asked: str, kinds: tuple[str, ...]) -> Coverage:
    """Return how ``instrument`` covers the kind ``asked``; ``kinds`` are it and what it follows."""
    if asked in instrument.excluded_kinds:
        return Coverage.EXCLUDED
    for kind in kinds:
        if kind in instrument.additional:
            return Coverage.ADDITIONAL
        if kind in instrument.without_treaty:
            return Coverage.WITHOUT_TREATY
        if kind in instrument.kinds:
            return Coverage.EXACT if kind == asked else Coverage.FOLLOWS
    possible = any(kind in instrument.possible_kinds for kind in kinds)
    return Coverage.POSSIBLE if possible else Coverage.NONE


@dataclass(frozen=True, slots=True)
class ScopeAnswer:
    """Whether the subject matter is covered, with the reason."""

    outcome: Outcome
    reason: Message
    ask: Message | None = None


def scope(instrument: Instrument, case: Case) -> ScopeAnswer:
    """Test offence and time limits of the subject matter."""
    limits = instrument.scope
    if limits is None:
        return ScopeAnswer(Outcome.HOLDS, message("law-scope-open"))
    if limits.offence_after_deposit:
        return _after_deposit(instrument, case)
    if not limits.offences or (limits.kinds and case.kind not in limits.kinds):
        return ScopeAnswer(Outcome.HOLDS, message("law-scope-open"))
    named = case.book.vocabulary.offences
    matched = sorted(case.tags & set(limits.offences))
    if matched:
        return _serious(instrument, case, ScopeAnswer(
            Outcome.HOLDS, message("law-scope-in", subject=named[matched[0]].text)
        ))  # fmt: skip
    if limits.possible_fact and _possible(case, limits):
        return _by_fact(case, limits, limits.possible_fact)
    subjects = tuple(named[tag].text for tag in limits.offences)
    return ScopeAnswer(Outcome.FAILS, message("law-scope-out", subjects=subjects))


def _by_fact(case: Case, limits: Scope, fact: Texts) -> ScopeAnswer:
    """Settle a possible subject by the fact that decides it, or ask for the fact."""
    known = getattr(case.offence, limits.possible_flag) if limits.possible_flag else None
    if known is None:
        return ScopeAnswer(
            Outcome.UNKNOWN,
            message("law-scope-possible", fact=fact),
            message("law-ask-fact", fact=fact),
        )
    if known:
        return ScopeAnswer(Outcome.HOLDS, message("law-scope-in", subject=fact))
    return ScopeAnswer(Outcome.FAILS, message("law-scope-out", subjects=(fact,)))


def _possible(case: Case, limits: Scope) -> bool:
    if limits.possible_kinds and not set(case.kinds) & set(limits.possible_kinds):
        return False
    return "any" in limits.possible or bool(case.tags & set(limits.possible))


def _serious(instrument: Instrument, case: Case, answer: ScopeAnswer) -> ScopeAnswer:
    """Require the maximum of serious crime where a convention has that limb."""
    value = next((c.value for c in instrument.conditions if c.id == "toc_pen"), None)
    highest = case.maximum(case.asking)
    if value is None or highest is None or highest >= value:
        return answer
    return ScopeAnswer(Outcome.FAILS, message("law-scope-not-serious", months=value))


def _after_deposit(instrument: Instrument, case: Case) -> ScopeAnswer:
    """Montevideo 19: only offences later than the deposit of both states."""
    deposits = [
        party.deposited
        for party in instrument.parties
        if party.iso in (case.pair or ()) and party.deposited
        and party.status is PartyStatus.PARTY
    ]  # fmt: skip
    if not deposits:
        return ScopeAnswer(Outcome.HOLDS, message("law-scope-open"))
    first = max(deposits)
    committed = case.offence.committed
    if committed is None:
        return ScopeAnswer(
            Outcome.UNKNOWN,
            message("law-scope-after-unknown", first=first),
            message("law-ask-committed"),
        )
    if committed > first:
        return ScopeAnswer(
            Outcome.HOLDS, message("law-scope-after", committed=committed, first=first)
        )
    return ScopeAnswer(Outcome.FAILS, message("law-scope-before", committed=committed, first=first))
