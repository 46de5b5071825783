"""Who the programme is here, and the people and bodies that it can name."""

from dataclasses import dataclass
from typing import Any

from eurazpol.access.actions.queries import AuthorityView, OfficerView, UnitView, authorities
from eurazpol.access.actions.queries import officers as all_officers
from eurazpol.access.actions.queries import units as all_units
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require, rows_for
from eurazpol.access.domain.scopes import ACTS, Scope
from eurazpol.kernel.texts import Texts
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import model_of
from eurazpol.ui.api.words import data


@dataclass(frozen=True, slots=True)
class Whoami:
    """The programme as the table of rights knows it, narrowed to the scopes of the token."""

    id: int
    login: str
    name: str
    authority: Texts
    authority_id: int | None
    unit_id: int | None
    roles: frozenset[Role]
    scopes: tuple[Scope, ...]
    acts: tuple[str, ...]
    """What the roles and the scopes together can allow, on some object at least."""
    node: str


Me: Any = model_of(Whoami, "Me")
Officer: Any = model_of(OfficerView)
Authority: Any = model_of(AuthorityView)
Unit: Any = model_of(UnitView)


def me(node: str) -> Room:
    """Return the operations about the programme itself."""
    room = Room("Programme", "Who the programme is here, and whom it can name.")

    @room.get("/me", "whoAmI", Me, ())
    def who(request: ApiRequest) -> Any:
        """Read who the programme is.

        Its roles, the scopes of this token, and the acts that both together can allow.
        """
        actor = request.actor
        can = [act for act in Act if any(rows_for(actor, act, kind) for kind in ObjectKind)]
        view = Whoami(
            actor.officer_id, actor.login, actor.name, actor.authority_name, actor.authority_id,
            actor.unit_id, actor.roles,
            tuple(scope for scope in Scope if ACTS[scope] <= (actor.acts or frozenset())),
            tuple(act.value for act in can), node,
        )  # fmt: skip
        return data(request, view)

    @room.get("/authorities", "listAuthorities", list[Authority], ())
    def bodies(request: ApiRequest) -> Any:
        """List the authorities of this state."""
        return data(request, authorities())

    @room.get("/units", "listUnits", list[Unit], ())
    def parts(request: ApiRequest) -> Any:
        """List the units of the authorities."""
        return data(request, all_units())

    @room.get("/officers", "listOfficers", list[Officer], ("assign", "manage_officers"))
    def people(request: ApiRequest) -> Any:
        """List the officers of this node.

        For who may assign cases, or manage officers.
        """
        actor = request.actor
        if not rows_for(actor, Act.ASSIGN):
            require(actor, Act.MANAGE_OFFICERS, Target(ObjectKind.OFFICER))
        return data(request, all_officers())

    return room
