"""Say of a lead to an external record: same, different, or cannot tell, with reasons.

Nothing follows from it by itself: an external record is the ground of no arrest. Who acts asks the
source, by its own channel.
"""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act, require
from eurazpol.audit.actions.record import record
from eurazpol.notices.actions.external_deps import ExternalDeps
from eurazpol.notices.actions.external_queries import read_pair
from eurazpol.notices.actions.matches import LEADS
from eurazpol.notices.domain.match import checked
from eurazpol.notices.store.public import ExternalLeadRow


@transaction.atomic
def decide_external(
    deps: ExternalDeps,
    place: tuple[int, int],
    said: tuple[str, Sequence[str], str],
    actor: Actor,
    now: datetime,
) -> None:
    """Keep what an officer said of a lead.

    ``place`` is the key of the record and of the lead, ``said`` the decision, its reasons and a
    note. Raises ``Forbidden``, ``UnknownNotice``, and ``InvalidNotice`` that names the field.
    """
    require(actor, Act.DECIDE_MATCH, LEADS)
    pair = read_pair(deps, *place, actor, now)
    decision = checked(*said)
    ExternalLeadRow.objects.filter(pk=pair.lead.key).update(
        decision=decision.decision.value,
        reasons=[reason.value for reason in decision.reasons],
        note=decision.note,
        officer=actor.name,
        decided_at=now,
    )
    details = {"decision": decision.decision.value, "record": pair.lead.held.about,
               "reasons": [reason.value for reason in decision.reasons]}  # fmt: skip
    ground = f"{pair.view.source}: {pair.view.ref}"
    entry = actor.entry(
        "external-lead-decided", "external", str(pair.view.key), ground=ground, details=details
    )
    record(entry, now)
