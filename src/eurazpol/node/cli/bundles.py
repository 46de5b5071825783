"""``eurazpol exchange export-bundle`` and ``import-bundle``: messages carried as files."""

import re
import sys
from functools import partial
from pathlib import Path
from typing import Any, cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.node.cli.common import enter, folder_option, load, told

_UNITS = {"": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9}
_officer = click.option("--officer", required=True, help="Login of who carries it.")
_lang = click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)


class Size(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A size like ``650MB``."""

    name = "size"

    def convert(self, value: Any, param: Any, ctx: Any) -> int:
        """Read the size."""
        found = re.fullmatch(r"([0-9]{1,6}) ?(|KB|MB|GB)", str(value), re.ASCII | re.IGNORECASE)
        if found is None:
            self.fail(f"{value!r} is no size like 650MB", param, ctx)
        return int(found[1]) * _UNITS[found[2].upper()]


@click.command("export-bundle")
@folder_option
@click.option("--to", required=True, help="Name of the node that it is for.")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--split", default="650MB", show_default=True, type=Size(), help="Size of a volume.")
@_officer
def export_bundle(folder: Path, to: str, out: Path, split: int, officer: str) -> None:
    """Write what waits for a node into files for it, and our receipts for what came from it."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415
    from eurazpol.exchange.actions.bundle_export import export_bundle as export  # noqa: PLC0415
    from eurazpol.exchange.adapters.carried_file import FileTransport  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()

    def open_file(head: Any, end_of: Any) -> FileTransport:
        return FileTransport(out, head, split, end_of)

    with told():
        done = export(wired.exchange, to, open_file, actor_by_login(officer), wired.clock())
    for path in done.files:
        click.echo(path)
    click.echo(
        f"bundle {done.number} to {to}: letters {done.letters} ({done.first}-{done.last}), "
        f"receipts {done.answers}",
        err=True,
    )


@click.command("import-bundle")
@folder_option
@click.argument("files", nargs=-1, required=True,
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@_officer
@_lang
def import_bundle(folder: Path, files: tuple[Path, ...], officer: str, lang: str) -> None:
    """Take in volumes FILES that were brought, in any order, again if need be.

    The exit status is 1 if one was refused; the others are taken in all the same.
    """
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415
    from eurazpol.exchange.actions.bundle_import import bring_volume, take_volumes  # noqa: PLC0415
    from eurazpol.exchange.actions.bundle_views import volume_view  # noqa: PLC0415
    from eurazpol.exchange.adapters.carried_file import OpenFile  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up above

    wired = services()
    say = partial(catalogue().render, lang=cast("Lang", lang))
    with told():
        actor = actor_by_login(officer)
    brought, refused = [], 0
    for path in files:
        try:
            with path.open("rb") as file:
                now = wired.clock()
                row = bring_volume(
                    wired.exchange, wired.shelf, OpenFile(file), path.name, actor, now
                )
            brought.append((path, row))
        except EurazpolError as error:
            refused += 1
            click.echo(f"{path.name}: {catalogue().error(error, cast('Lang', lang))}", err=True)
    with told():
        take_volumes(wired.exchange, wired.shelf, wired.clock())
    for path, row in brought:
        view = volume_view(str(row.bundle), row.volume)
        click.echo(f"{path.name}: {say(view.progress)}")
    sys.exit(1 if refused else 0)
