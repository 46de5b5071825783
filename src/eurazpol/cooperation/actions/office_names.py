"""How central authorities are written in letters, as officers entered it.

1. A name is declined by a person, never by a rule: Russian and Kazakh forms are typed in.
2. Without an entry letters use a sentence that names no office.
"""

from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.domain.letters.parts import CASE_FORMS, OfficeName
from eurazpol.cooperation.store.paper_work import OfficeNameRow
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Texts, message

NAME_FIELDS = (*LANGS, *CASE_FORMS)
_MAX = 300


def office_name(state: Country) -> OfficeName | None:
    """Return how the central authority of ``state`` is written, if anybody has entered it."""
    row = OfficeNameRow.objects.filter(state=state.iso).first()
    if row is None:
        return None
    forms = {name: getattr(row, name) for name in CASE_FORMS}
    return OfficeName(name=Texts(row.kk, row.ru, row.en), **forms)


@transaction.atomic
def set_office_name(
    deps: CooperationDeps, number: str, values: dict[str, str], *, actor: Actor, now: datetime
) -> None:
    """Enter how the authority of the other state of a case is written: every field at once.

    Raises ``Forbidden``, and :class:`InvalidFact` naming the first field that is empty or too long.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    typed = {name: " ".join(values.get(name, "").split()) for name in NAME_FIELDS}
    for name, text in typed.items():
        if not text:
            label = message(f"cooperation-office-{name.replace('_', '-')}")
            raise InvalidFact("input-missing", field=name, label=label)
        if len(text) > _MAX:
            raise InvalidFact("input-too-long", field=name, maximum=_MAX)
    OfficeNameRow.objects.update_or_create(
        state=work.peer.iso, defaults={**typed, "changed_by": actor.name, "changed_at": now}
    )
    work.journal("office-name-set", state=work.peer.iso)
