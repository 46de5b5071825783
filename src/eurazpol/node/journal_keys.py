"""The public keys that signed checkpoints of this node's journal: its own, and those of peers."""

from collections.abc import Mapping

from django.conf import settings

from eurazpol.audit.actions.checkpoints import checkpoints
from eurazpol.audit.actions.verify import Signatures
from eurazpol.audit.actions.witness import countersignatures
from eurazpol.audit.domain.checkpoint import SignedCheckpoint
from eurazpol.audit.domain.witness import Countersigned
from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.domain.keys import PublicKey, Use
from eurazpol.node.clock import clock_for
from eurazpol.node.config import NodeConfig
from eurazpol.node.key_ring import key_ring


def signing_keys() -> Mapping[str, bytes]:
    """Return id and public half of every key that signed a checkpoint, or under one, and is known.

    The ids of the keys of a peer begin with its name: ``ru:0a1b...``.
    """
    known = {id_: key.raw for id_, key in _own().items()}
    for signed in checkpoints():
        if signed.key_id not in known and (key := _listed(_node().name, signed.key_id)):
            known[signed.key_id] = key.raw
    for one in countersignatures():
        name = one.statement.witness
        if key := _listed(name, one.key_id):
            known[f"{name}:{one.key_id}"] = key.raw
    return known


def signatures() -> Signatures:
    """Return what tests the signatures on this node's journal; keys are read once."""
    own = _own()
    name = _node().name
    listed: dict[tuple[str, str], PublicKey | None] = {}

    def key_of(node: str, id_: str) -> PublicKey | None:
        if node == name and id_ in own:
            return own[id_]
        if (node, id_) not in listed:
            listed[node, id_] = _listed(node, id_)
        return listed[node, id_]

    def by_us(signed: SignedCheckpoint) -> bool:
        key = key_of(name, signed.key_id)
        return key is not None and key.verifies(signed.signature, signed.checkpoint.body)

    def by_peers(made: Countersigned) -> bool:
        statement = made.statement
        key = key_of(statement.witness, made.key_id)
        seen = SignedCheckpoint(statement.checkpoint, made.own_key, made.own_signature)
        return (
            key is not None
            and statement.checkpoint.origin == name
            and key.verifies(made.signature, statement.body)
            and by_us(seen)
        )

    return Signatures(by_us, by_peers)


def _node() -> NodeConfig:
    config: NodeConfig = settings.NODE
    return config


def _own() -> dict[str, PublicKey]:
    config = _node()
    keys = key_ring(config, clock_for(config)()).current().public()
    return {key.id.hex(): key for key in keys if key.use is Use.SIGN}


def _listed(node: str, id_: str) -> PublicKey | None:
    try:
        return signing_key(node, bytes.fromhex(id_))
    except ValueError:
        return None
