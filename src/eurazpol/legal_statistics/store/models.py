"""What the room keeps, by subject."""

from eurazpol.legal_statistics.store.events import EventRow, FigureRow, PeriodRow, RevisionRow
from eurazpol.legal_statistics.store.forecasts import DecisionRow, ForecastRow
from eurazpol.legal_statistics.store.series import CellRow, ImportRow, VersionRow

__all__ = [
    "CellRow",
    "DecisionRow",
    "EventRow",
    "FigureRow",
    "ForecastRow",
    "ImportRow",
    "PeriodRow",
    "RevisionRow",
    "VersionRow",
]
