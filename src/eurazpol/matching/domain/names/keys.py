"""Keys by which an index finds spellings of one name."""

from eurazpol.matching.domain.names.model import PreparedName


def keys(name: PreparedName) -> frozenset[str]:
    """Return few short keys; two spellings of one person share at least one."""
    return frozenset(part.sounds[0][:3] for part in name.parts)
