"""Which register of persons the node keeps."""

from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.ports import Register
from eurazpol.node.config import NodeConfig


def register_of(config: NodeConfig) -> Register:
    """Return the register in the folder of the node."""
    return EmbeddedRegister(config.folder / "register")
