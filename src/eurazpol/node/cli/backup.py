"""``eurazpol backup`` and ``eurazpol restore``: a whole node in one encrypted file."""

import os
from pathlib import Path

import click

from eurazpol.node.cli.common import enter, folder_option, load, told

FILE = click.Path(dir_okay=False, path_type=Path)
PASSPHRASE = "EURAZPOL_BACKUP_PASSPHRASE"  # noqa: S105 - the name of the variable
key_option = click.option(
    "--key-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=f"A file that is the key; left out, the passphrase in {PASSPHRASE}.",
)


def _secret(key_file: Path | None) -> bytes:
    return key_file.read_bytes() if key_file else os.environ.get(PASSPHRASE, "").encode()


@click.command()
@click.argument("file", type=FILE)
@folder_option
@key_option
def backup(file: Path, folder: Path, key_file: Path | None) -> None:
    """Write database, files, keys and settings of a node, which may be at work, into FILE."""
    config = enter(folder)
    load()
    from eurazpol.node.backup.archive import back_up  # noqa: PLC0415 - needs the set-up above
    from eurazpol.node.backup.journal import say_backed_up  # noqa: PLC0415
    from eurazpol.node.clock import clock_for  # noqa: PLC0415

    now = clock_for(config)()
    with told():
        say_backed_up(config, now)
        made = back_up(config, file, _secret(key_file), now)
    click.echo(f"{made.about.node}, {made.about.at}: {made.members} files in {file}")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@folder_option
@key_option
@click.option("--database", help="postgresql:// address of an empty database, instead of the old.")
def restore(file: Path, folder: Path, key_file: Path | None, database: str | None) -> None:
    """Put the node of FILE back into a new folder and an empty database, if nothing is altered."""
    from eurazpol.node.backup.archive import restore as put_back  # noqa: PLC0415 - heavy

    with told():
        made = put_back(file, folder, _secret(key_file), database)
    config = enter(folder)
    from eurazpol.node.start import prepare  # noqa: PLC0415 - needs the environment above

    prepare()
    from eurazpol.node.backup.journal import say_restored  # noqa: PLC0415 - needs the set-up
    from eurazpol.node.clock import clock_for  # noqa: PLC0415

    say_restored(config, made.about, clock_for(config)())
    click.echo(f"{made.about.node}, {made.about.at}: {made.members} files in {folder}")
    click.echo("now: eurazpol audit verify; then start the node")
