"""Errors of the room, split by what the caller can do about them."""

from eurazpol.kernel.errors import EurazpolError


class DocumentError(EurazpolError):
    """Base of the room's errors."""


class FactError(DocumentError):
    """A paper cannot be written: a fact is missing, unknown or of a wrong form (``field``)."""


class UploadRefused(DocumentError):
    """A file cannot be taken in: the rule that it breaks is in the code."""


class DocumentNotFound(DocumentError):
    """No document has that id."""


class DocumentAltered(DocumentError):
    """The stored bytes are not those that were taken in; they are not handed out."""


class DocumentErased(DocumentError):
    """The document was erased at the wish of who owns it (``at``); only its hash is kept."""


class DocumentTooLarge(DocumentError):
    """The document is too large to be held in memory; it can only be read piece by piece."""


class TypesettingFailed(DocumentError):
    """The typesetter refused a paper; the reason is in ``why``."""


class ContainerBroken(DocumentError):
    """A package does not have the form of one: the rule that it breaks is in the code."""


class SigningRefused(DocumentError):
    """Nothing was signed: the certificate, its password, or the time-stamp is why (``code``)."""


class CertificateRefused(DocumentError):
    """A certificate cannot be taken in: the rule that it breaks is in the code."""


class WordsBetrayed(DocumentError):
    """A copy would still say what is withheld: ``places`` tells where else it stands."""
