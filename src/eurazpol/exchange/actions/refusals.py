"""Keep a record of what was refused.

1. Each refused input is a row and an entry of the journal; its bytes are not kept.
2. A stranger cannot fill the disk: what an origin sends beyond 60 a minute, and all origins beyond
   600, is counted by the minute and not written down one by one. It is answered all the same.
3. Rows are kept for a time that the settings give, the journal for ever.
"""

from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction
from django.db.models import F

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE, ExchangeDeps
from eurazpol.exchange.domain.bounds import MAX_REFUSED_PER_MINUTE, MAX_REFUSED_PER_ORIGIN
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.reason import write_args
from eurazpol.exchange.store.models import RefusedInput, RefusedMinute


@transaction.atomic
def keep_refusal(raw: bytes, error: Refused, origin: str, now: datetime) -> None:
    """Record a refused input and who brought it; its bytes are not kept, only their hash.

    ``origin`` is the address or file from which it came; nothing else about it is proven.
    """
    origin = origin[:100]
    minute = now.replace(second=0, microsecond=0)
    if _is_flood(origin, minute):
        _count(origin, minute, now)
        return
    digest = sha256(raw).digest()
    record(
        EXCHANGE.entry(
            "exchange-input-refused", "exchange_input", digest.hex(),
            details={"code": error.code, "claimed_sender": error.claim.sender, "origin": origin},
        ),
        now,
    )  # fmt: skip
    RefusedInput.objects.create(
        at=now,
        code=error.code,
        field=error.field or "",
        args=write_args(error.args_by_name),
        claimed_sender=error.claim.sender,
        claimed_id=error.claim.message_id,
        size=len(raw),
        sha256=digest,
        origin=origin,
    )


def _is_flood(origin: str, minute: datetime) -> bool:
    """Whether this minute has all the rows that it may have."""
    rows = RefusedInput.objects.filter(at__gte=minute, at__lt=minute + timedelta(minutes=1))
    origins = list(rows.values_list("origin", flat=True)[:MAX_REFUSED_PER_MINUTE])
    return len(origins) >= MAX_REFUSED_PER_MINUTE or origins.count(origin) >= MAX_REFUSED_PER_ORIGIN


def _count(origin: str, minute: datetime, now: datetime) -> None:
    """Count the input; the journal says once a minute that it is being counted."""
    counted = RefusedMinute.objects.filter(pk=minute)
    if counted.update(count=F("count") + 1, origin=origin):
        return
    details = {"origin": origin}
    record(EXCHANGE.entry("exchange-inputs-counted", "exchange_input", "", details=details), now)
    RefusedMinute.objects.bulk_create([RefusedMinute(minute=minute)], ignore_conflicts=True)
    counted.update(count=F("count") + 1, origin=origin)


@transaction.atomic
def forget_refusals(deps: ExchangeDeps, now: datetime) -> int:
    """Delete the rows that are older than the settings say; return how many."""
    until = now - deps.terms.keep_refused_for
    gone, _ = RefusedInput.objects.filter(at__lt=until).delete()
    gone += RefusedMinute.objects.filter(minute__lt=until).delete()[0]
    if gone:
        entry = EXCHANGE.entry(
            "exchange-refusals-forgotten", "exchange_input", "", details={"rows": gone}
        )
        record(entry, now)
    return gone
