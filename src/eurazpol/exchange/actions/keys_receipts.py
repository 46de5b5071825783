"""Receipts of ours that a stolen key signed are signed anew when they are asked for again.

Nobody believes them any more unless they had them before the theft; without a new one the letter
would stay open for ever.
"""

from dataclasses import replace
from datetime import datetime

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.domain.receipt import read_receipt, write_receipt
from eurazpol.exchange.store.models import Receipt


def believable(deps: ExchangeDeps, row: Receipt, now: datetime) -> bytes:
    """Return the receipt that we gave; signed by the key of today if the first one was stolen."""
    raw = bytes(row.raw)
    stolen = deps.keys.stolen()
    if not stolen:
        return raw
    document, receipt = read_receipt(raw)
    if document.signer not in stolen:
        return raw
    raw = write_receipt(replace(receipt, at=now), deps.keys.signing(now))
    Receipt.objects.filter(pk=row.pk).update(raw=raw, at=now)
    return raw
