"""Fill a training node with the fictional events of the published table of co-operation."""

import csv
from collections.abc import Container
from datetime import datetime
from itertools import groupby

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.audit.actions.record import record
from eurazpol.legal_statistics.actions.packaged import DATA
from eurazpol.legal_statistics.actions.take_in import Told, take_in
from eurazpol.legal_statistics.domain.fictional import ROOM, Total, fictional_events

ALL_YEARS = range(1900, 2200)
_FILE = "intl_cooperation_prosecutor.csv"


def published_totals() -> tuple[Total, ...]:
    """Read the table as the Prosecutor General's office published it."""
    text = (DATA / "series" / _FILE).read_text(encoding="utf-8")
    return tuple(
        Total(
            row["series"], row["indicator"], row["breakdown"], int(row["period"]),
            float(row["value"]), row["unit"],
        )
        for row in csv.DictReader(text.splitlines())
    )  # fmt: skip


@transaction.atomic
def fill_with_example(actor: Actor, now: datetime, years: Container[int] = ALL_YEARS) -> int:
    """Keep the events of the years; return how many were added. Twice adds nothing."""
    totals = [one for one in published_totals() if one.year in years]
    records = groupby(fictional_events(totals), key=lambda one: one.about)
    told = (Told(about, tuple(events), {}) for about, events in records)
    added = take_in(ROOM, told, now)
    record(actor.entry("statistics-example", "statistics", ROOM, details={"events": added}), now)
    return added
