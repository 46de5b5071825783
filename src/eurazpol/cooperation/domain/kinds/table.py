"""The one table of kinds. Adding a kind is one module and one row."""

from collections.abc import Mapping
from types import MappingProxyType

from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.kinds import (
    extradition_prosecution,
    extradition_sentence,
    mla,
    police_query,
    provisional_arrest,
    transfer_proceedings,
    transfer_sentenced_person,
    transit,
)

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.id: kind
        for kind in (
            extradition_prosecution.KIND,
            extradition_sentence.KIND,
            provisional_arrest.KIND,
            mla.KIND,
            transfer_sentenced_person.KIND,
            transfer_proceedings.KIND,
            transit.KIND,
            police_query.KIND,
        )
    }
)


def kind_of(kind_id: str) -> Kind:
    """Return the kind; raise :class:`InvalidFact` when there is none of that id."""
    kind = KINDS.get(kind_id)
    if kind is None:
        raise InvalidFact("kind-unknown", field="kind", value=kind_id)
    return kind
