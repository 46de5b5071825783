"""``eurazpol exchange check-evidence``: anybody checks a saved evidence, without a node."""

import sys
from pathlib import Path
from textwrap import indent
from typing import Protocol, cast

import click

from eurazpol.exchange.actions.views import sentence
from eurazpol.exchange.domain.evidence_check import (
    Checked,
    check_document,
    keys_of,
    proven_directory,
)
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.kernel.texts import LANGS, Lang, Message, message

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


class Say(Protocol):
    """Writes a line, ``depth`` steps in."""

    def __call__(self, text: Message, depth: int = 0) -> None:
        """Write ``text``."""


@click.command("check-evidence")
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option(
    "--directory", "directories", multiple=True, required=True, type=_FILE,
    help="A signed directory of nodes; repeat it to add older ones.",
)  # fmt: skip
@click.option("--secretariat-key", help="Id of the key that must have signed every directory.")
@click.option("--lang", default="en", type=click.Choice(LANGS), show_default=True)
def check_evidence(
    files: tuple[Path, ...], directories: tuple[Path, ...], secretariat_key: str | None, lang: str
) -> None:
    """Say what saved evidences prove, who signed them, and whether the signatures hold.

    Needs no node and no database. The exit status is 0 only if every signature holds.
    """

    def say(text: Message, depth: int = 0) -> None:
        click.echo(indent(catalogue().render(text, cast("Lang", lang)), "  " * depth))

    try:
        found = [proven_directory(path.read_bytes()) for path in directories]
        for directory, key in found:
            say(message("node-evidence-directory", version=directory.version, key=key))
        if secretariat_key and any(key != secretariat_key for _, key in found):
            say(message("node-evidence-other-secretariat", key=secretariat_key))
            sys.exit(1)
        find = keys_of(directory for directory, _ in found)
        good = [_tell(path, check_document(path.read_bytes(), find), say) for path in files]
    except EurazpolError as error:
        raise click.ClickException(catalogue().error(error, cast("Lang", lang))) from error
    sys.exit(0 if all(good) else 1)


def _tell(path: Path, checked: Checked, say: Say) -> bool:
    say(message("node-evidence-file", name=path.name))
    for kind in checked.kinds:
        say(message("node-evidence-proves", what=kind.text), 1)
    say(
        message(
            "node-evidence-states",
            signer=checked.signer,
            other=checked.other,
            at=checked.at,
            id=checked.message_id,
            hash=checked.hash,
            key=checked.key,
        ),
        1,
    )
    if checked.reason is not None:
        why = sentence(checked.reason.text, checked.reason.code)
        say(message("node-evidence-reason", why=why), 1)
    why_not = checked.why_not
    if why_not is not None:
        say(message("node-evidence-bad", why=why_not), 1)
        return False
    say(message("node-evidence-good"), 1)
    return True
