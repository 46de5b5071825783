"""Every table of the room, one subject a module."""

from eurazpol.notices.store.notices import (
    AssessmentRow,
    CounterRow,
    DecisionReasonRow,
    LineRow,
    NoticeRow,
    RecipientRow,
    VersionRow,
)

__all__ = [
    "AssessmentRow",
    "CounterRow",
    "DecisionReasonRow",
    "LineRow",
    "NoticeRow",
    "RecipientRow",
    "VersionRow",
]
