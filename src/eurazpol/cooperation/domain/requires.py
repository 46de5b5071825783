"""What a step of a case may require, as values; the rules themselves are in `requirements.py`."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class HasEvent:
    """An event is on record."""

    event: str


@dataclass(frozen=True, slots=True)
class LacksEvent:
    """An event is not on record (it would be recorded twice)."""

    event: str


@dataclass(frozen=True, slots=True)
class HasPaper:
    """One of the papers is in the file."""

    papers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PapersComplete:
    """The assessment misses no mandatory paper, those of ``supplied_later`` left aside."""

    supplied_later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnedPapersAdded:
    """Every paper that the other side named when it returned the request waits to be sent.

    What it had already does not count: it may have named a paper that it could not read.
    """


@dataclass(frozen=True, slots=True)
class NoBar:
    """No mandatory ground holds and there is a legal basis. Nothing overrides this."""


@dataclass(frozen=True, slots=True)
class BarAnswered:
    """A mandatory ground that holds is answered in the field ``bar_answer``.

    The requested state decides; the requesting one may send all the same, with a reason.
    """


@dataclass(frozen=True, slots=True)
class Settled:
    """What the assessment leaves open is answered by the officer.

    Open questions are verified in the field ``verification``; an optional ground that holds is
    answered in the field ``optional_ground``.
    """


@dataclass(frozen=True, slots=True)
class OpinionGiven:
    """An officer agreed or disagreed with this very assessment."""


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """The person of the request has a name."""


@dataclass(frozen=True, slots=True)
class Consented:
    """The person consents."""


@dataclass(frozen=True, slots=True)
class PurposeGiven:
    """What is asked for and why is written."""


@dataclass(frozen=True, slots=True)
class ComplaintTermOver:
    """The term to complain has ended and no complaint is on record."""


@dataclass(frozen=True, slots=True)
class AdaptedAsComputed:
    """The ruled term equals the computed one, or the field ``difference`` says why not."""


@dataclass(frozen=True, slots=True)
class NotInCustody:
    """A person who was detained is released or handed over."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer is in the file as a paper, or given in the typed fields of the step."""


Requirement: TypeAlias = (
    HasEvent
    | LacksEvent
    | HasPaper
    | PapersComplete
    | ReturnedPapersAdded
    | NoBar
    | BarAnswered
    | Settled
    | OpinionGiven
    | PersonNamed
    | Consented
    | PurposeGiven
    | ComplaintTermOver
    | AdaptedAsComputed
    | NotInCustody
    | Answered
)
