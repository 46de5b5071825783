"""The packaged book, read once, and the room's files."""

import pytest

from eurazpol.law.actions.load import load_book
from eurazpol.law.domain.book import LawBook


@pytest.fixture(scope="session")
def book() -> LawBook:
    return load_book()
