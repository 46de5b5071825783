"""Write a working note: beside the record, never sent, read in the writer's authority alone."""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.models import NoteRow


@transaction.atomic
def add_note(deps: CooperationDeps, number: str, text: str, actor: Actor, now: datetime) -> None:
    """Keep the note in the authority of the writer, or of the absent holder of the case."""
    work = opened(deps, number, actor, now)
    require_act(work, Act.CASEWORK)
    text = text.strip()
    if not text:
        raise InvalidFact("input-missing", field="note", label="")
    if len(text) > 4000:
        raise InvalidFact("input-too-long", field="note", maximum=4000)
    body = work.actor.acting_for or actor
    NoteRow.objects.create(
        case=work.row,
        text=text,
        by_id=actor.officer_id,
        by_name=actor.name,
        authority_id=body.authority_id,
        at=now,
    )
    work.journal("note-added")
