"""Every field of a record, in one table: the form, the off-line file and the letter follow it.

A record is a mapping from the path of a field to its text: dates ISO 8601, states ISO 3166-1, yes
and no as ``yes`` and ``no``, numbers in digits. What is not known is not there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eurazpol.citizens.domain.stages import OffenceGroup, Stage
from eurazpol.kernel.texts import Message, message

Values = Mapping[str, str]


class Kind(StrEnum):
    """What may stand in a field."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    PARTIAL = "partial"  # a date whose day or month may be unknown
    STATE = "state"
    CHOICE = "choice"
    YES_NO = "yes_no"
    NUMBER = "number"


class Part(StrEnum):
    """The parts of the form."""

    PERSON = "person"
    CUSTODY = "custody"
    OFFENCE = "offence"
    SENTENCE = "sentence"
    CONSENT = "consent"
    CONFIRMED = "confirmed"

    @property
    def text(self) -> Message:
        """The heading of the part."""
        return message(f"citizens-part-{self.value}")


@dataclass(frozen=True, slots=True)
class Field:
    """One row of the table; ``ahead``: a day that may lie in the future."""

    path: str
    part: Part
    kind: Kind = Kind.LINE
    choices: tuple[str, ...] = ()
    required: bool = False
    ahead: bool = False
    longest: int = 300
    care: bool = False
    """Whether it is for those only who protect the person."""

    @property
    def text(self) -> Message:
        """The name of the field."""
        return message(f"citizens-field-{self.path.replace('_', '-')}")

    def choice(self, value: str) -> Message:
        """Name one of the choices."""
        if self.path == "stage":
            return Stage(value).text
        if self.path == "group":
            return OffenceGroup(value).text
        return message(f"citizens-choice-{self.path}-{value}".replace("_", "-"))


_P, _C, _O, _S = Part.PERSON, Part.CUSTODY, Part.OFFENCE, Part.SENTENCE
MAX_MONTHS = 1200
FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        one.path: one
        for one in (
            Field("family", _P, required=True, longest=120),
            Field("given", _P, longest=120),
            Field("patronymic", _P, longest=120),
            Field("latin_family", _P, longest=120),
            Field("latin_given", _P, longest=120),
            Field("birth", _P, Kind.PARTIAL, required=True),
            Field("birth_place", _P),
            Field("sex", _P, Kind.CHOICE, ("female", "male"), required=True),
            Field("document_kind", _P, Kind.CHOICE,
                  ("passport", "identity_card", "travel_document", "other")),
            Field("document_number", _P, longest=40),
            Field("citizenship", _P, Kind.CHOICE, ("confirmed", "being_checked", "doubtful"),
                  required=True),
            Field("with_children", _P, Kind.YES_NO, care=True),
            Field("state", _C, Kind.STATE, required=True),
            Field("stage", _C, Kind.CHOICE, tuple(Stage), required=True),
            Field("since", _C, Kind.DAY, required=True),
            Field("place", _C, required=True),
            Field("held_by", _C),
            Field("group", _O, Kind.CHOICE, tuple(OffenceGroup), required=True),
            Field("host_article", _O, required=True, longest=200),
            Field("host_words", _O, Kind.TEXT, longest=2000),
            Field("own_article", _O, longest=200),
            Field("own_words", _O, Kind.TEXT, longest=2000),
            Field("committed", _O, Kind.PARTIAL),
            Field("host_max", _O, Kind.NUMBER),
            Field("own_max", _O, Kind.NUMBER),
            Field("dual", _O, Kind.YES_NO),
            Field("court", _S),
            Field("judged", _S, Kind.DAY),
            Field("final", _S, Kind.YES_NO),
            Field("final_on", _S, Kind.DAY, ahead=True),
            Field("imposed_months", _S, Kind.NUMBER),
            Field("term_begins", _S, Kind.DAY),
            Field("term_ends", _S, Kind.DAY, ahead=True),
            Field("consent", Part.CONSENT, Kind.YES_NO),
            Field("consent_on", Part.CONSENT, Kind.DAY),
            Field("confirmed_on", Part.CONFIRMED, Kind.DAY, required=True),
            Field("confirmed_by", Part.CONFIRMED, Kind.CHOICE,
                  ("visit", "reply", "notice", "call", "relatives"), required=True),
        )
    }
)  # fmt: skip


def fields_of(part: Part) -> tuple[Field, ...]:
    """Return the fields of one part, in their order."""
    return tuple(one for one in FIELDS.values() if one.part is part)
