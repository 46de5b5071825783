"""Which registers of persons the node keeps."""

from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.ports import Register
from eurazpol.node.config import NodeConfig


def register_of(config: NodeConfig) -> Register:
    """Return the register in the folder of the node."""
    return EmbeddedRegister(config.folder / "register")


def sought_of(config: NodeConfig) -> Register:
    """Return the index of the persons of notices: small, and asked at every change of a record."""
    return EmbeddedRegister(config.folder / "sought")
