"""Transfer of a sentenced person to serve the sentence at home.

Either state may ask (Moscow 1998, art 4), so each side has a *stance* beside its side: the state
that sentenced, or the state that will administer the sentence.

1. After conviction the court and the executing body tell the consulate and the relatives (and the
   representative and the lawyer) in writing; without it nobody asks for a transfer.
2. The person consents in writing (CPC 603(1)), to whichever of the two states.
3. The administering state guarantees the absence of torture and ill-treatment before the sentencing
   state decides (606(4)).
4. The court of the administering state adapts the sentence: the same term, or its own maximum if
   that is shorter; time served is credited; nothing becomes worse (608).
5. Both states agree, each by the signature of two officers; the person is handed over; execution
   begins and is confirmed.
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
    Second,
    Sets,
    Stance,
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
    WITH_REFUSAL,
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
from eurazpol.cooperation.domain.requires import (
    AdaptedAsComputed,
    Consented,
    HasEvent,
    HasPaper,
    LacksEvent,
    NoBar,
    PersonNamed,
    Requirement,
)
from eurazpol.cooperation.domain.status import SharedStatus

PEER_AGREED = State("peer_agreed", Stage.OPEN, Waits.US, SharedStatus.UNDERSTOOD)
AGREED = State("agreed", Stage.DECIDED, Waits.PEER, SharedStatus.DECIDED)
BOTH_AGREED = State("both_agreed", Stage.DECIDED, Waits.US, SharedStatus.DECIDED)
TRANSFERRED = State("transferred", Stage.DECIDED, Waits.PEER, SharedStatus.EXECUTED)
ARRIVED = State("arrived", Stage.DECIDED, Waits.US, SharedStatus.DECIDED)
SERVING = State("serving", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
CONFIRMED = State("execution_confirmed", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)

_SENTENCING, _ADMINISTERING = Stance.SENTENCING, Stance.ADMINISTERING
_TWO = Second.TRANSFER
_ADDRESSEES = ("consulate", "relatives", "representative", "lawyer")
_NOTIFIED: tuple[Requirement, ...] = (
    HasEvent("consulate_notified"), HasEvent("relatives_notified"), Consented(),
)  # fmt: skip
_RULED: tuple[Requirement, ...] = (HasEvent("adaptation_ruled"),)
_GUARANTEED: tuple[Requirement, ...] = (HasPaper(("D_NO_TORTURE",)),)
_DECISION_FIELDS = (DECIDED, REASON, VERIFICATION, OPTIONAL_GROUND)


def _notify(side_states: frozenset[str], addressee: str, *, out: bool) -> Transition:
    event = f"{addressee}_notified"
    return Transition(
        f"notify_{addressee}", OUT if out else IN, side_states, None, Act.RECORD_EVENT,
        stance=_SENTENCING,
        fields=(Field("notified", FieldKind.DATE),
                Field("addressee", FieldKind.TEXT, min_length=3, max_length=300)),
        requires=(PersonNamed(), LacksEvent(event)), records=(Records(event, "notified"),),
        documents=("conviction_notice",),
    )  # fmt: skip


def _consent(side_states: frozenset[str], *, out: bool) -> Transition:
    return Transition(
        "record_consent", OUT if out else IN, side_states, None, Act.RECORD_EVENT,
        fields=(
            Field("consents", FieldKind.YES_NO), Field("given", FieldKind.DATE),
            Field("given_by", FieldKind.CHOICE, choices=("person", "representative")),
            Field("paper", FieldKind.PAPER, required=False, papers=("D_CONSENT", "D_OPINION")),
        ),
        records=(Records("consent_given", "given"),), sets=(Sets("consent", "consents"),),
    )  # fmt: skip


def _ruling(side_states: frozenset[str], *, out: bool) -> Transition:
    return Transition(
        "record_adaptation", OUT if out else IN, side_states, None, Act.RECORD_EVENT,
        stance=_ADMINISTERING,
        fields=(
            Field("ruled", FieldKind.DATE), Field("court", FieldKind.TEXT, min_length=3),
            Field("adapted_months", FieldKind.NUMBER), Field("served_days", FieldKind.NUMBER),
            Field("difference", FieldKind.TEXT, required=False, min_length=20,
                  when="adapted_differs"),
            Field("order", FieldKind.PAPER, required=False, papers=("P_COURT_ORDER",)),
        ),
        requires=(LacksEvent("adaptation_ruled"), AdaptedAsComputed()),
        records=(Records("adaptation_ruled", "ruled"),),
        sets=(Sets("sentence.adapted_months", "adapted_months"),
              Sets("sentence.served_days", "served_days")),
    )  # fmt: skip


def _guarantee(side_states: frozenset[str], *, out: bool) -> Transition:
    return Transition(
        "give_guarantee", OUT if out else IN, side_states, None, Act.SIGN,
        stance=_ADMINISTERING,
        fields=(Field("given", FieldKind.DATE),
                Field("guarantee", FieldKind.PAPER, papers=("D_NO_TORTURE", "D_CIVIL_CLAIM"))),
        records=(Records("guarantee_given", "given"),),
    )  # fmt: skip


def _shared_steps(side_states: frozenset[str], *, out: bool) -> tuple[Transition, ...]:
    return (
        *(_notify(side_states, addressee, out=out) for addressee in _ADDRESSEES),
        _consent(side_states, out=out),
        _guarantee(side_states, out=out),
    )


def _surrender(*, out: bool) -> tuple[Transition, ...]:
    """Hand over by the sentencing state, reception and execution by the administering one."""
    side = OUT if out else IN
    ready = ids(AGREED, BOTH_AGREED) if out else ids(AGREED)
    awaiting = ids(PEER_AGREED) if out else ids(AGREED, BOTH_AGREED)
    return (
        Transition(
            "hand_over", side, ready, "transferred", Act.EXECUTE, stance=_SENTENCING,
            fields=(Field("handed_over", FieldKind.INSTANT), PLACE,
                    Field("record", FieldKind.PAPER, required=False, papers=("P_HANDOVER",))),
            requires=(NoBar(), Consented(), LacksEvent("handed_over")),
            records=(Records("handed_over", "handed_over"),), documents=("handover_record",),
            sends=with_results(Outcome.PARTIAL), weighty=True,
        ),
        Transition(
            "person_arrived", side, awaiting, "arrived", Act.REGISTER, on="result/1",
            outcome=Outcome.PARTIAL, stance=_ADMINISTERING,
            tasks=(Task("begin_sentence", ("begin_sentence",)),),
        ),
        Transition(
            "begin_sentence", side, ids(ARRIVED), "serving", Act.EXECUTE, stance=_ADMINISTERING,
            fields=(Field("begun", FieldKind.DATE), PLACE), requires=_RULED,
            records=(Records("execution_begun", "begun"),),
            sends=with_results(Outcome.DONE), weighty=True,
        ),
        Transition(
            "execution_confirmed", side, ids(TRANSFERRED), "execution_confirmed", Act.REGISTER,
            on="result/1", outcome=Outcome.DONE, stance=_SENTENCING,
        ),
        closing(side, (CONFIRMED, SERVING)),
    )  # fmt: skip


_REQUESTING = (
    *_shared_steps(ids(DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_AGREED), out=True),
    _ruling(ids(DRAFT, SENT, PEER_AGREED, ARRIVED), out=True),
    Transition(
        "peer_agreed", OUT, ids(SENT, TO_COMPLETE), "peer_agreed", Act.REGISTER,
        on="decision/1", outcome=Outcome.GRANTED,
        tasks=(Task("decide_transfer", ("decide_transfer", "decline_transfer",
                                        "record_adaptation")),),
    ),
    Transition(
        "decide_transfer", OUT, ids(PEER_AGREED), "agreed", Act.DECIDE, stance=_SENTENCING,
        fields=_DECISION_FIELDS, requires=(*TO_GRANT, *_NOTIFIED, *_GUARANTEED),
        records=(Records("decision_made", "decided"),), decides=Outcome.GRANTED,
        documents=("request_decision",), sends=WITH_DECISION, weighty=True, second=_TWO,
    ),
    Transition(
        "decline_transfer", OUT, ids(PEER_AGREED), "refused", Act.DECIDE,
        fields=(DECIDED, Field("grounds", FieldKind.GROUNDS), REASON),
        records=(Records("decision_made", "decided"),), decides=Outcome.REFUSED,
        documents=("request_decision",), sends=WITH_REFUSAL, weighty=True, second=_TWO,
    ),
    *_surrender(out=True),
)  # fmt: skip

_EXAMINED = ids(RECEIVED, EXAMINATION, RETURNED, POSTPONED)
_REQUESTED = (
    *_shared_steps(_EXAMINED, out=False),
    _ruling(ids(EXAMINATION, AGREED, BOTH_AGREED, ARRIVED), out=False),
    Transition(
        "decide_grant", IN, ids(EXAMINATION), "agreed", Act.DECIDE, stance=_SENTENCING,
        fields=_DECISION_FIELDS, requires=(*TO_GRANT, *_NOTIFIED, *_GUARANTEED),
        records=(Records("decision_made", "decided"),), decides=Outcome.GRANTED,
        documents=("request_decision", "person_notice"), sends=WITH_DECISION, weighty=True,
        second=_TWO,
        tasks=(Task("organise_handover", ("hand_over",)),),
    ),
    Transition(
        "decide_grant", IN, ids(EXAMINATION), "agreed", Act.DECIDE, stance=_ADMINISTERING,
        fields=_DECISION_FIELDS, requires=(*TO_GRANT, *_RULED, *_GUARANTEED),
        records=(Records("decision_made", "decided"),), decides=Outcome.GRANTED,
        documents=("request_decision",), sends=WITH_DECISION, weighty=True, second=_TWO,
    ),
    Transition(
        "peer_confirmed", IN, ids(AGREED), "both_agreed", Act.REGISTER, on="decision/1",
        outcome=Outcome.GRANTED, stance=_ADMINISTERING,
        tasks=(Task("prepare_takeover", ("begin_sentence",)),),
    ),
    Transition(
        "peer_declined", IN, ids(AGREED), "refused", Act.REGISTER, on="decision/1",
        outcome=Outcome.REFUSED,
    ),
    *_surrender(out=False),
)  # fmt: skip

KIND = Kind(
    id="transfer_sentenced_person",
    line=Line.CUSTODY,
    initial={OUT: "draft", IN: "received"},
    states=(
        DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_AGREED, RECEIVED, EXAMINATION, RETURNED,
        POSTPONED, AGREED, BOTH_AGREED, TRANSFERRED, ARRIVED, SERVING, CONFIRMED, REFUSED,
        WITHDRAWN, CLOSED,
    ),
    transitions=(
        *preparation(
            "transfer_request", (PersonNamed(), *_NOTIFIED), stance=_SENTENCING,
            supplied_later=("D_NO_TORTURE", "D_ADMIN_LAW_TEXT"),
        ),
        *preparation(
            "transfer_request", (PersonNamed(), Consented()), stance=_ADMINISTERING,
            supplied_later=("D_JUDGMENT", "D_FINALITY", "D_REMAINING", "D_LAW_TEXT",
                            "D_CIVIL_CLAIM", "D_NO_TORTURE"),
        ),
        *correspondence((PEER_AGREED, AGREED)),
        *_REQUESTING,
        *intake(EXAMINATION, (AGREED, BOTH_AGREED)),
        *_REQUESTED,
        *postponement(EXAMINATION, ("own_prosecution", "serious_illness")),
        refusal((RECEIVED, EXAMINATION), "request_decision", second=_TWO),
    ),
    limits=(
        ProcessLimit(
            "intake", "request_received", timedelta(days=3),
            ("examination_begun", "decision_made"), IN,
        ),
        ProcessLimit(
            "transfer_reply", "request_received", timedelta(days=90), ("decision_made",), IN
        ),
    ),
    stances=(_SENTENCING, _ADMINISTERING),
)  # fmt: skip
