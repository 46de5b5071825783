"""``eurazpol officers``: passwords, lost factors, certificates and sessions, at the machine itself.

Whoever stands at the machine acts as the node; the journal says so, and why.
"""

from pathlib import Path

import click

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.caller import Moment
from eurazpol.node.cli.common import enter, folder_option, load, told
from eurazpol.node.cli.signing import signing

login_argument = click.argument("login")


@click.group()
def officers() -> None:
    """See and mend how officers sign in."""


officers.add_command(signing)


@officers.command("list")
@folder_option
def list_(folder: Path) -> None:
    """List officers with their factors and open sessions."""
    enter(folder)
    load()
    from eurazpol.access.actions.security import sign_ins  # noqa: PLC0415 - needs the set-up

    for row in sign_ins(Actor.system("setup")):
        app = "app" if row.has_totp else "no app"
        click.echo(
            f"{row.login}  {row.name}  {app}, {row.passkeys} passkeys, "
            f"{row.certificates} certificates, {row.sessions} sessions"
        )


@officers.command()
@folder_option
@login_argument
def password(folder: Path, login: str) -> None:
    """Give LOGIN a temporary password, shown once; it must be replaced within seven days."""
    enter(folder)
    load()
    from eurazpol.access.actions.passwords import give_temporary_password  # noqa: PLC0415

    with told():
        actor, moment, officer = _at_machine(login)
        click.echo(f"{login}  {give_temporary_password(officer, actor=actor, moment=moment)}")


@officers.command("reset-factor")
@folder_option
@login_argument
@click.option("--reason", required=True, help="Why, and how you made sure who asks.")
def reset_factor(folder: Path, login: str, reason: str) -> None:
    """Take the app, passkeys and recovery codes of LOGIN away and end every session."""
    enter(folder)
    load()
    from eurazpol.access.actions.factor_reset import reset_factors  # noqa: PLC0415

    with told():
        actor, moment, officer = _at_machine(login)
        reset_factors(officer, reason, actor=actor, moment=moment)
    click.echo(f"{login}: no second factor any more")


@officers.command()
@folder_option
@login_argument
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def certificate(folder: Path, login: str, file: Path) -> None:
    """Bind the client certificate in FILE (PEM or DER) to LOGIN."""
    enter(folder)
    load()
    from eurazpol.access.actions.certificates import enrol_certificate  # noqa: PLC0415

    with told():
        actor, moment, officer = _at_machine(login)
        made = enrol_certificate(officer, file.read_bytes(), actor=actor, moment=moment)
    click.echo(f"{login}  {made.subject}  SHA-256 {made.fingerprint}")


@officers.command("end-sessions")
@folder_option
@login_argument
def end_sessions(folder: Path, login: str) -> None:
    """End every session of LOGIN."""
    enter(folder)
    load()
    from eurazpol.access.actions.sessions import end_all  # noqa: PLC0415

    with told():
        actor, moment, officer = _at_machine(login)
        click.echo(f"{login}: {end_all(officer, 'administrator', actor, moment)} sessions ended")


def _at_machine(login: str) -> tuple[Actor, Moment, int]:
    """Return who acts, when, and about which officer."""
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - needs the set-up
    from eurazpol.node.wiring import services  # noqa: PLC0415

    officer = actor_by_login(login).officer_id
    return Actor.system("setup"), services().access.moment(), officer
