"""A lead between a notice and a person of a record: how strong, what an officer may decide.

1. A score makes a band, never a decision: a lead is not an identification.
2. An officer says *same*, *different* or *cannot tell*, names the facts that this rests on and
   writes a note. *Same* never rests on the name alone: namesakes and brothers have the same name.
3. Where an arrest may follow, *same* waits for a second officer, who is another person.
4. *Different* and *cannot tell* are remembered for the pair. It is shown anew only when one of the
   two records changed in what identifies the person.
5. Two records are never made one by a decision: each stays as it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.texts import Message, message
from eurazpol.notices.domain.errors import InvalidNotice

STRONG_SCORE = 0.95
"""From here a lead is looked at first. A page shows what share of such leads is the person."""
SHORTEST_NOTE, LONGEST_NOTE = 10, 4000


class Band(StrEnum):
    """How strong a lead is. What is *rejected* was compared and is shown to nobody as a lead."""

    STRONG = "strong"
    POSSIBLE = "possible"
    REJECTED = "rejected"

    @property
    def text(self) -> Message:
        """The band in words."""
        return message(f"notices-band-{self.value}")


class Decision(StrEnum):
    """What an officer says of a lead; none of them is proposed."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot-tell"

    @property
    def text(self) -> Message:
        """The decision in words."""
        return message(f"notices-decision-{self.value}")


class Standing(StrEnum):
    """Where a lead stands."""

    OPEN = "open"
    SECOND = "second"  # one officer said *same*; another has to confirm it
    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot-tell"
    GONE = "gone"  # notice or record ended, or they no longer resemble each other

    @property
    def text(self) -> Message:
        """The standing in words."""
        return message(f"notices-standing-{self.value}")

    @property
    def waits(self) -> bool:
        """Whether an officer has to do something."""
        return self in (Standing.OPEN, Standing.SECOND)


class Reason(StrEnum):
    """A fact on which a decision rests."""

    NAMES = "names"
    FATHER = "father"
    BIRTH = "birth"
    BIRTH_PLACE = "birth-place"
    SEX = "sex"
    NATIONALITY = "nationality"
    DOCUMENT = "document"
    PHOTO = "photo"
    FINGERPRINTS = "fingerprints"
    DESCRIPTION = "description"
    WHEREABOUTS = "whereabouts"
    ENQUIRY = "enquiry"
    TOO_LITTLE = "too-little"

    @property
    def text(self) -> Message:
        """The fact in words."""
        return message(f"notices-reason-{self.value}")


_NAMES = frozenset({Reason.NAMES, Reason.FATHER})


@dataclass(frozen=True, slots=True)
class Said:
    """A decision as an officer gives it, checked."""

    decision: Decision
    reasons: tuple[Reason, ...]
    note: str


def band_of(score: float, threshold: float) -> Band:
    """Return the band of a calibrated score from 0 to 1; ``threshold`` is that of a lead."""
    if score < threshold:
        return Band.REJECTED
    return Band.STRONG if score >= max(STRONG_SCORE, threshold) else Band.POSSIBLE


def checked(decision: str, reasons: Iterable[str], note: str) -> Said:
    """Read what an officer chose; raise :class:`InvalidNotice` that names the field and the rule.

    Codes: ``match-decision-missing``, ``match-reasons-missing``, ``match-names-alone``,
    ``match-too-little``, ``match-note``.
    """
    try:
        chosen = Decision(decision)
    except ValueError:
        raise InvalidNotice("match-decision-missing", field="decision") from None
    given = set(reasons)
    found = tuple(one for one in Reason if one.value in given)
    if not found:
        raise InvalidNotice("match-reasons-missing", field="reasons")
    if chosen is Decision.SAME and not set(found) - _NAMES:
        raise InvalidNotice("match-names-alone", field="reasons")
    if Reason.TOO_LITTLE in found and chosen is not Decision.CANNOT_TELL:
        raise InvalidNotice("match-too-little", field="reasons")
    return Said(chosen, found, note_of(note))


def note_of(text: str, field: str = "note") -> str:
    """Return a note without its margins; raise :class:`InvalidNotice` if it says too little."""
    text = text.replace("\x00", "").strip()
    if not SHORTEST_NOTE <= len(text) <= LONGEST_NOTE:
        raise InvalidNotice("match-note", field=field, minimum=SHORTEST_NOTE, maximum=LONGEST_NOTE)
    return text


def standing_after(said: Decision, *, arrest_may_follow: bool) -> Standing:
    """Return where a lead stands after one officer's decision."""
    if said is Decision.SAME and arrest_may_follow:
        return Standing.SECOND
    return Standing(said.value)


def shown_anew(standing: Standing, *, changed: bool) -> Standing:
    """Return where a lead stands when the pair was found again by a screening.

    ``changed``: one of the records differs in what identifies the person since the decision.
    """
    if standing is Standing.GONE or (changed and not standing.waits):
        return Standing.OPEN
    return standing
