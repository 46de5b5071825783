"""A record of an external list, as the node keeps it."""

import msgspec

from eurazpol.matching.domain.person import PersonRecord
from eurazpol.notices.store.public import ExternalRow


def person_of(row: ExternalRow) -> PersonRecord:
    """Return the person of a record under the key of the record."""
    return msgspec.convert({**row.person, "id": str(row.pk)}, PersonRecord)
