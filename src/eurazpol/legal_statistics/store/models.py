"""What the room keeps, by subject."""

from eurazpol.legal_statistics.store.forecasts import DecisionRow, ForecastRow
from eurazpol.legal_statistics.store.series import CellRow, ImportRow, VersionRow

__all__ = ["CellRow", "DecisionRow", "ForecastRow", "ImportRow", "VersionRow"]
