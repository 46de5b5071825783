"""The public keys that sign checkpoints of this node's journal, those of the past included."""

from collections.abc import Mapping

from django.conf import settings

from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.domain.checkpoint import SignedCheckpoint
from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain.keys import PublicKey, Use
from eurazpol.node.clock import clock_for
from eurazpol.node.config import NodeConfig
from eurazpol.node.key_ring import key_ring


def signing_keys() -> Mapping[str, bytes]:
    """Return id and public half of every key that signed a checkpoint and is known."""
    known = _own()
    for signed in checkpoints():
        key = known.get(signed.key_id) or _listed(signed.key_id)
        if key is not None:
            known[signed.key_id] = key
    return {id_: key.raw for id_, key in known.items()}


def signature_holds(signed: SignedCheckpoint) -> bool:
    """Whether a key that is, or by a directory was, this node's own signed the checkpoint."""
    key = _own().get(signed.key_id) or _listed(signed.key_id)
    return key is not None and key.verifies(signed.signature, signed.checkpoint.body)


def _own() -> dict[str, PublicKey]:
    config: NodeConfig = settings.NODE
    keys = key_ring(config, clock_for(config)()).current().public()
    return {key.id.hex(): key for key in keys if key.use is Use.SIGN}


def _listed(id_: str) -> PublicKey | None:
    config: NodeConfig = settings.NODE
    return signing_key(config.name, bytes.fromhex(id_))
