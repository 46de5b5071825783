"""What every page tells an officer until it is dealt with: hits without an answer, strong leads."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from eurazpol.access.domain.actor import Actor
from eurazpol.kernel.texts import message
from eurazpol.notices.actions.hit_queries import overdue, pressing
from eurazpol.notices.actions.match_deps import MatchDeps
from eurazpol.notices.actions.matches import leads_that_wait, waiting_leads
from eurazpol.ui.shell import ShellAlarm


def leads_to_count(deps: MatchDeps, actor: Actor, now: datetime) -> dict[str, Any]:
    """Return the queries whose counts :func:`lead_alarms` needs, for the frame of every page."""
    return {
        "leads": waiting_leads(actor),
        "hits": pressing(deps, actor),
        "hits-late": overdue(actor, now),
    }


def lead_alarms(deps: MatchDeps, actor: Actor, counts: Mapping[str, int]) -> tuple[ShellAlarm, ...]:
    """Return the alarms of the reader, of what was counted."""
    found = []
    if counts["hits-late"]:
        text = message("notices-alarm-hits-late", count=counts["hits-late"])
        found.append(ShellAlarm(text, "/hits"))
    if counts["hits"]:
        found.append(ShellAlarm(message("notices-alarm-hits", count=counts["hits"]), "/hits"))
    leads = leads_that_wait(deps, actor) if counts["leads"] else 0
    if leads:
        text = message("notices-alarm-leads", count=leads)
        found.append(ShellAlarm(text, "/matches?band=strong", "warn"))
    return tuple(found)
