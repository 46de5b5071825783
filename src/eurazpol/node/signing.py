"""Put together how officers of the node sign: the place of their keys, time-stamps, trust lists."""

from functools import partial
from pathlib import Path

from eurazpol.documents.actions.deps import Signing, StoredKey
from eurazpol.documents.adapters.pkcs11 import Pkcs11Key
from eurazpol.documents.adapters.pkcs12 import Pkcs12Key
from eurazpol.documents.adapters.trust import TrustFolder
from eurazpol.documents.adapters.tsa import HttpTimestamper
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.documents.domain.terms import SigningTerms
from eurazpol.documents.ports import OfficerKey
from eurazpol.node.config import NodeConfig

TRUST = "trust"
CHECK = "/documents/check"


def signing_of(config: NodeConfig) -> Signing | None:
    """Return how officers sign; nothing on the secretariat, whose officers sign no papers."""
    if config.state is None:
        return None
    terms = config.signing
    return Signing(
        state=config.state.iso,
        open_key=partial(_open, terms),
        trust=TrustFolder(config.folder / TRUST),
        address=config.url + CHECK,
        stamps=HttpTimestamper(terms.tsa_url) if terms.tsa_url else None,
        stamp_url=terms.tsa_url,
        required=terms.required,
    )


def _open(terms: SigningTerms, key: StoredKey, secret: str) -> OfficerKey:
    if not key.key_id:
        return Pkcs12Key(key.secret, secret)
    if not terms.pkcs11:
        raise SigningRefused("signing-token-closed", token=terms.token or "—", why="[signing]")
    return Pkcs11Key(Path(terms.pkcs11), terms.token, bytes.fromhex(key.key_id), secret)
