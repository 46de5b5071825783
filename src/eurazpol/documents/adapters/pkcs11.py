"""An officer's key in a PKCS#11 token (extra ``pkcs11``): it signs there and never leaves it.

The token is found by its label, the key and its certificate by their common id. The PIN lives in
memory for one action only. A session of PKCS#11 is not made for several threads; one signing has
its own.
"""

from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from eurazpol.documents.domain.errors import CertificateRefused, SigningRefused

try:
    import pkcs11
    from pkcs11 import Attribute, ObjectClass
    from pkcs11.mechanisms import Mechanism
    from pkcs11.util.ec import encode_ecdsa_signature
except ImportError:  # the extra is not installed; said when a token is configured
    pkcs11 = None  # type: ignore[assignment]


class Pkcs11Key:
    """One key of a token, for one action."""

    def __init__(self, library: Path, token: str, key_id: bytes, pin: str) -> None:
        if pkcs11 is None:
            raise SigningRefused("signing-token-library", library="python-pkcs11")
        try:
            place = pkcs11.lib(str(library)).get_token(token_label=token)
            try:
                self._session = place.open(user_pin=pin)
            except pkcs11.exceptions.UserAlreadyLoggedIn:
                # One sign-in counts for the whole process, and it proves nothing about this PIN.
                raise SigningRefused("signing-token-busy", token=token) from None
            self._key, self.certificate = self._found(token, key_id)
        except (pkcs11.exceptions.PinIncorrect, pkcs11.exceptions.PinLenRange,
                pkcs11.exceptions.PinInvalid):  # fmt: skip
            raise SigningRefused("signing-password", field="certificate_password") from None
        except (pkcs11.exceptions.PKCS11Error, RuntimeError) as error:
            why = type(error).__name__
            raise SigningRefused("signing-token-closed", token=token, why=why) from None
        self.chain: tuple[bytes, ...] = ()
        self._curve = isinstance(
            x509.load_der_x509_certificate(self.certificate).public_key(),
            ec.EllipticCurvePublicKey,
        )

    def _found(self, token: str, key_id: bytes) -> tuple[Any, bytes]:
        def only(kind: Any) -> Any:
            # The whole list: a search that is not ended bars every other one of the session.
            found = list(self._session.get_objects({Attribute.CLASS: kind, Attribute.ID: key_id}))
            if not found:
                self._session.close()
                raise CertificateRefused("certificate-not-in-token", field="key", token=token)
            return found[0]

        key = only(ObjectClass.PRIVATE_KEY)
        return key, bytes(only(ObjectClass.CERTIFICATE)[Attribute.VALUE])

    def sign(self, data: bytes) -> bytes:
        """Return the signature over ``data`` with SHA-256, made in the token."""
        try:
            if self._curve:
                raw = self._key.sign(sha256(data).digest(), mechanism=Mechanism.ECDSA)
                return bytes(encode_ecdsa_signature(bytes(raw)))
            return bytes(self._key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))
        except pkcs11.exceptions.PKCS11Error as error:
            why = type(error).__name__
            raise SigningRefused("signing-token-closed", token="", why=why) from None

    def close(self) -> None:
        """Sign out of the token."""
        self._session.close()
