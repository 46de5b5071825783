"""The text of files for the search: letters of every font, and files that are no help."""

import io
import zlib

import pypdf
import pytest
import typst

from eurazpol.documents.actions.pdf_process import pdf_text_apart
from eurazpol.documents.domain.pdf_text import pdf_text
from tests.cast import PDF

KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі мөлшер қорғау"


@pytest.fixture(scope="module")
def printed() -> bytes:
    made = typst.compile(f"{KAZAKH}\n\nПостановление № 12 of the court.".encode())
    assert isinstance(made, bytes)
    return made


def test_kazakh_russian_and_english_words_are_read(printed: bytes) -> None:
    words = pdf_text(printed, 10_000).split()
    for word in (*KAZAKH.split(), "Постановление", "12", "court."):
        assert word in words


def test_the_same_is_read_in_a_process_of_its_own(printed: bytes) -> None:
    assert "қорғау" in pdf_text_apart(printed)


def test_no_more_is_read_than_was_asked_for(printed: bytes) -> None:
    assert len(pdf_text(printed, 20)) == 20


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", PDF, b"\x00" * 1000])
def test_what_is_no_whole_pdf_has_no_text(data: bytes) -> None:
    assert pdf_text(data, 1000) == ""


def test_a_cut_or_changed_file_breaks_nothing(printed: bytes) -> None:
    for at in range(0, len(printed), max(1, len(printed) // 60)):
        pdf_text(printed[:at], 1000)
        pdf_text(printed[:at] + b"\xff" + printed[at + 1 :], 1000)


def test_a_file_that_unfolds_without_end_is_left_alone() -> None:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(100, 100)
    stream = pypdf.generic.StreamObject()
    stream._data = zlib.compress(b" " * (1 << 30))  # noqa: SLF001 - a gigabyte of nothing
    stream[pypdf.generic.NameObject("/Filter")] = pypdf.generic.NameObject("/FlateDecode")
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
    out = io.BytesIO()
    writer.write(out)
    assert pdf_text_apart(out.getvalue()) == ""
