"""Steps about custody of the person on the requested side, shared by arrest and extradition."""

from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.domain.declare import Field, FieldKind, Records, Task, Transition
from eurazpol.cooperation.domain.kinds.common import IN
from eurazpol.cooperation.domain.requires import HasEvent, LacksEvent

PLACE = Field("place", FieldKind.TEXT, min_length=2, max_length=300)
ORDER = Field("order", FieldKind.PAPER, required=False, papers=("P_COURT_ORDER",))
RELEASE_GROUNDS = (
    "no_request_in_time",
    "arrest_not_applied",
    "surrender_excluded",
    "term_expired",
    "court_refused",
    "request_withdrawn",
    "refused_to_surrender",
)


def detention(sources: frozenset[str], target: str | None) -> Transition:
    """Detain under CPC 587: the hour counts, and both clocks of 72 and 60 hours start."""
    return Transition(
        "record_detention", IN, sources, target, Act.RECORD_EVENT,
        fields=(
            Field("detained_at", FieldKind.INSTANT), PLACE,
            Field("protocol", FieldKind.PAPER, required=False, papers=("D_DETENTION_PROTOCOL",)),
        ),
        requires=(LacksEvent("detained_at"),), records=(Records("detained_at", "detained_at"),),
        tasks=(Task("file_petition", ("record_petition", "record_provisional_arrest",
                                      "record_extradition_arrest", "release")),),
    )  # fmt: skip


def petition(sources: frozenset[str]) -> Transition:
    """File the petition for provisional arrest, twelve hours before the 72 end (CPC 588(1))."""
    return Transition(
        "record_petition", IN, sources, None, Act.RECORD_EVENT,
        fields=(Field("petition_filed", FieldKind.INSTANT),),
        requires=(HasEvent("detained_at"), LacksEvent("petition_filed"),
                  LacksEvent("provisional_arrest_ordered")),
        records=(Records("petition_filed", "petition_filed"),),
    )  # fmt: skip


def provisional_arrest(sources: frozenset[str], target: str | None) -> Transition:
    """Record the order of the investigating judge (CPC 588(3))."""
    return Transition(
        "record_provisional_arrest", IN, sources, target, Act.RECORD_EVENT,
        fields=(Field("ordered", FieldKind.DATE), ORDER),
        requires=(HasEvent("detained_at"), LacksEvent("provisional_arrest_ordered")),
        records=(Records("provisional_arrest_ordered", "ordered"),),
    )  # fmt: skip


def extradition_arrest(sources: frozenset[str]) -> Transition:
    """Record the order of extradition arrest: only after the request has come (CPC 589(3))."""
    return Transition(
        "record_extradition_arrest", IN, sources, None, Act.RECORD_EVENT,
        fields=(Field("ordered", FieldKind.DATE), ORDER),
        requires=(HasEvent("detained_at"), HasEvent("request_received"),
                  LacksEvent("extradition_arrest_ordered")),
        records=(Records("extradition_arrest_ordered", "ordered"),),
    )  # fmt: skip


def expiry_notices(sources: frozenset[str]) -> tuple[Transition, ...]:
    """Warnings of the custody administration, ten days ahead (CPC 588(7), 589(8))."""
    given = (Field("given", FieldKind.DATE),)
    return (
        Transition(
            "record_expiry_notice", IN, sources, None, Act.RECORD_EVENT, fields=given,
            requires=(HasEvent("detained_at"), LacksEvent("expiry_notice_given")),
            records=(Records("expiry_notice_given", "given"),),
        ),
        Transition(
            "record_arrest_expiry_notice", IN, sources, None, Act.RECORD_EVENT, fields=given,
            requires=(HasEvent("extradition_arrest_ordered"),
                      LacksEvent("arrest_expiry_notice_given")),
            records=(Records("arrest_expiry_notice_given", "given"),),
        ),
    )  # fmt: skip


def release(sources: frozenset[str], target: str | None) -> Transition:
    """Release the person, with the ground (CPC 588(8), 589(10))."""
    return Transition(
        "release", IN, sources, target, Act.RECORD_EVENT,
        fields=(
            Field("released", FieldKind.DATE),
            Field("release_ground", FieldKind.CHOICE, choices=RELEASE_GROUNDS),
            Field("note", FieldKind.TEXT, required=False),
        ),
        requires=(HasEvent("detained_at"), LacksEvent("released"), LacksEvent("handed_over")),
        records=(Records("released", "released"),),
    )  # fmt: skip
