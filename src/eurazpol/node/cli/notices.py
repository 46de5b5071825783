"""``eurazpol notices``: screening at the machine itself; the journal says who did it."""

from pathlib import Path

import click

from eurazpol.access.domain.actor import Actor
from eurazpol.node.cli.common import enter, folder_option, load, told


@click.group()
def notices() -> None:
    """Screen notices against the records of this node."""


@notices.command()
@folder_option
@click.option("--rebuild", is_flag=True, help="Put both indexes together anew first.")
def screen(folder: Path, *, rebuild: bool) -> None:
    """Compare every notice in force with every person of a record; what was decided stays."""
    enter(folder)
    load()
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up
    from eurazpol.notices.actions.screen_all import screen_all  # noqa: PLC0415

    wired = services()
    with told(), click.progressbar(length=1, label="notices", show_pos=True) as bar:

        def progress(done: int, every: int) -> None:
            bar.length = every
            bar.update(done - bar.pos)

        found = screen_all(
            wired.matches, Actor.system("operator"), wired.clock(), rebuild=rebuild,
            progress=progress,
        )  # fmt: skip
    if found.records is not None:
        click.echo(f"records in the index: {found.records}")
    click.echo(
        f"notices: {found.notices}, strong leads: {found.strong}, "
        f"possible: {found.possible}, rejected: {found.rejected}"
    )
