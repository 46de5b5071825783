"""The table of rights as a document, written from the table itself."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.permissions import (
    PERMISSIONS,
    Act,
    Line,
    ObjectKind,
    Permission,
    Reach,
    Side,
    Stage,
)
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang, Message

_HEAD = """# Who may do what

Written from `src/eurazpol/access/domain/permissions.py`; a test keeps it current.
An empty cell means every one; what is not in a table is refused. Several roles of one officer add
up; each reaches from the place where it is held. A confidential case is open only to its holder and
to the central authority. A case restricted to a circle of officers and units does not exist for
anybody else, whatever the table allows; only the head of the central authority can break into the
circle, with a reason that its owner is told. The node is the machine itself: it acts for the other
side of a request when a verified message arrives, and no officer can have its rights.
"""


class _Named(Protocol):
    @property
    def text(self) -> Message:
        """The name in the catalogue."""


def permissions_page(lang: Lang = "en") -> str:
    """Return the table as Markdown, one section a role."""
    parts = [_HEAD]
    for role in Role:
        rows = [row for row in PERMISSIONS if row.role is role]
        parts.append(f"## {_name(role, lang)}\n")
        parts.append("| object | acts | lines | side | stage | reach |")
        parts.append("| --- | --- | --- | --- | --- | --- |")
        parts.extend(_table_row(row, lang) for row in rows)
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _table_row(row: Permission, lang: Lang) -> str:
    acts = [act for act in Act if act in row.acts]
    cells = [_name(row.kind, lang), _names(acts, lang)]
    if row.kind is ObjectKind.CASE:
        cells += [
            _some([line for line in Line if line in row.lines], len(Line), lang),
            _some([side for side in Side if side in row.sides], len(Side), lang),
            _some([stage for stage in Stage if stage in row.stages], len(Stage), lang),
            "" if row.reach is Reach.STATE else _name(row.reach, lang),
        ]
    else:
        cells += [""] * 4
    return "| " + " | ".join(cells) + " |"


def _some(values: Sequence[_Named], every: int, lang: Lang) -> str:
    return "" if len(values) == every else _names(values, lang)


def _names(values: Iterable[_Named], lang: Lang) -> str:
    return ", ".join(_name(value, lang) for value in values)


def _name(value: _Named, lang: Lang) -> str:
    return catalogue().render(value.text, lang)
