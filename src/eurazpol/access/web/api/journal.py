"""The journal: what was done, whether it is whole, and the proof of one record."""

from typing import Annotated, Any

from ninja import Query
from pydantic import Field

from eurazpol.access.actions.journal import (
    JournalQuery,
    journal_checkpoints,
    read_journal,
    record_proof,
    verify_journal,
)
from eurazpol.access.actions.requests import ApiRequest
from eurazpol.audit.domain.journal import Record
from eurazpol.audit.domain.verification import Report
from eurazpol.ui.api.operations import Room
from eurazpol.ui.api.shapes import Model, Said, model_of
from eurazpol.ui.api.words import Key, data

READ, VERIFY = ("read_journal",), ("verify_journal",)
JournalRecord: Any = model_of(Record, "JournalRecord")
Verification: Any = model_of(Report, "Verification")
_Hex = Annotated[str, Field(pattern="^[0-9a-f]*$")]


class SignedCheckpoint(Model):
    """The node's signed word of the size and root of its journal at a time."""

    body: str
    key: _Hex
    signature: _Hex


class Countersignature(Model):
    """A peer's signature below a checkpoint that it saw."""

    body: str
    key: _Hex
    signature: _Hex
    own_key: _Hex
    own_signature: _Hex


class Later(Model):
    """A newer checkpoint, with the proof that its journal begins with the one before."""

    checkpoint: SignedCheckpoint
    path: list[_Hex]


class Proof(Model):
    """The proof that a record stands in the journal (docs/journal.md); checked without the node."""

    format: str
    origin: str
    record: str
    path: list[_Hex]
    checkpoint: SignedCheckpoint
    later: list[Later]
    countersignatures: list[Countersignature]


class JournalPage(Model):
    """Records, newest first; `older` is the `before` of the next page."""

    items: list[JournalRecord]
    older: int | None


class Verified(Model):
    """Whether the journal is whole, and in one sentence."""

    whole: bool
    sentence: Said
    report: Verification


def journal(node: str) -> Room:
    """Return the operations."""
    room = Room("Journal", "The record of what was done, by whom, when and on which ground.")

    @room.get("/journal", "readJournal", JournalPage, READ)
    def read(
        request: ApiRequest,
        object_kind: Annotated[str, Query("", max_length=32)] = "",
        object_id: Annotated[str, Query("", max_length=200)] = "",
        actor: Annotated[str, Query("", max_length=100)] = "",
        before: Annotated[int | None, Query(None, ge=1, le=2**53)] = None,
        limit: Annotated[int, Query(50, ge=1, le=500)] = 50,
    ) -> Any:
        """Read records of the journal, newest first.

        About one object (`object_kind` with `object_id`), or by one actor (`officer:12`,
        `programme:14`, `node:worker`), or all. The reading is itself in the journal.
        """
        query = JournalQuery(object_kind, object_id, actor, before)
        found = read_journal(request.actor, query, limit, request.now)
        more = len(found) == limit and found[-1].seq > 1
        return {"items": data(request, found), "older": found[-1].seq if more else None}

    @room.post("/journal/verifications", "verifyJournal", Verified, VERIFY, takes=())
    def verify(request: ApiRequest) -> Any:
        """Walk the whole journal and say whether it is whole.

        The first record that is not what was written is named with its time.
        """
        report = verify_journal(request.actor, request.now)
        said = data(request, report.sentence)
        return {"whole": report.whole, "sentence": said, "report": data(request, report)}

    @room.get("/journal/checkpoints", "listCheckpoints", list[SignedCheckpoint], VERIFY)
    def checkpoints(request: ApiRequest) -> Any:
        """List the signed checkpoints, oldest first."""
        return journal_checkpoints(request.actor, request.now)

    @room.get("/journal/{record}/proof", "proveRecord", Proof, READ)
    def prove(request: ApiRequest, record: Key) -> Any:
        """Get the proof of one record under a signed checkpoint.

        The stand-alone verifier of `verifier/` checks it without this node.
        """
        return record_proof(request.actor, record, node, request.now)

    return room
