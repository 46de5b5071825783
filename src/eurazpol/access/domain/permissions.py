"""Who may do what to which object: one table, read from top to bottom.

1. What is not in the table is refused.
2. A row allows a role some acts on one kind of object, on the lines, sides and stages that it
   names, within its reach. One row that fits is enough; several roles add up. A role reaches from
   the place where it is held: from the unit or the authority of that place.
3. A confidential object is open only to its holder and to the central authority.
4. A closed case is read only: no row that changes a case names the stage ``closed``, except to
   produce a copy of its documents, to ask for and permit a wider use of what it holds, to recall
   what was sent from it or answer a recall of what was received, and to review its retention.
5. A case restricted to a circle (need to know) does not exist for anybody outside it: no row helps,
   and what is said is what is said of a number that nobody has given. The node itself, and
   breaking the glass, pass the circle.
6. Who stands in for an absent officer may do to a case that this officer holds what the officer
   may do to it, and no more; to no other case of anybody.
"""

from dataclasses import dataclass
from typing import TypeVar

from eurazpol.access.domain.actor import OFFICER_ROLES, Actor, Post, Role
from eurazpol.access.domain.errors import Forbidden
from eurazpol.access.domain.permissions_citizens import ROWS as _CITIZENS
from eurazpol.access.domain.permissions_legal_statistics import STATISTICS_ROWS
from eurazpol.access.domain.permissions_matches import MATCH_ROWS
from eurazpol.access.domain.permissions_matching import MATCHING_ROWS
from eurazpol.access.domain.permissions_notices import NOTICE_ROWS
from eurazpol.access.domain.permissions_rights import RIGHTS_ROWS
from eurazpol.access.domain.rights import Act, Line, ObjectKind, Permission, Reach, Side, Stage
from eurazpol.access.domain.rights import row as _row
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import Message, message

