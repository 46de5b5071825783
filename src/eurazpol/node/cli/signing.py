"""``eurazpol officers signing``: the certificates with which officers sign documents."""

import os
from pathlib import Path

import click

from eurazpol.node.cli.common import enter, folder_option, load, told

VARIABLE = "EURAZPOL_CERTIFICATE_PASSWORD"
_MOST = 64 * 1024


@click.group()
def signing() -> None:
    """Install, list and take away the certificates with which officers sign."""


@signing.command()
@folder_option
@click.argument("login")
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--token-key", default="", help="Hex id of a key in the token of [signing].")
def install(folder: Path, login: str, file: Path | None, token_key: str) -> None:
    """Let LOGIN sign with the key and certificate in FILE (PKCS#12), or with a key of the token.

    The password or PIN is asked for, or taken from EURAZPOL_CERTIFICATE_PASSWORD. It is only
    tried: the officer gives it again at each signing.
    """
    if (file is None) == (not token_key):
        raise click.UsageError("give a FILE or --token-key, not both")
    if token_key and set(token_key.lower()) - set("0123456789abcdef"):
        raise click.UsageError("--token-key is no hexadecimal number")
    data = file.read_bytes()[: _MOST + 1] if file else b""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - needs the set-up
    from eurazpol.access.domain.actor import Actor  # noqa: PLC0415
    from eurazpol.documents.actions.certificates import install_certificate  # noqa: PLC0415
    from eurazpol.documents.actions.deps import StoredKey  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    with told():
        wired = services()
        if wired.documents.signing is None:
            raise click.ClickException("officers of this node sign no documents")
        officer = actor_by_login(login).officer_id
        secret = os.environ.get(VARIABLE) or click.prompt("Password or PIN", hide_input=True)
        made = install_certificate(
            wired.documents.signing, officer, StoredKey(data, token_key.lower()), secret,
            actor=Actor.system("setup"), now=wired.clock(),
        )  # fmt: skip
    view = made.certificate
    click.echo(f"{login}  {view.subject}  {view.serial}  until {view.valid_until:%Y-%m-%d}")


@signing.command("list")
@folder_option
def list_(folder: Path) -> None:
    """List the officers who have a certificate."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import officers  # noqa: PLC0415 - needs the set-up
    from eurazpol.documents.actions.certificates import installed  # noqa: PLC0415

    logins = {one.id: one.login for one in officers()}
    for one in installed():
        view, place = one.certificate, "token" if one.in_token else "PKCS#12"
        click.echo(
            f"{logins.get(one.officer_id, one.officer_id)}  {view.subject}  {view.serial}  "
            f"{place}  {view.key}  until {view.valid_until:%Y-%m-%d}"
        )


@signing.command()
@folder_option
@click.argument("login")
def remove(folder: Path, login: str) -> None:
    """Take the certificate of LOGIN away; the PKCS#12 file is removed from the node."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - needs the set-up
    from eurazpol.access.domain.actor import Actor  # noqa: PLC0415
    from eurazpol.documents.actions.certificates import remove_certificate  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    with told():
        officer, now = actor_by_login(login).officer_id, services().clock()
        remove_certificate(officer, actor=Actor.system("setup"), now=now)
    click.echo(f"{login}: no certificate to sign with any more")
