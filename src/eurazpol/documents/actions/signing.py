"""One officer signs the papers of one step, or of one step of several cases at once.

1. *Prepared*: the step is taken as far as writing the papers, and undone; what is left is the list
   of what would be signed, with hashes (:class:`Prepared`), and the instant that the papers bear.
2. *Signed*: the officer has seen the list and opens the key. The step is taken again with the same
   instant, so the papers come out with the same bytes; one that does not is not signed, and the
   officer is shown the new list. The key is opened once for all papers and packages.
3. A programme never signs for a person: it prepares, and an officer signs.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require, require_known
from eurazpol.audit.actions.record import record, record_read
from eurazpol.documents.actions.certificates import certificate_of, open_key_of
from eurazpol.documents.actions.cms import Pen
from eurazpol.documents.actions.deps import DocumentsDeps, Signing
from eurazpol.documents.actions.typeset import SignedBlock
from eurazpol.documents.domain.certificates import CertificateView
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.documents.domain.package import Package, Seal
from eurazpol.documents.domain.views import DocumentView
from eurazpol.documents.ports import OfficerKey
from eurazpol.kernel.canonical import canonical_bytes, sha256_hex
from eurazpol.kernel.texts import Message

WINDOW = timedelta(minutes=15)
"""So long may an officer look at what is to be signed before it is made anew."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper that is to be signed inside its file: what it is, and the hash of what is signed."""

    title: Message
    template: str
    lang: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Agreed:
    """What an officer has seen: the hashes of the papers, and those of the packages."""

    papers: frozenset[str]
    packages: frozenset[str]
    at: datetime


@dataclass
class Session:
    """One signing: what it is about grows while the step is taken.

    Without a pen nothing is signed yet. ``signed_as`` leads from the hash of a signed paper to the
    hash of what was signed.
    """

    signing: Signing
    certificate: CertificateView
    at: datetime
    pen: Pen | None = None
    key: OfficerKey | None = None
    agreed: Agreed | None = None
    papers: list[Prepared] = field(default_factory=list)
    packages: list[Package] = field(default_factory=list)
    signed_as: dict[str, str] = field(default_factory=dict)

    @property
    def preparing(self) -> bool:
        """Whether this is the first time through, to show what will be signed."""
        return self.pen is None

    @property
    def shown(self) -> Agreed:
        """What the page before signing shows, for the second time through."""
        papers = frozenset(one.sha256 for one in self.papers)
        return Agreed(papers, frozenset(map(self._hash_of, self.packages)), self.at)

    def _hash_of(self, package: Package) -> str:
        """Return the hash of the list as prepared: papers are called by what is signed in them."""
        plain = msgspec.to_builtins(package)
        for one in plain["papers"]:
            if one["sha256"] in self.signed_as:
                one["sha256"], one["size"] = self.signed_as[one["sha256"]], 0
            elif any(one["sha256"] == paper.sha256 for paper in self.papers):
                one["size"] = 0
        return sha256_hex(canonical_bytes(plain))

    def sign_paper(self, paper: Prepared, data: bytes) -> bytes:
        """Return the paper, signed if this is the time for it."""
        self.papers.append(paper)
        if self.pen is None:
            return data
        if self.agreed is None or paper.sha256 not in self.agreed.papers:
            raise SigningRefused("signing-changed")
        signed = self.pen.sign_pdf(data)
        self.signed_as[sha256_hex(signed)] = paper.sha256
        return signed

    def sign_package(self, package: Package) -> Seal | None:
        """Return the seal of the package, nothing while it is only prepared."""
        self.packages.append(package)
        if self.pen is None:
            return None
        if self.agreed is None or self._hash_of(package) not in self.agreed.packages:
            raise SigningRefused("signing-changed")
        return Seal(package, self.pen.sign_manifest(package.manifest))

    def close(self) -> None:
        """Forget the officer's key: the signing is over, or has failed."""
        if self.key is not None:
            self.key.close()

    def block(self, name: str) -> SignedBlock:
        """Return what a paper prints of the signature of the officer ``name``."""
        own = self.certificate
        return SignedBlock(
            name, own.subject, own.serial, own.issuer, own.valid_until, self.signing.address
        )

    def journal(self, document: DocumentView, actor: Actor, now: datetime) -> None:
        """Write that a document was signed, in the transaction that keeps it."""
        details = {"sha256": document.sha256, "serial": self.certificate.serial}
        if document.sha256 in self.signed_as:
            details["signed"] = self.signed_as[document.sha256]
        entry = actor.entry(
            "document-signed", "document", document.id, ground=document.about, details=details
        )
        record(entry, now)


def prepare(deps: DocumentsDeps, actor: Actor, now: datetime) -> Session | None:
    """Begin to prepare; nothing where the officer has no certificate, or the node does not sign.

    Raises :class:`SigningRefused` where the node requires signatures and the officer has no
    certificate, or one that is not in its term.
    """
    if deps.signing is None:
        return None
    found = certificate_of(actor.officer_id)
    if found is None:
        require_signature(deps, actor)
        return None
    view = found.certificate
    if not view.valid_at(now):
        raise SigningRefused("signing-term", since=view.valid_from, until=view.valid_until)
    return Session(deps.signing, view, now.replace(microsecond=0))


def unlock(
    deps: DocumentsDeps, agreed: Agreed, secret: str, actor: Actor, now: datetime
) -> Session:
    """Open the officer's key to sign what was seen; raises :class:`SigningRefused`.

    Runs outside the transaction of the step.
    """
    if deps.signing is None:
        raise SigningRefused("signing-no-certificate")
    if not agreed.at <= now <= agreed.at + WINDOW:
        raise SigningRefused("signing-changed")
    found = certificate_of(actor.officer_id)
    if found is None:
        raise SigningRefused("signing-no-certificate")
    key = open_key_of(deps.signing, actor, secret, now)
    pen = Pen(key, agreed.at, deps.signing.stamps)
    return Session(deps.signing, found.certificate, agreed.at, pen, key, agreed)


def signs_with(deps: DocumentsDeps, actor: Actor) -> bool | None:
    """Whether the officer has a certificate to sign with; nothing where the node does not sign."""
    return None if deps.signing is None else certificate_of(actor.officer_id) is not None


def requires_signature(deps: DocumentsDeps) -> bool:
    """Whether nothing leaves this node without an officer's signature."""
    return deps.signing is not None and deps.signing.required


def require_signature(deps: DocumentsDeps, actor: Actor) -> None:
    """Refuse to go on without a signature where the node requires one (rule 3 for a programme)."""
    if requires_signature(deps):
        raise SigningRefused("signing-by-person" if actor.is_programme else "signing-required")


def read_prepared(
    deps: DocumentsDeps, sha256: str, *, about: str, actor: Actor, now: datetime
) -> bytes:
    """Return a paper as it was prepared for signing, so that its officer can read it first.

    The bytes stay for a day though the step was undone. The reading is recorded. Raises
    :class:`SigningRefused` when they are gone, and ``Forbidden``.
    """
    target = deps.target_of(about)
    require_known(actor, target)
    require(actor, Act.READ_DOCUMENT, target)
    data = deps.blobs.get(sha256)
    if data is None:
        raise SigningRefused("signing-changed")
    details = {"sha256": sha256}
    record_read(actor.entry("document-read", "case", about, ground=about, details=details), now)
    return data


def kept_before(deps: DocumentsDeps, sha256: str) -> bytes | None:
    """Return the bytes of an upload that came with the page before signing."""
    return deps.blobs.get(sha256)
