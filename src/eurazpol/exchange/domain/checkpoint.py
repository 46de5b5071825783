"""Letters in which a node shows where its journal ends, and a peer countersigns that.

``checkpoint/1``: the checkpoint with its signature, and the proof that the first ``since`` records
of the journal (0: none is meant) begin it. ``checkpoint-answer/1``: the verdict of the peer and the
countersignature that stands there, the new one or the last; none before the first. The rules are
those of ``audit.domain.witness``.
"""

from typing import Annotated

import msgspec

from eurazpol.audit.domain.witness import Verdict
from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_SEQUENCE

CHECKPOINT = "checkpoint/1"
ANSWER = "checkpoint-answer/1"
CHECKPOINT_KINDS = (CHECKPOINT, ANSWER)

_Body = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]


class CheckpointBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signed checkpoint; ``path`` are hashes, the proof of RFC 9162, section 2.1.4."""

    body: _Body
    key: wire.KeyId
    path: Annotated[tuple[wire.Sha256, ...], msgspec.Meta(max_length=128)]
    signature: wire.Signature
    since: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQUENCE)]


class CountersignedBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A countersignature; ``own_key`` and ``own_signature`` are those of the checkpoint in it."""

    body: _Body
    key: wire.KeyId
    own_key: wire.KeyId
    own_signature: wire.Signature
    signature: wire.Signature


class CheckpointAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the peer says to a checkpoint."""

    countersigned: CountersignedBody | None
    verdict: Verdict