__all__ = [
    "PERMISSIONS", "Act", "Circle", "Line", "ObjectKind", "Permission", "Reach", "Side", "Stage",
    "Target", "Verdict", "may", "reaching", "require", "require_known", "rows_for",
    "sees_confidential",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Circle:
    """Who alone may know of a restricted object."""

    officers: frozenset[int] = frozenset()
    units: frozenset[int] = frozenset()

    def holds(self, actor: Actor) -> bool:
        """Whether the actor is inside; the node always is."""
        inside = actor.officer_id in self.officers or not self.units.isdisjoint(actor.unit_ids)
        return actor.is_system or inside


@dataclass(frozen=True, slots=True)
class Target:
    """The object of an act.

    ``line``, ``side`` and ``stage`` are given for cases. ``authority_id`` is the authority that
    has the case in hand now and ``unit_id`` its unit, ``holder_id`` the officer who holds it.
    ``circle`` is set for a restricted object, with the error ``unknown`` that its room raises for
    one that does not exist.
    """

    kind: ObjectKind
    line: Line | None = None
    side: Side | None = None
    stage: Stage | None = None
    authority_id: int | None = None
    holder_id: int | None = None
    confidential: bool = False
    unit_id: int | None = None
    circle: Circle | None = None
    unknown: EurazpolError | None = None
    covert: bool = False
    """Whether it is about covert actions, biometrics or the data bank."""

    @property
    def asks_purpose(self) -> bool:
        """Whether an officer says for what it is opened before it is."""
        return self.covert or self.circle is not None

    def hidden_from(self, actor: Actor) -> bool:
        """Whether for this actor there is no such object (rule 5)."""
        return self.circle is not None and not self.circle.holds(actor)

    def unknown_to(self, actor: Actor) -> bool:
        """Whether neither the actor nor the absent holder whom it carries knows of the object."""
        absent = actor.absent(self.holder_id)
        return self.hidden_from(actor) and (absent is None or self.hidden_from(absent))


@dataclass(frozen=True, slots=True)
class Verdict:
    """May the actor do it, and why or why not."""

    allowed: bool
    reason: Message


_E = TypeVar("_E", Line, Side, Stage)


_READING = (Act.READ_CASE, Act.ASSESS, Act.READ_DOCUMENT, Act.READ_TRACKER)
_FILE = (Act.CHANGE_FACTS, Act.ADD_PAPER, Act.REMOVE_PAPER, Act.RECORD_OPINION)
_LIVE = (Stage.DRAFT, Stage.OPEN, Stage.DECIDED)
_BEFORE_DECISION = (Stage.DRAFT, Stage.OPEN)
_RUNNING = (Stage.OPEN, Stage.DECIDED)
_CA, _DO, _EA = Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER, Role.EXECUTING_AUTHORITY
_BUREAU_LINES = (Line.URGENT, Line.POLICE)
_OUT, _IN = (Side.REQUESTING,), (Side.REQUESTED,)
_SECRECY = (Act.RESTRICT_CASE, Act.MARK_CONFIDENTIAL)

# fmt: off
PERMISSIONS: tuple[Permission, ...] = (
    # Central authority: every case of the node; signs, sends, decides.
    _row(_CA, (*_READING, Act.PRODUCE_DOCUMENT, Act.CASEWORK)),
    _row(_CA, (Act.CREATE_CASE,), sides=_OUT, stages=(Stage.DRAFT,)),
    _row(_CA, _FILE, stages=_LIVE),
    _row(_CA, (Act.PREPARE, Act.SIGN, Act.SEND, Act.ASSIGN, Act.RECORD_EVENT), stages=_LIVE),
    _row(_CA, (Act.CLOSE,), stages=_LIVE),
    _row(_CA, (Act.WITHDRAW,), sides=_OUT, stages=_LIVE),
    _row(_CA, (Act.REGISTER, Act.RETURN, Act.POSTPONE, Act.EXECUTE), stages=_RUNNING),
    _row(_CA, (Act.ASK_WIDER_USE, Act.PERMIT_WIDER_USE)),
    _row(_CA, (Act.RECALL, Act.ANSWER_RECALL)),
    _row(_CA, (*_SECRECY, Act.READ_WITHHELD)),
    _row(_CA, (Act.REVIEW_RETENTION,), stages=(Stage.CLOSED,)),
    _row(_CA, (Act.DECIDE,), sides=_IN, stages=_RUNNING),
    _row(_CA, (Act.DECIDE,), lines=(Line.CUSTODY,), sides=_OUT, stages=_RUNNING),  # both consent

    # Duty officer of the bureau: police queries alone, arrests and transit with the prosecutor.
    _row(_DO, (*_READING, Act.PRODUCE_DOCUMENT, Act.CASEWORK), lines=_BUREAU_LINES),
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
    _row(_DO, (Act.REVIEW_RETENTION,), lines=(Line.POLICE,), stages=(Stage.CLOSED,)),
    _row(_DO, (*_SECRECY, Act.READ_WITHHELD), lines=_BUREAU_LINES, reach=Reach.OWN),

    # Executing authority (investigator, prison service): what its unit has in hand.
    _row(_EA, (*_READING, Act.PRODUCE_DOCUMENT, Act.CASEWORK), reach=Reach.UNIT),
    _row(_EA, (Act.ASK_WIDER_USE,), reach=Reach.UNIT),
    _row(_EA, (Act.CREATE_CASE,), sides=_OUT, stages=(Stage.DRAFT,), reach=Reach.UNIT),
    _row(_EA, (*_FILE, Act.PREPARE), sides=_OUT, stages=_BEFORE_DECISION, reach=Reach.UNIT),
    _row(_EA, (Act.ADD_PAPER, Act.EXECUTE, Act.RECORD_EVENT), stages=_RUNNING, reach=Reach.UNIT),
    _row(_EA, (*_SECRECY, Act.READ_WITHHELD), reach=Reach.OWN),

    # Consul: sentenced persons; reads the file, adds papers, records visits and notifications.
    _row(Role.CONSUL, (*_READING, Act.CASEWORK), lines=(Line.CUSTODY,)),
    _row(Role.CONSUL, (Act.ADD_PAPER, Act.RECORD_EVENT), lines=(Line.CUSTODY,), stages=_LIVE),

    # Head of the central authority: enters a closed circle with a reason, reviews who may what.
    _row(Role.HEAD, (Act.BREAK_GLASS,)),
    _row(Role.HEAD, (Act.READ_ACCESS,), kind=ObjectKind.OFFICER),

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
    *(_row(role, (Act.EXPORT_CASES,), kind=ObjectKind.QUEUE) for role in (_CA, _DO, _EA)),
    *(_row(role, (Act.KEEP_DESK,), kind=ObjectKind.DESK) for role in (_CA, _DO, _EA, Role.CONSUL)),
    *(_row(role, (Act.READ_TRACKER, Act.READ_PEERS), kind=ObjectKind.EXCHANGE)
      for role in (_CA, _DO, Role.AUDITOR, Role.ADMINISTRATOR)),
    *(_row(role, (Act.RECALL, Act.ANSWER_RECALL), kind=ObjectKind.EXCHANGE) for role in (_CA, _DO)),
    _row(Role.ADMINISTRATOR, (Act.MANAGE_PEERS,), kind=ObjectKind.EXCHANGE),
    *(_row(role, (Act.CARRY_BUNDLES,), kind=ObjectKind.EXCHANGE)
      for role in (_DO, Role.ADMINISTRATOR)),
    *(_row(role, (Act.END_ALARM,), kind=ObjectKind.EXCHANGE)
      for role in (_CA, _DO, Role.ADMINISTRATOR)),

    # Auditor: the record of what was done, and whether it is whole; no file.
    _row(Role.AUDITOR, (Act.READ_JOURNAL, Act.VERIFY_JOURNAL), kind=ObjectKind.JOURNAL),
    _row(Role.AUDITOR, (Act.READ_HEALTH,), kind=ObjectKind.NODE),
    _row(Role.AUDITOR, (Act.READ_ACCESS,), kind=ObjectKind.OFFICER),

    # Data protection: who read what about whom; erases what was let go. No file.
    _row(Role.DATA_PROTECTION, (Act.READ_DISCLOSURES, Act.ERASE_RECORDS, Act.VERIFY_JOURNAL),
         kind=ObjectKind.JOURNAL),

    # Administrator: people, peers and the machine; no file and no journal.
    _row(Role.ADMINISTRATOR, (Act.MANAGE_OFFICERS, Act.MANAGE_TOKENS, Act.READ_ACCESS),
         kind=ObjectKind.OFFICER),
    _row(Role.ADMINISTRATOR, (Act.VERIFY_JOURNAL,), kind=ObjectKind.JOURNAL),
    _row(Role.ADMINISTRATOR, (Act.READ_HEALTH, Act.MOVE_CLOCK), kind=ObjectKind.NODE),

    # Another version of the rules: two persons, the second of the central authority.
    *(_row(role, (Act.PROPOSE_RULES,), kind=ObjectKind.LAW) for role in (_CA, Role.ADMINISTRATOR)),
    _row(_CA, (Act.CONFIRM_RULES,), kind=ObjectKind.LAW),

    # Everyone keeps the own sign-in, and nobody else's.
    *(_row(role, (Act.KEEP_OWN_SIGN_IN,), kind=ObjectKind.DESK) for role in OFFICER_ROLES),

    # The law is open to everyone who signs in.
    *(_row(role, (Act.READ_LAW,), kind=ObjectKind.LAW) for role in Role),

    # The node itself: takes in messages of peers, records what the other side did, computes.
    _row(Role.NODE, (Act.CREATE_CASE,), sides=_IN, stages=(Stage.OPEN,)),
    _row(Role.NODE, (*_READING, Act.PRODUCE_DOCUMENT, Act.READ_WITHHELD)),
    _row(Role.NODE, (Act.RESTRICT_CASE,)),  # ends what has run out
    _row(Role.NODE, (*_FILE, Act.PREPARE, Act.RECORD_EVENT), stages=_LIVE),
    _row(Role.NODE, (Act.REGISTER, Act.RETURN, Act.POSTPONE, Act.DECIDE, Act.EXECUTE,
                     Act.WITHDRAW, Act.CLOSE), stages=_LIVE),
    _row(Role.NODE, (Act.SEND,), lines=(Line.POLICE,), sides=_OUT, stages=(Stage.OPEN,)),  # reminds
    _row(Role.NODE, (Act.MANAGE_PEERS, Act.READ_PEERS), kind=ObjectKind.EXCHANGE),
    _row(Role.NODE, (Act.READ_HEALTH,), kind=ObjectKind.NODE),
    _row(Role.NODE, (Act.MANAGE_OFFICERS, Act.MANAGE_TOKENS), kind=ObjectKind.OFFICER),
    _row(Role.NODE, (Act.VERIFY_JOURNAL,), kind=ObjectKind.JOURNAL),

    # Rooms that keep their own rows.
    *NOTICE_ROWS,
    *RIGHTS_ROWS,
    *MATCH_ROWS,
    *MATCHING_ROWS,
    *STATISTICS_ROWS,
    *_CITIZENS,
)
# fmt: on


def may(actor: Actor, act: Act, target: Target) -> Verdict:
    """Answer whether ``actor`` may do ``act`` to ``target``, with the reason."""
    own = _alone(actor, act, target)
    absent = None if own.allowed else actor.absent(target.holder_id)
    if absent is not None and (theirs := _alone(absent, act, target)).allowed:
        return theirs
    return own


def _alone(actor: Actor, act: Act, target: Target) -> Verdict:
    if act is not Act.BREAK_GLASS and target.hidden_from(actor):
        return Verdict(allowed=False, reason=message("access-refused-unknown"))
    nearest = (-1, _no_row(actor, act))
    for row, post in reaching(actor, act, target.kind):
        failed = _first_failure(row, post, actor, act, target)
        if failed is None:
            reason = message("access-allowed", act=act.text, role=row.role.text)
            return Verdict(allowed=True, reason=reason)
        nearest = max(nearest, failed, key=lambda pair: pair[0])
    return Verdict(allowed=False, reason=nearest[1])


def require(actor: Actor, act: Act, target: Target) -> None:
    """Raise :class:`Forbidden` with the reason unless ``actor`` may do ``act`` to ``target``.

    For who may not know of the target, raises what is raised for one that does not exist.
    """
    if act is not Act.BREAK_GLASS:
        require_known(actor, target)
    verdict = may(actor, act, target)
    if not verdict.allowed:
        raise Forbidden("access-forbidden", reason=verdict.reason)


def require_known(actor: Actor, target: Target) -> None:
    """Raise what the target's room raises for an unknown object, for who is outside its circle."""
    if target.unknown_to(actor):
        raise target.unknown or Forbidden(
            "access-forbidden", reason=message("access-refused-unknown")
        )


def reaching(
    actor: Actor, act: Act, kind: ObjectKind = ObjectKind.CASE
) -> tuple[tuple[Permission, Post], ...]:
    """Return the rows that can allow ``act``, each with the place of service it reaches from.

    Scopes of a token can only narrow a programme: an act outside them has no row.
    """
    if actor.acts is not None and act not in actor.acts:
        return ()
    return tuple(
        (row, post)
        for row in PERMISSIONS
        if row.kind is kind and act in row.acts
        for post in actor.serving
        if row.role in post.roles
    )


def rows_for(actor: Actor, act: Act, kind: ObjectKind = ObjectKind.CASE) -> tuple[Permission, ...]:
    """Return the rows that can allow ``act`` to the actor.

    A list filters by :func:`reaching` in one query: an object is visible when one row has its line,
    side and stage, what the reach asks for, and :func:`sees_confidential` where needed.
    """
    return tuple(dict.fromkeys(row for row, _ in reaching(actor, act, kind)))


def sees_confidential(row: Permission) -> bool:
    """Whether the row opens confidential objects that the actor does not hold (rule 3)."""
    return row.role in {Role.CENTRAL_AUTHORITY, Role.NODE}


def _no_row(actor: Actor, act: Act) -> Message:
    if actor.acts is not None and act not in actor.acts:
        return message("access-refused-scope", act=act.text)
    if not actor.roles:
        return message("access-refused-no-role", act=act.text)
    roles = tuple(role.text for role in Role if role in actor.roles)
    return message("access-refused-role", act=act.text, roles=roles)


def _first_failure(
    row: Permission, post: Post, actor: Actor, act: Act, target: Target
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
    beyond = _out_of_reach(row.reach, post, actor, target)
    if beyond is not None:
        return 3, message(f"access-refused-{beyond.value}", act=act.text)
    if target.confidential and not (sees_confidential(row) or _holds(actor, target)):
        return 4, message("access-refused-confidential", act=act.text)
    return None


def _out_of_reach(reach: Reach, post: Post, actor: Actor, target: Target) -> Reach | None:
    """Return the reach that the target is not within, None where the row goes that far.

    Who serves in the authority itself, not in a unit, works with what each of its units has.
    """
    if reach is Reach.STATE:
        return None
    if reach is Reach.OWN:
        return None if _holds(actor, target) else Reach.OWN
    if post.authority_id is None or post.authority_id != target.authority_id:
        return Reach.AUTHORITY
    units = {post.unit_id, target.unit_id} - {None}
    return Reach.UNIT if reach is Reach.UNIT and len(units) > 1 else None


def _holds(actor: Actor, target: Target) -> bool:
    return not actor.is_system and target.holder_id == actor.officer_id


def _texts(order: type[_E], values: frozenset[_E]) -> tuple[Message, ...]:
    return tuple(value.text for value in order if value in values)
