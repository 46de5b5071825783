"""The keys of this node as its configuration wants them: in a file, or in a token."""

import os
from datetime import datetime

from django.conf import settings
from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.adapters.keys import KeyFile, open_keys
from eurazpol.exchange.adapters.pkcs11 import Pkcs11Token
from eurazpol.node.config import NodeConfig

PIN = "EURAZPOL_TOKEN_PIN"


def key_ring(config: NodeConfig, now: datetime) -> KeyFile:
    """Open the keys with the passphrase of the environment, else with the node's own secret."""
    token = None
    if config.keys.pkcs11 is not None:
        pin = os.environ.get(PIN, "")
        token = Pkcs11Token(config.keys.pkcs11, config.keys.token, pin, config.name)
    passphrase = os.environ.get("EURAZPOL_PASSPHRASE") or settings.SECRET_KEY
    return open_keys(config.folder / "keys", config.name, passphrase.encode(), now, token)


@transaction.atomic
def change_passphrase(config: NodeConfig, passphrase: str, actor: Actor, now: datetime) -> None:
    """Encrypt the keys under another passphrase; whoever runs needs it at the next start."""
    require(actor, Act.MANAGE_PEERS, Target(ObjectKind.EXCHANGE))
    record(actor.entry("exchange-passphrase-changed", "peer", config.name), now)
    key_ring(config, now).change_passphrase(passphrase.encode())
