"""What every command of a node begins with: its folder, Django loaded, errors in one line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.errors import EurazpolError
from eurazpol.node.config import NodeConfig, read_config

folder_option = click.option(
    "--folder",
    envvar="EURAZPOL_NODE",
    show_envvar=True,
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the node.",
)


def enter(folder: Path) -> NodeConfig:
    """Make the folder the node of this process; a configuration error ends it with its reason."""
    os.environ["EURAZPOL_NODE"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
    with told():
        return read_config(folder)


def load() -> None:
    """Load Django for the node of this process."""
    import django  # noqa: PLC0415 - only commands that work with the database need it

    django.setup()


@contextmanager
def told() -> Iterator[None]:
    """Turn an error of the product into one line for the person at the keyboard."""
    try:
        yield
    except EurazpolError as error:
        raise click.ClickException(catalogue().error(error, "en")) from error
