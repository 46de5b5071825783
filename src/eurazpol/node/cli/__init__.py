"""The ``eurazpol`` command."""

import click

from eurazpol.node.cli.audit import audit
from eurazpol.node.cli.backup import backup, restore
from eurazpol.node.cli.commands import demo, node
from eurazpol.node.cli.documents import documents
from eurazpol.node.cli.exchange import exchange
from eurazpol.node.cli.law import law
from eurazpol.node.cli.names import names
from eurazpol.node.cli.notices import notices
from eurazpol.node.cli.officers import officers
from eurazpol.node.cli.register import register
from eurazpol.node.cli.screen import screen
from eurazpol.node.cli.stats import stats
from eurazpol.node.cli.tokens import tokens
from eurazpol.node.cli.trial import trial


@click.group()
@click.version_option(package_name="eurazpol")
def main() -> None:
    """Run Eurazpol: a node, a demonstration of three, and the law engine on its own."""


main.add_command(audit)
main.add_command(backup)
main.add_command(restore)
main.add_command(law)
main.add_command(names)
main.add_command(node)
main.add_command(notices)
main.add_command(officers)
main.add_command(demo)
main.add_command(documents)
main.add_command(exchange)
main.add_command(stats)
main.add_command(register)
main.add_command(screen)
main.add_command(tokens)
main.add_command(trial)
