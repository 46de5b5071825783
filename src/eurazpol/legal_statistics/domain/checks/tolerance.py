"""When a recomputed figure keeps a printed one.

1. Within half of the last printed place; a sum may also differ by what its own rounded parts
   allow. Whole counts have no slack.
2. ``over`` is kept by anything above, ``under`` by anything below, ``about`` within 5 per cent.
"""

from decimal import Decimal

from eurazpol.legal_statistics.domain.cells import Qualifier

ABOUT = Decimal("0.05")
"""How far a figure printed with *about* may lie from the true one, as a share of it."""


def fits(stated: Decimal, computed: Decimal, rounding: Decimal, qualifier: Qualifier) -> bool:
    """Whether a recomputed figure keeps a printed one."""
    if not (stated.is_finite() and computed.is_finite()):
        return False
    match qualifier:
        case Qualifier.OVER:
            return computed >= stated
        case Qualifier.UNDER:
            return computed < stated
        case Qualifier.ABOUT:
            return abs(stated - computed) <= max(rounding, abs(stated) * ABOUT)
    return abs(stated - computed) <= rounding
