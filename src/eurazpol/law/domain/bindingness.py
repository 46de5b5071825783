"""Which instruments bind both states on a day.

Order (PRIORITY 1, VCLT 24, Kazakh Treaty Law 20-1):

1. Status ladder: decree authorising signature, signature, ratification law, deposit, IN FORCE.
   Only "in force for A and for B and between them" passes.
2. A ratification law is not entry into force.
3. Signed only is never a basis (VCLT 18).
4. Withdrawal and suspension are tested per pair.
5. Declarations between pairs come after membership.
6. Leaving the mother organisation does not end membership.
7. Protocols have their own party lists.
8. A membership of low confidence, or of a day that is not known, is "verify", not yes.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from functools import lru_cache

from eurazpol.kernel.country import Country
from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message, message
from eurazpol.law.domain.book import (
    Family,
    Instrument,
    Ladder,
    LawBook,
    PairRule,
    Party,
    PartyStatus,
    Presumption,
)


class Standing(IntEnum):
    """How an instrument stands for a state or a pair; the weaker of two states decides."""

    NEVER = 0
    UNVERIFIED = 1
    TO_CONFIRM = 2
    BOUND = 3


@dataclass(frozen=True, slots=True)
class Binding:
    """The standing with its reason and the states whose status must be verified.

    ``exact`` is false when ``since`` is only the day by which the state is known to be bound.
    """

    standing: Standing
    reason: Message
    confidence: Confidence = Confidence.HIGH
    verify: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    status: PartyStatus | None = None
    exact: bool = True


_NEVER_STATUS = {
    PartyStatus.SIGNED,
    PartyStatus.NOT_SIGNED,
    PartyStatus.NOT_PARTY,
    PartyStatus.SUSPENDED,
    PartyStatus.WITHDRAWN,
}
_TO_CONFIRM = {Ladder.RATIFIED, Ladder.APPROVED}


def for_state(book: LawBook, instrument: Instrument, iso: str, day: date) -> Binding:
    """Return how ``instrument`` stands for one state on ``day``."""
    entries = book.parties.get((instrument.id, iso))
    if not entries:
        return _unlisted(book, instrument, iso)
    found = [_entry(book, party, iso, day) for party in entries]
    return max(found, key=lambda binding: binding.standing)


def _unlisted(book: LawBook, instrument: Instrument, iso: str) -> Binding:
    presumed = instrument.presumption
    if presumed and (not presumed.states or iso in presumed.states):
        return _presumed(book, presumed, iso)
    return Binding(Standing.NEVER, message("law-unlisted", state=Country(iso)))


def _presumed(book: LawBook, presumed: Presumption, iso: str) -> Binding:
    if presumed.status in (PartyStatus.PARTY, PartyStatus.MEMBER):
        reason = message("law-presumed", state=Country(iso), note=presumed.note)
        return Binding(Standing.BOUND, reason, Confidence.MEDIUM)
    return _by_status(book, presumed.status, iso)


def _by_status(book: LawBook, status: PartyStatus, iso: str) -> Binding:
    text = book.vocabulary.statuses[status]
    reason = message("law-status", state=Country(iso), status=text)
    if status in _NEVER_STATUS:
        return Binding(Standing.NEVER, reason, status=status)
    return Binding(Standing.UNVERIFIED, reason, Confidence.LOW, (iso,), status=status)


def _entry(book: LawBook, party: Party, iso: str, day: date) -> Binding:
    if party.status is PartyStatus.PARTY:
        return _as_party(party, Country(iso), day)
    if party.status is PartyStatus.MEMBER:
        return Binding(Standing.BOUND, message("law-bound-undated"), party.confidence)
    if party.status is PartyStatus.SIGNED and party.confidence is Confidence.LOW:
        return Binding(
            Standing.UNVERIFIED,
            message("law-signed-at-least", state=Country(iso)),
            Confidence.LOW,
            (iso,),
        )
    return _by_status(book, party.status, iso)


def _as_party(party: Party, state: Country, day: date) -> Binding:
    if party.until and day > party.until:
        reason = message("law-ended", state=state, until=party.until, day=day)
        return Binding(Standing.NEVER, reason, until=party.until, status=PartyStatus.WITHDRAWN)
    if party.since and day < party.since:
        reason = message("law-not-yet", state=state, since=party.since, day=day)
        return Binding(Standing.NEVER, reason, since=party.since)
    if party.confidence is Confidence.LOW:
        reason = message("law-low", state=state)
        return Binding(Standing.UNVERIFIED, reason, Confidence.LOW, (state.iso,))
    if party.since is None:
        return _undated(party, state, day)
    reason = message("law-bound", state=state, since=party.since)
    return Binding(Standing.BOUND, reason, party.confidence, since=party.since, until=party.until)


def _undated(party: Party, state: Country, day: date) -> Binding:
    if party.not_before and day < party.not_before:
        reason = message("law-not-yet", state=state, since=party.not_before, day=day)
        return Binding(Standing.NEVER, reason, since=party.not_before)
    known = party.not_later_than
    if known and day >= known:
        reason = message("law-bound-by", state=state, known=known)
        return Binding(Standing.BOUND, reason, party.confidence, since=known, exact=False)
    reason = message("law-day-unknown", state=state)
    return Binding(Standing.UNVERIFIED, reason, Confidence.LOW, (state.iso,))


def between(book: LawBook, instrument: Instrument, pair: tuple[str, str], day: date) -> Binding:
    """Return how ``instrument`` stands between two states on ``day``."""
    return _between(book, instrument.id, pair, day)


@lru_cache(maxsize=16_384)
def _between(book: LawBook, id_: str, pair: tuple[str, str], day: date) -> Binding:
    """Judge once: every page of a case asks again, and the book never changes."""
    instrument = book.instruments[id_]
    general = _general(book, instrument, day)
    bilateral = instrument.family is Family.BILATERAL
    if general and (general.standing is Standing.NEVER or bilateral):
        return general
    sides = [for_state(book, instrument, iso, day) for iso in pair]
    weaker = min(sides, key=lambda binding: binding.standing)
    rule = _pair_rule(instrument, pair, day)
    if weaker.standing is not Standing.BOUND:
        found = _with_verify(weaker, sides)
        return _unborn(general, found) if general else found
    if rule:
        return _by_pair(rule, pair)
    if general:
        return general
    return _both(sides, pair)


def _unborn(general: Binding, weaker: Binding) -> Binding:
    """A convention ratified by one side and at least signed by the other: its force decides."""
    if general.standing is Standing.TO_CONFIRM and weaker.standing is Standing.UNVERIFIED:
        return replace(general, verify=weaker.verify)
    return weaker


def _with_verify(weaker: Binding, sides: list[Binding]) -> Binding:
    if weaker.standing is Standing.NEVER:
        return weaker
    verify = tuple(iso for side in sides for iso in side.verify)
    return Binding(weaker.standing, weaker.reason, Confidence.LOW, verify, status=weaker.status)


def _both(sides: list[Binding], pair: tuple[str, str]) -> Binding:
    low = min(sides, key=lambda side: _RANK[side.confidence])
    last = max((side for side in sides if side.since), key=lambda side: side.since or date.min,
               default=None)  # fmt: skip
    until = min((side.until for side in sides if side.until), default=None)
    a, b = Country(pair[0]), Country(pair[1])
    if last is None or last.since is None:
        reason = message("law-both-undated", a=a, b=b)
        return Binding(Standing.BOUND, reason, low.confidence, until=until)
    id_ = "law-both" if last.exact else "law-both-by"
    reason = message(id_, a=a, b=b, since=last.since)
    return Binding(
        Standing.BOUND, reason, low.confidence, since=last.since, until=until, exact=last.exact
    )


_RANK = {Confidence.LOW: 0, Confidence.MEDIUM: 1, Confidence.HIGH: 2}


def _general(book: LawBook, instrument: Instrument, day: date) -> Binding | None:
    """Judge the rung of the ladder and the instrument's own life."""
    if instrument.until and day > instrument.until:
        return Binding(Standing.NEVER, message("law-ended-itself", until=instrument.until))
    if instrument.adopted and day < instrument.adopted:
        reason = message("law-not-made", adopted=instrument.adopted, day=day)
        return Binding(Standing.NEVER, reason)
    return None if instrument.ladder is Ladder.IN_FORCE else _on_ladder(book, instrument, day)


