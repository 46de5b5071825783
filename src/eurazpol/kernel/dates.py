"""Dates as documents give them: whole, or only a month, or only a year."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from eurazpol.kernel.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date whose day, or day and month, may be unknown.

    The text form is ISO 8601 with reduced precision: ``1987``, ``1987-02`` or ``1987-02-05``.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise InvalidValue("date-day-without-month", value=f"{self.year}-?-{self.day}")
        try:
            date(
                self.year,
                1 if self.month is None else self.month,
                1 if self.day is None else self.day,
            )
        except ValueError:
            raise InvalidValue("date-impossible", value=str(self)) from None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the ISO form; raise :class:`InvalidValue` when the date cannot exist."""
        parts = text.strip().split("-")
        if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts):
            raise InvalidValue("date-impossible", value=text)
        if len(parts[0]) != 4:
            raise InvalidValue("date-impossible", value=text)
        return cls(*(int(part) for part in parts))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return the whole date ``day``."""
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> date:
        """The first day that the date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the date can mean."""
        if self.day is not None:
            return self.earliest
        if self.month is None:
            return date(self.year, 12, 31)
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends counted; an open end is ``None``."""

    start: date | None
    end: date | None

    def __post_init__(self) -> None:
        if self.start and self.end and self.end < self.start:
            raise InvalidValue("period-end-before-start", start=self.start, end=self.end)

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)
