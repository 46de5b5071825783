"""The treaties of the book of law as countable events of one state.

1. What happens is that a treaty binds the own state from a day, and that it ends. Its day is what
   the book gives for this state; where the book knows only by when the state was bound, that
   day: the figure of a year then is what was known by its end, and never counts too early.
2. A treaty that is only signed or ratified, whose status is low in confidence, or without a day in
   the book is no event. The book says elsewhere what is to be verified.
3. The field is ``crime`` where the treaty is about certain offences, else ``mutual_assistance``. A
   bilateral treaty bears the other state.

Invitations to accede and members of an organisation stand in the book without a day; no event can
be made of them.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from eurazpol.kernel.finding import Confidence
from eurazpol.law.domain.book import Family, Instrument, Ladder, LawBook, Party, PartyStatus
from eurazpol.legal_statistics.domain.events import Event, What

ROOM = "law"
CRIME, ASSISTANCE = "crime", "mutual_assistance"
_TREATIES = (Family.BILATERAL, Family.REGIONAL, Family.UNIVERSAL, Family.PROTOCOL)


def events_of_book(book: LawBook, own: str) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield every treaty of the book with its events for the state; none for one that never was."""
    for id_, instrument in sorted(book.instruments.items()):
        if instrument.family in _TREATIES:
            entries = book.parties.get((id_, own), ())
            yield id_, tuple(_events(instrument, entries, own))


def _events(instrument: Instrument, entries: tuple[Party, ...], own: str) -> Iterator[Event]:
    if instrument.ladder is not Ladder.IN_FORCE:
        return
    for turn, party in enumerate(entries, 1):
        since = _since(instrument, party)
        if since is None:
            continue
        begun = Event(
            key=f"law:{instrument.id}:{turn}", what=What.TREATY_IN_FORCE, day=since, room=ROOM,
            about=instrument.id, state=_other(instrument, own),
            topic=CRIME if instrument.scope and instrument.scope.offences else ASSISTANCE,
        )  # fmt: skip
        yield begun
        until = party.until or instrument.until
        if until is not None:
            ended = until + timedelta(days=1)
            yield replace(begun, key=f"{begun.key}:end", what=What.TREATY_ENDED, day=ended)


def _since(instrument: Instrument, party: Party) -> date | None:
    if party.status is not PartyStatus.PARTY or party.confidence is Confidence.LOW:
        return None
    day = party.since or party.not_later_than
    return max(day, instrument.since) if day and instrument.since else day


def _other(instrument: Instrument, own: str) -> str:
    if instrument.family is not Family.BILATERAL:
        return ""
    return next((one.iso for one in instrument.parties if one.iso != own), "")
