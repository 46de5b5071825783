"""An officer's key in a PKCS#12 file (RFC 7292), opened with the officer's password.

The password and the key live in memory for one action only; neither is stored or logged.
"""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from eurazpol.documents.domain.errors import CertificateRefused, SigningRefused

MAX_BYTES = 64 * 1024


class Pkcs12Key:
    """The key and certificate of a file."""

    def __init__(self, data: bytes, password: str) -> None:
        if len(data) > MAX_BYTES:
            raise CertificateRefused("certificate-unreadable", field="file")
        try:
            found = pkcs12.load_pkcs12(data, password.encode("utf-8"))
        except (ValueError, UnsupportedAlgorithm, TypeError):
            # The library does not tell a wrong password from a broken file.
            raise SigningRefused("signing-password", field="certificate_password") from None
        key = found.key
        if found.cert is None or not isinstance(
            key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
        ):
            raise CertificateRefused("certificate-no-key", field="file")
        if key.public_key() != found.cert.certificate.public_key():
            raise CertificateRefused("certificate-no-key", field="file")
        self._key = key
        self.certificate = found.cert.certificate.public_bytes(Encoding.DER)
        self.chain = tuple(
            one.certificate.public_bytes(Encoding.DER)
            for one in found.additional_certs
            if one.certificate.issuer != one.certificate.subject
        )

    def sign(self, data: bytes) -> bytes:
        """Return the signature over ``data`` with SHA-256."""
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self._key.sign(data, ec.ECDSA(hashes.SHA256()))

    def close(self) -> None:
        """Forget the key: nothing else holds it."""
        del self._key
