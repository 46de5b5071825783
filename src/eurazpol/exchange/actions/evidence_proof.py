"""Verify kept evidences: at every read, from the signed bytes, by the keys of the directories.

What a receipt or a document proves is worth what its signature is worth now: nothing of the result
is stored. Keys that a node no longer uses are found in the directories that listed them.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from eurazpol.exchange.actions.trusted import signing_key
from eurazpol.exchange.actions.views import EvidenceView, ReceiptView, sentence
from eurazpol.exchange.domain.errors import ExchangeError
from eurazpol.exchange.domain.evidence import EvidenceKind, Regarding, read_evidence
from eurazpol.exchange.domain.evidence_check import FindKey, unproven
from eurazpol.exchange.domain.reason import Reason
from eurazpol.exchange.domain.receipt import Outcome, Receipt, read_receipt
from eurazpol.exchange.domain.signed import RECEIPT, Signed
from eurazpol.exchange.store import models as store
from eurazpol.exchange.store.evidence import Evidence as Kept
from eurazpol.kernel.texts import Message, message


def key_finder() -> FindKey:
    """Return what finds the key of a node, asking the database once for each key."""
    return cache(signing_key)


@dataclass(frozen=True, slots=True)
class LetterKept:
    """The letter that evidences are about, as it is kept here; ``digest`` of its very bytes.

    The digest covers the names of both nodes, so it need not be compared with more than the peer.
    """

    regarding: Regarding
    message_id: str
    digest: bytes

    def between(self, sender: str, recipient: str) -> bool:
        """Whether it went that way, as far as the other node is concerned."""
        ours = self.regarding.direction == "out"
        return self.regarding.peer == (recipient if ours else sender)


def receipt_view(
    kept: store.Receipt, letter: LetterKept, find: FindKey
) -> tuple[Receipt | None, ReceiptView]:
    """Return a receipt with the result of its verification."""
    try:
        document, receipt = read_receipt(bytes(kept.raw))
    except ExchangeError as error:
        why = message(f"error-{error.code}", **error.args_by_name)
        outcome = Outcome(kept.outcome)
        return None, ReceiptView("", "", kept.at, outcome, "", verified=False, why_not=why)
    why_not = None
    if not letter.between(receipt.to, receipt.giver):
        why_not = message("exchange-receipt-of-another")
    elif (receipt.message_id, receipt.hash) != (letter.message_id, letter.digest):
        why_not = message("exchange-receipt-other-content")
    else:
        why_not = _unproven(document, receipt.giver, (receipt.at, kept.kept_at), find)
    return receipt, ReceiptView(
        receipt.giver,
        document.signer.hex(),
        receipt.at,
        receipt.outcome,
        receipt.hash.hex(),
        why_not is None,
        why_not,
    )


def stated_by(receipt: Receipt | None, view: ReceiptView | None) -> list[EvidenceView]:
    """Return the evidences that a receipt states."""
    if view is None:
        return []
    reason = reason_text(receipt.reason) if receipt else None
    return [
        EvidenceView(
            kind=kind,
            text=kind.text,
            good=kind.good,
            signer=view.signer,
            key=view.key,
            at=view.at,
            hash=view.hash,
            verified=view.verified,
            why_not=view.why_not,
            reason=None if kind.good else reason,
        )
        for kind in view.outcome.evidence
    ]


def evidence_view(kept: Kept, letter: LetterKept | None, find: FindKey) -> EvidenceView:
    """Return a kept document with the result of its verification.

    ``letter`` is ``None`` for a submission that was rejected: no letter came to be.
    """
    kind = EvidenceKind(kept.kind)
    shown: dict[str, Any] = {"kind": kind, "text": kind.text, "good": kind.good, "at": kept.at}
    raw = bytes(kept.raw)
    try:
        if raw.startswith(RECEIPT):
            return _rejection(raw, letter, shown, find)
        document, evidence = read_evidence(raw)
    except ExchangeError as error:
        why = message(f"error-{error.code}", **error.args_by_name)
        return EvidenceView(**shown, signer="", key="", hash="", verified=False, why_not=why)
    why_not = None
    if letter is not None:
        if not letter.between(evidence.sender, evidence.recipient):
            why_not = message("exchange-receipt-of-another")
        elif (evidence.message_id, evidence.digest) != (letter.message_id, letter.digest):
            why_not = message("exchange-receipt-other-content")
    why_not = why_not or _unproven(document, evidence.issuer, (evidence.at, kept.kept_at), find)
    return EvidenceView(
        **shown,
        signer=evidence.issuer,
        key=document.signer.hex(),
        hash=evidence.digest.hex(),
        verified=why_not is None,
        why_not=why_not,
        reason=reason_text(evidence.reason),
    )


def _rejection(
    raw: bytes, letter: LetterKept | None, shown: dict[str, Any], find: FindKey
) -> EvidenceView:
    """Show a receipt that rejects: it names the bytes that came, which are sealed anew each time.

    That they were those of this letter was checked when the answer came.
    """
    document, receipt = read_receipt(raw)
    why_not = None
    if letter is None or receipt.giver != letter.regarding.peer:
        why_not = message("exchange-receipt-of-another")
    why_not = why_not or _unproven(document, receipt.giver, (receipt.at, receipt.at), find)
    return EvidenceView(
        **shown,
        signer=receipt.giver,
        key=document.signer.hex(),
        hash=receipt.hash.hex(),
        verified=why_not is None,
        why_not=why_not,
        reason=reason_text(receipt.reason),
    )


def _unproven(
    document: Signed, signer: str, when: tuple[datetime, datetime], find: FindKey
) -> Message | None:
    """Say why the signature proves nothing; ``None`` when it does.

    ``when`` is the time that the document states and the time since when we have had it.
    """
    return unproven(document, find(signer, document.signer), *when)


def reason_text(reason: Reason | None) -> Message | None:
    """Return a reason as a sentence that can certainly be written."""
    return sentence(reason.text, reason.code) if reason else None
