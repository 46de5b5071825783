"""``eurazpol stats``: figures on the command line."""

import click

from eurazpol.node.cli.stats_events import commands as event_commands
from eurazpol.node.cli.stats_forecast import forecast
from eurazpol.node.cli.stats_series import commands as series_commands


@click.group()
def stats() -> None:
    """Bring in and check published series, forecast, build the yearly report."""


for _command in (*series_commands(), *event_commands()):
    stats.add_command(_command)
stats.add_command(forecast)
