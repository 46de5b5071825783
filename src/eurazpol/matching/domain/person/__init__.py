"""Two records of persons compared, with a score that means something and the reasons for it.

``prepare_person`` makes a record ready once; ``compare_persons`` explains a pair field by field;
``score_persons`` gives the figure alone, for bulk work. At ``LEAD_THRESHOLD`` a pair is a lead.
"""

from eurazpol.matching.domain.appearance import Appearance, Sex
from eurazpol.matching.domain.person.births import BirthRead, Calendar, StatedBirth, read_birth
from eurazpol.matching.domain.person.compare import (
    LEAD_THRESHOLD,
    compare_persons,
    score_persons,
)
from eurazpol.matching.domain.person.comparison import Comparison, Field, Part, Verdict
from eurazpol.matching.domain.person.prepared import PreparedPerson, prepare_person
from eurazpol.matching.domain.person.record import (
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
)

__all__ = [
    "LEAD_THRESHOLD",
    "Appearance",
    "BirthRead",
    "Calendar",
    "Comparison",
    "Field",
    "IdentityDocument",
    "NameKind",
    "PaperKind",
    "Part",
    "PersonRecord",
    "PreparedPerson",
    "RecordName",
    "Sex",
    "StatedBirth",
    "Verdict",
    "compare_persons",
    "prepare_person",
    "read_birth",
    "score_persons",
]
