"""Transit of a surrendered person across the territory of the requested state (CPC 595).

Examined like an extradition request, but only the circumstances of art 590 are checked. An
unscheduled stop or landing interrupts the conveyance until it may go on.
"""

from datetime import timedelta

from eurazpol.access.domain.permissions import Act, Line, Stage
from eurazpol.cooperation.domain.declare import (
    Field,
    FieldKind,
    Kind,
    Outcome,
    ProcessLimit,
    Records,
    State,
    Task,
    Transition,
    Waits,
)
from eurazpol.cooperation.domain.kinds.common import (
    CLOSED,
    DECIDED,
    DRAFT,
    EXAMINATION,
    FOR_APPROVAL,
    IN,
    OPTIONAL_GROUND,
    OUT,
    POSTPONED,
    REASON,
    RECEIVED,
    REFUSED,
    RETURNED,
    SENT,
    TO_COMPLETE,
    TO_GRANT,
    VERIFICATION,
    WITH_DECISION,
    WITHDRAWN,
    closing,
    correspondence,
    ids,
    intake,
    postponement,
    preparation,
    refusal,
    with_results,
)
from eurazpol.cooperation.domain.kinds.custody import PLACE
from eurazpol.cooperation.domain.kinds.mla import RESULT
from eurazpol.cooperation.domain.requires import NoBar, PersonNamed
from eurazpol.cooperation.domain.status import SharedStatus

ALLOWED = State("transit_granted", Stage.DECIDED, Waits.PEER, SharedStatus.DECIDED)
UNDER_WAY = State("in_transit", Stage.DECIDED, Waits.US, SharedStatus.ASSIGNED)
INTERRUPTED = State("transit_interrupted", Stage.DECIDED, Waits.US, SharedStatus.POSTPONED)
COMPLETED = State("transit_completed", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
PEER_GRANTED = State("peer_granted", Stage.DECIDED, Waits.PEER, SharedStatus.SENT)

_REQUESTED = (
    Transition(
        "decide_grant", IN, ids(EXAMINATION), "transit_granted", Act.DECIDE,
        fields=(DECIDED, Field("authority", FieldKind.AUTHORITY), REASON, VERIFICATION,
                OPTIONAL_GROUND),
        requires=TO_GRANT, records=(Records("decision_made", "decided"),),
        decides=Outcome.GRANTED, documents=("request_decision",), sends=WITH_DECISION,
        weighty=True, tasks=(Task("guard_transit", ("begin_transit",)),),
    ),
    Transition(
        "begin_transit", IN, ids(ALLOWED), "in_transit", Act.EXECUTE,
        fields=(Field("begun_at", FieldKind.INSTANT), PLACE), requires=(NoBar(),),
        records=(Records("transit_begun", "begun_at"),),
    ),
    Transition(
        "interrupt_transit", IN, ids(UNDER_WAY), "transit_interrupted", Act.EXECUTE,
        fields=(Field("interrupted_at", FieldKind.INSTANT), PLACE, REASON),
        records=(Records("transit_interrupted", "interrupted_at"),),
        tasks=(Task("continue_transit", ("continue_transit",)),),
    ),
    Transition(
        "continue_transit", IN, ids(INTERRUPTED), "in_transit", Act.EXECUTE,
        fields=(Field("begun_at", FieldKind.INSTANT), PLACE),
        records=(Records("transit_begun", "begun_at"),),
    ),
    Transition(
        "complete_transit", IN, ids(UNDER_WAY), "transit_completed", Act.EXECUTE,
        fields=(Field("completed_at", FieldKind.INSTANT), PLACE,
                Field("record", FieldKind.PAPER, required=False, papers=("P_HANDOVER",))),
        records=(Records("transit_completed", "completed_at"), Records("executed")),
        sends=with_results(Outcome.DONE), weighty=True,
    ),
)  # fmt: skip

KIND = Kind(
    id="transit",
    line=Line.URGENT,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_GRANTED, RESULT, RECEIVED, EXAMINATION,
        RETURNED, POSTPONED, ALLOWED, UNDER_WAY, INTERRUPTED, COMPLETED, REFUSED, WITHDRAWN,
        CLOSED,
    ),
    transitions=(
        *preparation("transit_request", (PersonNamed(),)),
        *correspondence((PEER_GRANTED,)),
        Transition(
            "peer_granted", OUT, ids(SENT, TO_COMPLETE), "peer_granted", Act.REGISTER,
            on="decision/1", outcome=Outcome.GRANTED,
        ),
        Transition(
            "peer_executed", OUT, ids(SENT, TO_COMPLETE, PEER_GRANTED), "result_received",
            Act.REGISTER, on="result/1", outcome=Outcome.DONE,
        ),
        closing(OUT, (RESULT,)),
        *intake(EXAMINATION, (ALLOWED, UNDER_WAY, INTERRUPTED)),
        *_REQUESTED,
        *postponement(EXAMINATION, ("serious_illness", "security")),
        refusal((RECEIVED, EXAMINATION), "request_decision"),
        closing(IN, (COMPLETED,)),
    ),
    limits=(
        ProcessLimit(
            "intake", "request_received", timedelta(days=3),
            ("examination_begun", "decision_made"), IN,
        ),
    ),
)  # fmt: skip
