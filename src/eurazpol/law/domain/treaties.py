"""Every instrument that the book knows between two states, as it stands on one day."""

from dataclasses import dataclass
from datetime import date

from eurazpol.kernel.finding import Confidence
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.bindingness import Binding, Standing, between
from eurazpol.law.domain.book import Family, Instrument, LawBook

_SHOWN = (
    Family.BILATERAL, Family.REGIONAL, Family.UNIVERSAL, Family.PROTOCOL, Family.POLICE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TreatyRow:
    """One instrument between two states on a day."""

    id: str
    title: Texts
    family: Family
    standing: Standing
    reason: Message
    since: date | None
    until: date | None
    kinds: tuple[str, ...]
    confidence: Confidence


def treaties(book: LawBook, pair: tuple[str, str], day: date) -> tuple[TreatyRow, ...]:
    """Return the instruments between ``pair``: those in force first, then what is to be verified.

    Multilateral instruments to which neither state has any relation are left out.
    """
    own = book.bilaterals.get(frozenset(pair), ())
    rows = []
    for instrument in (*own, *book.multilaterals):
        if instrument.family not in _SHOWN:
            continue
        binding = between(book, instrument, pair, day)
        if _worth_showing(instrument, pair, binding):
            rows.append(_row(book, instrument, binding, pair, day))
    return tuple(
        sorted(rows, key=lambda row: (-row.standing, list(Family).index(row.family), row.id))
    )


def _worth_showing(instrument: Instrument, pair: tuple[str, str], binding: Binding) -> bool:
    if binding.standing is not Standing.NEVER:
        return True
    named = {party.iso for party in instrument.parties}
    return bool(named & set(pair))


def _row(
    book: LawBook, instrument: Instrument, binding: Binding, pair: tuple[str, str], day: date
) -> TreatyRow:
    """Build the row; a treaty replaced between these two states is no longer in operation."""
    standing, reason = binding.standing, binding.reason
    by = _replaced_by(book, instrument, pair, day)
    if by and standing is Standing.BOUND:
        standing, reason = Standing.NEVER, message("law-replaced", by=by.title)
    return TreatyRow(
        id=instrument.id,
        title=instrument.title,
        family=instrument.family,
        standing=standing,
        reason=reason,
        since=binding.since if binding.exact else None,
        until=binding.until,
        kinds=instrument.kinds,
        confidence=binding.confidence,
    )


def _replaced_by(
    book: LawBook, instrument: Instrument, pair: tuple[str, str], day: date
) -> Instrument | None:
    for other in book.multilaterals:
        replaces = instrument.id in other.conflict.replaces
        if replaces and between(book, other, pair, day).standing is Standing.BOUND:
            return other
    return None
