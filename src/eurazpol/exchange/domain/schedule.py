"""When an undelivered letter is tried again, and how long a deliverer holds a lane.

The pause doubles from half a second to one minute. A clock that jumps back must not put a lane to
sleep: a time more than twice as far ahead as any pause or lease can be was written under another
clock and counts as past. (Twice, because two deliverers read the clock a moment apart.)
"""

from datetime import datetime, timedelta

FIRST_PAUSE = timedelta(milliseconds=500)
LONGEST_PAUSE = timedelta(minutes=1)
LEASE = timedelta(minutes=2)


def next_attempt(now: datetime, failures: int) -> datetime:
    """Return when to try again after ``failures`` (at least 1) failures in a row."""
    doubled: int = 2 ** min(failures - 1, 10)
    return now + min(FIRST_PAUSE * doubled, LONGEST_PAUSE)
