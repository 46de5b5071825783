"""``eurazpol law``: the law engine on the command line; needs no database and no Django."""

import click


@click.group()
def law() -> None:
    """Ask the law engine: assess a request, list treaties, run scenarios."""
