"""What can be wrong with figures that are brought in, corrected or asked for."""

from eurazpol.kernel.errors import EurazpolError


class StatisticsError(EurazpolError):
    """The base of the room's errors."""


class InvalidSeries(StatisticsError):
    """A file of series breaks a rule; ``field`` names file, row and column."""


class NoSuchFigure(StatisticsError):
    """There is no such series, cell or forecast."""


class NotForecastable(StatisticsError):
    """Too few or unfit figures for the forecast that was asked for."""
