"""Certificates of the demonstration: an authority for each state, and a PKCS#12 for each officer.

For training only: the authorities are made on the spot, their keys are forgotten at once, and the
password of an officer's file is the one with which the officer signs in.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption as Encrypted
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from cryptography.x509.oid import NameOID

from eurazpol.access.domain.actor import Role
from eurazpol.node.demo.nodes import Running
from eurazpol.node.people_file import People

_Public = ec.EllipticCurvePublicKey | rsa.RSAPublicKey
TERM = timedelta(days=3 * 365)
EARLIER = timedelta(days=30)
"""So long before the demonstration begins were the certificates given."""


@dataclass(frozen=True, slots=True)
class Authority:
    """Who certifies the officers of a state."""

    state: str
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    begin: datetime

    @property
    def pem(self) -> bytes:
        """The certificate, for trust lists."""
        return self.certificate.public_bytes(Encoding.PEM)

    def revoked(self, *certificates: x509.Certificate, since: datetime | None = None) -> bytes:
        """Return the list of what the authority has revoked (PEM)."""
        made = x509.CertificateRevocationListBuilder(
            self.certificate.subject, self.begin, self.begin + TERM
        )
        for one in certificates:
            entry = x509.RevokedCertificateBuilder(one.serial_number, since or self.begin)
            made = made.add_revoked_certificate(entry.build())
        return made.sign(self.key, SHA256()).public_bytes(Encoding.PEM)

    def certify(self, name: str, public: _Public) -> x509.Certificate:
        """Give a person a certificate to sign with."""
        usage = _usage(digital_signature=True, content_commitment=True)
        return (
            _builder(_name(name, self.state), self.certificate.subject, public, self.begin)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
            .sign(self.key, SHA256())
        )

    def file_for(self, name: str, password: str) -> bytes:
        """Make a key, certify it and return both as a PKCS#12 file under the password."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = self.certify(name, key.public_key())
        lock = Encrypted(password.encode())
        return pkcs12.serialize_key_and_certificates(name.encode(), key, made, None, lock)


def authority(state: str, begin: datetime) -> Authority:
    """Make the authority of a state."""
    key = ec.generate_private_key(ec.SECP256R1())
    name, begin = _name(f"Training CA {state}", state), begin - EARLIER
    made = (
        _builder(name, name, key.public_key(), begin)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(key_cert_sign=True, crl_sign=True), critical=True)
        .sign(key, SHA256())
    )
    return Authority(state, made, key, begin)


def trust_each_other(folders: Mapping[str, Path], authorities: Mapping[str, Authority]) -> None:
    """Write the trust lists of all states into the folder of every node."""
    for folder in folders.values():
        for state, one in authorities.items():
            place = folder / "trust" / state
            place.mkdir(parents=True, exist_ok=True)
            (place / "authority.pem").write_bytes(one.pem)
            (place / "revoked.crl").write_bytes(one.revoked())


def _builder(
    subject: x509.Name, issuer: x509.Name, public: _Public, begin: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(issuer, subject, public, x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + TERM)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _name(common: str, state: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, state),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(**given: bool) -> x509.KeyUsage:
    every = (
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
        "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
    )  # fmt: skip
    return x509.KeyUsage(**{name: given.get(name, False) for name in every})


_SIGN = {Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER, Role.EXECUTING_AUTHORITY}


def certify_all(running: Running, people_of: Callable[[str], People]) -> Path:
    """Make the authorities of the states and the files of their officers; return their folder.

    Every node gets the trust lists of all states.
    """
    states = {name: node for name, node in running.nodes.items() if node.state}
    authorities = {node.state: authority(node.state, running.now()) for node in states.values()}
    trust_each_other({name: node.folder for name, node in states.items()}, authorities)
    place = running.folder / "certificates"
    for name, node in states.items():
        folder = place / name
        folder.mkdir(parents=True)
        for person in people_of(name).officers:
            if person.password and _SIGN & set(person.roles):
                full = f"{person.family_name} {person.given_name}"
                made = authorities[node.state].file_for(full, person.password)
                (folder / f"{person.login}.p12").write_bytes(made)
    return place
