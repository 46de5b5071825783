"""``eurazpol notices``: work at the machine itself; the journal says who did it."""

import sys
from pathlib import Path

import click

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS, Lang
from eurazpol.node.cli.common import enter, folder_option, load, told

SET_ASIDE = 3


@click.group()
def notices() -> None:
    """Screen notices against the records of this node, and bring lists of other sources in."""


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


@notices.command("import")
@folder_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--source", required=True, help="Name of the source, the same at every import.")
@click.option(
    "--kind", default="", help="Kind of notices that do not tell theirs: red, yellow, ..."
)
@click.option("--lang", type=click.Choice(LANGS), default="en", show_default=True)
def import_(folder: Path, file: Path, source: str, kind: str, lang: Lang) -> None:
    """Take in FILE of another source: public notice JSON or FollowTheMoney JSON lines.

    Rows that break a rule are kept apart and named; the exit status is 3 then, and 1 where the file
    as a whole cannot be read. The records are compared with those of this node before this ends.
    """
    enter(folder)
    load()
    from eurazpol.node.wiring import services  # noqa: PLC0415 - needs the set-up
    from eurazpol.notices.actions.external_queries import read_import  # noqa: PLC0415 - likewise
    from eurazpol.notices.actions.external_screen import screen_external  # noqa: PLC0415
    from eurazpol.notices.actions.external_take import (  # noqa: PLC0415 - likewise
        MACHINE,
        GivenFile,
        take_file,
    )

    wired, actor = services(), Actor.system("operator")
    with file.open("rb") as opened:
        data = opened.read(MACHINE.size + 1)
    with told():
        given = GivenFile(file.name, source, data, kind)
        key = take_file(wired.external, given, MACHINE, actor, wired.clock())
        while screen_external(wired.external, wired.clock(), 500):
            pass
        view = read_import(key, actor)
    say = catalogue()
    click.echo(say.text("notices-external-counted", lang, added=view.added, changed=view.changed,
                        same=view.same))  # fmt: skip
    for row in view.aside:
        for fault in row.faults:
            what = " ".join(filter(None, (str(row.place), row.ref, fault.field)))
            click.echo(f"{what}: {say.render(fault.why, lang)}", err=True)
    if view.apart:
        click.echo(say.text("notices-external-apart-count", lang, count=view.apart), err=True)
        sys.exit(SET_ASIDE)
