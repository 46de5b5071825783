"""The papers of a case.

``D_`` ids are those of the law vocabulary and count for the assessment; ``P_`` ids are papers of
the procedure that no rule asks the requesting side for.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, Texts, message
from eurazpol.law.domain.book import LawBook

_CONSENT_OF = re.compile(r"consent_of_([A-Z]{2})")

LAW_PAPERS = frozenset(
    {
        "D_REQUEST",
        "D_ARREST_ORDER",
        "D_CHARGE",
        "D_JUDGMENT",
        "D_FINALITY",
        "D_LAW_TEXT",
        "D_LIMITATION_TEXT",
        "D_FACTS",
        "D_IDENTITY",
        "D_CITIZENSHIP",
        "D_REMAINING",
        "D_DAMAGE",
        "D_TRANSLATION",
        "D_RECIPROCITY",
        "D_CONSENT",
        "D_NO_TORTURE",
        "D_NO_DEATH",
        "D_RETRIAL",
        "D_CIVIL_CLAIM",
        "D_CASE_FILE",
        "D_NO_REPROSECUTION",
        "D_SANCTION",
        "D_QUESTIONS",
        "D_RIGHTS",
        "D_PROV_STATEMENT",
        "D_ORIGINAL",
        "D_DETENTION_PROTOCOL",
        "D_CHECK",
        "D_ADMIN_LAW_TEXT",
        "D_MEDICAL",
        "D_TRANSIT_CERT",
        "D_SPECIALTY_RECORD",
        "D_EXPULSION_ORDER",
        "D_OPINION",
        "D_PSYCH_EXAM",
        "D_CHARACTER",
        "reciprocity_agreement",
        "proof_of_permanent_residence",
        "data_on_suspension_of_limitation",
        "interpreter_by_requesting_state",
        "confirmation_of_entry_into_force",
        "confirmation_of_bilateral_or_D_RECIPROCITY",
    }
)

PROCEDURE_PAPERS = frozenset(
    {
        "P_COURT_ORDER",
        "P_DECISION",
        "P_LETTER",
        "P_NOTIFICATION",
        "P_HANDOVER",
        "P_RECEIPT",
        "P_PETITION",
        "P_OWN_LETTER",
        "P_OTHER",
    }
)

RESULT_PAPERS = frozenset(
    {"P_INTERVIEW", "P_BANK_RECORDS", "P_EVIDENCE", "P_EXECUTION", "P_ANSWER"}
)
"""What execution yields: sent back to the requesting side."""

REQUEST = "D_REQUEST"
"""The letter of request itself, which the signing step writes from the facts."""

SEAL = "P_SEAL"
"""The signature of a package: made with the message that carries the package, never uploaded."""

EVIDENCE_PAPERS = RESULT_PAPERS | {"D_CASE_FILE"}
"""May be files of any type and size: recordings, images of disks, archives."""

COPIES = frozenset({"P_CASE_SHEET", "P_FULL_FILE", "P_REDACTED"})
"""Copies of what the file holds already."""

WRITTEN_PAPERS = COPIES | {"P_LEGAL_REASONING"}
"""Written when an officer asks for them, for our own desk."""

INTERNAL_PAPERS = WRITTEN_PAPERS | {
    "D_CHECK",
    "P_COURT_ORDER",
    "P_NOTIFICATION",
    "P_RECEIPT",
    "P_PETITION",
    "P_OWN_LETTER",
    "P_OTHER",
}
"""Never leave the node with a message."""

IDENTITY = "D_IDENTITY"
"""What proves who the person is: papers, photographs."""

PDF, IMAGE, TEXT = "application/pdf", ("image/png", "image/jpeg"), "text/plain"
MEDIA: Mapping[str, tuple[str, ...]] = MappingProxyType({IDENTITY: (PDF, *IMAGE)})
ANY_MEDIA = (PDF, *IMAGE, TEXT, "application/vnd.etsi.asic-e+zip")


def check_paper_id(paper: str, field: str = "paper") -> str:
    """Return ``paper`` if it is in the vocabulary, else raise :class:`InvalidFact`."""
    known = LAW_PAPERS | PROCEDURE_PAPERS | RESULT_PAPERS | WRITTEN_PAPERS | {SEAL}
    if paper not in known and not _CONSENT_OF.fullmatch(paper):
        raise InvalidFact("paper-unknown", field=field, value=paper)
    return paper


def check_media(paper: str, media_type: str, book: LawBook) -> None:
    """Refuse a file whose type, read from its content, is not one that this paper may have."""
    allowed = MEDIA.get(paper, ANY_MEDIA)
    if media_type not in allowed:
        raise InvalidFact(
            "paper-wrong-type",
            field="file",
            paper=paper_text(paper, book),
            found=media_type,
            allowed=allowed,
        )


def paper_text(paper: str, book: LawBook) -> Texts | Message:
    """Return the name of a paper: in the words of the law where it is the law's."""
    named = book.vocabulary.papers.get(paper) or book.vocabulary.extra_papers.get(paper)
    if named is not None:
        return named
    if consent := _CONSENT_OF.fullmatch(paper):
        return message("cooperation-paper-consent-of", state=Country(consent[1]))
    return message(f"cooperation-paper-{paper.replace('_', '-').lower()}")
