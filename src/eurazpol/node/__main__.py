"""``python -m eurazpol.node``: the command line, for processes that the node starts itself."""

from eurazpol.node.cli import main

main(prog_name="eurazpol")
