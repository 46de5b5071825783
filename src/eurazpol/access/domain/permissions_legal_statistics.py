"""Rights to the room of legal statistics: figures, never a person's file."""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, row

_FIGURES = ObjectKind.STATISTICS

STATISTICS_ROWS: tuple[Permission, ...] = (
    # The statistician reads, brings in, corrects and forecasts; the central authority reads.
    row(Role.STATISTICIAN, (Act.READ_STATISTICS, Act.KEEP_STATISTICS), kind=_FIGURES),
    row(Role.CENTRAL_AUTHORITY, (Act.READ_STATISTICS,), kind=_FIGURES),
    row(Role.NODE, (Act.READ_STATISTICS, Act.KEEP_STATISTICS), kind=_FIGURES),  # at the machine
    # Who decides with a forecast answers for the work and the staff, not for the figures.
    row(Role.HEAD, (Act.READ_STATISTICS, Act.DECIDE_BY_FORECAST), kind=_FIGURES),
)
