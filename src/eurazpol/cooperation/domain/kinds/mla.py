"""Legal assistance: procedural acts and evidence for another state's criminal case.

1. The requesting side says what is asked for and why, with questions and, for acts that need a
   sanction, the reasoned decision (CPC 565).
2. The requested side examines; an incomplete request is returned with what is missing.
3. The central authority decides to execute and names the executing authority; it refuses only on
   coded grounds (569).
4. The executing authority executes and hands in the materials; they may be sent in parts.
5. The central authority sends the materials back; the requesting side closes.
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
from eurazpol.cooperation.domain.requires import HasPaper, PurposeGiven
from eurazpol.cooperation.domain.status import SharedStatus

WITH_EXECUTOR = State("with_executor", Stage.OPEN, Waits.US, SharedStatus.ASSIGNED)
IN_EXECUTION = State("in_execution", Stage.OPEN, Waits.US, SharedStatus.ASSIGNED)
PARTLY = State("partly_executed", Stage.OPEN, Waits.US, SharedStatus.PARTLY_EXECUTED)
READY = State("materials_ready", Stage.OPEN, Waits.US, SharedStatus.ASSIGNED)
EXECUTED = State("executed", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
PEER_EXECUTING = State("peer_executing", Stage.OPEN, Waits.PEER, SharedStatus.SENT)
PARTIAL_RESULT = State("partial_result", Stage.OPEN, Waits.PEER, SharedStatus.SENT)
RESULT = State("result_received", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)

RESULTS = ("P_INTERVIEW", "P_BANK_RECORDS", "P_EVIDENCE", "P_EXECUTION", "P_ANSWER")
_AT_WORK = (WITH_EXECUTOR, IN_EXECUTION, PARTLY, READY)

_EXECUTION = (
    Transition(
        "decide_grant", IN, ids(EXAMINATION), "with_executor", Act.DECIDE,
        fields=(DECIDED, Field("authority", FieldKind.AUTHORITY), REASON, VERIFICATION,
                OPTIONAL_GROUND),
        requires=TO_GRANT, records=(Records("decision_made", "decided"),),
        decides=Outcome.GRANTED, documents=("request_decision",), sends=WITH_DECISION,
        weighty=True, tasks=(Task("execute", ("report_materials", "decide_refuse")),),
    ),
    Transition(
        "assign_executor", IN, ids(WITH_EXECUTOR, IN_EXECUTION, PARTLY), "with_executor",
        Act.ASSIGN, fields=(Field("authority", FieldKind.AUTHORITY), NOTE),
    ),
    Transition(
        "begin_execution", IN, ids(WITH_EXECUTOR), "in_execution", Act.EXECUTE, fields=(NOTE,)
    ),
    Transition(
        "add_material", IN, ids(WITH_EXECUTOR, IN_EXECUTION, PARTLY), None, Act.EXECUTE,
        fields=(Field("material", FieldKind.PAPER, papers=RESULTS),),
    ),
    Transition(
        "report_materials", IN, ids(IN_EXECUTION, PARTLY), "materials_ready", Act.EXECUTE,
        fields=(NOTE,), requires=(HasPaper(RESULTS),),
        records=(Records("materials_ready"),),
        tasks=(Task("send_materials", ("send_results", "send_partial", "give_back_execution")),),
    ),
    Transition(
        "give_back_execution", IN, ids(READY), "in_execution", Act.ASSIGN, fields=(REASON,)
    ),
    Transition(
        "send_partial", IN, ids(READY), "partly_executed", Act.SEND, fields=(REASON,),
        requires=(HasPaper(RESULTS),), records=(Records("partly_executed"),),
        sends=with_results(Outcome.PARTIAL), weighty=True,
    ),
    Transition(
        "send_results", IN, ids(READY), "executed", Act.SEND, fields=(NOTE,),
        requires=(HasPaper(RESULTS),), records=(Records("executed"),),
        documents=("execution_letter",), sends=with_results(Outcome.DONE), weighty=True,
    ),
)  # fmt: skip

_RESULTS = (
    Transition(
        "peer_accepted", OUT, ids(SENT, TO_COMPLETE), "peer_executing", Act.REGISTER,
        on="decision/1", outcome=Outcome.GRANTED,
    ),
    Transition(
        "peer_sent_part", OUT, ids(SENT, TO_COMPLETE, PEER_EXECUTING, PARTIAL_RESULT),
        "partial_result", Act.REGISTER, on="result/1", outcome=Outcome.PARTIAL,
        tasks=(Task("study_materials", ("close",)),),
    ),
    Transition(
        "peer_executed", OUT, ids(SENT, TO_COMPLETE, PEER_EXECUTING, PARTIAL_RESULT),
        "result_received", Act.REGISTER, on="result/1", outcome=Outcome.DONE,
        tasks=(Task("study_materials", ("close",)),),
    ),
)  # fmt: skip

KIND = Kind(
    id="mla",
    line=Line.JUDICIAL,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_EXECUTING, PARTIAL_RESULT, RESULT,
        RECEIVED, EXAMINATION, RETURNED, POSTPONED, WITH_EXECUTOR, IN_EXECUTION, PARTLY, READY,
        EXECUTED, REFUSED, WITHDRAWN, CLOSED,
    ),
    transitions=(
        *preparation("legal_assistance_request", (PurposeGiven(),)),
        *correspondence((PEER_EXECUTING, PARTIAL_RESULT)),
        *_RESULTS,
        closing(OUT, (RESULT,)),
        *intake(EXAMINATION, _AT_WORK),
        *_EXECUTION,
        *postponement(EXAMINATION, ("own_prosecution", "investigation_would_suffer"),
                      (WITH_EXECUTOR, IN_EXECUTION, PARTLY)),
        refusal((RECEIVED, EXAMINATION, WITH_EXECUTOR, IN_EXECUTION, PARTLY),
                "request_decision"),
        closing(IN, (EXECUTED,)),
    ),
    limits=(
        ProcessLimit(
            "intake", "request_received", timedelta(days=3),
            ("examination_begun", "decision_made"), IN,
        ),
        ProcessLimit(
            "mla_execution", "request_received", timedelta(days=30), ("executed",), IN
        ),
        ProcessLimit(
            "mla_reminder", "request_sent", timedelta(days=45), ("executed",), OUT
        ),
    ),
    needs_person=False,
)  # fmt: skip
