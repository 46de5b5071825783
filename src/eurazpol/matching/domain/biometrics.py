"""Likenesses that the engine of a laboratory proposes, and what a person makes of them.

1. An engine only proposes. Nothing rests on a likeness before a person has compared the images and
   said same, different or cannot tell, with a reason (P30: candidate list, then human comparison).
2. What the engine said is kept with it: model, version, features, explanation (P31).
3. Who is concerned can object. While an objection is open nothing rests on the likeness; another
   person than the one who judged compares anew.
4. Nothing here looks for faces in a crowd: one image is compared at the wish of one officer.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.errors import MatchingError

SHORTEST_REASON, LONGEST_REASON = 10, 2000
MOST_LIKENESSES = 50


class EngineError(MatchingError):
    """The engine cannot be asked: there is none, or it does not answer. Nothing was proposed."""


class InvalidJudgement(MatchingError):
    """A judgement or an objection that breaks a rule."""


class UnknownLikeness(MatchingError):
    """There is no such likeness."""


class Modality(StrEnum):
    """What is compared."""

    FACE = "face"
    FINGERPRINT = "fingerprint"

    @property
    def text(self) -> Message:
        """The modality in words."""
        return message(f"matching-modality-{self.value}")


class Judgement(StrEnum):
    """What a person says after the comparison."""

    SAME = "same"
    DIFFERENT = "different"
    CANNOT_TELL = "cannot-tell"

    @property
    def text(self) -> Message:
        """The judgement in words."""
        return message(f"matching-judgement-{self.value}")


@dataclass(frozen=True, slots=True)
class Probe:
    """One image that somebody asks about."""

    modality: Modality
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Likeness:
    """What an engine proposes: ``candidate`` is its name for the other image; score 0..1."""

    candidate: str
    score: float
    features: tuple[tuple[str, str], ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """Likenesses with the model and the version that found them."""

    model: str
    version: str
    likenesses: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said about a likeness, and when."""

    words: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class LikenessView:
    """A stored likeness with everything that was said about it."""

    id: str
    description: str
    image: str
    modality: Modality
    answer: Likeness
    model: str
    version: str
    asked: Said
    judgement: Judgement | None = None
    judged: Said | None = None
    judged_by_id: int = 0
    objection: Said | None = None
    answered: Said | None = None

    @property
    def is_open(self) -> bool:
        """Whether an objection waits for another person's comparison."""
        return self.objection is not None and self.answered is None

    @property
    def may_be_used(self) -> bool:
        """Whether something may rest on it: a person said same, and no objection is open."""
        return self.judgement is Judgement.SAME and not self.is_open


def check_judgement(likeness: LikenessView, judgement: str, reason: str, officer: int) -> Judgement:
    """Return the judgement; raise :class:`InvalidJudgement` naming the field that breaks a rule."""
    if judgement not in set(Judgement):
        raise InvalidJudgement("matching-judgement-missing", field="judgement")
    check_reason(reason, "reason")
    if likeness.judgement is not None and not likeness.is_open:
        raise InvalidJudgement("matching-judgement-given", field="judgement")
    if likeness.is_open and likeness.judged_by_id == officer:
        raise InvalidJudgement("matching-judgement-same-person", field="judgement")
    return Judgement(judgement)


def check_reason(words: str, field: str) -> None:
    """Raise :class:`InvalidJudgement` unless the words are a reason."""
    if len(words.strip()) < SHORTEST_REASON:
        raise InvalidJudgement("matching-reason-short", field=field, limit=SHORTEST_REASON)
    if len(words) > LONGEST_REASON:
        raise InvalidJudgement("matching-reason-long", field=field, limit=LONGEST_REASON)


@dataclass(frozen=True, slots=True)
class EngineTerms:
    """Where the engine of a laboratory answers, and the name under which pages show it."""

    url: str
    token: str = ""
    name: str = ""
