"""Every table of the room, one subject a module."""

from eurazpol.notices.store.drafts import UnsavedRow
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
from eurazpol.notices.store.photos import PhotoRow
from eurazpol.notices.store.public import (
    AsideRow,
    ExternalLeadRow,
    ExternalRow,
    ImportRow,
    ReleaseRow,
)
from eurazpol.notices.store.rights import (
    AskRow,
    ConcernedRow,
    PublishedRow,
    RightsCounterRow,
    RightsLineRow,
    RightsRow,
    RulingRow,
)

__all__ = [
    "AsideRow",
    "AskRow",
    "AssessmentRow",
    "ConcernedRow",
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
    "PhotoRow",
    "PublishedRow",
    "RecipientRow",
    "ReleaseRow",
    "RightsCounterRow",
    "RightsLineRow",
    "RightsRow",
    "RouteStepRow",
    "RulingRow",
    "RunRow",
    "UnsavedRow",
    "VersionRow",
]
