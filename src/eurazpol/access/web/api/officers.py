"""Administration of officers, authorities and units."""

from datetime import datetime
from typing import Annotated, Any, Literal

from django.http import HttpResponse
from pydantic import Field

from eurazpol.access.actions import officers as actions
from eurazpol.access.actions.officers import NewOfficer
from eurazpol.access.actions.passwords import mark_temporary
from eurazpol.access.actions.postings import Place, create_unit, move_officer
from eurazpol.access.actions.queries import AuthorityView, OfficerView, UnitView, authorities
from eurazpol.access.actions.queries import officers as all_officers
from eurazpol.access.actions.queries import units as all_units
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.actor import OFFICER_ROLES, AuthorityKind, Role
from eurazpol.access.domain.caller import Moment
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require, rows_for
from eurazpol.kernel.texts import Texts
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import InstantText, Model, model_of
from eurazpol.ui.api.words import Code, Key, Line, data, one_of

_KindChoice: Any = one_of(AuthorityKind)

MANAGE = ("manage_officers",)
Officer: Any = model_of(OfficerView)
Authority: Any = model_of(AuthorityView)
Unit: Any = model_of(UnitView)
RoleName: Any = one_of(OFFICER_ROLES)
Roles = Annotated[list[RoleName], Field(min_length=1, max_length=10)]


class InThree(Model):
    """A name in three languages."""

    kk: Line
    ru: Line
    en: Line

    @property
    def texts(self) -> Texts:
        """The same as a value of the kernel."""
        return Texts(self.kk, self.ru, self.en)


class OfficerIn(Model):
    """An officer to bring in; the password is replaced at the first sign-in."""

    login: Code
    family_name: Line
    given_name: Line
    patronymic: Line = ""
    authority: Code
    unit: Code = ""
    roles: Roles
    language: Literal["kk", "ru", "en"] = "kk"
    password: Annotated[str, Field(min_length=12, max_length=200)]


class RolesIn(Model):
    """The roles that an officer has from now on."""

    roles: Roles


class MoveIn(Model):
    """A move to another place of service; without `since` it is now."""

    authority: Code
    unit: Code = ""
    roles: Roles
    since: InstantText | None = None


class AuthorityIn(Model):
    """An authority to bring in."""

    code: Code
    kind: _KindChoice
    name: InThree


class UnitIn(Model):
    """A unit of an authority."""

    code: Code
    name: InThree


_OFFICER = {
    "login": "b.serikova", "family_name": "Серікова", "given_name": "Ботагөз", "authority": "pgo",
    "roles": ["executing_authority"], "language": "kk", "password": "төрт-құбыла тең 44",
}  # fmt: skip
_NAME = {"kk": "Қылмыстық іздестіру бөлімі", "ru": "Отдел розыска", "en": "Search section"}


def officers() -> Room:  # noqa: C901 - one function an operation
    """Return the operations."""
    room = Room("Officers", "People, authorities and units; what an administrator does.")

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

    @room.post("/officers", "createOfficer", Officer, MANAGE, status=201, example=_OFFICER)
    def create(request: ApiRequest, response: HttpResponse, body: OfficerIn) -> Any:
        """Bring an officer in."""
        roles = [Role(role) for role in body.roles]
        new = NewOfficer(
            body.login, body.family_name, body.given_name, body.authority, roles,
            body.language, body.patronymic, body.unit,
        )  # fmt: skip
        made = actions.create_officer(new, body.password, actor=request.actor, now=request.now)
        mark_temporary(made.id, Moment.of(request.now))
        response["Location"] = "/api/v1/officers"
        return data(request, made)

    @room.put(
        "/officers/{officer}/roles", "changeRoles", Officer, MANAGE,
        example={"roles": ["duty_officer"]},
    )  # fmt: skip
    def change(request: ApiRequest, officer: Key, body: RolesIn) -> Any:
        """Give an officer exactly these roles in the first place of service."""
        roles = [Role(role) for role in body.roles]
        view = actions.change_roles(officer, roles, actor=request.actor, now=request.now)
        return data(request, view)

    @room.post(
        "/officers/{officer}/moves", "moveOfficer", None, MANAGE,
        example={"authority": "pgo", "roles": ["executing_authority"]},
    )  # fmt: skip
    def move(request: ApiRequest, officer: Key, body: MoveIn) -> None:
        """Let an officer serve elsewhere from a day on, and nowhere else."""
        since = datetime.fromisoformat(body.since) if body.since else request.now
        to = Place(body.authority, [Role(role) for role in body.roles], body.unit)
        move_officer(officer, to, since=since, actor=request.actor, now=request.now)

    @room.delete("/officers/{officer}", "removeOfficer", MANAGE)
    def remove(request: ApiRequest, officer: Key) -> None:
        """Close the access of an officer at once.

        The name stays in the record of the past.
        """
        actions.remove_officer(officer, actor=request.actor, now=request.now)

    @room.post(
        "/authorities", "createAuthority", Authority, MANAGE, status=201,
        example={"code": "search", "kind": "executing", "name": _NAME},
    )  # fmt: skip
    def body_in(request: ApiRequest, body: AuthorityIn) -> Any:
        """Bring an authority in."""
        made = actions.create_authority(
            body.code, AuthorityKind(body.kind), body.name.texts, actor=request.actor,
            now=request.now,
        )  # fmt: skip
        return data(request, made)

    @room.post(
        "/authorities/{authority}/units", "createUnit", Unit, MANAGE, status=201,
        example={"code": "search", "name": _NAME},
    )  # fmt: skip
    def unit_in(request: ApiRequest, authority: str, body: UnitIn) -> Any:
        """Bring a unit of an authority in."""
        made = create_unit(
            authority, body.code, body.name.texts, actor=request.actor, now=request.now
        )
        return data(request, made)

    return room
