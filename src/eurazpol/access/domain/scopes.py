"""Scopes of a programme's token: names for sets of acts, to which it narrows the programme.

1. A scope gives nothing: the table of rights is asked for every act, and a token without the scope
   of an act has no row there (``permissions.reaching``).
2. Every act is in one scope, or in :data:`NEVER`: what no programme does for a person.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from eurazpol.access.domain.permissions import Act
from eurazpol.kernel.texts import Message, message


class Scope(StrEnum):
    """What a token may be used for."""

    CASES_READ = "cases:read"
    CASES_WRITE = "cases:write"
    CASES_ACT = "cases:act"
    CONDITIONS = "conditions"
    SECRECY = "secrecy"
    NOTIFICATIONS_READ = "notifications:read"
    NOTIFICATIONS_WRITE = "notifications:write"
    EXCHANGE_READ = "exchange:read"
    EXCHANGE_WRITE = "exchange:write"
    LAW_READ = "law:read"
    LAW_WRITE = "law:write"
    DESK = "desk"
    DATABANK_READ = "databank:read"
    DATABANK_WRITE = "databank:write"
    FIGURES_READ = "figures:read"
    FIGURES_WRITE = "figures:write"
    RECORD_READ = "record:read"
    ADMINISTRATION = "administration"

    @property
    def text(self) -> Message:
        """What the scope is for."""
        return message(f"access-scope-{self.value.replace(':', '-')}")


ACTS: Mapping[Scope, frozenset[Act]] = MappingProxyType(
    {
        Scope.CASES_READ: frozenset(
            {Act.LIST_CASES, Act.EXPORT_CASES, Act.READ_CASE, Act.ASSESS, Act.READ_DOCUMENT},
        ),
        Scope.CASES_WRITE: frozenset(
            {
                Act.CREATE_CASE, Act.CHANGE_FACTS, Act.ADD_PAPER, Act.REMOVE_PAPER,
                Act.RECORD_OPINION, Act.PRODUCE_DOCUMENT, Act.PREPARE, Act.ASSIGN,
                Act.RECORD_EVENT, Act.CASEWORK,
            }
        ),
        Scope.CASES_ACT: frozenset(
            {
                Act.SIGN, Act.SEND, Act.REGISTER, Act.EXECUTE, Act.RETURN, Act.POSTPONE,
                Act.DECIDE, Act.WITHDRAW, Act.CLOSE,
            }
        ),
        Scope.CONDITIONS: frozenset(
            {Act.ASK_WIDER_USE, Act.PERMIT_WIDER_USE, Act.RECALL, Act.ANSWER_RECALL}
        ),
        Scope.SECRECY: frozenset({Act.RESTRICT_CASE, Act.MARK_CONFIDENTIAL, Act.READ_WITHHELD}),
        Scope.NOTIFICATIONS_READ: frozenset({Act.READ_NOTIFICATION}),
        Scope.NOTIFICATIONS_WRITE: frozenset(
            {Act.NOTIFY, Act.NOTIFY_PEERS, Act.ANSWER_NOTIFICATION, Act.MANAGE_SUBSCRIPTIONS}
        ),
        Scope.EXCHANGE_READ: frozenset({Act.READ_TRACKER, Act.READ_PEERS, Act.READ_OWED}),
        Scope.EXCHANGE_WRITE: frozenset({Act.MANAGE_PEERS, Act.CARRY_BUNDLES, Act.END_ALARM}),
        Scope.LAW_READ: frozenset({Act.READ_LAW}),
        Scope.LAW_WRITE: frozenset({Act.PROPOSE_RULES}),
        Scope.DESK: frozenset({Act.KEEP_DESK}),
        Scope.DATABANK_READ: frozenset(
            {Act.LIST_CITIZENS, Act.READ_CITIZEN, Act.READ_CITIZEN_CARE, Act.READ_PROMISES,
             Act.READ_CITIZEN_NOTICES}
        ),
        Scope.DATABANK_WRITE: frozenset(
            {Act.RECORD_CITIZEN, Act.CORRECT_CITIZEN, Act.NOTIFY_MISSION, Act.RECORD_PROMISES}
        ),
        Scope.FIGURES_READ: frozenset({Act.READ_STATISTICS, Act.READ_CALIBRATION}),
        Scope.FIGURES_WRITE: frozenset({Act.KEEP_STATISTICS}),
        Scope.RECORD_READ: frozenset(
            {Act.READ_JOURNAL, Act.VERIFY_JOURNAL, Act.READ_DISCLOSURES}
        ),
        Scope.ADMINISTRATION: frozenset({Act.MANAGE_OFFICERS, Act.READ_ACCESS, Act.READ_HEALTH}),
    }
)  # fmt: skip

NEVER = frozenset(
    {
        Act.BREAK_GLASS,
        Act.DECIDE_BY_FORECAST,
        Act.CONFIRM_RULES,
        Act.ERASE_RECORDS,
        Act.REVIEW_RETENTION,
        Act.KEEP_OWN_SIGN_IN,
        Act.MANAGE_TOKENS,
        Act.MOVE_CLOCK,
        Act.READ_NOTICE,
        Act.DRAFT_NOTICE,
        Act.APPROVE_NOTICE,
        Act.CONTROL_NOTICE,
        Act.DECIDE_NOTICE,
        Act.RELEASE_NOTICE,
        Act.EXPORT_NOTICE,
        Act.IMPORT_EXTERNAL,
        Act.READ_RIGHTS,
        Act.TAKE_RIGHTS,
        Act.JUDGE_RIGHTS,
        Act.ANSWER_CHAMBER,
        Act.READ_MATCH,
        Act.DECIDE_MATCH,
        Act.HANDLE_HIT,
        Act.KEEP_ROUTE,
        Act.JOIN_PERSONS,
        Act.READ_APPEARANCE,
        Act.RECORD_APPEARANCE,
        Act.ASK_ENGINE,
        Act.READ_LIKENESS,
        Act.JUDGE_LIKENESS,
        Act.CONTEST_LIKENESS,
    }
)
"""Acts that need a person in front of the node: to enter a closed circle, to be the second of two
persons, to give a programme its rights, to let data go for ever, to move the clock of a training
node, to have a person sought and to say who a person is."""


def acts_of(scopes: Iterable[Scope]) -> frozenset[Act]:
    """Return the acts to which the scopes narrow a programme."""
    return frozenset().union(*(ACTS[scope] for scope in scopes))


def scope_of(act: Act) -> Scope | None:
    """Return the scope that an act needs, ``None`` for one that no programme does."""
    return next((scope for scope, acts in ACTS.items() if act in acts), None)
