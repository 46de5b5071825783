"""Rights to leads between notices and persons of records, to hits, and to what follows from them.

The duty desk and the central authority look at leads and answer hits: a lead shows what identifies
a person, never the case. Only the central authority declares two records to be of one person. The
Secretariat has no records and no leads: it answers the hits on its own notices, and nothing more.
"""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, row

_DESKS = (Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER)

# fmt: off
MATCH_ROWS: tuple[Permission, ...] = (
    *(row(role, (Act.READ_MATCH, Act.DECIDE_MATCH, Act.HANDLE_HIT, Act.KEEP_ROUTE),
          kind=ObjectKind.MATCH) for role in _DESKS),
    row(Role.CENTRAL_AUTHORITY, (Act.JOIN_PERSONS,), kind=ObjectKind.MATCH),
    row(Role.SECRETARIAT_OFFICER, (Act.HANDLE_HIT,), kind=ObjectKind.MATCH),
    # Who asks from the command line on the machine itself.
    row(Role.NODE, (Act.READ_MATCH,), kind=ObjectKind.MATCH),
)
# fmt: on
