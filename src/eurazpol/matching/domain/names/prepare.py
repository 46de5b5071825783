"""Reading a name as it is written."""

from eurazpol.matching.domain.names.model import PreparedName

_LONGEST = 300


def prepare(text: str, *, given: str = "", family: str = "", father: str = "") -> PreparedName:
    """Return the name ready to be compared. Known parts help; ``text`` alone is enough."""
    whole = (text or " ".join(part for part in (family, given, father) if part))[:_LONGEST]
    return PreparedName(whole, tuple(whole.casefold().split()))
