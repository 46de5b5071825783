"""Binding a file: pictures and texts too; what cannot be printed says why and stops nothing."""

import base64
import io
import re

from pypdf import PdfReader, PdfWriter

from eurazpol.documents.actions.bind import Cover, Leaf, bind
from tests.documents.conftest import NOW
from tests.documents.reading import text
from tests.documents.samples import FACTS
from tests.documents.test_papers import compiled

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
COVER = Cover(
    "ru", "KZ-2026-000001", "Выдача", "Полное дело", "Опись", ("№", "Документ", "Дата", "С.", "Л."),
    "Для служебного пользования", "SHA-256: 00", "05.02.2026 · Дана", "лист \u0001 из \u0002",
    "стр. \u0001 из \u0002", "КОПИЯ", "Лист дела",
)  # fmt: skip
WHY = "Файл нельзя напечатать."


def leaf(name: str, media_type: str, data: bytes | None, *why: str) -> Leaf:
    return Leaf(name, "05.02.2026", "наш", media_type, data, (WHY,), why)


def locked(pdf: bytes) -> bytes:
    writer = PdfWriter(io.BytesIO(pdf))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_every_kind_of_file_has_its_place() -> None:
    paper = compiled("reminder_letter", "kk", FACTS["reminder_letter"])
    lying = re.sub(rb"/Type/Pages/Count 1\b", b"/Type/Pages/Count 9", paper)
    assert lying != paper
    leaves = [
        leaf("хат.pdf", "application/pdf", paper),
        leaf("сурет.png", "image/png", PNG),
        leaf("жазба.txt", "text/plain", "Мәтін\nекінші жол".encode()),
        leaf("битый.pdf", "application/pdf", b"%PDF-1.7 nothing"),
        leaf("лжёт.pdf", "application/pdf", lying),
        leaf("заперт.pdf", "application/pdf", locked(paper)),
        leaf("не тот.png", "image/png", b"no picture"),
        leaf("видео.mp4", "video/mp4", b"0"),
        leaf("пропал.pdf", "application/pdf", None),
        leaf("скрыт.pdf", "application/pdf", paper, "Печатать запретило другое государство."),
    ]
    seen: list[int] = []
    sheet = compiled("case_sheet", "ru", FACTS["case_sheet"])
    made = bind(sheet, iter(leaves), COVER, NOW, lambda done, _: seen.append(done))
    assert seen == list(range(1, len(leaves) + 1))
    reader = PdfReader(io.BytesIO(made))
    said = text(made)
    assert said.count(WHY) == 6
    assert "Печатать запретило другое государство." in said
    assert "екінші жол" in said
    assert "Сұрау салудың орындалуы туралы еске салу" in said
    for number, page in enumerate(reader.pages, start=1):
        assert f"лист {number} из {len(reader.pages)}" in page.extract_text()
        assert "КОПИЯ" in page.extract_text()
    names = [str(item.title) for item in reader.outline]  # type: ignore[union-attr]
    assert names == ["Лист дела", *(f"{n}. {one.name}" for n, one in enumerate(leaves, start=1))]
