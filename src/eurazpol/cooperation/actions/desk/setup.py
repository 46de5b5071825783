"""How an officer has set up the queue: the columns that are shown, and saved views.

Both belong to the officer, on whatever machine. A view is a name for what the address of the list
says: tab, filters, order.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.desk import DeskRow

FIXED = ("number", "due")
"""Columns that always stand."""
USUAL = ("person", "states", "status", "holder", "last")
FURTHER = ("authority", "peer_status", "created", "handling")
COLUMNS = ("number", "person", "states", "status", "due", "holder", "last", *FURTHER)
"""Every column in the order of the table."""
MOST_VIEWS = 30
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name for a list; ``query`` is what its address says."""

    name: str
    query: Mapping[str, str]
    default: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """What an officer has set up."""

    columns: tuple[str, ...] = tuple(one for one in COLUMNS if one in {*FIXED, *USUAL})
    views: tuple[SavedView, ...] = field(default=())

    @property
    def default(self) -> SavedView | None:
        """The view with which the work begins."""
        return next((view for view in self.views if view.default), None)


def desk_of(actor: Actor) -> Desk:
    """Return what the officer has set up, in one query."""
    row = DeskRow.objects.filter(officer_id=actor.officer_id).first()
    return _read(row) if row else Desk()


@transaction.atomic
def choose_columns(columns: Iterable[str], actor: Actor, now: datetime) -> None:
    """Show these columns, and the two that always stand; unknown names are left out."""
    row = _opened(actor)
    wanted = {*columns, *FIXED}
    row.columns = [one for one in COLUMNS if one in wanted]
    _keep(row, "columns", actor, now)


@transaction.atomic
def save_view(view: SavedView, actor: Actor, now: datetime) -> None:
    """Keep a view under its name; one of the same name is replaced.

    Raises :class:`InvalidFact` for a name that is empty or too long, and for too many views.
    """
    name = " ".join(view.name.split())
    if not name:
        raise InvalidFact("input-required", field="name")
    if len(name) > LONGEST_NAME:
        raise InvalidFact("input-too-long", field="name", maximum=LONGEST_NAME)
    row = _opened(actor)
    others = [one for one in _read(row).views if one.name.casefold() != name.casefold()]
    if len(others) >= MOST_VIEWS:
        raise InvalidFact("desk-too-many-views", field="name", most=MOST_VIEWS)
    if view.default:
        others = [SavedView(one.name, one.query) for one in others]
    _put(row, [*others, SavedView(name, view.query, view.default)])
    _keep(row, "view-saved", actor, now)


@transaction.atomic
def delete_view(name: str, actor: Actor, now: datetime) -> None:
    """Forget a view; one that is not there is gone already."""
    row = _opened(actor)
    _put(row, [one for one in _read(row).views if one.name != name])
    _keep(row, "view-deleted", actor, now)


@transaction.atomic
def begin_with(name: str, actor: Actor, now: datetime) -> None:
    """Let the work begin with this view, or with none (an empty name)."""
    row = _opened(actor)
    _put(row, [SavedView(one.name, one.query, one.name == name) for one in _read(row).views])
    _keep(row, "view-default", actor, now)


def _opened(actor: Actor) -> DeskRow:
    require(actor, Act.KEEP_DESK, Target(ObjectKind.DESK))
    plain = Desk()
    row, _ = DeskRow.objects.select_for_update().get_or_create(
        officer_id=actor.officer_id, defaults={"columns": list(plain.columns)}
    )
    return row


def _read(row: DeskRow) -> Desk:
    return Desk(tuple(row.columns), tuple(SavedView(**view) for view in row.views))


def _put(row: DeskRow, views: Iterable[SavedView]) -> None:
    row.views = [asdict(one) for one in sorted(views, key=lambda one: one.name.casefold())]


def _keep(row: DeskRow, what: str, actor: Actor, now: datetime) -> None:
    row.save()
    record(actor.entry("desk-changed", "desk", actor.officer_id, details={"what": what}), now)
