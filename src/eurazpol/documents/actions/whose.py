"""Which case a document belongs to."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from eurazpol.documents.store.models import StoredDocument

_CHUNK = 500


def cases_of(ids: Iterable[str]) -> Mapping[str, str]:
    """Return the case of each document that is known, by the id of the document."""
    wanted = [one for one in ids if _is_uuid(one)]
    found: dict[str, str] = {}
    for begin in range(0, len(wanted), _CHUNK):
        rows = StoredDocument.objects.filter(uuid__in=wanted[begin : begin + _CHUNK])
        found.update((str(id_), about) for id_, about in rows.values_list("uuid", "about"))
    return found


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
