"""Who the programme is here."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field

from eurazpol.access.actions.purpose import give_purpose
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.actor import Role
from eurazpol.access.domain.permissions import Act, ObjectKind, rows_for
from eurazpol.access.domain.purpose import Purpose
from eurazpol.access.domain.scopes import ACTS, Scope
from eurazpol.kernel.texts import Texts
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import Model, model_of
from eurazpol.ui.api.words import data, one_of

_PurposeChoice: Any = one_of(Purpose)


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


class PurposeIn(Model):
    """For what a record will be opened; words are needed for `other`."""

    kind: Annotated[str, Field(pattern="^[a-z]{1,40}$")]
    id: Annotated[str, Field(pattern="^[A-Za-z0-9-]{1,80}$")]
    purpose: _PurposeChoice
    words: Annotated[str, Field(max_length=500)] = ""


Me: Any = model_of(Whoami, "Me")


def me(node: str) -> Room:
    """Return the operations about the programme itself."""
    room = Room("Programme", "Who the programme is here.")

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

    @room.post("/purposes", "givePurpose", None, (),
               example={"kind": "case", "id": "KZ-2026-000001", "purpose": "casework"})  # fmt: skip
    def purpose(request: ApiRequest, body: PurposeIn) -> None:
        """Say for what a record will be opened.

        Asked of restricted cases only: reading one without it is 403 with the code
        `access-purpose-needed`. It holds for half an hour, and is the ground in the journal.
        """
        give_purpose(
            body.kind, body.id, body.purpose, body.words, actor=request.actor, now=request.now
        )

    return room
