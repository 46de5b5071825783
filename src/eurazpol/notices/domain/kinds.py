"""The kinds of notices, their colours and meanings, in one table.

A notice goes to every member through the secretariat, which decides about it first. A diffusion
says the same to chosen states and goes there at once; the secretariat reviews it afterwards
(INTERPOL Rules on the Processing of Data, RPD 73, 97-101). Which rules a kind must meet is dated
data, see ``rules``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message


class Kind(StrEnum):
    """The colour by which everybody knows the kind."""

    RED = "red"
    BLUE = "blue"
    GREEN = "green"
    YELLOW = "yellow"
    BLACK = "black"
    ORANGE = "orange"
    PURPLE = "purple"
    SILVER = "silver"
    SPECIAL = "special"

    @property
    def text(self) -> Message:
        """The name: colour and the word notice."""
        return message(f"notices-kind-{self.value}")

    @property
    def meaning(self) -> Message:
        """What it is for, in one sentence."""
        return message(f"notices-meaning-{self.value}")


class Form(StrEnum):
    """How it goes out."""

    NOTICE = "notice"
    DIFFUSION = "diffusion"

    @property
    def text(self) -> Message:
        """The form in words."""
        return message(f"notices-form-{self.value}")


class Purpose(StrEnum):
    """What the members are asked to do, the narrowest word."""

    PROSECUTION = "prosecution"
    SENTENCE = "sentence"
    LOCATE = "locate"
    IDENTIFY = "identify"
    INFORMATION = "information"
    WARNING = "warning"
    MISSING = "missing"
    SELF_UNKNOWN = "self-unknown"
    BODY = "body"
    THREAT = "threat"
    METHOD = "method"
    ASSETS = "assets"
    SANCTIONS = "sanctions"

    @property
    def text(self) -> Message:
        """The purpose in words."""
        return message(f"notices-purpose-{self.value}")


class About(StrEnum):
    """What a kind is about."""

    PERSON = "person"
    BODY = "body"
    DANGER = "danger"
    METHOD = "method"
    ASSETS = "assets"


@dataclass(frozen=True, slots=True)
class KindRow:
    """One row of the table. ``arrest`` tells that a hit may end in an arrest."""

    kind: Kind
    about: About
    purposes: tuple[Purpose, ...]
    arrest: bool = False
    as_diffusion: bool = True
    by_states: bool = True

    @property
    def of_person(self) -> bool:
        """Whether it is about a person whose identity is known, at least in part."""
        return self.about is About.PERSON


_P = Purpose
_ROWS = (
    KindRow(Kind.RED, About.PERSON, (_P.PROSECUTION, _P.SENTENCE), arrest=True),
    KindRow(Kind.BLUE, About.PERSON, (_P.LOCATE, _P.IDENTIFY, _P.INFORMATION)),
    KindRow(Kind.GREEN, About.PERSON, (_P.WARNING,)),
    KindRow(Kind.YELLOW, About.PERSON, (_P.MISSING, _P.SELF_UNKNOWN)),
    KindRow(Kind.BLACK, About.BODY, (_P.BODY,)),
    KindRow(Kind.ORANGE, About.DANGER, (_P.THREAT,)),
    KindRow(Kind.PURPLE, About.METHOD, (_P.METHOD,)),
    KindRow(Kind.SILVER, About.ASSETS, (_P.ASSETS,)),
    # At the request of a sanctions committee of the Security Council: the secretariat alone.
    KindRow(Kind.SPECIAL, About.PERSON, (_P.SANCTIONS,), as_diffusion=False, by_states=False),
)
KINDS: Mapping[Kind, KindRow] = MappingProxyType({row.kind: row for row in _ROWS})
