"""Why two names are of one person or not, as findings that render in three languages."""

from eurazpol.kernel.finding import Finding
from eurazpol.matching.domain.names.model import PreparedName


def reasons(a: PreparedName, b: PreparedName) -> tuple[Finding, ...]:
    """Return what agrees, contradicts, is missing and was odd."""
    return ()
