"""A request that is sent twice with one idempotency key is done once.

1. The key belongs to the token; with it the hash of the request is kept. The same key for another
   request is refused.
2. While the first one is at work, the second is told so. A request that never ended, because the
   node was stopped, left nothing behind; after two minutes it may be tried again.
3. The answer is kept in the transaction of what it tells of, so there is never one without the
   other; a repeated request gets it word for word for a day. A refusal is not kept: nothing was
   done, and the request may be corrected.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from eurazpol.access.domain.errors import KeyRefused
from eurazpol.access.store.tokens import ApiAnswer

KEPT = timedelta(hours=24)
GIVEN_UP = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A request of a token that carries a key; ``request_hash`` is hexadecimal."""

    token: int
    key: str
    request_hash: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request was answered."""

    status: int
    body: str
    headers: Mapping[str, str] = field(default_factory=dict)


def begin(keyed: Keyed, now: datetime) -> Answer | None:
    """Return the answer that the request had, or take the key for it.

    Raises :class:`KeyRefused`: ``access-key-other`` or ``access-key-at-work``.
    """
    try:
        with transaction.atomic():
            return _begin(keyed, now)
    except IntegrityError:  # the same request came twice at once
        raise KeyRefused("access-key-at-work") from None


def _begin(keyed: Keyed, now: datetime) -> Answer | None:
    ApiAnswer.objects.filter(begun_at__lt=now - KEPT).delete()
    rows = ApiAnswer.objects.select_for_update().filter(token_id=keyed.token, key=keyed.key)
    row = rows.first()
    if row is None:
        ApiAnswer.objects.create(
            token_id=keyed.token, key=keyed.key, request_hash=keyed.request_hash, begun_at=now
        )
        return None
    if row.request_hash != keyed.request_hash:
        raise KeyRefused("access-key-other")
    if row.status:
        return Answer(row.status, row.body, row.headers)
    if now - row.begun_at < GIVEN_UP:
        raise KeyRefused("access-key-at-work")
    row.begun_at = now
    row.save(update_fields=["begun_at"])
    return None


def keep(keyed: Keyed, answer: Answer) -> None:
    """Keep the answer; to be called in the transaction of what it tells of."""
    ApiAnswer.objects.filter(token_id=keyed.token, key=keyed.key).update(
        status=answer.status, body=answer.body, headers=dict(answer.headers)
    )


def give_back(keyed: Keyed) -> None:
    """Give the key of a request back that did nothing."""
    ApiAnswer.objects.filter(token_id=keyed.token, key=keyed.key, status=0).delete()
