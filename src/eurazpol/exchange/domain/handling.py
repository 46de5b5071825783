"""Handling conditions: what the receiver may do with what it got. They travel inside the letter.

The code is the one that police cooperation uses (Europol, Handling codes):

H0  may be used for preventing and combating crime, nothing else asked
H1  not as evidence in judicial proceedings without permission of the owner
H2  not passed on to anybody else without permission of the owner
H3  other restrictions, which ``limits`` and ``purpose`` name; neither evidence nor passing on
    without permission

Source and information are graded by the 4x4 system (Europol information management): source
``A`` no doubt, ``B`` mostly reliable, ``C`` mostly unreliable, ``X`` cannot be assessed;
information ``1`` accurate, ``2`` known to the source itself, ``3`` not known but corroborated,
``4`` cannot be corroborated. An empty grade means that the owner has not graded.
"""

from enum import StrEnum
from typing import Annotated

import msgspec


class Code(StrEnum):
    """The handling code, from the mildest to the strictest."""

    H0 = "H0"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"


class SourceGrade(StrEnum):
    """How far the source can be trusted."""

    NONE = ""
    A = "A"
    B = "B"
    C = "C"
    X = "X"


class InformationGrade(StrEnum):
    """How far the information can be trusted."""

    NONE = ""
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"


LimitCode = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,39}\Z")]
Pointer = Annotated[str, msgspec.Meta(pattern=r"^(/[^/]{1,120}){1,12}\Z", max_length=400)]


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The conditions of one message, or of one field of it."""

    code: Code = Code.H0
    information: InformationGrade = InformationGrade.NONE
    limits: Annotated[tuple[LimitCode, ...], msgspec.Meta(max_length=16)] = ()
    purpose: Annotated[str, msgspec.Meta(max_length=500)] = ""
    source: SourceGrade = SourceGrade.NONE


class Handling(Terms, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The conditions of a message; ``fields`` holds stricter ones by JSON pointer into the body."""

    fields: Annotated[dict[Pointer, Terms], msgspec.Meta(max_length=200)] = msgspec.field(
        default_factory=dict
    )
