"""A document as every room sees it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eurazpol.kernel.texts import Message, message


class Origin(StrEnum):
    """How a document came to the node."""

    PRODUCED = "produced"
    UPLOADED = "uploaded"
    RECEIVED = "received"

    @property
    def text(self) -> Message:
        """The word for it."""
        return message(f"documents-origin-{self.value}")


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A stored document without its bytes.

    ``about`` is the number of the case. ``template``, ``template_version``, ``lang`` and
    ``facts_sha256`` are set for produced documents only; ``sender`` names the node from which a
    received one came. ``size`` is in bytes, ``sha256`` in 64 hexadecimal digits, which is all that
    is left of a document after ``erased_at``.
    """

    id: str
    about: str
    origin: Origin
    name: str
    media_type: str
    size: int
    sha256: str
    created_by: str
    created_by_name: str
    created_at: datetime
    template: str = ""
    template_version: int = 0
    lang: str = ""
    facts_sha256: str = ""
    sender: str = ""
    erased_at: datetime | None = None

    @property
    def url(self) -> str:
        """Where the document is downloaded."""
        return f"/documents/{self.id}"
