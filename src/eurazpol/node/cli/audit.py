"""``eurazpol audit``: verify the journal, and take out what others can verify without us."""

import json
import sys
from pathlib import Path

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.node.cli.common import enter, folder_option, load, told

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def audit() -> None:
    """Verify the audit log; export it, or the proof of one record."""


@audit.command()
@folder_option
@click.option("--kept", multiple=True, type=FILE, help="A checkpoint that somebody kept.")
@click.option("--journal-only", is_flag=True, help="Leave out the stored files and the rows.")
def verify(folder: Path, kept: tuple[Path, ...], *, journal_only: bool) -> None:
    """Recompute the journal from its first row, then read every stored file and sealed row.

    Exit status 1: the first bad record is named, with its time.
    """
    enter(folder)
    load()
    from eurazpol.audit.actions.export import read_checkpoint  # noqa: PLC0415 - needs the set-up
    from eurazpol.node.record_check import check_record  # noqa: PLC0415
    from eurazpol.node.record_check import told as lines_of  # noqa: PLC0415
    from eurazpol.node.wiring import services  # noqa: PLC0415

    with told():
        known = [read_checkpoint(path.read_bytes()).checkpoint for path in kept]
        found = check_record(services(), known, files=not journal_only)
    for text in lines_of(found):
        click.echo(catalogue().render(text, "en"))
    sys.exit(0 if found.whole else 1)


@audit.command()
@folder_option
@click.option("--out", required=True, type=FILE, help="The journal, line by line.")
@click.option("--keys", type=FILE, help="The public keys that signed its checkpoints.")
def export(folder: Path, out: Path, keys: Path | None) -> None:
    """Write the journal with its checkpoints, for verifier/verify_journal.py."""
    config = enter(folder)
    load()
    from eurazpol.audit.actions.export import journal_lines  # noqa: PLC0415 - needs the set-up

    with out.open("xb") as file:
        file.writelines(journal_lines(config.name))
    if keys is not None:
        _write_keys(keys)
    click.echo(str(out))


@audit.command()
@folder_option
@click.argument("record", type=int)
@click.option("--out", required=True, type=FILE)
@click.option("--keys", type=FILE, help="The public keys that signed its checkpoints.")
def proof(folder: Path, record: int, out: Path, keys: Path | None) -> None:
    """Write the proof that the record of this number stands in the signed journal."""
    config = enter(folder)
    load()
    from eurazpol.audit.actions.export import proof_of  # noqa: PLC0415 - needs the set-up above

    with told():
        found = proof_of(record, config.name)
    with out.open("x", encoding="utf-8") as file:
        json.dump(found, file, ensure_ascii=False)
    if keys is not None:
        _write_keys(keys)
    click.echo(str(out))


def _write_keys(path: Path) -> None:
    from eurazpol.node.journal_keys import signing_keys  # noqa: PLC0415 - needs Django

    with path.open("x", encoding="ascii") as file:
        json.dump({id_: public.hex() for id_, public in signing_keys().items()}, file)
