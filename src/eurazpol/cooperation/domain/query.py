"""Police queries by template: typed questions, and typed answers to them (procedure P16).

1. A template names what must be known to ask: a person, a vehicle, a document.
2. An answer has its own typed fields; it refers to the evidence instead of carrying it: what must
   become evidence is asked for by a request for legal assistance.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, get_args

from msgspec import Struct

Template = Literal["identity", "address", "wanted", "vehicle", "document", "criminal_record"]
TEMPLATES: tuple[Template, ...] = get_args(Template)


class Query(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is asked. ``state`` registered the vehicle or issued the document."""

    template: Template | None = None
    plate: str = ""
    vin: str = ""
    document: str = ""
    state: str | None = None
    since: date | None = None


class QueryAnswer(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What is answered; ``None`` and empty mean *not said*, never *no*."""

    identity: str = ""
    address: str = ""
    wanted: bool | None = None
    holder: str = ""
    valid: bool | None = None
    convictions: str = ""
    reference: str = ""


ASKS: Mapping[Template, tuple[str, ...]] = MappingProxyType(
    {
        "identity": ("person",),
        "address": ("person",),
        "wanted": ("person",),
        "vehicle": ("plate_or_vin",),
        "document": ("document",),
        "criminal_record": ("person", "birth"),
    }
)
"""What each template needs before it can be sent."""

ANSWERS: Mapping[Template, tuple[str, ...]] = MappingProxyType(
    {
        "identity": ("identity", "reference"),
        "address": ("identity", "address", "reference"),
        "wanted": ("wanted", "reference"),
        "vehicle": ("holder", "valid", "reference"),
        "document": ("holder", "valid", "reference"),
        "criminal_record": ("convictions", "reference"),
    }
)
"""Which fields of an answer each template expects."""


def lacking(query: Query, *, named: bool, born: bool) -> tuple[str, ...]:
    """Return what the template still needs; ``named`` and ``born`` tell of the person."""
    there = {
        "person": named,
        "birth": born,
        "plate_or_vin": bool(query.plate.strip() or query.vin.strip()),
        "document": bool(query.document.strip()),
    }
    return tuple(one for one in ASKS[query.template] if not there[one]) if query.template else ()


def says_something(answer: QueryAnswer | None) -> bool:
    """Whether an answer says anything beyond its reference to evidence."""
    return answer is not None and answer != QueryAnswer(reference=answer.reference)
