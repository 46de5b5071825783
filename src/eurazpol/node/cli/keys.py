"""``eurazpol exchange keys``: list, change and revoke the keys of nodes; rehearse the emergency."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang, Message
from eurazpol.node.cli.common import enter, folder_option, load, told

_json = click.option("--json", "as_json", is_flag=True, help="Plain data instead of text.")
_officer = click.option("--officer", required=True, help="Login of the administrator.")
_lang = click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)
_REASONS = click.Choice(["compromised", "superseded", "ceased"])


class Instant(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """An instant with its offset, ``2026-02-05T05:30+05:00``; without one it is UTC."""

    name = "instant"

    def convert(self, value: Any, param: Any, ctx: Any) -> datetime:
        """Read the instant."""
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no instant like 2026-02-05T05:30Z", param, ctx)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


@click.group()
def keys() -> None:
    """List, change and revoke the keys of nodes; rehearse the emergency."""


@keys.command("list")
@folder_option
@click.option("--node", help="Another node of the directory; left out: this one.")
@_json
@_lang
def list_(folder: Path, node: str | None, lang: str, *, as_json: bool) -> None:
    """List the keys of this node, or those that the directory gives another."""
    enter(folder)
    load()
    from eurazpol.exchange.actions.keys_views import ends_soon, node_keys, own_keys  # noqa: PLC0415
    from eurazpol.exchange.actions.trusted import current_directory  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()
    now = wired.clock()
    with told():
        views = node_keys(node, now) if node else own_keys(wired.exchange, now)
    directory = current_directory()
    if as_json:
        _dump({
            "node": node or wired.config.name,
            "directory": directory.version if directory else 0,
            "fingerprint": "" if node else wired.exchange.itself().fingerprint,
            "keys": [
                {
                    "id": view.id,
                    "use": view.public.use,
                    "standing": view.standing,
                    "valid_from": view.public.valid_from.isoformat(),
                    "valid_until": view.public.valid_until.isoformat(),
                    "revoked_at": _iso(view.public.revoked_at),
                    "revoked_for": view.public.revoked_for,
                    "secret_here": view.secret,
                }
                for view in views
            ],
        })  # fmt: skip
        return
    for view in views:
        words = [_said(view.use_text, lang), _said(view.standing.text, lang)]
        if view.why_text is not None:
            words.append(f"{_said(view.why_text, lang)} {view.public.revoked_at:%Y-%m-%d %H:%MZ}")
        span = f"{view.public.valid_from:%Y-%m-%d} – {view.public.valid_until:%Y-%m-%d}"
        click.echo(f"{view.id}  {span}  {'; '.join(words)}")
    ends = None if node else ends_soon(wired.exchange, now)
    if ends is not None:
        click.echo(_said(Message("exchange-keys-ends", {"at": ends}), lang), err=True)
    if node is None and not os.environ.get("EURAZPOL_PASSPHRASE"):
        click.echo(catalogue().render(_WEAK, cast("Lang", lang)), err=True)


_WEAK = Message("node-keys-weak-passphrase", {})


@keys.command()
@folder_option
@_officer
@click.option("--emergency", is_flag=True, help="The keys in use are stolen: use new ones at once.")
@click.option("--since", type=Instant(), help="With --emergency: since when they are stolen.")
def rotate(folder: Path, officer: str, since: datetime | None, *, emergency: bool) -> None:
    """Make a new pair of keys and ask the secretariat to list it.

    The present keys stay in use until the new ones are listed and known, and open late letters for
    14 days after. Running processes need no restart.
    """
    if emergency != (since is not None):
        raise click.UsageError("--emergency and --since belong together")
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415
    from eurazpol.exchange.actions.keys import rotate as change  # noqa: PLC0415
    from eurazpol.exchange.actions.keys import rotate_in_emergency  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()
    with told():
        if since is None:
            change(wired.exchange, actor_by_login(officer), wired.clock())
        else:
            rotate_in_emergency(wired.exchange, since, actor_by_login(officer), wired.clock())
    click.echo(wired.exchange.itself().fingerprint)


@keys.command()
@folder_option
@_officer
@click.option("--node", required=True, help="The node whose keys are revoked.")
@click.option("--key", "ids", multiple=True, help="Id of a key; left out: every key of the node.")
@click.option("--reason", required=True, type=_REASONS)
@click.option("--since", type=Instant(), help="From when they are not believed; left out: now.")
def revoke(
    folder: Path, officer: str, node: str, ids: tuple[str, ...], reason: str, since: datetime | None
) -> None:
    """On the secretariat: revoke keys of a node and publish the directory at once."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415
    from eurazpol.exchange.actions.directory import KeysToRevoke  # noqa: PLC0415
    from eurazpol.exchange.actions.directory import revoke as revoke_keys  # noqa: PLC0415
    from eurazpol.exchange.actions.keys_views import node_keys  # noqa: PLC0415
    from eurazpol.exchange.domain.keys import RevokedFor  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()
    now = wired.clock()
    with told():
        wanted = ids or tuple(view.id for view in node_keys(node, now))
        found = frozenset(bytes.fromhex(id_) for id_ in wanted if _is_hex(id_))
        what = KeysToRevoke(node, found, since or now)
        actor = actor_by_login(officer)
        done = revoke_keys(wired.exchange, what, RevokedFor(reason), actor, now)
    click.echo(f"directory {done.version}")


