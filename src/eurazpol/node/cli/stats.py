"""``eurazpol stats``: figures on the command line."""

import click


@click.group()
def stats() -> None:
    """Bring in and check published series, forecast, build the yearly report."""
