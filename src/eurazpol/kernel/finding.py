"""A reasoned answer: holds, does not hold, or unknown with the question that would settle it."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.texts import Message


class Confidence(StrEnum):
    """How sure a fact of law is: text read, recalled, or to be verified before use."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def decides(self) -> bool:
        """Whether a result may rest on the fact without the words *verify X*."""
        return self is Confidence.HIGH


class Outcome(StrEnum):
    """The three values of every legal answer."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule stands: id of the instrument, article as printed, and how sure we are."""

    instrument: str
    article: str
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer with its reason. ``ask`` says who can supply what, when the answer is unknown."""

    code: str
    outcome: Outcome
    reason: Message
    citation: Citation | None = None
    ask: Message | None = None
