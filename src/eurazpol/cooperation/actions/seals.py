"""Seal the papers that leave with a message, check the seal of those that come, give the package.

1. An officer who signs seals what the message takes along: the papers in their order, with their
   hashes, for whom and to which effect. The seal is one more paper of the message.
2. A seal that comes must be that of this message: of this sender, to us, about this case, with the
   papers that came, in their order. What does not fit is said in the timeline.
3. With its papers beside it a seal becomes a container (ASiC-E), always the same bytes. A paper
   that may not be read, or is gone, is named instead.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require, require_known
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.signed_view import SignedView, signed_of
from eurazpol.cooperation.actions.work import Work, target
from eurazpol.cooperation.domain import wire
from eurazpol.cooperation.domain.declare import Sends
from eurazpol.cooperation.domain.errors import NotAllowed, UnknownCase
from eurazpol.cooperation.domain.papers import SEAL
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.documents.actions.check_documents import checks_of
from eurazpol.documents.actions.queries import documents_about
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.seals import keep_seal, seal_in
from eurazpol.documents.actions.signing import require_signature
from eurazpol.documents.domain.package import Package, PackedPaper, Seal, ToPack, placed
from eurazpol.documents.domain.signatures import Verdict
from eurazpol.exchange.domain.letter import Received
from eurazpol.exchange.domain.wire import write_instant
from eurazpol.kernel.texts import Message, message


@dataclass(frozen=True, slots=True)
class SealView:
    """A seal of the case: its file, how many papers it names, and what is not right about them.

    ``absent`` counts the papers that are not among those of the case; ``complete`` tells that the
    container can be put together.
    """

    document_id: str
    by_peer: bool
    at: datetime
    papers: tuple[PackedPaper, ...]
    absent: int
    signed: SignedView | None

    @property
    def complete(self) -> bool:
        """Whether every paper that lies in the container is here."""
        return self.absent == 0


def seal_papers(work: Work, sends: Sends, papers: Sequence[PaperRow]) -> PaperRow | None:
    """Seal the papers of a message (rule 1) and return the seal as one more paper.

    Nothing where the officer does not sign, or while the signing is only prepared.
    """
    session = work.deps.session
    if not papers:
        return None
    if session is None:
        if not work.actor.is_system:
            require_signature(work.deps.documents, work.actor)
        return None
    package = _package(work, sends, papers, write_instant(session.at))
    seal = session.sign_package(package)
    if seal is None:
        return None
    stored = keep_seal(
        work.deps.documents, seal, session, about=work.row.number, actor=work.actor, now=work.now
    )
    row = put_document(work, SEAL, stored)
    work.tell(
        "signature",
        message("cooperation-history-sealed", count=len(papers), serial=session.certificate.serial),
        document_id=stored.id,
    )
    return row


def _package(work: Work, sends: Sends, papers: Sequence[PaperRow], at: str) -> Package:
    langs = {one.id: one.lang for one in documents_about(work.row.number)}
    node, row = work.deps.node, work.row
    listed = (
        ToPack(one.paper, one.media_type, one.sha256, one.size, langs.get(one.document_id, ""))
        for one in papers
    )
    return Package(
        case=row.number,
        peer_case=row.peer_number,
        sender=(node.name, node.state.iso),
        recipient=(row.peer_node or work.deps.courier.node_of(work.peer) or "", work.peer.iso),
        message=sends.kind,
        effect=(row.state, *((sends.outcome.value,) if sends.outcome else ())),
        at=at,
        papers=placed(listed),
    )


def note_signatures(
    work: Work, received: Received, papers: Sequence[wire.PaperSent], kept: Mapping[int, PaperRow]
) -> None:
    """Say in the timeline what the signatures of the papers that came are worth (rule 2)."""
    rows = [kept[number] for number in sorted(kept)]
    checks = checks_of([row.document_id for row in rows if row.document_id])
    if checks:
        counts = {one: sum(found.verdict is one for found in checks.values()) for one in Verdict}
        text = message(
            "cooperation-history-signatures",
            valid=counts[Verdict.VALID],
            invalid=counts[Verdict.NOT_VALID],
            unknown=counts[Verdict.CANNOT_TELL],
        )
        work.tell("signature", text, by_peer=True)
    for number, row in kept.items():
        if papers[number].paper == SEAL and row.document_id:
            problem = _problem(work, received, papers, seal_in(work.deps.documents, row.sha256))
            if problem is not None:
                work.tell("signature", problem, document_id=row.document_id, by_peer=True)


def _problem(
    work: Work, received: Received, papers: Sequence[wire.PaperSent], seal: Seal | None
) -> Message | None:
    """Say what does not fit between a seal and the message that brought it."""
    if seal is None:
        return message("cooperation-seal-unreadable")
    package, node = seal.package, work.deps.node
    said = (package.case, package.sender[0], package.recipient, package.message)
    known = (
        work.row.peer_number, received.sender, (node.name, node.state.iso), received.kind
    )  # fmt: skip
    if said != known:
        return message("cooperation-seal-of-another")
    came = [one.sha256 for one in papers if one.paper != SEAL]
    if [one.sha256 for one in package.papers] != came:
        return message("cooperation-seal-other-papers")
    return None


def seals_of(deps: CooperationDeps, number: str) -> tuple[SealView, ...]:
    """Return the seals of a case, oldest first; the right is tested by who shows the case."""
    papers = PaperRow.objects.filter(case__number=number, removed_at=None).order_by("pk")
    signed = signed_of(row for row in papers if row.paper == SEAL)
    rows = [row for row in papers if row.paper == SEAL and row.document_id]
    here = {row.sha256 for row in papers if not row.arriving}
    found = []
    for row in rows:
        seal = seal_in(deps.documents, row.sha256)
        if seal is not None:
            absent = sum(one.sha256 not in here for one in seal.package.papers)
            found.append(
                SealView(
                    row.document_id,
                    row.by_peer,
                    row.added_at,
                    seal.package.papers,
                    absent,
                    signed.get(row.document_id),
                )
            )
    return tuple(found)


def container_of(
    deps: CooperationDeps, number: str, document_id: str, actor: Actor, now: datetime
) -> bytes:
    """Put the container of a seal together (rule 3); every paper is read as if alone.

    Raises :class:`NotAllowed` naming a paper that is not here, ``Forbidden``, and what reading a
    document raises.
    """
    row = CaseRow.objects.filter(number=number).first()
    if row is None:
        raise UnknownCase("case-unknown", number=number)
    require_known(actor, target(row))
    require(actor, Act.READ_DOCUMENT, target(row))
    papers = PaperRow.objects.filter(case=row, removed_at=None, arriving=False)
    by_hash = {one.sha256: one.document_id for one in papers}
    sealed = next((one for one in papers if one.document_id == document_id), None)
    seal = seal_in(deps.documents, sealed.sha256) if sealed and sealed.paper == SEAL else None
    if seal is None:
        raise NotAllowed("seal-not-there", number=number)

    def read(sha256: str) -> bytes:
        if sha256 not in by_hash:
            path = next(one.path for one in seal.package.papers if one.sha256 == sha256)
            raise NotAllowed("seal-paper-absent", path=path, sha256=sha256)
        return read_file(deps.documents, by_hash[sha256], ground=number, actor=actor, now=now).data

    return seal.package.container(seal.signature, read)
