"""The settings of the exchange, read from ``[exchange]`` of ``node.toml`` by ``node.config``.

A length of time is written there in hours under its name with ``_hours``, a number under its name.
"""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class ExchangeTerms:
    """How long the exchange waits before it tells a person.

    ``warn_after``: a message of ours has no answer, a warning; ``fail_after``: no answer still, the
    evidence of failure; ``not_retrieved_after``: nobody has opened a message that was delivered to
    us, its sender is told so. ``keep_refused_for``: how long rows about refused inputs are kept.

    ``checkpoint_every``: how often the journal's end is signed and shown to the peers.

    Of attachments: ``attachment_expires_after``: no byte of one has moved for so long, it is given
    up; ``attachment_max_mb``: the largest file that an officer may add; ``attachment_quota_mb``:
    how much may be arriving at once; ``attachment_free_mb``: how much of the disk stays free;
    ``part_max_mb``: a larger paper travels as an attachment instead of in the letter.
    """

    warn_after: timedelta = timedelta(hours=12)
    fail_after: timedelta = timedelta(hours=24)
    not_retrieved_after: timedelta = timedelta(hours=72)
    attachment_expires_after: timedelta = timedelta(hours=14 * 24)
    attachment_max_mb: int = 20 * 1024
    attachment_quota_mb: int = 200 * 1024
    attachment_free_mb: int = 2 * 1024
    part_max_mb: int = 8
    keep_refused_for: timedelta = timedelta(hours=90 * 24)
    recall_remind_after: timedelta = timedelta(hours=12)
    recall_alarm_after: timedelta = timedelta(hours=24)
    recall_decide_within: timedelta = timedelta(hours=72)
    checkpoint_every: timedelta = timedelta(hours=1)
