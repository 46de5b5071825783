"""Who acts: an officer with roles in an authority, or the node itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eurazpol.audit.domain.journal import Entry
from eurazpol.kernel.texts import Message, Texts, message


class Role(StrEnum):
    """What a person is on this node. ``NODE`` is the node itself; no officer can hold it."""

    CENTRAL_AUTHORITY = "central_authority"
    DUTY_OFFICER = "duty_officer"
    EXECUTING_AUTHORITY = "executing_authority"
    CONSUL = "consul"
    STATISTICIAN = "statistician"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    NODE = "node"

    @property
    def text(self) -> Message:
        """The name of the role."""
        return message(f"access-role-{self.value}")


OFFICER_ROLES = tuple(role for role in Role if role is not Role.NODE)


class AuthorityKind(StrEnum):
    """What an authority is in international co-operation."""

    CENTRAL = "central"
    BUREAU = "bureau"
    EXECUTING = "executing"
    CONSULAR = "consular"
    STATISTICS = "statistics"
    AUDIT = "audit"

    @property
    def text(self) -> Message:
        """The name of the kind."""
        return message(f"access-authority-{self.value}")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as every action of every room receives it. ``officer_id`` is 0 for the node."""

    officer_id: int
    login: str
    name: str
    authority_id: int | None
    authority_name: Texts
    roles: frozenset[Role]

    @classmethod
    def system(cls, name: str) -> "Actor":
        """Return the node itself, acting through its part ``name`` (``worker``, ``exchange``)."""
        label = f"node:{name}"
        return cls(0, label, label, None, Texts(name, name, name), frozenset({Role.NODE}))

    @property
    def is_system(self) -> bool:
        """Whether the node acts, not a person."""
        return self.officer_id == 0

    @property
    def reference(self) -> str:
        """The stable name in the journal: ``officer:12`` or ``node:worker``."""
        return self.login if self.is_system else f"officer:{self.officer_id}"

    def entry(
        self,
        action: str,
        object_kind: str,
        object_id: str | int,
        *,
        ground: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> Entry:
        """Return the journal entry saying that this actor did ``action`` to the object."""
        return Entry(
            self.reference,
            self.name,
            action,
            object_kind,
            str(object_id),
            ground,
            details or {},
        )
