"""Where the content of a case comes from: noted when it comes, asked when it goes on.

1. Each message is noted with the papers, files and events that it brought.
2. A case that takes parts from another case remembers which.
3. A message to a third node names the messages from which its papers and facts come: a paper by
   the hash of its file, facts by the case from which they were taken. The owners can then take
   them back through us, whatever conditions they gave (``exchange.domain.recall``).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.store.models import CaseRow, PaperRow
from eurazpol.cooperation.store.taken import ReusedRow, TakenRow
from eurazpol.exchange.domain.letter import Received, Source

BRING_FACTS = ("request/1", "supplement/1")
"""Kinds of messages whose body says all facts of the request."""


def note_taken(
    work: Work, received: Received, papers: Mapping[int, PaperRow], events: Iterable[str]
) -> None:
    """Remember what a message brought into the case; ``papers`` by their number in it."""
    files = [row.sha256 for row in papers.values()]
    TakenRow.objects.get_or_create(
        sender=received.sender,
        message_id=received.id,
        defaults={
            "case": work.row,
            "kind": received.kind,
            "at": work.now,
            "papers": {str(number): row.pk for number, row in papers.items()},
            "files": files + [one.sha256 for one in received.attachments],
            "events": list(events),
        },
    )


def note_reused(target: Work, source: CaseRow, parts: Sequence[str]) -> None:
    """Remember that a case took parts of the facts, or papers, from another."""
    ReusedRow.objects.create(case=target.row, source=source, parts=list(parts), at=target.now)


def sources_of(
    row: CaseRow, body: Mapping[str, Any], papers: Sequence[PaperRow], to: str
) -> tuple[Source, ...]:
    """Return the messages of other nodes than ``to`` that a message of ours passes on."""
    found: dict[tuple[str, str], None] = {}
    for taken in _by_files({paper.sha256 for paper in papers}, to):
        found[taken.sender, taken.message_id] = None
    if "facts" in body:
        for taken in _by_facts(row, to):
            found[taken.sender, taken.message_id] = None
    return tuple(Source(message_id, sender) for sender, message_id in found)


def _by_files(hashes: set[str], to: str) -> list[TakenRow]:
    cases = PaperRow.objects.filter(sha256__in=hashes, by_peer=True).values("case")
    rows = TakenRow.objects.filter(case__in=cases, erased_at=None).exclude(sender=to)
    return [row for row in rows.order_by("pk") if hashes & set(row.files)]


def _by_facts(row: CaseRow, to: str) -> list[TakenRow]:
    """Return the messages whose facts were taken into the case, through however many cases."""
    seen = {row.pk}
    wave = [row.pk]
    while wave:
        lent = ReusedRow.objects.filter(case__in=wave).values_list("source", "parts")
        wave = [source for source, parts in lent if parts and source not in seen]
        seen.update(wave)
    seen.discard(row.pk)
    rows = TakenRow.objects.filter(case__in=seen, kind__in=BRING_FACTS, erased_at=None)
    return list(rows.exclude(sender=to).order_by("pk"))
