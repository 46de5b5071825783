"""``eurazpol node``: make, migrate and run a node. Django is loaded inside the commands only."""

import sys
import time
from pathlib import Path

import click

from eurazpol.node.cli.common import enter, folder_option, load, told
from eurazpol.node.config import write_config


@click.group()
def node() -> None:
    """Make and run one node."""


@node.command()
@folder_option
@click.option("--state", help="ISO code of the state; left out for the secretariat.")
@click.option("--name", required=True, help="Name of the node in the peer directory.")
@click.option("--url", required=True, help="Address where peers reach the node.")
@click.option("--secretariat", help="Address of the secretariat's node.")
@click.option("--database", help="postgresql:// address; left out: SQLite in the folder.")
@click.option("--timezone", default="Asia/Almaty", show_default=True)
@click.option("--training", is_flag=True, help="For training: stripe on pages, movable clock.")
def init(folder: Path, state: str | None, **options: str | bool | None) -> None:
    """Write the configuration of a new node and prepare its database and keys."""
    from eurazpol.node.start import prepare  # noqa: PLC0415 - needs Django

    role = "state" if state else "secretariat"
    with told():
        write_config(folder, {"role": role, "state": state, **options})
    enter(folder)
    prepare()
    click.echo(f"node {options['name']} ready in {folder}")


@node.command()
@folder_option
def migrate(folder: Path) -> None:
    """Bring the database to the present version."""
    enter(folder)
    from eurazpol.node.start import prepare  # noqa: PLC0415 - needs the environment above

    prepare()


@node.command()
@folder_option
@click.option("--workers", default=2, show_default=True, help="Web processes.")
def serve(folder: Path, workers: int) -> None:
    """Run the web server and the worker of the node until stopped."""
    config = enter(folder)
    from eurazpol.node.serve import serve as run  # noqa: PLC0415 - needs the environment above

    sys.exit(run(config, workers))


@node.command()
@folder_option
def worker(folder: Path) -> None:
    """Run only the worker: deliver messages, refresh the directory, watch the limits."""
    enter(folder)
    load()
    from eurazpol.node.worker import run  # noqa: PLC0415 - needs the set-up above

    run()


@node.command()
@folder_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--certificates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Training only: folder with LOGIN.p12 for officers, under their passwords in FILE.",
)
def people(folder: Path, file: Path, certificates: Path | None) -> None:
    """Bring in the authorities and officers of FILE; made passwords are shown once."""
    config = enter(folder)
    load()
    from eurazpol.node.clock import clock_for  # noqa: PLC0415 - needs the environment above
    from eurazpol.node.people import bring_in  # noqa: PLC0415 - likewise
    from eurazpol.node.people_file import read_people  # noqa: PLC0415 - likewise

    with told():
        now = clock_for(config)()
        found = read_people(file)
        bring_in(found, config, now, lambda login, word: click.echo(f"{login}  {word}"))
        if certificates is not None:
            from eurazpol.node.people import certify  # noqa: PLC0415 - likewise
            from eurazpol.node.signing import signing_of  # noqa: PLC0415 - likewise

            certify(found, certificates, config, signing_of(config), now)


@node.command("accept-peer")
@folder_option
@click.argument("names", nargs=-1, required=True)
@click.option("--officer", required=True, help="Login of the administrator who accepts.")
@click.option("--wait", default=0, help="Seconds to wait for nodes that have not asked yet.")
@click.option("--fingerprint", default="", help="Accept only the enrolment with this fingerprint.")
def accept_peer(
    folder: Path, names: tuple[str, ...], officer: str, wait: int, fingerprint: str
) -> None:
    """On the secretariat: list the nodes NAMES, which ask to be listed, in the directory."""
    enter(folder)
    load()
    from eurazpol.access.actions.queries import actor_by_login  # noqa: PLC0415 - needs the set-up
    from eurazpol.exchange.actions.directory import accept_peer as accept  # noqa: PLC0415
    from eurazpol.exchange.actions.queries import is_waiting  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    end = time.monotonic() + wait
    with told():
        for name in names:
            while not is_waiting(name, fingerprint) and time.monotonic() < end:
                time.sleep(0.1)
            wired, actor = services(), actor_by_login(officer)
            found = accept(wired.exchange, name, actor, wired.clock(), fingerprint)
            click.echo(f"directory {found.version}: {', '.join(sorted(found.nodes))}")


@click.command()
@click.option("--exit", "leave", is_flag=True, help="Stop the nodes afterwards.")
@click.option("--stop", "end", is_flag=True, help="Only stop what an earlier run left running.")
@click.option("--lang", default="en", type=click.Choice(["kk", "ru", "en"]), show_default=True)
@click.option(
    "--folder",
    default=Path("var/demo"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
)
def demo(folder: Path, lang: str, *, leave: bool, end: bool) -> None:
    """Start three state nodes and a secretariat and carry three stories between them."""
    from eurazpol.node.demo import run, stop  # noqa: PLC0415 - heavy

    with told():
        sys.exit(stop(folder, lang) if end else run(folder, lang, leave=leave))
