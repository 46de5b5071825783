"""Police-to-police query: identity, address, wanted status and the like, answered round the clock.

1. An urgent query is answered in 24 hours, any other in 48, counted from its receipt, in the zone
   of the node that received it. Both sides count the same clock.
2. When it has run out the asking node reminds by itself (`actions/remind_late.py`).
3. The answer has typed fields, a paper, or both.
4. A query never replaces a request for legal assistance: what must become evidence is asked for by
   one.
"""

from datetime import timedelta

from eurazpol.access.domain.permissions import Act, Line, Stage
from eurazpol.cooperation.domain.declare import (
    Carries,
    Field,
    FieldKind,
    Kind,
    Outcome,
    ProcessLimit,
    Records,
    Sends,
    Sets,
    State,
    Task,
    Transition,
    Waits,
)
from eurazpol.cooperation.domain.kinds.common import (
    CLOSED,
    DRAFT,
    EXAMINATION,
    IN,
    NOTE,
    OUT,
    POSTPONED,
    REASON,
    RECEIVED,
    REFUSED,
    RETURNED,
    SENT,
    TO_COMPLETE,
    WITHDRAWN,
    closing,
    correspondence,
    ids,
    intake,
    postponement,
    refusal,
    with_results,
)
from eurazpol.cooperation.domain.kinds.mla import EXECUTED, PARTIAL_RESULT, RESULT
from eurazpol.cooperation.domain.requires import Answered, PurposeGiven
from eurazpol.cooperation.domain.status import SharedStatus

LOOKING = State("in_execution", Stage.OPEN, Waits.US, SharedStatus.ASSIGNED)

_TYPED = (
    Field("identity", FieldKind.TEXT, required=False, max_length=500),
    Field("address", FieldKind.TEXT, required=False, max_length=500),
    Field("wanted", FieldKind.YES_NO, required=False),
    Field("holder", FieldKind.TEXT, required=False, max_length=500),
    Field("valid", FieldKind.YES_NO, required=False),
    Field("convictions", FieldKind.TEXT, required=False, max_length=2000),
    Field("reference", FieldKind.TEXT, required=False, max_length=300),
)
_SETS = tuple(Sets(f"answer.{field.name}", field.name) for field in _TYPED)
_WORDS = Field("reason", FieldKind.TEXT, required=False)
_TO_ANSWER = Task("answer_query", ("answer", "answer_partly", "answer_nothing"))
_ANSWER = (
    Transition(
        "assign_executor", IN, ids(EXAMINATION, LOOKING), "in_execution", Act.ASSIGN,
        fields=(Field("authority", FieldKind.AUTHORITY), NOTE),
        tasks=(_TO_ANSWER,),
    ),
    Transition(
        "add_material", IN, ids(EXAMINATION, LOOKING), None, Act.EXECUTE,
        fields=(Field("material", FieldKind.PAPER, papers=("P_ANSWER", "P_EVIDENCE")),),
    ),
    Transition(
        "answer_partly", IN, ids(EXAMINATION, LOOKING), "in_execution", Act.EXECUTE,
        fields=(*_TYPED, REASON), sets=_SETS,
        records=(Records("partly_executed"),), sends=with_results(Outcome.PARTIAL),
    ),
    Transition(
        "answer", IN, ids(EXAMINATION, LOOKING), "executed", Act.EXECUTE,
        fields=(*_TYPED, _WORDS), sets=_SETS, requires=(Answered(),),
        records=(Records("executed"),), sends=with_results(Outcome.DONE),
    ),
    Transition(
        "answer_nothing", IN, ids(EXAMINATION, LOOKING), "executed", Act.EXECUTE,
        fields=(REASON,), records=(Records("executed"),), sends=with_results(Outcome.ENDED),
    ),
)  # fmt: skip

KIND = Kind(
    id="police_query",
    line=Line.POLICE,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, SENT, TO_COMPLETE, PARTIAL_RESULT, RESULT, RECEIVED, EXAMINATION, RETURNED,
        POSTPONED, LOOKING, EXECUTED, REFUSED, WITHDRAWN, CLOSED,
    ),
    transitions=(
        Transition(
            "send_query", OUT, ids(DRAFT), "sent", Act.SIGN, fields=(NOTE,),
            requires=(PurposeGiven(),), records=(Records("request_sent"),), weighty=True,
            sends=Sends("request/1", frozenset({Carries.FACTS, Carries.PAPERS})),
        ),
        Transition("abandon", OUT, ids(DRAFT), "closed", Act.CLOSE, fields=(REASON,)),
        *correspondence((PARTIAL_RESULT,)),
        Transition(
            "peer_sent_part", OUT, ids(SENT, TO_COMPLETE, PARTIAL_RESULT), "partial_result",
            Act.REGISTER, on="result/1", outcome=Outcome.PARTIAL,
        ),
        Transition(
            "peer_executed", OUT, ids(SENT, TO_COMPLETE, PARTIAL_RESULT), "result_received",
            Act.REGISTER, on="result/1",
        ),
        closing(OUT, (RESULT,)),
        *intake(EXAMINATION, (LOOKING,), _TO_ANSWER, papers=False),
        *_ANSWER,
        *postponement(EXAMINATION, ("investigation_would_suffer",)),
        refusal((RECEIVED, EXAMINATION, LOOKING), "request_decision", coded=False),
        closing(IN, (EXECUTED,)),
    ),
    limits=(
        ProcessLimit(
            "query_24h", "request_received", timedelta(hours=24),
            ("executed", "decision_made"), IN, urgent=True, both=True,
        ),
        ProcessLimit(
            "query_48h", "request_received", timedelta(hours=48),
            ("executed", "decision_made"), IN, urgent=False, both=True,
        ),
        ProcessLimit(
            "query_reminder", "request_sent", timedelta(days=3),
            ("executed", "decision_made"), OUT,
        ),
    ),
    needs_person=False,
)  # fmt: skip
