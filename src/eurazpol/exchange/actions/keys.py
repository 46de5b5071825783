"""Change the keys of this node, and keep them in step with the directory.

1. :func:`rotate` makes a new pair and keeps it; it waits. It is enrolled under the key in use (on
   the secretariat: published with a handover). A node that dies at any point goes on from there:
   the worker enrols while a key waits, and asking twice changes nothing.
2. :func:`keep_keys`, called by the worker again and again, takes over what the directory says of
   our keys: ends, revocations, and that the new pair is listed, so that it is used soon.
3. The same destroys the secret half of a key that is over and has a successor.
4. In an emergency the keys in use are given up at once, and the new pair is used at once; who we
   are is then not proven by a key, and the secretariat compares the fingerprint by telephone.

The journal is written before the key file: after a crash between the two, a step stands in it that
the next round carries out and writes again; never is a step carried out that is not in it.
"""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.actions.directory import enrol, publish_directory
from eurazpol.exchange.actions.trusted import current_directory
from eurazpol.exchange.domain.directory import Node
from eurazpol.exchange.domain.errors import NotAllowed, NotReached
from eurazpol.exchange.domain.keys import NodeKeys, RevokedFor
from eurazpol.exchange.domain.steps import Step

_PEERS = Target(ObjectKind.EXCHANGE)


def rotate(deps: ExchangeDeps, actor: Actor, now: datetime) -> None:
    """Make a new pair of keys and ask for its listing; a pair that waits already is asked for.

    Raises ``Forbidden``. A secretariat that cannot be reached is asked again by the worker.
    """
    require(actor, Act.MANAGE_PEERS, _PEERS)
    if not deps.keys.waiting():
        deps.steps.reach(Step.ROTATE_BEGUN)
        _journal(actor, "exchange-keys-made", deps.node, now, {"emergency": False})
        deps.ring.change(lambda keys: keys.joined_by(*deps.ring.make(now)))
        deps.steps.reach(Step.ROTATE_MADE)
    if deps.secretariat is None:
        publish_own_keys(deps, now)
        return
    try:
        enrol(deps, now)
    except NotReached:
        return
    deps.steps.reach(Step.ROTATE_ENROLLED)


def rotate_in_emergency(deps: ExchangeDeps, since: datetime, actor: Actor, now: datetime) -> None:
    """Give up every key as stolen from ``since`` on and use a new pair at once.

    Raises ``Forbidden``, and :class:`NotAllowed` on the secretariat, whose key can only be
    followed by one that it was handed over to.
    """
    require(actor, Act.MANAGE_PEERS, _PEERS)
    if deps.secretariat is None:
        raise NotAllowed("exchange-rotate-first", node=deps.node)

    def given_up(keys: NodeKeys) -> NodeKeys:
        old = tuple(
            replace(key, public=key.public.revoked(since, RevokedFor.COMPROMISED))
            for key in keys.keys
        )
        new = (replace(key, in_use_from=now) for key in deps.ring.make(now))
        return replace(keys, keys=old).joined_by(*new)

    deps.steps.reach(Step.ROTATE_BEGUN)
    details: dict[str, object] = {"emergency": True, "since": since.isoformat()}
    _journal(actor, "exchange-keys-made", deps.node, now, details)
    deps.ring.change(given_up)
    deps.steps.reach(Step.ROTATE_MADE)
    try:
        enrol(deps, now)
    except NotReached:
        return
    deps.steps.reach(Step.ROTATE_ENROLLED)


def publish_own_keys(deps: ExchangeDeps, now: datetime) -> None:
    """On the secretariat: publish keys of its own that no directory lists yet."""
    if not lists(_listed(deps), deps.itself()):
        deps.steps.reach(Step.ROTATE_PUBLISHING)
        publish_directory(deps, now)
        deps.steps.reach(Step.ROTATE_PUBLISHED)


def keep_keys(deps: ExchangeDeps, now: datetime) -> None:
    """Take over what the directory says of our keys; destroy the secret halves that are over."""
    listed = _listed(deps)
    before = deps.keys
    if listed is not None and before.adopted(listed.keys, now) != before:
        deps.steps.reach(Step.ROTATE_ADOPTING)
        waiting = [key.public.id.hex() for key in before.waiting()]
        _journal(EXCHANGE, "exchange-keys-adopted", deps.node, now, {"waiting": waiting})
        deps.ring.change(lambda keys: keys.adopted(listed.keys, now))
        deps.steps.reach(Step.ROTATE_ADOPTED)
    ended = deps.keys.ended(now)
    if ended:
        deps.steps.reach(Step.ROTATE_DESTROYING)
        ids = [key.public.id.hex() for key in ended]
        _journal(EXCHANGE, "exchange-keys-destroyed", deps.node, now, {"keys": ids})
        deps.ring.change(lambda keys: keys.without(keys.ended(now)))
        deps.steps.reach(Step.ROTATE_DESTROYED)


def lists(listed: Node | None, node: Node) -> bool:
    """Whether the directory says of ``node`` what it says of itself; older keys may stand there."""
    return listed is not None and replace(node, keys=listed.keys) == listed and (
        set(node.keys) <= set(listed.keys)
    )  # fmt: skip


def _listed(deps: ExchangeDeps) -> Node | None:
    directory = current_directory()
    return directory.nodes.get(deps.node) if directory else None


@transaction.atomic
def _journal(
    actor: Actor, action: str, node: str, now: datetime, details: dict[str, object]
) -> None:
    record(actor.entry(action, "peer", node, details=details), now)
