"""Check a saved evidence or receipt with nothing but its bytes and a signed directory.

For whoever was not there: a court, another state, a ministry. No node, no database. What is proven:
the key that signed stands in the directory for the node that the document names, was valid at the
time that the document states, and made the signature. The directory proves itself by the key of
the secretariat that it lists; which key that is, is compared with what the secretariat publishes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from eurazpol.exchange.domain.directory import SECRETARIAT, Directory, read_directory
from eurazpol.exchange.domain.errors import Refusal, refused
from eurazpol.exchange.domain.evidence import EvidenceKind, read_evidence
from eurazpol.exchange.domain.keys import PublicKey
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import read_receipt
from eurazpol.exchange.domain.signed import RECEIPT, Signed
from eurazpol.kernel.texts import Message, message

FindKey = Callable[[str, bytes], PublicKey | None]
"""Finds the signing key of a node by its id."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a document states; ``why_not`` is ``None`` when its signature proves it.

    ``hash`` is the digest of the letter, of the bytes that came in relay-rejected, of the manifest
    in submission-rejected; ``key`` the id of the key; both in hexadecimal.
    """

    kinds: tuple[EvidenceKind, ...]
    signer: str
    key: str
    at: datetime
    message_id: str
    other: str
    hash: str
    reason: Reason | None
    why_not: Message | None


def unproven(
    document: Signed, key: PublicKey | None, at: datetime, kept_at: datetime | None = None
) -> Message | None:
    """Say why a signature proves nothing for the instant ``at``; ``None`` when it does.

    ``kept_at`` is since when whoever asks has held it, where that is on record: of a stolen key
    only such a record tells what was signed before the theft.
    """
    if key is None:
        return message("exchange-receipt-unknown-key")
    if not key.signed_in_time(at, kept_at or at):
        return message("exchange-receipt-key-not-valid")
    if not document.verified_by(key):
        return message("exchange-receipt-altered")
    return None


def check_document(raw: bytes, find: FindKey) -> Checked:
    """Read an evidence or a receipt and check its signature; ``Refused`` when it is neither."""
    if raw.startswith(RECEIPT):
        document, receipt = read_receipt(raw)
        kinds, signer, at = receipt.outcome.evidence, receipt.giver, receipt.at
        message_id, other = receipt.message_id, receipt.to
        hash_, reason = receipt.hash, receipt.reason
    else:
        document, evidence = read_evidence(raw)
        kinds, signer, at = (evidence.kind,), evidence.issuer, evidence.at
        message_id, hash_, reason = evidence.message_id, evidence.digest, evidence.reason
        other = evidence.recipient if signer == evidence.sender else evidence.sender
    why_not = unproven(document, find(signer, document.signer), at)
    return Checked(
        kinds, signer, document.signer.hex(), at, message_id, other, hash_.hex(), reason, why_not
    )


def proven_directory(raw: bytes) -> tuple[Directory, str]:
    """Return a directory and the id of the secretariat's key that signed it.

    ``wrong-signer`` when no key that it lists for the secretariat made the signature.
    """
    document, directory = read_directory(raw)
    secretariat = directory.nodes.get(SECRETARIAT)
    key = secretariat.signing_key(document.signer) if secretariat else None
    if unproven(document, key, directory.issued_at) is not None:
        raise refused(Refusal.WRONG_SIGNER, key=document.signer.hex())
    return directory, document.signer.hex()


def keys_of(directories: Iterable[Directory]) -> FindKey:
    """Return what finds a key in any of the directories."""
    known = tuple(directories)

    def find(node: str, key_id: bytes) -> PublicKey | None:
        for directory in known:
            listed = directory.nodes.get(node)
            key = listed.signing_key(key_id) if listed else None
            if key is not None:
                return key
        return None

    return find
