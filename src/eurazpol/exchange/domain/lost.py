"""What a node that came back from an old copy asks its peers: which letters of mine do you hold?

Such a node numbers its next letter with a number that the peer has already taken from it; the peer
answers ``replayed`` and names the last number. The letters in between are known to the peer and no
longer to their sender. It asks for them with ``lost-letters/1``, body ``{"first", "last"}``; the
peer answers with letters ``lost-letters-list/1``, body ``{"first", "last", "letters": [{"about",
"digest", "id", "kind", "sent_at", "seq"}]}``, at most 200 entries in each.
"""

from typing import Annotated

import msgspec

from eurazpol.exchange.domain import wire

QUESTION = "lost-letters/1"
LIST = "lost-letters-list/1"
MAX_LISTED = 200


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers asked for, both included."""

    first: wire.Sequence
    last: wire.Sequence


class LostEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A letter that the peer took in."""

    about: wire.About
    digest: wire.Sha256
    id: wire.Uuid
    kind: wire.Kind
    sent_at: wire.Instant
    seq: wire.Sequence


class LostList(Span, frozen=True, forbid_unknown_fields=True):
    """Letters of the span, in the order of their numbers."""

    letters: Annotated[tuple[LostEntry, ...], msgspec.Meta(max_length=MAX_LISTED)]
