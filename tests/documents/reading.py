"""Read a paper back."""

import io
import re

from pypdf import PdfReader


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def text(pdf: bytes) -> str:
    """The words of all pages with single spaces, break opportunities taken out."""
    return " ".join(" ".join(pages(pdf)).replace("\u200b", "").split())


def letters(said: str) -> str:
    """A text without any white space, however its lines are broken."""
    return re.sub(r"[\s\u200b]", "", said)
