"""Who may do what to which object: one table, read from top to bottom.

1. What is not in the table is refused.
2. A row allows a role some acts on one kind of object, on the lines, sides and stages that it
   names, within its reach. One row that fits is enough; several roles add up.
3. A confidential object is open only to its holder and to the central authority.
4. A closed case is read only: no row that changes a case names the stage ``closed``, except to
   produce a copy of its documents, to ask for and permit a wider use of what it holds, and to
   recall what was sent from it or answer a recall of what was received.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from eurazpol.access.domain.actor import Actor, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.kernel.texts import Message, message


class Act(StrEnum):
    """Everything that a person or the node can do, in the words of the work."""

    LIST_CASES = "list_cases"
    READ_CASE = "read_case"
    CREATE_CASE = "create_case"
    CHANGE_FACTS = "change_facts"
    ADD_PAPER = "add_paper"
    REMOVE_PAPER = "remove_paper"
    ASSESS = "assess"
    RECORD_OPINION = "record_opinion"
    READ_DOCUMENT = "read_document"
    PRODUCE_DOCUMENT = "produce_document"
    READ_TRACKER = "read_tracker"
    # transitions of a case, by class
    PREPARE = "prepare"  # draft, submit for signature, supplement
    SIGN = "sign"
    SEND = "send"
    REGISTER = "register"  # take in what arrived
    ASSIGN = "assign"
    EXECUTE = "execute"  # carry out, report materials, hand over a person
    RECORD_EVENT = "record_event"  # arrest, notification, consent, complaint: an event with a date
    RETURN = "return"  # for completion
    POSTPONE = "postpone"  # and resume
    DECIDE = "decide"  # grant, refuse, grant in part
    WITHDRAW = "withdraw"
    CLOSE = "close"
    # handling conditions of other states, and ours
    ASK_WIDER_USE = "ask_wider_use"
    PERMIT_WIDER_USE = "permit_wider_use"
    RECALL = "recall"  # a message that was sent, or narrow it
    ANSWER_RECALL = "answer_recall"  # of another state: let it be erased, or keep it
    # notifications by topic
    READ_NOTIFICATION = "read_notification"
    NOTIFY = "notify"  # authorities of this state
    NOTIFY_PEERS = "notify_peers"
    ANSWER_NOTIFICATION = "answer_notification"  # acknowledge, answer
    MANAGE_SUBSCRIPTIONS = "manage_subscriptions"
    # the node
    READ_OWED = "read_owed"  # what each peer still owes, what is owed to it
    READ_LAW = "read_law"
    READ_STATISTICS = "read_statistics"
    READ_JOURNAL = "read_journal"
    VERIFY_JOURNAL = "verify_journal"
    READ_PEERS = "read_peers"
    MANAGE_PEERS = "manage_peers"
    CARRY_BUNDLES = "carry_bundles"
    END_ALARM = "end_alarm"  # of the exchange: a person has looked at it
    MANAGE_OFFICERS = "manage_officers"
    READ_HEALTH = "read_health"
    MOVE_CLOCK = "move_clock"

    @property
    def text(self) -> Message:
        """The name of the act."""
        return message(f"access-act-{self.value}")


class ObjectKind(StrEnum):
    """What an act is done to."""

    CASE = "case"
    QUEUE = "queue"  # the list of cases; it shows what READ_CASE allows
    NOTIFICATION = "notification"
    EXCHANGE = "exchange"  # the traffic of the node with its peers
    LAW = "law"
    STATISTICS = "statistics"
    JOURNAL = "journal"
    OFFICER = "officer"
    NODE = "node"

    @property
    def text(self) -> Message:
        """The name of the object."""
        return message(f"access-object-{self.value}")


class Line(StrEnum):
    """The line of work of a kind of request; each kind declares its own."""

    JUDICIAL = "judicial"  # extradition, legal assistance, transfer of proceedings
    URGENT = "urgent"  # provisional arrest, transit
    POLICE = "police"  # police-to-police queries
    CUSTODY = "custody"  # transfer of sentenced persons

    @property
    def text(self) -> Message:
        """The name of the line."""
        return message(f"access-line-{self.value}")


class Side(StrEnum):
    """On which side of the request this node stands."""

    REQUESTING = "requesting"
    REQUESTED = "requested"

    @property
    def text(self) -> Message:
        """The name of the side."""
        return message(f"access-side-{self.value}")


class Stage(StrEnum):
    """The stage of a case that rights depend on; each state of a kind belongs to one."""

    DRAFT = "draft"  # not yet sent by the requesting side
    OPEN = "open"  # sent, or received and in work
    DECIDED = "decided"  # decision taken, execution or hand-over under way
    CLOSED = "closed"

    @property
    def text(self) -> Message:
        """The name of the stage."""
        return message(f"access-stage-{self.value}")


class Reach(StrEnum):
    """How far a row goes."""

    NODE = "node"  # every object of this node
    AUTHORITY = "authority"  # what the actor's own authority has in hand

    @property
    def text(self) -> Message:
        """The name of the reach."""
        return message(f"access-reach-{self.value}")


@dataclass(frozen=True, slots=True)
class Target:
    """The object of an act.

    ``line``, ``side`` and ``stage`` are given for cases. ``authority_id`` is the authority that
    has the case in hand now, ``holder_id`` the officer who holds it.
    """

    kind: ObjectKind
    line: Line | None = None
    side: Side | None = None
    stage: Stage | None = None
    authority_id: int | None = None
    holder_id: int | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Permission:
    """One row of the table."""

    role: Role
    acts: frozenset[Act]
    kind: ObjectKind
    lines: frozenset[Line]
    sides: frozenset[Side]
    stages: frozenset[Stage]
    reach: Reach


@dataclass(frozen=True, slots=True)
class Verdict:
    """May the actor do it, and why or why not."""

    allowed: bool
    reason: Message


_E = TypeVar("_E", Line, Side, Stage)


def _row(  # noqa: PLR0913 - one parameter a column
    role: Role,
    acts: Iterable[Act],
    *,
    kind: ObjectKind = ObjectKind.CASE,
    lines: Iterable[Line] = Line,
    sides: Iterable[Side] = Side,
    stages: Iterable[Stage] = Stage,
    reach: Reach = Reach.NODE,
) -> Permission:
    return Permission(
        role, frozenset(acts), kind, frozenset(lines), frozenset(sides), frozenset(stages), reach
    )


_READING = (Act.READ_CASE, Act.ASSESS, Act.READ_DOCUMENT, Act.READ_TRACKER)
_FILE = (Act.CHANGE_FACTS, Act.ADD_PAPER, Act.REMOVE_PAPER, Act.RECORD_OPINION)
_LIVE = (Stage.DRAFT, Stage.OPEN, Stage.DECIDED)
_BEFORE_DECISION = (Stage.DRAFT, Stage.OPEN)
_RUNNING = (Stage.OPEN, Stage.DECIDED)
_CA, _DO, _EA = Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER, Role.EXECUTING_AUTHORITY
_BUREAU_LINES = (Line.URGENT, Line.POLICE)
_OUT, _IN = (Side.REQUESTING,), (Side.REQUESTED,)

# fmt: off
PERMISSIONS: tuple[Permission, ...] = (
    # Central authority: every case of the node; signs, sends, decides.
    _row(_CA, (*_READING, Act.PRODUCE_DOCUMENT)),
    _row(_CA, (Act.CREATE_CASE,), sides=_OUT, stages=(Stage.DRAFT,)),
    _row(_CA, _FILE, stages=_LIVE),
    _row(_CA, (Act.PREPARE, Act.SIGN, Act.SEND, Act.ASSIGN, Act.RECORD_EVENT), stages=_LIVE),
    _row(_CA, (Act.CLOSE,), stages=_LIVE),
    _row(_CA, (Act.WITHDRAW,), sides=_OUT, stages=_LIVE),
    _row(_CA, (Act.REGISTER, Act.RETURN, Act.POSTPONE, Act.EXECUTE), stages=_RUNNING),
    _row(_CA, (Act.ASK_WIDER_USE, Act.PERMIT_WIDER_USE)),
    _row(_CA, (Act.RECALL, Act.ANSWER_RECALL)),
    _row(_CA, (Act.DECIDE,), sides=_IN, stages=_RUNNING),
    _row(_CA, (Act.DECIDE,), lines=(Line.CUSTODY,), sides=_OUT, stages=_RUNNING),  # both consent

    # Duty officer of the bureau: police queries alone, arrests and transit with the prosecutor.
    _row(_DO, (*_READING, Act.PRODUCE_DOCUMENT), lines=_BUREAU_LINES),
    _row(_DO, (Act.CREATE_CASE,), lines=_BUREAU_LINES, sides=_OUT, stages=(Stage.DRAFT,)),
    _row(_DO, (*_FILE, Act.PREPARE, Act.RECORD_EVENT), lines=_BUREAU_LINES, stages=_LIVE),
    _row(_DO, (Act.SEND, Act.ASSIGN), lines=_BUREAU_LINES, stages=_LIVE),
    _row(_DO, (Act.REGISTER, Act.RETURN), lines=_BUREAU_LINES, stages=_RUNNING),
    _row(_DO, (Act.SIGN, Act.CLOSE), lines=(Line.POLICE,), stages=_LIVE),
    _row(_DO, (Act.EXECUTE, Act.POSTPONE), lines=(Line.POLICE,), stages=_RUNNING),
    _row(_DO, (Act.DECIDE,), lines=(Line.POLICE,), sides=_IN, stages=_RUNNING),
    _row(_DO, (Act.WITHDRAW,), lines=(Line.POLICE,), sides=_OUT, stages=_LIVE),
    _row(_DO, (Act.ASK_WIDER_USE,), lines=_BUREAU_LINES),
    _row(_DO, (Act.PERMIT_WIDER_USE,), lines=(Line.POLICE,)),
    _row(_DO, (Act.RECALL, Act.ANSWER_RECALL), lines=(Line.POLICE,)),

    # Executing authority (investigator, prison service): what its authority has in hand.
    _row(_EA, (*_READING, Act.PRODUCE_DOCUMENT), reach=Reach.AUTHORITY),
    _row(_EA, (Act.ASK_WIDER_USE,), reach=Reach.AUTHORITY),
    _row(_EA, (Act.CREATE_CASE,), sides=_OUT, stages=(Stage.DRAFT,), reach=Reach.AUTHORITY),
    _row(_EA, (*_FILE, Act.PREPARE), sides=_OUT, stages=_BEFORE_DECISION, reach=Reach.AUTHORITY),
    _row(_EA, (Act.ADD_PAPER, Act.EXECUTE, Act.RECORD_EVENT), stages=_RUNNING,
         reach=Reach.AUTHORITY),

    # Consul: sentenced persons; reads the file, adds papers, records visits and notifications.
    _row(Role.CONSUL, _READING, lines=(Line.CUSTODY,)),
    _row(Role.CONSUL, (Act.ADD_PAPER, Act.RECORD_EVENT), lines=(Line.CUSTODY,), stages=_LIVE),

    # Notifications: the duty desk for the state, an officer for what the own authority was sent.
    *(_row(role, (Act.READ_NOTIFICATION, Act.NOTIFY, Act.NOTIFY_PEERS, Act.ANSWER_NOTIFICATION,
                  Act.MANAGE_SUBSCRIPTIONS), kind=ObjectKind.NOTIFICATION)
      for role in (_CA, _DO)),
    _row(_EA, (Act.READ_NOTIFICATION, Act.NOTIFY, Act.ANSWER_NOTIFICATION),
         kind=ObjectKind.NOTIFICATION, reach=Reach.AUTHORITY),
    *(_row(role, (Act.READ_OWED,), kind=ObjectKind.EXCHANGE) for role in (_CA, _DO, Role.AUDITOR)),

    # The queue and the traffic with peers.
    *(_row(role, (Act.LIST_CASES,), kind=ObjectKind.QUEUE)
      for role in (_CA, _DO, _EA, Role.CONSUL)),
    *(_row(role, (Act.READ_TRACKER, Act.READ_PEERS), kind=ObjectKind.EXCHANGE)
      for role in (_CA, _DO, Role.AUDITOR, Role.ADMINISTRATOR)),
    *(_row(role, (Act.RECALL, Act.ANSWER_RECALL), kind=ObjectKind.EXCHANGE) for role in (_CA, _DO)),
    _row(Role.ADMINISTRATOR, (Act.MANAGE_PEERS,), kind=ObjectKind.EXCHANGE),
    *(_row(role, (Act.CARRY_BUNDLES,), kind=ObjectKind.EXCHANGE)
      for role in (_DO, Role.ADMINISTRATOR)),
    *(_row(role, (Act.END_ALARM,), kind=ObjectKind.EXCHANGE)
      for role in (_CA, _DO, Role.ADMINISTRATOR)),

    # Statistician: figures, never a person's file.
    _row(Role.STATISTICIAN, (Act.READ_STATISTICS,), kind=ObjectKind.STATISTICS),
    _row(_CA, (Act.READ_STATISTICS,), kind=ObjectKind.STATISTICS),

    # Auditor: the record of what was done, and whether it is whole; no file.
    _row(Role.AUDITOR, (Act.READ_JOURNAL, Act.VERIFY_JOURNAL), kind=ObjectKind.JOURNAL),
    _row(Role.AUDITOR, (Act.READ_HEALTH,), kind=ObjectKind.NODE),

    # Administrator: people, peers and the machine; no file and no journal.
    _row(Role.ADMINISTRATOR, (Act.MANAGE_OFFICERS,), kind=ObjectKind.OFFICER),
    _row(Role.ADMINISTRATOR, (Act.VERIFY_JOURNAL,), kind=ObjectKind.JOURNAL),
    _row(Role.ADMINISTRATOR, (Act.READ_HEALTH, Act.MOVE_CLOCK), kind=ObjectKind.NODE),

    # The law is open to everyone who signs in.
    *(_row(role, (Act.READ_LAW,), kind=ObjectKind.LAW) for role in Role),

    # The node itself: takes in messages of peers, records what the other side did, computes.
    _row(Role.NODE, (Act.CREATE_CASE,), sides=_IN, stages=(Stage.OPEN,)),
    _row(Role.NODE, (*_READING, Act.PRODUCE_DOCUMENT)),
    _row(Role.NODE, (*_FILE, Act.PREPARE, Act.RECORD_EVENT), stages=_LIVE),
    _row(Role.NODE, (Act.REGISTER, Act.RETURN, Act.POSTPONE, Act.DECIDE, Act.EXECUTE,
                     Act.WITHDRAW, Act.CLOSE), stages=_LIVE),
    _row(Role.NODE, (Act.SEND,), lines=(Line.POLICE,), sides=_OUT, stages=(Stage.OPEN,)),  # reminds
    _row(Role.NODE, (Act.MANAGE_PEERS, Act.READ_PEERS), kind=ObjectKind.EXCHANGE),
    _row(Role.NODE, (Act.READ_HEALTH,), kind=ObjectKind.NODE),
    _row(Role.NODE, (Act.MANAGE_OFFICERS,), kind=ObjectKind.OFFICER),
    _row(Role.NODE, (Act.VERIFY_JOURNAL,), kind=ObjectKind.JOURNAL),
)
# fmt: on


def may(actor: Actor, act: Act, target: Target) -> Verdict:
    """Answer whether ``actor`` may do ``act`` to ``target``, with the reason."""
    nearest = (-1, _no_row(actor, act))
    for row in rows_for(actor, act, target.kind):
        failed = _first_failure(row, actor, act, target)
        if failed is None:
            reason = message("access-allowed", act=act.text, role=row.role.text)
            return Verdict(allowed=True, reason=reason)
        nearest = max(nearest, failed, key=lambda pair: pair[0])
    return Verdict(allowed=False, reason=nearest[1])


def require(actor: Actor, act: Act, target: Target) -> None:
    """Raise :class:`Forbidden` with the reason unless ``actor`` may do ``act`` to ``target``."""
    verdict = may(actor, act, target)
    if not verdict.allowed:
        raise Forbidden("access-forbidden", reason=verdict.reason)


def rows_for(actor: Actor, act: Act, kind: ObjectKind = ObjectKind.CASE) -> tuple[Permission, ...]:
    """Return the rows that can allow ``act`` to the actor.

    A list filters by them in one query: an object is visible when one row has its line, side and
    stage, and its authority where the reach says so, and :func:`sees_confidential` where needed.
    """
    return tuple(
        row
        for row in PERMISSIONS
        if row.role in actor.roles and act in row.acts and row.kind is kind
    )


def sees_confidential(row: Permission) -> bool:
    """Whether the row opens confidential objects that the actor does not hold (rule 3)."""
    return row.role in {Role.CENTRAL_AUTHORITY, Role.NODE}


def _no_row(actor: Actor, act: Act) -> Message:
    if not actor.roles:
        return message("access-refused-no-role", act=act.text)
    roles = tuple(role.text for role in Role if role in actor.roles)
    return message("access-refused-role", act=act.text, roles=roles)


def _first_failure(
    row: Permission, actor: Actor, act: Act, target: Target
) -> tuple[int, Message] | None:
    """Return the first thing that the row asks for and does not find, with its place in order."""
    if target.kind is ObjectKind.CASE:
        if target.line not in row.lines:
            return 0, message("access-refused-line", act=act.text, lines=_texts(Line, row.lines))
        if target.side not in row.sides:
            return 1, message("access-refused-side", act=act.text, sides=_texts(Side, row.sides))
        if target.stage not in row.stages:
            stages = _texts(Stage, row.stages)
            return 2, message("access-refused-stage", act=act.text, stages=stages)
    if row.reach is Reach.AUTHORITY and not _in_hand(actor, target):
        return 3, message("access-refused-authority", act=act.text)
    if target.confidential and not (sees_confidential(row) or _holds(actor, target)):
        return 4, message("access-refused-confidential", act=act.text)
    return None


def _in_hand(actor: Actor, target: Target) -> bool:
    return actor.authority_id is not None and actor.authority_id == target.authority_id


def _holds(actor: Actor, target: Target) -> bool:
    return not actor.is_system and target.holder_id == actor.officer_id


def _texts(order: type[_E], values: frozenset[_E]) -> tuple[Message, ...]:
    return tuple(value.text for value in order if value in values)
