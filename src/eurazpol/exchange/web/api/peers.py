"""The nodes of the directory, their keys, and what an administrator decides about them."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Path
from pydantic import Field

from eurazpol.access.actions.requests import ApiRequest
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.actions.directory import KeysToRevoke, accept_peer, decline_peer, revoke
from eurazpol.exchange.actions.keys import rotate
from eurazpol.exchange.actions.keys_views import KeyView, node_keys, own_keys
from eurazpol.exchange.actions.lost import lost_letters
from eurazpol.exchange.actions.queries import directory_view, enrolments, peers
from eurazpol.exchange.actions.views import DirectoryView, EnrolmentView, LostView, PeerView
from eurazpol.exchange.domain.keys import RevokedFor
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import InstantText, Model, model_of
from eurazpol.ui.api.words import Line, data, one_of

_ReasonChoice: Any = one_of(RevokedFor)

PEERS = Target(ObjectKind.EXCHANGE)
_READ, _MANAGE = ("read_peers",), ("manage_peers",)
NodeName = Annotated[str, Path(..., pattern="^[a-z0-9-]{1,32}$", description="Name of a node.")]
Peer: Any = model_of(PeerView)
PeerKey: Any = model_of(KeyView)
Enrolment: Any = model_of(EnrolmentView)
Directory: Any = model_of(DirectoryView)
LostLetter: Any = model_of(LostView)


class Peers(Model):
    """The directory in force, the health of the way to each node, who waits to be listed."""

    directory: Directory | None
    peers: list[Peer]
    waiting: list[Enrolment]
    lost: list[LostLetter]


class DecisionIn(Model):
    """Accept or decline the enrolment with this fingerprint."""

    accept: bool
    fingerprint: Line


class RevocationIn(Model):
    """Revoke every usable key of a node from an instant on."""

    since: InstantText
    reason: _ReasonChoice


class Published(Model):
    """The version of the directory that was published."""

    version: Annotated[int, Field(ge=0)]


def peer_room(deps: ExchangeDeps) -> Room:
    """Return the operations."""
    room = Room("Peers", "Nodes of other states, their keys, and the directory.")

    @room.get("/peers", "listPeers", Peers, _READ)
    def listed(request: ApiRequest) -> Any:
        """List the peers with the health of the way to each."""
        require(request.actor, Act.READ_PEERS, PEERS)
        found = {
            "directory": directory_view(),
            "peers": peers(request.now),
            "waiting": enrolments() if deps.role == "secretariat" else (),
            "lost": lost_letters(),
        }
        return data(request, found)

    @room.get("/peers/{node}/keys", "listPeerKeys", list[PeerKey], _READ)
    def keys(request: ApiRequest, node: NodeName) -> Any:
        """List the keys of a node, ours or a peer's."""
        require(request.actor, Act.READ_PEERS, PEERS)
        own = node == deps.node
        return data(request, own_keys(deps, request.now) if own else node_keys(node, request.now))

    @room.post("/peers/{node}/decision", "decidePeer", None, _MANAGE,
               example={"accept": True, "fingerprint": "1f0c-8d2a-77b1"})  # fmt: skip
    def decide(request: ApiRequest, node: NodeName, body: DecisionIn) -> None:
        """Accept or decline a node that asks to be listed; on the secretariat."""
        require(request.actor, Act.MANAGE_PEERS, PEERS)
        if body.accept:
            accept_peer(deps, node, request.actor, request.now, body.fingerprint)
        else:
            decline_peer(node, body.fingerprint, request.actor, request.now)

    @room.post("/keys/rotations", "rotateKeys", None, _MANAGE, takes=())
    def change(request: ApiRequest) -> None:
        """Make a new pair of keys for this node and ask for its listing."""
        rotate(deps, request.actor, request.now)

    @room.post("/peers/{node}/revocations", "revokeKeys", Published, _MANAGE,
               example={"since": "2026-02-05T10:00:00Z", "reason": "compromised"})  # fmt: skip
    def withdraw(request: ApiRequest, node: NodeName, body: RevocationIn) -> Any:
        """Revoke every usable key of a node; on the secretariat."""
        require(request.actor, Act.MANAGE_PEERS, PEERS)
        ids = frozenset(bytes.fromhex(view.id) for view in node_keys(node, request.now))
        order = KeysToRevoke(node, ids, datetime.fromisoformat(body.since))
        made = revoke(deps, order, RevokedFor(body.reason), request.actor, request.now)
        return {"version": made.version}

    return room
