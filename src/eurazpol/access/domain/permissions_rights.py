"""Rights to requests of persons concerned by notices.

The officer for the protection of personal data takes a request in and hands the letter over; the
review chamber alone judges it, and has no act of the desk; the desk that owns a notice gives its
view and does what was ordered.
"""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, row

_RIGHTS = ObjectKind.RIGHTS

# fmt: off
RIGHTS_ROWS: tuple[Permission, ...] = (
    row(Role.DATA_PROTECTION, (Act.READ_RIGHTS, Act.TAKE_RIGHTS), kind=_RIGHTS),
    row(Role.REVIEW_CHAMBER, (Act.READ_RIGHTS, Act.JUDGE_RIGHTS), kind=_RIGHTS),
    *(row(role, (Act.ANSWER_CHAMBER,), kind=_RIGHTS)
      for role in (Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER, Role.SECRETARIAT_OFFICER)),
)
# fmt: on
