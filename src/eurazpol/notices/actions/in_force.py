"""Put a version in force on this node: status, review date, columns, listeners."""

from datetime import date, datetime

from eurazpol.kernel.texts import message
from eurazpol.notices.actions.hand import Hand
from eurazpol.notices.domain.content import Content
from eurazpol.notices.domain.lifecycle import Status, Step, moved
from eurazpol.notices.domain.terms import review_date
from eurazpol.notices.store.models import VersionRow


def put_in_force(
    hand: Hand,
    version: VersionRow,
    content: Content,
    *,
    review_by: date | None = None,
    published_at: datetime | None = None,
) -> None:
    """Make the version the one that members act on.

    ``review_by`` is set where another node has decided it; else the rules of today give it.
    """
    row = hand.row
    again = row.version > 0
    if hand.status is not Status.SUSPENDED:  # what is suspended stays so until it is resumed
        row.status = moved(hand.status, Step.AMEND if again else Step.PUBLISH).value
    rules = hand.setting.book.of(content.kind, hand.today)
    row.review_by = review_by or review_date(content, rules, hand.today)
    row.published_at = row.published_at or published_at or hand.now
    row.version, row.warned_at, row.handling = version.version, None, version.handling
    version.in_force_at = hand.now
    hand.show(content)
    version.save()
    hand.save()
    line = "notices-line-amended" if again else "notices-line-published"
    hand.tell(message(line, version=version.version))
    hand.journal("notice-in-force", version=version.version, review_by=row.review_by.isoformat())
    hand.tell_listeners()
