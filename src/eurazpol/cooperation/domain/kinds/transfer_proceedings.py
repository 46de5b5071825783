"""Transfer of proceedings: the other state takes over the prosecution (CPC 596-600).

1. The requesting side shows that surrender is impossible or refused (596(2)) and sends the case
   file, every page sealed (597).
2. The requested side examines (598), refuses on the grounds of 599 or takes the case over.
3. An executing authority opens proceedings and reports the outcome; the file goes back with it.
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
from eurazpol.cooperation.domain.kinds import custody
from eurazpol.cooperation.domain.kinds.common import (
    CLOSED,
    DECIDED,
    DRAFT,
    EXAMINATION,
    FOR_APPROVAL,
    IN,
    NOTE,
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
from eurazpol.cooperation.domain.kinds.mla import RESULT
from eurazpol.cooperation.domain.requires import LacksEvent, NotInCustody, PersonNamed
from eurazpol.cooperation.domain.status import SharedStatus

TAKEN = State("proceedings_accepted", Stage.DECIDED, Waits.US, SharedStatus.DECIDED)
OPENED = State("proceedings_open", Stage.DECIDED, Waits.US, SharedStatus.ASSIGNED)
REPORTED = State("proceedings_reported", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
PEER_PROSECUTES = State("peer_prosecutes", Stage.DECIDED, Waits.PEER, SharedStatus.SENT)

_REQUESTED = (
    custody.detention(ids(RECEIVED, EXAMINATION), None),
    custody.release(ids(RECEIVED, EXAMINATION, RETURNED, POSTPONED, REFUSED, WITHDRAWN), None),
    Transition(
        "decide_grant", IN, ids(EXAMINATION), "proceedings_accepted", Act.DECIDE,
        fields=(DECIDED, Field("authority", FieldKind.AUTHORITY), REASON, VERIFICATION,
                OPTIONAL_GROUND),
        requires=TO_GRANT, records=(Records("decision_made", "decided"),),
        decides=Outcome.GRANTED, documents=("request_decision",), sends=WITH_DECISION,
        weighty=True, tasks=(Task("open_proceedings", ("open_proceedings",), days=3),),
    ),
    Transition(
        "open_proceedings", IN, ids(TAKEN), "proceedings_open", Act.EXECUTE,
        fields=(Field("opened", FieldKind.DATE), NOTE),
        requires=(LacksEvent("proceedings_opened"),),
        records=(Records("proceedings_opened", "opened"),),
    ),
    Transition(
        "report_outcome", IN, ids(OPENED), "proceedings_reported", Act.EXECUTE,
        fields=(Field("ended", FieldKind.DATE), REASON,
                Field("outcome_paper", FieldKind.PAPER, papers=("P_ANSWER",))),
        records=(Records("proceedings_ended", "ended"), Records("executed")),
        sends=with_results(Outcome.DONE), weighty=True,
    ),
)  # fmt: skip

KIND = Kind(
    id="transfer_proceedings",
    line=Line.JUDICIAL,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_PROSECUTES, RESULT, RECEIVED, EXAMINATION,
        RETURNED, POSTPONED, TAKEN, OPENED, REPORTED, REFUSED, WITHDRAWN, CLOSED,
    ),
    transitions=(
        *preparation("proceedings_transfer_request", (PersonNamed(),)),
        *correspondence((PEER_PROSECUTES,)),
        Transition(
            "peer_accepted", OUT, ids(SENT, TO_COMPLETE), "peer_prosecutes", Act.REGISTER,
            on="decision/1", outcome=Outcome.GRANTED,
        ),
        Transition(
            "peer_executed", OUT, ids(SENT, TO_COMPLETE, PEER_PROSECUTES), "result_received",
            Act.REGISTER, on="result/1", outcome=Outcome.DONE,
            tasks=(Task("study_materials", ("close",)),),
        ),
        closing(OUT, (RESULT,)),
        *intake(EXAMINATION, (TAKEN, OPENED)),
        *_REQUESTED,
        *postponement(EXAMINATION, ("own_prosecution", "serious_illness")),
        refusal((RECEIVED, EXAMINATION), "request_decision"),
        closing(IN, (REPORTED,), (NotInCustody(),)),
    ),
    limits=(
        ProcessLimit(
            "intake", "request_received", timedelta(days=3),
            ("examination_begun", "decision_made"), IN,
        ),
        ProcessLimit(
            "proceedings_reminder", "request_sent", timedelta(days=60),
            ("proceedings_opened", "decision_made"), OUT,
        ),
    ),
)  # fmt: skip
