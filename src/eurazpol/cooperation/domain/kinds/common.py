"""Steps that many kinds share, each made for the states of the kind that uses it.

The requesting side prepares, has the request signed, sends, completes what is returned, reminds,
withdraws and closes. The requested side takes in, returns for completion, postpones and resumes,
refuses with coded grounds and closes. What is special to a kind stands in the module of the kind.
"""

from collections.abc import Iterable

from eurazpol.access.domain.permissions import Act, Side, Stage
from eurazpol.cooperation.domain.declare import (
    Carries,
    Field,
    FieldKind,
    Outcome,
    Records,
    Second,
    Sends,
    Stance,
    State,
    Task,
    Transition,
    Waits,
)
from eurazpol.cooperation.domain.requires import (
    BarAnswered,
    NoBar,
    OpinionGiven,
    PapersComplete,
    Requirement,
    ReturnedPapersAdded,
    Settled,
)
from eurazpol.cooperation.domain.status import SharedStatus

OUT, IN = Side.REQUESTING, Side.REQUESTED

DRAFT = State("draft", Stage.DRAFT, Waits.US)
FOR_APPROVAL = State("for_approval", Stage.DRAFT, Waits.US)
SENT = State("sent", Stage.OPEN, Waits.PEER, SharedStatus.SENT)
TO_COMPLETE = State("to_complete", Stage.OPEN, Waits.US, SharedStatus.RETURNED)
RECEIVED = State("received", Stage.OPEN, Waits.US, SharedStatus.RECEIVED)
EXAMINATION = State("examination", Stage.OPEN, Waits.US, SharedStatus.UNDERSTOOD)
RETURNED = State("returned", Stage.OPEN, Waits.PEER, SharedStatus.RETURNED)
POSTPONED = State("postponed", Stage.OPEN, Waits.NOBODY, SharedStatus.POSTPONED)
REFUSED = State("refused", Stage.DECIDED, Waits.US, SharedStatus.DECIDED)
WITHDRAWN = State("withdrawn", Stage.DECIDED, Waits.US, SharedStatus.WITHDRAWN)
CLOSED = State("closed", Stage.CLOSED, Waits.NOBODY, SharedStatus.CLOSED, final=True)

REASON = Field("reason", FieldKind.TEXT, min_length=10)
NOTE = Field("note", FieldKind.TEXT, required=False)
VERIFICATION = Field(
    "verification", FieldKind.TEXT, required=False, min_length=20, when="open_question"
)
OPTIONAL_GROUND = Field(
    "optional_ground", FieldKind.TEXT, required=False, min_length=20, when="optional_ground"
)
BAR_ANSWER = Field("bar_answer", FieldKind.TEXT, required=False, min_length=20, when="bar")
DECIDED = Field("decided", FieldKind.DATE)

TO_GRANT: tuple[Requirement, ...] = (NoBar(), PapersComplete(), Settled(), OpinionGiven())
"""What every decision to grant requires: the law allows it, and a person has looked."""

_DECISION = frozenset({Carries.DECISION, Carries.PAPERS})
WITH_DECISION = Sends("decision/1", _DECISION, Outcome.GRANTED)
WITH_REFUSAL = Sends("decision/1", _DECISION, Outcome.REFUSED)


def with_results(outcome: Outcome) -> Sends:
    """Return the message that brings what execution yielded."""
    return Sends("result/1", frozenset({Carries.RESULTS, Carries.REASON}), outcome)


def preparation(
    letter: str,
    requires: tuple[Requirement, ...],
    *,
    supplied_later: tuple[str, ...] = (),
    stance: Stance | None = None,
    second: Second | None = None,
) -> tuple[Transition, ...]:
    """Draft, signature of the central authority (of two persons where asked), dispatch."""
    ready = (*requires, PapersComplete(("D_REQUEST", *supplied_later)))
    return (
        Transition(
            "submit", OUT, ids(DRAFT), "for_approval", Act.PREPARE, stance=stance,
            fields=(NOTE,),
            requires=ready, tasks=(Task("sign", ("sign_and_send", "give_back", "abandon")),),
        ),
        Transition(
            "sign_and_send", OUT, ids(FOR_APPROVAL), "sent", Act.SIGN, stance=stance,
            fields=(VERIFICATION, OPTIONAL_GROUND, BAR_ANSWER),
            requires=(*ready, BarAnswered(), Settled()), records=(Records("request_sent"),),
            documents=(letter,), weighty=True, second=second,
            sends=Sends("request/1", frozenset({Carries.FACTS, Carries.PAPERS})),
        ),
        Transition(
            "give_back", OUT, ids(FOR_APPROVAL), "draft", Act.SIGN, stance=stance,
            fields=(REASON,),
            tasks=(Task("revise", ("submit", "abandon")),),
        ),
        Transition(
            "abandon", OUT, ids(DRAFT, FOR_APPROVAL), "closed", Act.CLOSE, stance=stance,
            fields=(REASON,),
        ),
    )  # fmt: skip


