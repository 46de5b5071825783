"""The stages of a person abroad, and which may follow which.

What a mission learns comes late and with gaps, so a stage may be passed over; a stage never goes
back but by a correction. ``released``, ``transferred`` and ``died`` end the record: a new arrest is
a new record.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from eurazpol.kernel.texts import Message, message


class Stage(StrEnum):
    """How far the proceedings against a person have come."""

    DETAINED = "detained"
    CHARGED = "charged"
    TRIED = "tried"
    SERVING = "serving"
    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"

    @property
    def text(self) -> Message:
        """The stage in words."""
        return message(f"citizens-stage-{self.value}")

    @property
    def ends(self) -> bool:
        """Whether the person is no longer held abroad."""
        return not FOLLOWS[self]


FOLLOWS: Mapping[Stage, tuple[Stage, ...]] = MappingProxyType(
    {
        Stage.DETAINED: (Stage.CHARGED, Stage.TRIED, Stage.SERVING, Stage.RELEASED, Stage.DIED),
        Stage.CHARGED: (Stage.TRIED, Stage.SERVING, Stage.RELEASED, Stage.DIED),
        Stage.TRIED: (Stage.SERVING, Stage.RELEASED, Stage.TRANSFERRED, Stage.DIED),
        Stage.SERVING: (Stage.RELEASED, Stage.TRANSFERRED, Stage.DIED),
        Stage.RELEASED: (),
        Stage.TRANSFERRED: (),
        Stage.DIED: (),
    }
)
IN_CUSTODY = (Stage.DETAINED, Stage.CHARGED, Stage.TRIED)
"""Held before a sentence is served."""
HELD = (*IN_CUSTODY, Stage.SERVING)


class OffenceGroup(StrEnum):
    """What the act is about, for counting; the articles of both states stand beside it."""

    PERSON = "person"  # life and health
    SEXUAL = "sexual"
    PROPERTY = "property"
    FRAUD = "fraud"
    DRUGS = "drugs"
    TRAFFICKING = "trafficking"
    TERRORISM = "terrorism"
    CORRUPTION = "corruption"
    CYBER = "cyber"
    PUBLIC_ORDER = "public_order"
    MIGRATION = "migration"
    TRAFFIC = "traffic"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The group in words."""
        return message(f"citizens-group-{self.value.replace('_', '-')}")
