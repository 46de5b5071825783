"""A copy of a paper for release, without what must not be disclosed.

1. The officer chooses places of the paper, says for whom the copy is and on which ground.
2. The copy is written anew without them; the record keeps which places, why and for whom.
3. The paper itself stays as it is. The copy never leaves with a message.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions import conditions_of, copy_conditions, marking
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.paper_versions import own_paper
from eurazpol.cooperation.actions.papers import put_document
from eurazpol.cooperation.actions.translations import into, translations_of
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.conditions import PAPERS, on
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.paper_work import RedactionRow
from eurazpol.documents.actions.produce import Draft, Withholding, produce_copy
from eurazpol.documents.actions.read_facts import read_facts
from eurazpol.documents.domain.places import places, written
from eurazpol.kernel.texts import Lang, message

MIN_GROUND, MAX_GROUND, MAX_TO = 10, 1000, 300


@dataclass(frozen=True, slots=True)
class Redaction:
    """What to leave out of which paper, on which ground, for whom, in which language."""

    paper_id: int
    keys: frozenset[str]
    ground: str
    released_to: str
    lang: Lang


@dataclass(frozen=True, slots=True)
class RedactionView:
    """A copy that was made: from which paper, what was left out, why and for whom."""

    paper_id: int
    document_id: str
    heads: tuple[tuple[str, str], ...]
    ground: str
    released_to: str
    by: str
    at: datetime


def copies_of(paper_ids: Collection[int]) -> tuple[RedactionView, ...]:
    """Return the copies that were made of these papers, newest first."""
    rows = RedactionRow.objects.filter(source__in=paper_ids, paper__removed_at=None)
    return tuple(
        RedactionView(
            paper_id=row.source_id,
            document_id=row.paper.document_id,
            heads=tuple((str(one["section"]), str(one["label"])) for one in row.withheld),
            ground=row.ground,
            released_to=row.released_to,
            by=row.by_name,
            at=row.at,
        )
        for row in rows.select_related("paper").order_by("-pk")
    )


@transaction.atomic
def redact_paper(
    deps: CooperationDeps, number: str, asked: Redaction, *, actor: Actor, now: datetime
) -> str:
    """Write the copy and return the id of its document.

    Raises ``Forbidden``, :class:`InvalidFact` naming the field, and what ``read_facts`` and
    ``produce_copy`` raise.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    ground, to = " ".join(asked.ground.split()), " ".join(asked.released_to.split())
    _check(asked, ground, to)
    source = own_paper(number, asked.paper_id)
    facts = read_facts(deps.documents, source.document_id, ground=number, actor=actor, now=now)
    heads = {one.key: one for one in places(facts.paper(asked.lang))}
    if not asked.keys <= set(heads):
        raise InvalidFact("place-unknown", field="places")
    at = f"{PAPERS}/{source.pk}"
    laid = on(conditions_of(work.row, deps.courier.state_of), at)
    known = into(asked.lang, translations_of(work.row))
    draft = Draft(facts.template.id, asked.lang, facts.facts, marking(laid), known)
    stored = produce_copy(
        deps.documents, draft, Withholding(asked.keys, ground), about=number, actor=actor, now=now
    )
    row = put_document(work, "P_REDACTED", stored)
    copy_conditions(work.row, work.row, at, f"{PAPERS}/{row.pk}", row)
    withheld = [
        {
            "key": key,
            "section": written(heads[key].section, asked.lang),
            "label": written(heads[key].label, asked.lang),
        }
        for key in heads
        if key in asked.keys
    ]
    RedactionRow.objects.create(
        paper=row, source=source, withheld=withheld, ground=ground, released_to=to,
        by_name=actor.name, at=now,
    )  # fmt: skip
    told = message("cooperation-history-redacted", count=len(withheld))
    work.tell("paper", told, detail=ground, document_id=stored.id)
    work.row.save(update_fields=["last_text", "last_at"])
    work.journal(
        "paper-redacted", ground, source=source.sha256, sha256=row.sha256,
        places=sorted(asked.keys),
    )  # fmt: skip
    return stored.id


def _check(asked: Redaction, ground: str, to: str) -> None:
    if not asked.keys:
        label = message("cooperation-redact-places")
        raise InvalidFact("input-missing", field="places", label=label)
    if len(ground) < MIN_GROUND:
        raise InvalidFact("input-too-short", field="ground", minimum=MIN_GROUND)
    if not to:
        raise InvalidFact(
            "input-missing", field="released_to", label=message("cooperation-redact-to")
        )
    for field, text, most in (("ground", ground, MAX_GROUND), ("released_to", to, MAX_TO)):
        if len(text) > most:
            raise InvalidFact("input-too-long", field=field, maximum=most)