@keys.command()
@folder_option
@click.option("--node", required=True, help="The node that signed.")
@click.option("--key", "ids", multiple=True, required=True, help="Id of a signing key.")
@click.option("--since", required=True, type=Instant())
@_json
def review(
    folder: Path, node: str, ids: tuple[str, ...], since: datetime, *, as_json: bool
) -> None:
    """List what this node has that a key of another signed since; for a person to look through."""
    enter(folder)
    load()
    from eurazpol.exchange.actions.keys_views import signed_since  # noqa: PLC0415

    found = signed_since(node, {bytes.fromhex(id_) for id_ in ids if _is_hex(id_)}, since)
    if as_json:
        _dump([
            {
                "what": one.what,
                "id": one.message_id,
                "subject": one.subject,
                "about": one.about,
                "signed_at": one.signed_at.isoformat(),
                "kept_at": one.kept_at.isoformat(),
            }
            for one in found
        ])  # fmt: skip
        return
    for one in found:
        kept = f"{one.kept_at:%Y-%m-%d %H:%M:%SZ}"
        click.echo(f"{kept}  {one.what}  {one.message_id}  {one.subject}  {one.about}")


@keys.command()
@folder_option
@click.argument("ids", type=click.File())
def known(folder: Path, ids: Any) -> None:
    """Of the ids of messages in the file IDS, print those that this node really sent."""
    enter(folder)
    load()
    from eurazpol.exchange.actions.keys_views import sent_ids  # noqa: PLC0415

    asked = [line.strip() for line in ids if line.strip()]
    for id_ in sorted(sent_ids(asked)):
        click.echo(id_)


@keys.command()
@folder_option
@_officer
def passphrase(folder: Path, officer: str) -> None:
    """Encrypt the keys under the passphrase in EURAZPOL_NEW_PASSPHRASE.

    The present one is taken as always: from EURAZPOL_PASSPHRASE, else the node's own secret. Start
    the node again with the new one in EURAZPOL_PASSPHRASE.
    """
    new = os.environ.get("EURAZPOL_NEW_PASSPHRASE", "")
    if len(new) < 12:
        raise click.UsageError("EURAZPOL_NEW_PASSPHRASE is missing or shorter than 12 characters")
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415
    from eurazpol.node.key_ring import change_passphrase  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()
    with told():
        change_passphrase(wired.config, new, actor_by_login(officer), wired.clock())
    click.echo("the keys are encrypted under the new passphrase; start the node again with it")


@keys.command()
@click.option(
    "--place",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder that holds the folders of the nodes: the demonstration, a trial.",
)
@click.option("--node", required=True, help="The node whose key is held to be stolen.")
@click.option("--since", required=True, type=Instant(), help="Since when it may be stolen.")
@click.option("--officer", default="admin", show_default=True, help="Login on every node.")
@click.option("--rehearsal", is_flag=True, help="Look at everything, change nothing.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Report as JSON.")
@_lang
def drill(  # noqa: PLR0913 - options of a command
    place: Path,
    node: str,
    since: datetime,
    officer: str,
    out: Path | None,
    lang: str,
    *,
    rehearsal: bool,
) -> None:
    """Walk through the emergency of a stolen key on running nodes, and report with times."""
    from eurazpol.node.key_drill import Drill  # noqa: PLC0415 - the command's own weight

    def say(line: Message) -> None:
        click.echo(catalogue().render(line, cast("Lang", lang)))

    with told():
        report = Drill(place, node, since, officer, rehearsal=rehearsal).run(say)
    if out is not None:
        out.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.exit(0)


def _dump(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def _said(text: Message, lang: str) -> str:
    return catalogue().render(text, cast("Lang", lang))


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _is_hex(text: str) -> bool:
    return len(text) == 32 and not set(text) - set("0123456789abcdef")
