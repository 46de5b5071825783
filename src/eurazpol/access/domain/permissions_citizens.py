"""Who may do what in the data bank of citizens abroad.

The Committee on Legal Statistics keeps the register and fills it from what missions send (P9 of the
procedures); a mission sees its own citizens only. What protects a person (visits, complaints,
children) is for those who protect, not for those who count. Whoever holds a foreigner here tells
that person's state. Who keeps the register says that a record is needed no more; another person,
for data protection, erases it.
"""

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.rights import Act, ObjectKind, Permission, Reach, row

_BANK = ObjectKind.DATABANK
_KEEPING = (
    Act.LIST_CITIZENS, Act.READ_CITIZEN, Act.RECORD_CITIZEN, Act.CORRECT_CITIZEN, Act.READ_DOCUMENT,
)  # fmt: skip
_CARING = (*_KEEPING, Act.READ_CITIZEN_CARE)
_LETTERS = (Act.READ_CITIZEN_NOTICES, Act.NOTIFY_MISSION)
_PROMISES = (Act.READ_PROMISES, Act.RECORD_PROMISES)

ROWS: tuple[Permission, ...] = (
    row(
        Role.CENTRAL_AUTHORITY, (*_CARING, *_LETTERS, *_PROMISES, Act.REVIEW_RETENTION), kind=_BANK
    ),
    row(Role.STATISTICIAN, (*_KEEPING, Act.READ_CITIZEN_NOTICES, Act.REVIEW_RETENTION), kind=_BANK),
    row(Role.DATA_PROTECTION, (Act.ERASE_RECORDS,), kind=_BANK),
    row(Role.CONSUL, _CARING, kind=_BANK, reach=Reach.AUTHORITY),
    row(Role.EXECUTING_AUTHORITY, _LETTERS, kind=_BANK),
)
