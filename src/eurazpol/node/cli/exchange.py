"""``eurazpol exchange``: the keys of the node, carried bundles, and proofs of the exchange."""

import json
import sys
from pathlib import Path
from typing import cast

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, Message
from eurazpol.node.cli.bundles import export_bundle, import_bundle
from eurazpol.node.cli.evidence import check_evidence
from eurazpol.node.cli.keys import keys


@click.group()
def exchange() -> None:
    """Keys, carried bundles and proofs of the exchange."""


exchange.add_command(keys)
exchange.add_command(export_bundle)
exchange.add_command(import_bundle)
exchange.add_command(check_evidence)


@exchange.command()
@click.option("--messages", default=1000, show_default=True, help="Messages, both directions.")
@click.option("--kills", default=100, show_default=True, help="Processes ended with SIGKILL.")
@click.option("--minutes", default=240.0, show_default=True, help="After that it has failed.")
@click.option(
    "--database",
    default="sqlite",
    show_default=True,
    help="sqlite, postgresql (private servers), or the postgresql:// address of a server.",
)
@click.option("--seed", default=1, show_default=True, help="Decides who dies when.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Report as JSON.")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="Keeps the logs.")
@click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)
def torture(  # noqa: PLR0913, PLR0917 - options of a command
    messages: int, kills: int, minutes: float, database: str, seed: int,
    out: Path | None, folder: Path | None, lang: str,
) -> None:  # fmt: skip
    """Kill nodes at every step, break their link, disks and clocks; prove that nothing is lost.

    The exit status is 0 only if not one message was lost, doubled or left without a receipt.
    """
    from eurazpol.node.torture.place import Wish  # noqa: PLC0415 - heavy
    from eurazpol.node.torture.run import run  # noqa: PLC0415 - likewise

    def say(line: Message | str) -> None:
        text = line if isinstance(line, str) else catalogue().render(line, cast("Lang", lang))
        click.echo(text)

    try:
        report = run(Wish(messages, kills, minutes, database, seed), say, folder)
    except EurazpolError as error:
        raise click.ClickException(catalogue().error(error, cast("Lang", lang))) from error
    if out is not None:
        out.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.exit(0 if report["whole"] else 1)
