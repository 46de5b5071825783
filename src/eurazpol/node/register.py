"""Which registers of persons the node keeps."""

from eurazpol.matching.actions.publication import dataset_name
from eurazpol.matching.adapters.embedded.register import EmbeddedRegister
from eurazpol.matching.adapters.yente.client import YenteClient
from eurazpol.matching.adapters.yente.register import YenteRegister
from eurazpol.matching.ports import Register
from eurazpol.node.config import NodeConfig


def register_of(config: NodeConfig) -> Register:
    """Return the register in the folder of the node, searched by yente where that is set."""
    own, terms = EmbeddedRegister(config.folder / "register"), config.register
    if not terms.yente:
        return own
    client = YenteClient(
        terms.yente,
        dataset_name(config.name),
        api_key=terms.api_key,
        update_token=terms.update_token,
    )
    return YenteRegister(own, client)


def listed_of(config: NodeConfig) -> Register:
    """Return the index of persons of external lists."""
    return EmbeddedRegister(config.folder / "listed")


def sought_of(config: NodeConfig) -> Register:
    """Return the index of the persons of notices: small, and asked at every change of a record."""
    return EmbeddedRegister(config.folder / "sought")
