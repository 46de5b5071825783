"""Keep a record of what was refused."""

from datetime import datetime
from hashlib import sha256

from django.db import transaction

from eurazpol.audit.actions.record import record
from eurazpol.exchange.actions.deps import EXCHANGE
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.reason import write_args
from eurazpol.exchange.store.models import RefusedInput


@transaction.atomic
def keep_refusal(raw: bytes, error: Refused, origin: str, now: datetime) -> None:
    """Record a refused input and who brought it; its bytes are not kept, only their hash.

    ``origin`` is the address or file from which it came; nothing else about it is proven.
    """
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
        origin=origin[:100],
    )
