"""Extradition, to prosecute or to serve a sentence: one procedure, two rows of the table.

Requested side, after the Code of Criminal Procedure of Kazakhstan (the treaty goes first, 557(3)):

1. The request is taken in and examined; an incomplete one is returned (590(1)(10)).
2. Custody: detention and 72 hours (587), provisional arrest up to 40 days (588), extradition arrest
   up to 12 months (589). Every clock comes from the assessment.
3. The extradition check is done by an executing authority and reported.
4. The Prosecutor General or a deputy decides (591(1)): grant, refuse with coded grounds, postpone.
   Two officers sign a decision to surrender or to refuse.
5. The person gets a copy and may complain for ten days (591(3), 592).
6. The decision is in force after the term, or after the court's ruling (591(4), 592(8)).
7. Hand-over within 30 days, by the interior bodies (594); nationality is tested once more.
8. Whether the person may be held liable for further acts, or handed on, is answered after the
   hand-over, on a request of the other state (rule of speciality).

Requesting side: 579-584.
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
from eurazpol.cooperation.domain.requires import (
    ComplaintTermOver,
    HasEvent,
    HasPaper,
    LacksEvent,
    NoBar,
    NotInCustody,
    PersonNamed,
)
from eurazpol.cooperation.domain.status import SharedStatus

CHECK = State("extradition_check", Stage.OPEN, Waits.US, SharedStatus.ASSIGNED)
GRANTED = State("granted", Stage.DECIDED, Waits.PERSON, SharedStatus.WAITING_PERSON)
COMPLAINT = State("complaint", Stage.DECIDED, Waits.COURT, SharedStatus.WAITING_COURT)
IN_FORCE = State("in_force", Stage.DECIDED, Waits.US, SharedStatus.IN_FORCE)
SURRENDER_POSTPONED = State(
    "surrender_postponed", Stage.DECIDED, Waits.NOBODY, SharedStatus.POSTPONED
)
HANDED_OVER = State("handed_over", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)
PEER_GRANTED = State("peer_granted", Stage.DECIDED, Waits.PEER, SharedStatus.SENT)
PEER_HANDED_OVER = State("peer_handed_over", Stage.DECIDED, Waits.US, SharedStatus.SENT)
TAKEN_OVER = State("taken_over", Stage.DECIDED, Waits.US, SharedStatus.EXECUTED)

_CUSTODY = ids(
    RECEIVED, EXAMINATION, CHECK, RETURNED, POSTPONED, GRANTED, COMPLAINT, IN_FORCE,
    SURRENDER_POSTPONED,
)  # fmt: skip
_POSTPONED_FOR = ("own_prosecution", "own_sentence", "serious_illness")
_COMPLAINT_WAYS = ("complaint_posted", "complaint_given_to_custody", "complaint_at_court")

_DECISION = (
    Transition(
        "assign_check", IN, ids(EXAMINATION), "extradition_check", Act.ASSIGN,
        fields=(Field("authority", FieldKind.AUTHORITY), NOTE),
        tasks=(Task("report_check", ("report_check",), days=10),),
    ),
    Transition(
        "report_check", IN, ids(CHECK), None, Act.EXECUTE,
        fields=(Field("check", FieldKind.PAPER, papers=("D_CHECK",)), NOTE),
        tasks=(Task("decide", ("decide_grant", "decide_refuse", "postpone")),),
    ),
    Transition(
        "decide_grant", IN, ids(CHECK), "granted", Act.DECIDE,
        fields=(DECIDED, REASON, VERIFICATION, OPTIONAL_GROUND),
        requires=(*TO_GRANT, HasPaper(("D_CHECK",))),
        records=(Records("decision_made", "decided"),), decides=Outcome.GRANTED,
        documents=("extradition_decision", "person_notice"), sends=WITH_DECISION, weighty=True,
        tasks=(Task("give_copy", ("record_copy_given",), days=3),), second=Second.SURRENDER,
    ),
    refusal((RECEIVED, EXAMINATION, CHECK), "extradition_decision", second=Second.SURRENDER),
)  # fmt: skip

_COMPLAINT = (
    Transition(
        "record_copy_given", IN, ids(GRANTED), None, Act.RECORD_EVENT,
        fields=(
            Field("received", FieldKind.DATE),
            Field("receipt", FieldKind.PAPER, required=False, papers=("P_RECEIPT",)),
        ),
        requires=(HasEvent("decision_made"), LacksEvent("decision_copy_received")),
        records=(Records("decision_copy_received", "received"),),
    ),
    Transition(
        "record_complaint", IN, ids(GRANTED), "complaint", Act.RECORD_EVENT,
        fields=(
            Field("complaint_way", FieldKind.CHOICE, choices=_COMPLAINT_WAYS),
            Field("complained", FieldKind.DATE),
        ),
        requires=(HasEvent("decision_copy_received"),),
        records=(Records("@complaint_way", "complained"),),
        tasks=(Task("send_file_to_court", ("record_complaint_step", "record_ruling_upholds",
                                           "record_ruling_annuls"), days=10),),
    ),
    Transition(
        "record_complaint_step", IN, ids(COMPLAINT), None, Act.RECORD_EVENT,
        fields=(
            Field("complaint_step", FieldKind.CHOICE,
                  choices=("complaint_forwarded", "prosecutor_notified_of_complaint",
                           "file_sent_to_court", "complaint_at_court")),
            Field("done_on", FieldKind.DATE),
        ),
        records=(Records("@complaint_step", "done_on"),),
    ),
    Transition(
        "record_ruling_upholds", IN, ids(COMPLAINT), "in_force", Act.RECORD_EVENT,
        fields=(Field("ruled", FieldKind.DATE), custody.ORDER),
        records=(Records("complaint_decided", "ruled"), Records("decision_in_force", "ruled")),
        tasks=(Task("organise_handover", ("hand_over",)),),
    ),
    Transition(
        "record_ruling_annuls", IN, ids(COMPLAINT), "extradition_check", Act.RECORD_EVENT,
        fields=(Field("ruled", FieldKind.DATE), custody.ORDER, REASON),
        records=(Records("complaint_decided", "ruled"),),
    ),
    Transition(
        "enter_into_force", IN, ids(GRANTED), "in_force", Act.RECORD_EVENT,
        fields=(Field("in_force", FieldKind.DATE),
                Field("verification", FieldKind.TEXT, required=False, min_length=20,
                      when="complaint_term_unknown")),
        requires=(HasEvent("decision_copy_received"), ComplaintTermOver()),
        records=(Records("decision_in_force", "in_force"),),
        tasks=(Task("organise_handover", ("hand_over",)),),
    ),
)  # fmt: skip

_SURRENDER = (
    Transition(
        "postpone_surrender", IN, ids(IN_FORCE), "surrender_postponed", Act.POSTPONE,
        fields=(Field("postponement", FieldKind.CHOICE, choices=_POSTPONED_FOR),
                Field("until", FieldKind.DATE, required=False, future=True), REASON),
        sends=Sends("status/1", frozenset({Carries.REASON})),
        tasks=(Task("resume", ("resume_surrender",)),),
    ),
    Transition(
        "resume_surrender", IN, ids(SURRENDER_POSTPONED), "in_force", Act.POSTPONE, fields=(NOTE,)
    ),
    Transition(
        "plan_handover", IN, ids(IN_FORCE), None, Act.RECORD_EVENT,
        fields=(Field("planned", FieldKind.DATE, future=True), custody.PLACE),
        records=(Records("handover_planned", "planned"),),
    ),
    Transition(
        "hand_over", IN, ids(IN_FORCE), "handed_over", Act.EXECUTE,
        fields=(
            Field("handed_over", FieldKind.INSTANT), custody.PLACE,
            Field("record", FieldKind.PAPER, required=False, papers=("P_HANDOVER",)),
        ),
        requires=(NoBar(), HasEvent("decision_in_force"), LacksEvent("handed_over")),
        records=(Records("handed_over", "handed_over"), Records("executed")),
        documents=("handover_record",), sends=with_results(Outcome.DONE), weighty=True,
    ),
    Transition(
        "answer_speciality", IN, ids(HANDED_OVER), None, Act.DECIDE,
        fields=(
            DECIDED, Field("speciality", FieldKind.CHOICE, choices=("give", "refuse")),
            Field("further_acts", FieldKind.TEXT, min_length=10), REASON,
        ),
        requires=(HasEvent("handed_over"),), documents=("speciality_consent",),
        sends=Sends("status/1", frozenset({Carries.REASON})), weighty=True,
    ),
)  # fmt: skip

_RETURN_HOME = (
    Transition(
        "peer_granted", OUT, ids(SENT, TO_COMPLETE), "peer_granted", Act.REGISTER,
        on="decision/1", outcome=Outcome.GRANTED,
        tasks=(Task("prepare_takeover", ("confirm_takeover",)),),
    ),
    Transition(
        "peer_handed_over", OUT, ids(SENT, TO_COMPLETE, PEER_GRANTED), "peer_handed_over",
        Act.REGISTER, on="result/1", outcome=Outcome.DONE,
        tasks=(Task("confirm_takeover", ("confirm_takeover",)),),
    ),
    Transition(
        "confirm_takeover", OUT, ids(PEER_HANDED_OVER), "taken_over", Act.RECORD_EVENT,
        fields=(Field("crossed", FieldKind.DATE), NOTE),
        records=(Records("border_crossed", "crossed"),),
    ),
)  # fmt: skip


def extradition(kind: str) -> Kind:
    """Return the row of the table for ``extradition_prosecution`` or ``extradition_sentence``."""
    return Kind(
        id=kind,
        line=Line.JUDICIAL,
        initial={OUT: "draft", IN: "received"},
        states=(
            DRAFT, FOR_APPROVAL, SENT, TO_COMPLETE, PEER_GRANTED, PEER_HANDED_OVER, TAKEN_OVER,
            RECEIVED, EXAMINATION, CHECK, RETURNED, POSTPONED, GRANTED, COMPLAINT, IN_FORCE,
            SURRENDER_POSTPONED, HANDED_OVER, REFUSED, WITHDRAWN, CLOSED,
        ),
        transitions=(
            *preparation("extradition_request", (PersonNamed(),)),
            *correspondence((PEER_GRANTED,)),
            *_RETURN_HOME,
            closing(OUT, (TAKEN_OVER,)),
            *intake(EXAMINATION, (CHECK, GRANTED, COMPLAINT, IN_FORCE, SURRENDER_POSTPONED)),
            *_DECISION,
            *_COMPLAINT,
            *_SURRENDER,
            custody.detention(ids(RECEIVED, EXAMINATION, CHECK), None),
            custody.petition(_CUSTODY),
            custody.provisional_arrest(_CUSTODY, None),
            custody.extradition_arrest(_CUSTODY),
            *custody.expiry_notices(_CUSTODY),
            custody.release(_CUSTODY | ids(REFUSED, WITHDRAWN), None),
            *postponement(EXAMINATION, _POSTPONED_FOR, (CHECK,)),
            closing(IN, (HANDED_OVER,), (NotInCustody(),)),
        ),
        limits=(
            ProcessLimit(
                "intake", "request_received", timedelta(days=3),
                ("examination_begun", "decision_made"), IN,
            ),
        ),
    )  # fmt: skip
