"""Rights to descriptions of people, to likenesses that an engine proposes, and to the calibration.

The duty desk and the central authority enter, search and compare descriptions. What an engine
proposes is judged by a person before anything rests on it; the officer for the protection of
personal data sees the proposal too, to take an objection down. How far a score can be believed is
for everybody who reads scores, and for who supervises them.
"""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, row

_DESKS = (Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER)
_READERS_OF_SCORES = (
    *_DESKS, Role.EXECUTING_AUTHORITY, Role.CONSUL, Role.STATISTICIAN, Role.AUDITOR, Role.HEAD,
    Role.DATA_PROTECTION, Role.SECRETARIAT_OFFICER,
)  # fmt: skip

# fmt: off
MATCHING_ROWS: tuple[Permission, ...] = (
    *(row(role, (Act.READ_CALIBRATION,), kind=ObjectKind.MATCH) for role in _READERS_OF_SCORES),
    *(row(role, (Act.READ_APPEARANCE, Act.RECORD_APPEARANCE, Act.READ_DOCUMENT, Act.ASK_ENGINE,
                 Act.READ_LIKENESS, Act.JUDGE_LIKENESS), kind=ObjectKind.APPEARANCE)
      for role in _DESKS),
    row(Role.CENTRAL_AUTHORITY, (Act.ERASE_RECORDS,), kind=ObjectKind.APPEARANCE),
    *(row(role, (Act.READ_LIKENESS, Act.CONTEST_LIKENESS), kind=ObjectKind.APPEARANCE)
      for role in (Role.CENTRAL_AUTHORITY, Role.DATA_PROTECTION)),
)
# fmt: on
