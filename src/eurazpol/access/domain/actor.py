"""Who acts: an officer with roles in an authority, or the node itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    HEAD = "head"  # of the central authority; held beside another role
    DATA_PROTECTION = "data_protection"  # officer for the protection of personal data
    SECRETARIAT_OFFICER = "secretariat_officer"  # of the secretariat: decides on notices
    REVIEW_CHAMBER = "review_chamber"  # hears persons concerned by notices; held alone
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
class Post:
    """Where an officer serves now: an authority, its unit where there is one, the roles there."""

    authority_id: int | None
    unit_id: int | None
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as every action of every room receives it. ``officer_id`` is 0 for the node.

    ``posts`` are all the places of service; ``authority_id`` is that of the first one and ``roles``
    are those of all of them together.
    """

    officer_id: int
    login: str
    name: str
    authority_id: int | None
    authority_name: Texts
    roles: frozenset[Role]
    posts: tuple[Post, ...] = ()
    stands_in: tuple["Actor", ...] = ()
    """The absent officers whose cases this one carries today, each with its own rights."""
    acting_for: "Actor | None" = None
    """The absent officer for whom something is done now."""
    acts: frozenset[str] | None = None
    """For a programme: the acts to which the scopes of its token narrow it, see ``scopes``."""

    @property
    def serving(self) -> tuple[Post, ...]:
        """Every place of service; one in the authority itself where none is told apart."""
        return self.posts or (Post(self.authority_id, None, self.roles),)

    @property
    def unit_id(self) -> int | None:
        """The unit of the first place of service."""
        return self.serving[0].unit_id

    @property
    def unit_ids(self) -> frozenset[int]:
        """The units in which the officer serves."""
        return frozenset(post.unit_id for post in self.serving if post.unit_id is not None)

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
    def is_programme(self) -> bool:
        """Whether a programme acts by its token, not a person."""
        return self.acts is not None

    @property
    def reference(self) -> str:
        """The stable name in the journal: ``officer:12``, ``programme:14`` or ``node:worker``."""
        who = "programme" if self.is_programme else "officer"
        return self.login if self.is_system else f"{who}:{self.officer_id}"

    def absent(self, holder_id: int | None) -> "Actor | None":
        """Return the absent officer who holds a case with this holder, if it is one of ours."""
        return next((one for one in self.stands_in if one.officer_id == holder_id), None)

    def on_case_of(self, holder_id: int | None) -> "Actor":
        """Return this actor at work on a case: for its holder where that one is absent."""
        return replace(self, acting_for=self.absent(holder_id))

    def entry(
        self,
        action: str,
        object_kind: str,
        object_id: str | int,
        *,
        ground: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> Entry:
        """Return the journal entry saying that this actor did ``action`` to the object.

        What is done for an absent officer names that one under ``acting_for``.
        """
        told = dict(details or {})
        if self.acting_for is not None:
            told["acting_for"] = self.acting_for.reference
        return Entry(
            self.reference,
            self.name,
            action,
            object_kind,
            str(object_id),
            ground,
            told,
        )
