"""Rights to notices and diffusions.

The bureau draws up, the authority approves, the secretariat decides; who works with persons reads.
"""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, row

_NOTICE = ObjectKind.NOTICE
_WRITERS = (Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER)

# fmt: off
NOTICE_ROWS: tuple[Permission, ...] = (
    *(row(role, (Act.READ_NOTICE, Act.DRAFT_NOTICE, Act.CONTROL_NOTICE), kind=_NOTICE)
      for role in _WRITERS),
    # The second person: of the central authority, or its head.
    *(row(role, (Act.READ_NOTICE, Act.APPROVE_NOTICE), kind=_NOTICE)
      for role in (Role.CENTRAL_AUTHORITY, Role.HEAD)),
    # What the public sees is decided where requests are signed.
    *(row(role, (Act.RELEASE_NOTICE,), kind=_NOTICE)
      for role in (Role.CENTRAL_AUTHORITY, Role.SECRETARIAT_OFFICER)),
    *(row(role, (Act.EXPORT_NOTICE, Act.IMPORT_EXTERNAL), kind=_NOTICE)
      for role in (*_WRITERS, Role.SECRETARIAT_OFFICER)),
    # Who imports from the command line on the machine itself.
    row(Role.NODE, (Act.IMPORT_EXTERNAL,), kind=_NOTICE),
    # Police and prisons look up who is wanted.
    row(Role.EXECUTING_AUTHORITY, (Act.READ_NOTICE,), kind=_NOTICE),
    # The secretariat: special notices of its own, and the decision about those of states.
    row(Role.SECRETARIAT_OFFICER,
        (Act.READ_NOTICE, Act.DRAFT_NOTICE, Act.CONTROL_NOTICE, Act.DECIDE_NOTICE), kind=_NOTICE),
)
# fmt: on
