"""What the journal holds: who did what to which object, when and on which ground.

Details carry names of fields, codes, numbers and hashes, never the data of a person: the journal
is never erased, a person's data are.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from eurazpol.audit.domain.errors import InvalidEntry
from eurazpol.audit.domain.merkle import leaf_hash
from eurazpol.kernel.canonical import canonical_bytes
from eurazpol.kernel.errors import InvalidValue
from eurazpol.kernel.texts import Message, message

MAX_LENGTH = {
    "actor": 100,
    "actor_name": 300,
    "action": 64,
    "object_kind": 32,
    "object_id": 200,
    "ground": 1000,
}
MAX_DETAILS = 16 * 1024
_SLUG = re.compile(r"[a-z][a-z0-9_]*(-[a-z0-9_]+)*")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done, before it is recorded.

    ``actor`` is a stable reference (``officer:12``, ``node:worker``) and ``actor_name`` the name at
    that time; ``action`` has a text ``audit-action-<action>``; ``ground`` is the legal or working
    ground (case number, article); ``details`` has a canonical JSON form of at most 16 KiB.
    Raises :class:`InvalidEntry` naming the field that breaks a bound.
    """

    actor: str
    actor_name: str
    action: str
    object_kind: str
    object_id: str
    ground: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, limit in MAX_LENGTH.items():
            text: str = getattr(self, name)
            if len(text) > limit:
                raise InvalidEntry("audit-too-long", field=name, limit=limit)
            if "\x00" in text or (not text.isascii() and not _is_unicode(text)):
                raise InvalidEntry("audit-not-text", field=name)
        for name in ("action", "object_kind"):
            if not _SLUG.fullmatch(getattr(self, name)):
                raise InvalidEntry("audit-not-a-name", field=name, value=getattr(self, name))
        if not self.actor:
            raise InvalidEntry("audit-actor-missing", field="actor")

    @property
    def details_text(self) -> str:
        """The canonical JSON of the details."""
        try:
            data = canonical_bytes(dict(self.details))
        except InvalidValue as error:
            raise InvalidEntry(error.code, field="details", **error.args_by_name) from error
        if len(data) > MAX_DETAILS:
            raise InvalidEntry("audit-too-long", field="details", limit=MAX_DETAILS)
        if b"\\u0000" in data:
            raise InvalidEntry("audit-not-text", field="details")
        return data.decode()


def _is_unicode(text: str) -> bool:
    """Whether the text has a UTF-8 form (no lone surrogates)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the journal. ``seq`` counts from 1; ``at`` is in UTC; ``details`` is JSON text."""

    seq: int
    at: datetime
    actor: str
    actor_name: str
    action: str
    object_kind: str
    object_id: str
    ground: str
    details: str

    @classmethod
    def of(cls, entry: Entry, seq: int, at: datetime) -> "Record":
        """Return the row of an entry recorded at ``at`` (aware) under the number ``seq``."""
        if at.tzinfo is None:
            raise InvalidEntry("audit-time-without-zone", field="at")
        return cls(
            seq,
            at.astimezone(UTC),
            entry.actor,
            entry.actor_name,
            entry.action,
            entry.object_kind,
            entry.object_id,
            entry.ground,
            entry.details_text,
        )

    @property
    def leaf(self) -> bytes:
        """The bytes that the tree commits to: the canonical JSON array of the row's values."""
        return _encode(
            [
                self.seq,
                self.at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z",
                self.actor,
                self.actor_name,
                self.action,
                self.object_kind,
                self.object_id,
                self.ground,
                self.details,
            ]
        ).encode()

    @property
    def leaf_hash(self) -> bytes:
        """The hash of the row in the Merkle tree."""
        return leaf_hash(self.leaf)

    @property
    def details_values(self) -> dict[str, Any]:
        """The details as they were before they were written; empty for what is no object."""
        try:
            found = json.loads(self.details)
        except ValueError:
            found = None
        return found if isinstance(found, dict) else {}

    @property
    def action_text(self) -> Message:
        """The name of the action for a person."""
        return action_text(self.action)


def action_text(action: str) -> Message:
    """Return the text of an action; a new action needs only its message ``audit-action-<name>``."""
    return message(f"audit-action-{action}")