def correspondence(open_states: Iterable[State]) -> tuple[Transition, ...]:
    """Completion, supplements, reminders and withdrawal of the requesting side."""
    waiting = ids(SENT, *open_states)
    supplement = Sends("supplement/1", frozenset({Carries.FACTS, Carries.PAPERS, Carries.REASON}))
    return (
        Transition(
            "peer_returned", OUT, ids(SENT), "to_complete", Act.REGISTER, on="return/1",
            tasks=(Task("complete", ("complete_and_send", "withdraw")),),
        ),
        Transition(
            "complete_and_send", OUT, ids(TO_COMPLETE), "sent", Act.SIGN, fields=(NOTE,),
            requires=(ReturnedPapersAdded(),), sends=supplement, weighty=True,
        ),
        Transition(
            "send_supplement", OUT, ids(SENT), None, Act.SEND, fields=(NOTE,),
            sends=supplement, weighty=True,
        ),
        Transition(
            "remind", OUT, waiting, None, Act.SEND, fields=(NOTE,),
            sends=Sends("reminder/1", frozenset({Carries.REASON})),
        ),
        Transition(
            "withdraw", OUT, waiting | ids(TO_COMPLETE), "withdrawn", Act.WITHDRAW,
            fields=(REASON,), weighty=True,
            sends=Sends("withdrawal/1", frozenset({Carries.REASON})),
        ),
        Transition(
            "peer_refused", OUT, waiting | ids(TO_COMPLETE), "refused", Act.REGISTER,
            on="decision/1", outcome=Outcome.REFUSED,
            tasks=(Task("study_refusal", ("close",)),),
        ),
    )  # fmt: skip


OPINION = Task("give_opinion", ("record_opinion", "decide_grant", "decide_refuse"))


def intake(
    examination: State,
    open_states: Iterable[State] = (),
    task: Task = OPINION,
    *,
    papers: bool = True,
) -> tuple[Transition, ...]:
    """Take in, return for completion, take in again, be withdrawn (requested side).

    Without ``papers``, where no rule asks for any, it is returned with a reason alone.
    """
    under = ids(RECEIVED, examination)
    return (
        Transition(
            "accept", IN, ids(RECEIVED), examination.id, Act.REGISTER,
            fields=(Field("officer", FieldKind.OFFICER, required=False),),
            records=(Records("examination_begun"),),
            tasks=(task,),
        ),
        Transition(
            "return_request", IN, under, "returned", Act.RETURN,
            fields=(Field("missing", FieldKind.PAPERS, required=papers), REASON),
            documents=("return_for_completion",),
            sends=Sends("return/1", frozenset({Carries.MISSING, Carries.REASON})), weighty=True,
        ),
        Transition(
            "supplement_came", IN, ids(RETURNED), examination.id, Act.REGISTER,
            on="supplement/1", records=(Records("supplement_received"),),
            tasks=(Task("check_supplement", ("decide_grant", "decide_refuse",
                                             "return_request", "assign_executor")),),
        ),
        Transition(
            "supplement_noted", IN, under | ids(*open_states), None, Act.REGISTER,
            on="supplement/1", records=(Records("supplement_received"),),
        ),
        Transition(
            "peer_reminded", IN, under | ids(RETURNED, POSTPONED, *open_states), None,
            Act.REGISTER, on="reminder/1", tasks=(Task("answer_reminder", ("send_status",)),),
        ),
        Transition(
            "send_status", IN, under | ids(POSTPONED, *open_states), None, Act.SEND,
            fields=(Field("note", FieldKind.TEXT, min_length=3),),
            sends=Sends("status/1", frozenset({Carries.REASON})),
        ),
        Transition(
            "peer_withdrew", IN, under | ids(RETURNED, POSTPONED, *open_states), "withdrawn",
            Act.REGISTER, on="withdrawal/1", tasks=(Task("end_measures", ("close",)),),
        ),
    )  # fmt: skip


def postponement(
    examination: State, grounds: tuple[str, ...], open_states: Iterable[State] = ()
) -> tuple[Transition, ...]:
    """Postpone on a named ground, and resume (requested side)."""
    return (
        Transition(
            "postpone", IN, ids(examination, *open_states), "postponed", Act.POSTPONE,
            fields=(
                Field("postponement", FieldKind.CHOICE, choices=grounds),
                Field("until", FieldKind.DATE, required=False, future=True),
                REASON,
            ),
            sends=Sends("status/1", frozenset({Carries.REASON})),
            tasks=(Task("resume", ("resume", "decide_refuse")),),
        ),
        Transition("resume", IN, ids(POSTPONED), examination.id, Act.POSTPONE, fields=(NOTE,)),
    )  # fmt: skip


def refusal(
    sources: Iterable[State],
    letter: str,
    *,
    requires: tuple[Requirement, ...] = (),
    coded: bool = True,
    second: Second | None = None,
) -> Transition:
    """Refuse with coded grounds, or, where the law has none for the kind, with a reason alone."""
    return Transition(
        "decide_refuse", IN, ids(*sources, POSTPONED), "refused", Act.DECIDE,
        fields=(DECIDED, Field("grounds", FieldKind.GROUNDS, required=coded), REASON),
        requires=requires,
        records=(Records("decision_made", "decided"),), decides=Outcome.REFUSED,
        documents=(letter,), sends=WITH_REFUSAL, weighty=True, second=second,
    )  # fmt: skip


def closing(
    side: Side, sources: Iterable[State], requires: tuple[Requirement, ...] = ()
) -> Transition:
    """Close what has come to its end."""
    return Transition(
        "close", side, ids(*sources, REFUSED, WITHDRAWN), "closed", Act.CLOSE, fields=(NOTE,),
        requires=requires,
    )  # fmt: skip


def ids(*states: State) -> frozenset[str]:
    """Return the ids of the states."""
    return frozenset(state.id for state in states)