def _on_ladder(book: LawBook, instrument: Instrument, day: date) -> Binding:
    reason = message("law-ladder", rung=book.vocabulary.ladder[instrument.ladder])
    unborn = instrument.ratified and day < instrument.ratified
    if instrument.ladder in _TO_CONFIRM and not unborn:
        verify = tuple(dict.fromkeys(party.iso for party in instrument.parties))
        return Binding(Standing.TO_CONFIRM, reason, Confidence.MEDIUM, verify)
    if instrument.ladder is Ladder.UNVERIFIED:
        return Binding(Standing.UNVERIFIED, reason, Confidence.LOW)
    return Binding(Standing.NEVER, reason)


def _pair_rule(instrument: Instrument, pair: tuple[str, str], day: date) -> PairRule | None:
    for rule in instrument.pair_rules:
        if set(rule.states) != set(pair):
            continue
        if (rule.since is None or rule.since <= day) and (rule.until is None or day <= rule.until):
            return rule
    return None


def _by_pair(rule: PairRule, pair: tuple[str, str]) -> Binding:
    reason = message("law-pair-rule", note=rule.note)
    if rule.status in _NEVER_STATUS:
        return Binding(Standing.NEVER, reason, status=rule.status)
    return Binding(Standing.UNVERIFIED, reason, rule.confidence, pair, status=rule.status)


def changes_between(book: LawBook, pair: tuple[str, str], first: date, last: date) -> bool:
    """Whether some instrument began or ended for one of two states after ``first``."""
    for instrument in (*book.bilaterals.get(frozenset(pair), ()), *book.multilaterals):
        for iso in pair:
            for party in book.parties.get((instrument.id, iso), ()):
                began = party.since or party.not_later_than
                if began and first < began <= last:
                    return True
                if party.until and first <= party.until < last:
                    return True
    return False


def is_practised(instrument: Instrument) -> bool:
    """Whether an unconfirmed treaty was officially listed after its ratification.

    Such a list makes force likely; it does not prove it (a list of April 2025 names treaties that
    were then only signed).
    """
    return bool(
        instrument.family is Family.BILATERAL
        and instrument.ladder in _TO_CONFIRM
        and instrument.listed
        and instrument.ratified
        and instrument.ratified <= instrument.listed
    )
