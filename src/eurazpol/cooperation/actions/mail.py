"""Send the letters that wait. The worker calls it; a letter is taken by one worker at a time.

1. A letter says the number of a case and where it can be read, in the language of its officer.
2. A refusal for good (SMTP 5xx for the address) is final; anything else is tried again, later each
   time, and given up after a day or two.
3. Whoever has chosen no letters any more, or was removed, gets none.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from eurazpol.access.actions.queries import officers
from eurazpol.cooperation.domain.alerts import next_rest
from eurazpol.cooperation.domain.mail import Letter, MailDelayed, MailRefused
from eurazpol.cooperation.store.casework import AlertChoiceRow, MailRow
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import Lang

AT_ONCE = 50
LEASE = timedelta(minutes=5)
"""For how long a letter belongs to the worker that took it."""


Post = Callable[[Letter], None]
"""Hands one letter to a server; raises :class:`MailRefused` or :class:`MailDelayed`."""


def send_mail(post: Post, url: str, now: datetime) -> int:
    """Send what is due and return how many letters left."""
    due = MailRow.objects.filter(next_try_at__lte=now).order_by("next_try_at", "pk")[:AT_ONCE]
    waiting = list(due)
    if not waiting:
        return 0
    addresses = dict(AlertChoiceRow.objects.exclude(mail="").values_list("officer_id", "mail"))
    languages = {one.id: one.language for one in officers()}
    return sum(
        _send(row, addresses.get(row.officer_id), languages.get(row.officer_id), post, url, now)
        for row in waiting
        if _taken(row, now)
    )


def _taken(row: MailRow, now: datetime) -> bool:
    """Take the letter for a while, unless another worker has."""
    mine = MailRow.objects.filter(pk=row.pk, next_try_at=row.next_try_at)
    return bool(mine.update(next_try_at=now + LEASE))


def _send(
    row: MailRow, to: str | None, lang: Lang | None, post: Post, url: str, now: datetime
) -> bool:
    row.tries += 1
    if not to or lang is None:
        return _given_up(row, "unwanted", now)
    try:
        post(_letter(row, to, lang, url))
    except MailRefused as refusal:
        return _given_up(row, refusal.why, now)
    except MailDelayed as delay:
        rest = next_rest(row.tries)
        if rest is None:
            return _given_up(row, delay.why, now)
        row.next_try_at, row.problem = now + rest, delay.why[:100]
        row.save()
        return False
    row.next_try_at, row.sent_at, row.problem = None, now, ""
    row.save()
    return True


def _given_up(row: MailRow, why: str, now: datetime) -> bool:
    row.next_try_at, row.failed_at, row.problem = None, now, why[:100]
    row.save()
    return False


def _letter(row: MailRow, to: str, lang: Lang, url: str) -> Letter:
    words = catalogue()
    link = f"{url.rstrip('/')}/cases/{row.number}"
    return Letter(
        to,
        words.text("cooperation-mail-subject", lang, number=row.number),
        words.text("cooperation-mail-body", lang, number=row.number, link=link),
        f"{row.pk}",
    )
