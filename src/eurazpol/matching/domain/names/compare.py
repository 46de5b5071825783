"""Two names compared."""

from rapidfuzz.fuzz import token_sort_ratio

from eurazpol.matching.domain.names.model import NameVerdict, PreparedName


def compare_names(a: PreparedName, b: PreparedName) -> NameVerdict:
    """Return how likely ``a`` and ``b`` are names of one person."""
    return NameVerdict(token_sort_ratio(" ".join(a.parts), " ".join(b.parts)) / 100)
