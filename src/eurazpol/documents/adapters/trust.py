"""The trust lists of the node: a folder for each state, and one for authorities of time-stamps.

::

    trust/KZ/*.pem, *.crt, *.cer      certificates of the authorities of Kazakhstan (PEM or DER)
    trust/KZ/*.crl                    what they have revoked (PEM or DER)
    trust/tsa/*.pem                   authorities of time-stamps

A file that cannot be read is an error that names it: a list never shrinks unseen. The folder is
read anew when a file in it has changed.
"""

from collections.abc import Iterable
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from eurazpol.documents.domain.certificates import Trust, TrustList
from eurazpol.documents.domain.errors import CertificateRefused

STAMPS = "tsa"
_CERTIFICATES, _LISTS = {".pem", ".crt", ".cer"}, {".crl"}
_MAX_BYTES = 16 * 1024**2


class TrustFolder:
    """The lists in one folder; none if there is no folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[tuple[str, int, int], ...] | None = None
        self._trust = Trust()

    def __call__(self) -> Trust:
        """Return the lists as they are now."""
        files = sorted(
            path
            for path in self._folder.glob("*/*")
            if path.suffix.lower() in _CERTIFICATES | _LISTS
        )
        seen = tuple((str(one), one.stat().st_mtime_ns, one.stat().st_size) for one in files)
        if seen != self._seen:
            states = {path.parent.name.upper() for path in files} - {STAMPS.upper()}
            self._trust = Trust(
                {state: _list(one for one in files if one.parent.name.upper() == state)
                 for state in states},
                _list(one for one in files if one.parent.name == STAMPS).roots,
            )  # fmt: skip
            self._seen = seen
        return self._trust


def _list(files: Iterable[Path]) -> TrustList:
    roots: list[bytes] = []
    revoked: list[bytes] = []
    for path in files:
        if path.suffix.lower() in _LISTS:
            revoked.append(_crl(path))
        else:
            roots += _certificates(path)
    return TrustList(tuple(roots), tuple(revoked))


def _certificates(path: Path) -> list[bytes]:
    data = _bytes(path)
    try:
        if b"-----BEGIN" in data:
            found = x509.load_pem_x509_certificates(data)
        else:
            found = [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise CertificateRefused("trust-unreadable", path=str(path)) from None
    return [one.public_bytes(Encoding.DER) for one in found]


def _crl(path: Path) -> bytes:
    data = _bytes(path)
    try:
        load = x509.load_pem_x509_crl if b"-----BEGIN" in data else x509.load_der_x509_crl
        return load(data).public_bytes(Encoding.DER)
    except ValueError:
        raise CertificateRefused("trust-unreadable", path=str(path)) from None


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _MAX_BYTES:
        raise CertificateRefused("trust-unreadable", path=str(path))
    return path.read_bytes()
