"""The kinds of messages that the exchange takes in itself, one line each.

A handler of ours is called like any other: in the transaction that keeps the letter, after it was
proven who sent it; an ``EurazpolError`` refuses the letter by name.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from eurazpol.exchange.actions.checkpoints import take_answer, take_checkpoint
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.evidence_handover import take_evidence
from eurazpol.exchange.actions.lost import take_list, take_question
from eurazpol.exchange.actions.recall_take import take_erased, take_order
from eurazpol.exchange.domain.checkpoint import ANSWER, CHECKPOINT
from eurazpol.exchange.domain.evidence import EVIDENCE_LETTER
from eurazpol.exchange.domain.letter import PROBE, Handler, Received
from eurazpol.exchange.domain.lost import LIST, QUESTION
from eurazpol.exchange.domain.recall import ERASED_LETTER, Action

OwnHandler = Callable[..., None]
"""Takes the deps of the room, the letter and ``now``."""


def take_probe(_deps: ExchangeDeps, _received: Received, _now: datetime) -> None:
    """Accept it; the receipt is all that it brings about."""


OWN_KINDS: Mapping[str, OwnHandler] = {
    PROBE: take_probe,
    QUESTION: take_question,
    LIST: take_list,
    EVIDENCE_LETTER: take_evidence,
    Action.RECALL.kind: take_order,
    Action.NARROW.kind: take_order,
    ERASED_LETTER: take_erased,
    CHECKPOINT: take_checkpoint,
    ANSWER: take_answer,
}


def own_handlers(deps: ExchangeDeps) -> Mapping[str, Handler]:
    """Return what takes in each kind of message that no upper room is told of."""
    return {kind: partial(handler, deps) for kind, handler in OWN_KINDS.items()}
