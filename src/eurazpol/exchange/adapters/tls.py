"""Connections that are encrypted and proven by certificates, and why one was refused.

TLS 1.3 and nothing older. The peer's certificate must be vouched for by the configured authority
and name the peer's address; authorities that the machine trusts otherwise do not count.
"""

import ssl
from pathlib import Path

from eurazpol.exchange.domain.errors import NotReached

_EXPIRED, _NOT_YET, _OTHER_NAME, _OTHER_ADDRESS = 10, 9, 62, 64
"""Results of verification as OpenSSL numbers them (``x509_vfy.h``)."""

_WANTED = ("CERTIFICATE_REQUIRED", "UNKNOWN_CA", "BAD_CERTIFICATE", "CERTIFICATE_EXPIRED",
           "HANDSHAKE_FAILURE", "CERTIFICATE_UNKNOWN", "ACCESS_DENIED")  # fmt: skip
"""Alerts by which a peer refuses our certificate, or that we show none (RFC 8446, section 6.2)."""


def client_context(trusted_ca: Path, certificate: Path, key: Path) -> ssl.SSLContext:
    """Return how this node connects to peers: whom it believes and what it shows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(trusted_ca)
    context.load_cert_chain(certificate, key)
    return context


def why_refused(error: BaseException | None) -> NotReached | None:
    """Return the named refusal if TLS is at the bottom of an error, else ``None``."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return _not_vouched(error)
        if isinstance(error, ssl.SSLError):
            text = f"{error.reason or ''}"
            wanted = any(name in text for name in _WANTED)
            return NotReached("exchange-tls-wants-ours" if wanted else "exchange-tls-failed")
        error = error.__cause__ or error.__context__
    return None


def _not_vouched(error: ssl.SSLCertVerificationError) -> NotReached:
    if error.verify_code in {_EXPIRED, _NOT_YET}:
        return NotReached("exchange-tls-expired")
    if error.verify_code in {_OTHER_NAME, _OTHER_ADDRESS}:
        return NotReached("exchange-tls-other-name")
    return NotReached("exchange-tls-unknown-ca")
