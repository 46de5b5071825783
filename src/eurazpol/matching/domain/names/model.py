"""The values of a comparison of names."""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.finding import Finding

NAME_THRESHOLD = 0.5
"""The one fixed threshold of the product: names at or above it may be of one person."""


class Band(StrEnum):
    """What a score means to the person who reads it."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class PreparedName:
    """A name ready to be compared. ``text`` is what was written, at most 300 characters of it."""

    text: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """Score 0..1, its band, and the reasons as findings that render in three languages."""

    score: float
    findings: tuple[Finding, ...] = ()

    @property
    def band(self) -> Band:
        """The band of the score."""
        if self.score >= 0.9:
            return Band.SAME
        return Band.CLOSE if self.score >= NAME_THRESHOLD else Band.DIFFERENT
