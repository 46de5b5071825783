"""What every page tells an officer until it is dealt with: hits, strong leads, requests."""

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


def rights_alarms(counts: Mapping[str, int]) -> tuple[ShellAlarm, ...]:
    """Return what presses in requests of persons concerned, for the chamber and for owners."""
    rows = (
        ("rights-late", "/rights", "bad"),
        ("rights-soon", "/rights", "warn"),
        ("rights-asks", "/rights/asked", "warn"),
    )
    return tuple(
        ShellAlarm(message(f"notices-alarm-{name}", count=counts[name]), url, level)
        for name, url, level in rows
        if counts[name]
    )


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
