"""From articles of national codes to groups and to the UNODC classification (ICCS 1.0, 2015).

What is not sure is unknown: an article without a line, or a line without a code, counts as such,
never as *other*.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.texts import Message, Texts


class Confidence(StrEnum):
    """How sure a line of the crosswalk is."""

    HIGH = "high"  # title and elements are those of the class
    MEDIUM = "medium"  # most of what the article covers falls into the class
    UNKNOWN = "unknown"

    @property
    def text(self) -> Message:
        """The word for it."""
        return Message(f"legal_statistics-confidence-{self.value}")


@dataclass(frozen=True, slots=True)
class Line:
    """One article: group, class (four digits; empty where unknown), and how sure that is."""

    code: str
    article: str
    title: str
    group: str
    iccs: str
    confidence: Confidence

    @property
    def group_text(self) -> Message:
        """The name of the group."""
        return Message(f"legal_statistics-group-{self.group or 'unknown'}")


@dataclass(frozen=True, slots=True)
class IccsClass:
    """A class of the second level, with its title."""

    code: str
    title: Texts


def class_of(lines: Mapping[tuple[str, str], Line], code: str, article: str) -> str:
    """Return the class of an article; empty where it is not known.

    A part of an article (``190(2)``) has the class of the article.
    """
    line = lines.get((code, article)) or lines.get((code, article.partition("(")[0]))
    return line.iccs if line else ""


def regroup(
    counts: Iterable[tuple[str, int]], lines: Mapping[tuple[str, str], Line]
) -> dict[str, int]:
    """Add counts by article of the Criminal Code of Kazakhstan up to classes; "" is unknown."""
    found: dict[str, int] = {}
    for article, count in counts:
        class_ = class_of(lines, "KZ-CC", article)
        found[class_] = found.get(class_, 0) + count
    return found
