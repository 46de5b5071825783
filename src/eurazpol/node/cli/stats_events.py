"""``eurazpol stats build`` and ``example``: figures counted from the events of the node."""

from pathlib import Path

import click

from eurazpol.access.domain.actor import Actor
from eurazpol.node.cli.common import enter, folder_option, load, told

_year = click.option(
    "--year", required=True, type=click.IntRange(1900, 2200), help="Year of the report."
)


@click.command()
@folder_option
@_year
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="New files."
)
@click.option("--as-is", is_flag=True, help="Count what was told before; ask no room again.")
def build(folder: Path, year: int, out: Path, *, as_is: bool) -> None:
    """Count the year and write its report: CSV, SDMX-CSV, XLSX, and a paper in each language.

    The same events give the same bytes.
    """
    config = enter(folder)
    load()
    from eurazpol.legal_statistics.actions.build import build as count_year  # noqa: PLC0415
    from eurazpol.legal_statistics.actions.feeds import take_in_all  # noqa: PLC0415
    from eurazpol.legal_statistics.actions.write_report import writers, year_report  # noqa: PLC0415
    from eurazpol.legal_statistics.domain.table import INDICATORS  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    if config.state is None:
        raise click.ClickException("the secretariat has no cases to count")
    wired = services()
    actor, now = Actor.system("command"), wired.clock()
    out.mkdir(parents=True, exist_ok=True)
    with told():
        if not as_is:
            take_in_all(wired.statistics, now)
        with click.progressbar(length=2 * len(INDICATORS), label="Counting") as bar:
            for one in (year - 1, year):
                count_year(one, actor, now, lambda _: bar.update(1))
        made = writers(year_report(config.state, year, actor), wired.zone)
        with click.progressbar(made.values(), label="Writing") as files:
            for write in files:
                written = write()
                (out / written.name).write_bytes(written.content)
    for path in sorted(out.iterdir()):
        click.echo(f"{path.stat().st_size:>9}  {path}")


@click.command()
@folder_option
def example(folder: Path) -> None:
    """Add the fictional events of the Prosecutor General's table to a training node."""
    config = enter(folder)
    if not config.training:
        raise click.ClickException("only a training node takes fictional events")
    load()
    from eurazpol.legal_statistics.actions.example import fill_with_example  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    with told():
        added = fill_with_example(Actor.system("command"), services().clock())
    click.echo(f"{added} events")


def commands() -> tuple[click.Command, ...]:
    """Return the commands of this module."""
    return build, example
