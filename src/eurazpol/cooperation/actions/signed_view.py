"""What the electronic signatures of the papers of a case came to, beside each paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eurazpol.cooperation.store.models import PaperRow
from eurazpol.documents.actions.check_documents import checks_of
from eurazpol.documents.domain.signatures import FileChecked
from eurazpol.kernel.texts import Message


@dataclass(frozen=True, slots=True)
class SignedView:
    """What the signatures of a file came to; ``why`` says what is wrong or unknown."""

    code: str
    verdict: Message
    signers: tuple[str, ...]
    why: tuple[Message, ...]


def signed_of(papers: Iterable[PaperRow]) -> Mapping[str, SignedView]:
    """Return the result for each document that is signed, by its id."""
    ids = [one.document_id for one in papers if one.document_id]
    return {id_: _view(found) for id_, found in checks_of(ids).items()} if ids else {}


def _view(found: FileChecked) -> SignedView:
    signers = tuple(one.signer for one in found.signatures if one.signer)
    why = tuple(one.text for one in found.problems)
    return SignedView(found.verdict.value, found.verdict.text, signers, why)
