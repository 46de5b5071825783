"""An attachment under attack: its chunks at the recipient, what the recipient answers, at home."""

from tests.exchange import letters

from eurazpol.exchange.domain import attachment as rules
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.attachment import Layout, TransferState
from eurazpol.exchange.domain.attachment_answer import (
    Held,
    ProgressText,
    Statement,
    check_statement,
    read_answer,
    read_statement,
    write_answer,
    write_statement,
)
from eurazpol.exchange.domain.signed import STATEMENT, read_signed, write_signed

_ID = "0b7c1d2e-5f60-4a71-8b92-c3d4e5f60718"
_MESSAGE = "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11"
_LAYOUT = Layout(_ID, 2500, 1024)
_SECRET = letters.chance("attachment")
_KEY = rules.sending_key(_SECRET, letters.node(letters.RU).agreement_key(letters.NOW), _ID)
_HELD = Held(_ID, _MESSAGE, "ab" * 32, 2500)
_ARRIVING = ProgressText(
    missing=((0, 1),), reason=None, state=TransferState.ARRIVING, statement=None
)
_STATEMENTS = [
    write_statement(Statement(_HELD, "ru", "kz", letters.NOW, why), letters.RU.signing(letters.NOW))
    for why in (None, "exchange-altered")
]

chunks = [rules.seal_chunk(_KEY, _LAYOUT, 1, bytes(1024))]
answers = [write_answer(_ARRIVING, _KEY, _ID, bytes(12))]
statements = _STATEMENTS
progress_texts = [wire.write_json(_ARRIVING)]
statement_texts = [read_signed(raw, STATEMENT, len(raw)).text for raw in _STATEMENTS]


def take_chunk(raw: bytes) -> object:
    """Chunk 1 at RU."""
    public = rules.one_time_public(_SECRET)
    return rules.open_chunk(letters.RU, _LAYOUT, 1, public, raw)


def take_answer(raw: bytes) -> object:
    """An answer of RU at KZ."""
    return read_answer(raw, _KEY, _ID)


def take_statement(raw: bytes) -> object:
    """A statement of RU at KZ."""
    return check_statement(raw, _HELD, "kz", letters.node(letters.RU))


def take_progress_text(text: bytes) -> object:
    """A progress that the peer sealed."""
    return wire.read_json(text, ProgressText, "answer")


def take_statement_text(text: bytes) -> object:
    """A statement whose text the peer signed."""
    return read_statement(write_signed(STATEMENT, text, letters.RU.signing(letters.NOW)))
