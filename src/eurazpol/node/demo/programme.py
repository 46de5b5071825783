"""A programme with a token on each state's node, so that the interface can be tried at once."""

import os
from pathlib import Path

from eurazpol.access.domain.actor import AuthorityKind
from eurazpol.node.demo import nodes
from eurazpol.node.demo.nodes import Running
from eurazpol.node.demo.stage import people_of

DAYS = "366"
"""The clock of the demonstration goes on by months."""


def token_file(running: Running, name: str) -> Path:
    """Return where the token of a node's programme lies."""
    return running.nodes[name].folder / "api-token"


def issue(running: Running, name: str) -> None:
    """Issue a token with every scope to a programme of the central authority, and keep it."""
    bodies = people_of(name).authorities
    central = next(one.code for one in bodies if one.kind is AuthorityKind.CENTRAL)
    words = ["tokens", "issue", "demo", "--officer", "admin", "--name", "Demonstration programme"]
    words += ["--purpose", "Shows the programme interface", "--authority", central]
    words += ["--role", "central_authority", "--days", DAYS]
    secret = nodes.command(running, name, *words)
    handle = os.open(token_file(running, name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secret)
