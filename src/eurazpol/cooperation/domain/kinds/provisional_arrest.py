"""Provisional arrest: custody before the request for extradition arrives.

1. The requesting side refers to a custody order or judgment and promises the request; two officers
   sign it.
2. The requested side searches, detains (the hour counts) and asks the court for provisional arrest.
3. The request for extradition, when it comes within the limit, continues this file: the new file
   inherits the person and the custody events, and this one ends as *followed*.
4. Without a request in time, or without extradition arrest, the person is released.
"""

from dataclasses import replace
from datetime import timedelta

from eurazpol.access.domain.permissions import Act, Line, Stage
from eurazpol.cooperation.domain.declare import (
    Carries,
    Field,
    FieldKind,
    Kind,
    Outcome,
    ProcessLimit,
    Second,
    Sends,
    State,
    Task,
    Transition,
    Waits,
)
from eurazpol.cooperation.domain.kinds import custody
from eurazpol.cooperation.domain.kinds.common import (
    CLOSED,
    DRAFT,
    FOR_APPROVAL,
    IN,
    OUT,
    POSTPONED,
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
    preparation,
    refusal,
)
from eurazpol.cooperation.domain.requires import NotInCustody, PersonNamed
from eurazpol.cooperation.domain.status import SharedStatus

SEARCH = State("searching", Stage.OPEN, Waits.US, SharedStatus.UNDERSTOOD)
DETAINED = State("detained", Stage.OPEN, Waits.COURT, SharedStatus.WAITING_COURT)
ARRESTED = State("provisionally_arrested", Stage.OPEN, Waits.PEER, SharedStatus.WAITING_PEER)
RELEASED = State("released", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
PEER_DETAINED = State("peer_detained", Stage.OPEN, Waits.US, SharedStatus.SENT)
PEER_RELEASED = State("peer_released", Stage.DECIDED, Waits.US, SharedStatus.SENT)
FOLLOWED = State("followed", Stage.CLOSED, Waits.NOBODY, SharedStatus.CLOSED, final=True)

_OPEN_IN = (RECEIVED, SEARCH, RETURNED, POSTPONED, DETAINED, ARRESTED)
_HELD = ids(SEARCH, DETAINED, ARRESTED)

_TO_FIND = Task("find_person", ("record_detention", "decide_refuse"))
_REQUESTED = (
    replace(
        custody.detention(ids(RECEIVED, SEARCH), "detained"),
        sends=Sends("result/1", frozenset({Carries.REASON}), Outcome.PARTIAL),
    ),
    custody.petition(_HELD),
    custody.provisional_arrest(ids(DETAINED), "provisionally_arrested"),
    custody.expiry_notices(_HELD)[0],
    replace(
        custody.release(ids(DETAINED, ARRESTED, WITHDRAWN, REFUSED), "released"),
        sends=Sends("result/1", frozenset({Carries.REASON}), Outcome.ENDED),
    ),
    Transition(
        "assign_search", IN, ids(SEARCH), None, Act.ASSIGN,
        fields=(Field("authority", FieldKind.AUTHORITY),),
        tasks=(_TO_FIND,),
    ),
    Transition(
        "request_came", IN, ids(*_OPEN_IN), "followed", Act.REGISTER, on="request/1"
    ),
)  # fmt: skip

_REQUESTING = (
    Transition(
        "peer_detained", OUT, ids(SENT, TO_COMPLETE), "peer_detained", Act.REGISTER,
        on="result/1", outcome=Outcome.PARTIAL,
        tasks=(Task("send_extradition_request", ("request_sent", "withdraw")),),
    ),
    Transition(
        "peer_released", OUT, ids(SENT, TO_COMPLETE, PEER_DETAINED), "peer_released",
        Act.REGISTER, on="result/1", outcome=Outcome.ENDED,
    ),
    Transition(
        "request_sent", OUT, ids(SENT, TO_COMPLETE, PEER_DETAINED, PEER_RELEASED), "followed",
        Act.REGISTER, on="request/1",
    ),
)  # fmt: skip

KIND = Kind(
    id="provisional_arrest",
    line=Line.URGENT,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_DETAINED, PEER_RELEASED,
        RECEIVED, SEARCH, RETURNED, POSTPONED, DETAINED, ARRESTED, RELEASED, FOLLOWED,
        REFUSED, WITHDRAWN, CLOSED,
    ),
    transitions=(
        *preparation(
            "provisional_arrest_request", (PersonNamed(),),
            supplied_later=("D_ARREST_ORDER", "D_LAW_TEXT", "D_TRANSLATION"),
            second=Second.ARREST,
        ),
        *correspondence((PEER_DETAINED,)),
        *_REQUESTING,
        closing(OUT, (PEER_RELEASED,)),
        *intake(SEARCH, (DETAINED, ARRESTED), _TO_FIND),
        *_REQUESTED,
        *postponement(SEARCH, ("person_not_found", "own_prosecution")),
        refusal((RECEIVED, SEARCH), "request_decision"),
        closing(IN, (RELEASED,), (NotInCustody(),)),
    ),
    limits=(
        ProcessLimit(
            "arrest_intake", "request_received", timedelta(hours=24),
            ("examination_begun", "detained_at", "decision_made"), IN,
        ),
    ),
)  # fmt: skip
