"""Steps of the chain of custody that nodes write themselves; people write their own words.

A step that a node writes is a code, which every node shows in the language of its reader.
"""

from eurazpol.kernel.texts import Message, message

ADDED = "exchange:added"
SENT = "exchange:sent"
RECEIVED = "exchange:received"
_CODES = frozenset({ADDED, SENT, RECEIVED})


def custody_text(what: str) -> Message | str:
    """Return a step as people read it."""
    return message(f"exchange-custody-{what.partition(':')[2]}") if what in _CODES else what
