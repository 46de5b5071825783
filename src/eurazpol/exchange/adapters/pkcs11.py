"""Keys of the node in a PKCS#11 token: the secret halves never leave it (extra ``pkcs11``).

A pair lies in the token under the label ``eurazpol <node> <use>`` and a random id that both halves
share; it is found by its public half. A token that has no X25519 keeps the signing keys only, and
the agreement keys stay encrypted on the disk (``adapters/keys.py``).

A session of PKCS#11 is not made for several threads: one works with it at a time.
"""

import logging
import secrets
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, TypeVar

from eurazpol.exchange.domain.errors import NotAllowed
from eurazpol.exchange.domain.keys import KEY_SIZE, PlainHalf, SecretHalf, Use

try:
    import pkcs11
    from pkcs11 import KDF, Attribute, KeyType, MechanismFlag, ObjectClass
    from pkcs11.mechanisms import Mechanism
except ImportError:  # the extra is not installed; said when a token is configured
    pkcs11 = None  # type: ignore[assignment]

log = logging.getLogger(__name__)

_CURVES = {Use.SIGN: bytes.fromhex("06032b6570"), Use.AGREE: bytes.fromhex("06032b656e")}
"""The curves Ed25519 and X25519 as DER object identifiers (RFC 8410, section 3)."""

T = TypeVar("T")


class Pkcs11Token:
    """One token, opened at its first use in this process."""

    def __init__(self, library: Path, label: str, pin: str, node: str) -> None:
        if pkcs11 is None:
            raise NotAllowed("exchange-token-no-library", library="python-pkcs11")
        self._library, self._label, self._pin, self._node = library, label, pin, node
        self._lock = threading.Lock()
        self._session: Any = None
        self._found: dict[bytes, Any] = {}

    def make(self, use: Use) -> bytes | None:
        """Make a pair in the token; ``None`` if it has no such keys."""
        try:
            return self._with_session(lambda session: self._made(session, use))
        except pkcs11.exceptions.PKCS11Error as error:
            log.warning("keys: the token makes no key to %s: %r", use.value, error)
            return None

    def _made(self, session: Any, use: Use) -> bytes:
        curve = session.create_domain_parameters(
            KeyType.EC_EDWARDS, {Attribute.EC_PARAMS: _CURVES[use]}, local=True
        )
        abilities = MechanismFlag.SIGN | MechanismFlag.VERIFY
        public, private = curve.generate_keypair(
            mechanism=Mechanism.EC_EDWARDS_KEY_PAIR_GEN,
            store=True,
            id=secrets.token_bytes(16),
            label=self._label_of(use),
            capabilities=abilities if use is Use.SIGN else MechanismFlag.DERIVE,
            private_template={Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: False},
        )
        raw = _raw(public)
        self._found[raw] = private
        return raw

    def half(self, use: Use, public: bytes) -> SecretHalf:
        """Return what works with the secret half of the key, looked for at its first use."""
        return TokenHalf(self, use, public)

    def keep_only(self, kept: Collection[bytes]) -> None:
        """Destroy every pair of this node whose public half is not among ``kept``."""

        def destroy(session: Any) -> None:
            for use in Use:
                for public in _objects(session, ObjectClass.PUBLIC_KEY, self._label_of(use)):
                    if _raw(public) in kept:
                        continue
                    self._found.pop(_raw(public), None)
                    for private in _private(session, public):
                        private.destroy()
                    public.destroy()

        self._with_session(destroy)

    def work(self, use: Use, public: bytes, what: Callable[[Any], T]) -> T:
        """Do something with the secret half of a key."""

        def do(session: Any) -> T:
            if public not in self._found:
                self._found[public] = self._search(session, use, public)
            return what(self._found[public])

        return self._with_session(do)

    def _search(self, session: Any, use: Use, raw: bytes) -> Any:
        for public in _objects(session, ObjectClass.PUBLIC_KEY, self._label_of(use)):
            found = _private(session, public) if _raw(public) == raw else []
            if found:
                return found[0]
        raise NotAllowed("exchange-token-no-key", token=self._label)

    def _label_of(self, use: Use) -> str:
        return f"eurazpol {self._node} {use.value}"

    def _with_session(self, what: Callable[[Any], T]) -> T:
        with self._lock:
            if self._session is None:
                self._session = self._opened()
            return what(self._session)

    def _opened(self) -> Any:
        try:
            token = pkcs11.lib(str(self._library)).get_token(token_label=self._label)
            try:
                return token.open(rw=True, user_pin=self._pin)
            except pkcs11.exceptions.UserAlreadyLoggedIn:
                return token.open(rw=True)  # one sign-in counts for the whole process
        except (pkcs11.exceptions.PKCS11Error, RuntimeError) as error:
            why = type(error).__name__
            raise NotAllowed("exchange-token-closed", token=self._label, why=why) from None


class TokenHalf:
    """The secret half of one key in a token."""

    def __init__(self, token: Pkcs11Token, use: Use, public: bytes) -> None:
        self._token, self._use, self._public = token, use, public

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TokenHalf) and other._public == self._public

    def __hash__(self) -> int:
        return hash(self._public)

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature over ``data``, made in the token."""

        def sign(key: Any) -> bytes:
            return bytes(key.sign(data, mechanism=Mechanism.EDDSA))

        return self._token.work(self._use, self._public, sign)

    def agree(self, their_public: bytes) -> bytes:
        """Return the secret, derived in the token; ``ValueError`` for a point of low order."""

        def derive(key: Any) -> bytes:
            secret = key.derive_key(
                KeyType.GENERIC_SECRET,
                KEY_SIZE * 8,
                mechanism=Mechanism.ECDH1_DERIVE,
                mechanism_param=(KDF.NULL, None, their_public),
                store=False,
                template={Attribute.SENSITIVE: False, Attribute.EXTRACTABLE: True},
            )
            value = bytes(secret[Attribute.VALUE])
            secret.destroy()
            return value

        # Such a point gives nothing with every secret there is, so any secret shows it.
        PlainHalf(bytes(KEY_SIZE)).agree(their_public)
        return self._token.work(self._use, self._public, derive)


def _objects(session: Any, kind: Any, label: str) -> list[Any]:
    # The whole list: a search that is not ended bars every other operation of the session.
    return list(session.get_objects({Attribute.CLASS: kind, Attribute.LABEL: label}))


def _private(session: Any, public: Any) -> list[Any]:
    wanted = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: public[Attribute.ID]}
    return list(session.get_objects(wanted))


def _raw(public: Any) -> bytes:
    """Return the 32 bytes of a public key: the point is wrapped in an octet string."""
    return bytes(public[Attribute.EC_POINT])[-KEY_SIZE:]
