"""``eurazpol exchange``: the keys of the node, carried bundles, and proofs of the exchange."""

import click


@click.group()
def exchange() -> None:
    """Keys, carried bundles and proofs of the exchange."""
