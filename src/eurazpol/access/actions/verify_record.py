"""Verify the record, and look for a document in it: recorded, for whom the table allows it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.errors import AccessError
from eurazpol.access.domain.permissions import Act, ObjectKind, Target, require
from eurazpol.audit.actions import queries
from eurazpol.audit.actions.record import record
from eurazpol.audit.actions.verify import seen_by
from eurazpol.audit.actions.witness import Watched, countersignatures, watched
from eurazpol.audit.domain.record import Checked
from eurazpol.audit.domain.verification import Witness
from eurazpol.audit.domain.witness import standing

_JOURNAL = Target(ObjectKind.JOURNAL)
_SHA256 = re.compile(r"[0-9a-f]{64}")
ROWS_PER_SECOND = 30_000
"""What one processor verifies; for the words that say how long it takes."""


class NoDocument(AccessError):
    """Neither a file nor a hash was given."""


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What the last verification found: ``size`` records, whole or not; ``None`` before it."""

    size: int
    whole: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """The log before it is verified: its length, the last answer, who countersigns whom."""

    size: int
    seconds: int
    last: LastAnswer | None
    witnesses: tuple[Witness, ...]
    watched: tuple[Watched, ...]


@dataclass(frozen=True, slots=True)
class DocumentAnswer:
    """Whether a document with this hash stands in the log; ``seq`` is its first record."""

    sha256: str
    seq: int | None = None
    at: datetime | None = None


def overview(actor: Actor) -> Overview:
    """Return what is known without verifying anything. Raises ``Forbidden``."""
    require(actor, Act.VERIFY_JOURNAL, _JOURNAL)
    size, last = queries.journal_size(), None
    for one in queries.latest(1, action="journal-verified"):
        told = one.details_values
        last = LastAnswer(int(told.get("size", 0)), bool(told.get("whole")), one.at)
    seconds = max(1, round(size / ROWS_PER_SECOND))
    return Overview(size, seconds, last, seen_by(standing(countersignatures())), watched())


def verify_record(actor: Actor, check: Callable[[], Checked], now: datetime) -> Checked:
    """Walk the whole record and keep the answer in the journal. Raises ``Forbidden``."""
    require(actor, Act.VERIFY_JOURNAL, _JOURNAL)
    found = check()
    journal = found.journal
    details: dict[str, object] = {
        "size": journal.size, "whole": found.whole, "root": journal.root.hex(),
    }  # fmt: skip
    if found.files is not None:
        details["files"] = found.files
    if found.broken:
        details["first_bad"] = found.broken[0].seq
    with transaction.atomic():
        record(actor.entry("journal-verified", "journal", "", details=details), now)
    return found


def check_document(actor: Actor, sha256: str, now: datetime) -> DocumentAnswer:
    """Look for a document by its hash. Raises ``Forbidden`` and :class:`NoDocument`."""
    require(actor, Act.VERIFY_JOURNAL, _JOURNAL)
    wanted = "".join(sha256.split()).lower()
    if not _SHA256.fullmatch(wanted):
        raise NoDocument("access-no-document", field="sha256")
    found = queries.recorded_file(wanted)
    with transaction.atomic():
        details = {"sha256": wanted, "record": found.seq if found else 0}
        record(actor.entry("document-checked", "journal", "", details=details), now)
    return DocumentAnswer(wanted, found.seq, found.at) if found else DocumentAnswer(wanted)
