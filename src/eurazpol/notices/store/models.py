"""Every table of the room, one subject a module."""

from eurazpol.notices.store.hits import HitRow, HitStepRow, RouteStepRow
from eurazpol.notices.store.matches import (
    DecisionRow,
    DueRow,
    KnownRow,
    MatchRow,
    MergeRow,
    RunRow,
)
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
    "DecisionRow",
    "DueRow",
    "HitRow",
    "HitStepRow",
    "KnownRow",
    "LineRow",
    "MatchRow",
    "MergeRow",
    "NoticeRow",
    "RecipientRow",
    "RouteStepRow",
    "RunRow",
    "VersionRow",
]
