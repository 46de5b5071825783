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
from eurazpol.notices.store.public import (
    AsideRow,
    ExternalLeadRow,
    ExternalRow,
    ImportRow,
    ReleaseRow,
)

__all__ = [
    "AsideRow",
    "AssessmentRow",
    "CounterRow",
    "DecisionReasonRow",
    "DecisionRow",
    "DueRow",
    "ExternalLeadRow",
    "ExternalRow",
    "HitRow",
    "HitStepRow",
    "ImportRow",
    "KnownRow",
    "LineRow",
    "MatchRow",
    "MergeRow",
    "NoticeRow",
    "RecipientRow",
    "ReleaseRow",
    "RouteStepRow",
    "RunRow",
    "VersionRow",
]
