"""Counts in words: each language has its own forms."""

import pytest

from eurazpol.kernel.catalogue import catalogue


@pytest.mark.parametrize(
    ("count", "day", "request_word"),
    [
        (1, "день", "запрос"), (2, "дня", "запроса"), (5, "дней", "запросов"),
        (11, "дней", "запросов"), (21, "день", "запрос"), (22, "дня", "запроса"),
        (111, "дней", "запросов"),
    ],
)  # fmt: skip
def test_russian_nouns_agree_with_their_number(count: int, day: str, request_word: str) -> None:
    left = catalogue().text("cooperation-limit-left", "ru", days=count)
    assert left.endswith(f"{count} {day}")
    found = catalogue().text("cooperation-page-found", "ru", count=count)
    assert found.endswith(f"{count} {request_word}")


def test_a_kazakh_noun_stays_as_it_is() -> None:
    found = catalogue().text("cooperation-page-found", "kk", count=5)
    assert found.startswith("5 сұрау салу")
