"""``eurazpol trial``: a node to try things on, with other states that answer by themselves."""

import signal
import sys
from pathlib import Path

import click

from eurazpol.kernel.texts import LANGS
from eurazpol.node.cli.common import told


@click.command()
@click.option("--nodes", default=3, show_default=True, help="State nodes; one of them is yours.")
@click.option("--minutes", default=60.0, show_default=True, help="How long the others are played.")
@click.option("--misbehave", is_flag=True, help="Let the others also do what must be refused.")
@click.option("--seed", default=1, show_default=True, help="Decides what becomes of a request.")
@click.option("--stop", "end", is_flag=True, help="Stop a trial that runs.")
@click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)
@click.option(
    "--folder",
    default=Path("var/trial"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
)
def trial(  # noqa: PLR0913 - options of a command
    folder: Path, lang: str, nodes: int, minutes: float, seed: int, *, misbehave: bool, end: bool
) -> None:
    """Start state nodes and a secretariat; one node is yours, the others answer by themselves."""
    from eurazpol.node.trial import run, stop  # noqa: PLC0415 - heavy

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with told():
        if end:
            sys.exit(stop(folder, lang))
        sys.exit(run(folder, lang, seed, nodes, minutes, misbehave=misbehave))
