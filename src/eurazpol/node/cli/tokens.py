"""``eurazpol tokens``: tokens of programmes from the command line; pages do the same."""

from pathlib import Path

import click

from eurazpol.access.domain.actor import OFFICER_ROLES, Role
from eurazpol.access.domain.scopes import Scope
from eurazpol.node.cli.common import enter, folder_option, load, told

_ROLES = click.Choice([role.value for role in OFFICER_ROLES])
_SCOPES = click.Choice([scope.value for scope in Scope])


@click.group()
def tokens() -> None:
    """Issue tokens to programmes."""


@tokens.command()
@folder_option
@click.argument("code")
@click.option("--officer", required=True, help="Login of the administrator who issues it.")
@click.option("--name", default="", help="Name of a new programme.")
@click.option("--purpose", default="", help="What a new programme does; the ground of its reads.")
@click.option("--authority", default="", help="Code of the authority of a new programme.")
@click.option("--role", "roles", multiple=True, type=_ROLES, help="Role of a new programme.")
@click.option("--scope", "scopes", multiple=True, type=_SCOPES, help="Left out: every scope.")
@click.option("--days", default=90, show_default=True)
@click.option("--per-minute", default=600, show_default=True, help="Requests a minute.")
def issue(
    folder: Path, code: str, roles: tuple[str, ...], scopes: tuple[str, ...], **given: str | int
) -> None:
    """Issue a token to the programme CODE, which is made if there is none; print it once."""
    enter(folder)
    load()
    from eurazpol.access.actions.programmes import programmes  # noqa: PLC0415 - needs the set-up
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - likewise
    from eurazpol.access.actions.tokens import (  # noqa: PLC0415 - likewise
        NewProgramme,
        NewToken,
        begin_programme,
        issue_token,
    )
    from eurazpol.node.wiring import services  # noqa: PLC0415 - likewise

    with told():
        now, actor = services().clock(), actor_by_login(str(given["officer"]))
        spans = int(given["days"]), int(given["per_minute"])
        token = NewToken([Scope(one) for one in scopes] or tuple(Scope), *spans)
        known = {one.officer.login: one.id for one in programmes(actor, now)}
        if key := known.get(f"programme.{code}"):
            issued = issue_token(key, token, actor=actor, now=now)
        else:
            name, purpose, authority = (str(given[one]) for one in ("name", "purpose", "authority"))
            new = NewProgramme(code, name, purpose, authority, [Role(one) for one in roles])
            issued = begin_programme(new, token, actor=actor, now=now)
        click.echo(issued.secret)
