"""Change the facts of a case: read as a whole, kept as a whole, or refused as a whole."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.conditions import follow_facts, with_withheld
from eurazpol.cooperation.actions.create_case import check_invoked
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.facts import check_past, facts_from, facts_json
from eurazpol.kernel.texts import message


@transaction.atomic
def change_facts(
    deps: CooperationDeps,
    number: str,
    facts: Mapping[str, Any],
    *,
    version: int | None,
    actor: Actor,
    now: datetime,
) -> int:
    """Keep ``facts`` and return the new version; the journal names the changed parts only.

    A part of which something is withheld from the officer stays as it is, and so does the answer
    to a police query: only steps and messages set it.
    """
    work = opened(deps, number, actor, now, version)
    require_act(work, Act.CHANGE_FACTS)
    kept = {"answer": answer} if (answer := work.row.facts.get("answer")) else {}
    read = facts_from(with_withheld(work, {**facts, **kept}))
    check_past(read, work.today)
    before, after = work.row.facts, facts_json(read)
    changed = sorted(key for key in before | after if before.get(key) != after.get(key))
    if not changed:
        return work.row.version
    work.row.facts = after
    follow_facts(work.row, before, after)
    check_invoked(work)
    parts = tuple(message(f"cooperation-part-{part.replace('_', '-')}") for part in changed)
    work.tell("facts", message("cooperation-history-facts", parts=parts))
    finish(work)
    work.journal("facts-changed", changed=changed)
    return work.row.version
