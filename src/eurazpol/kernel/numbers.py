"""Figures as readers of a language write them."""

from babel.numbers import format_decimal

from eurazpol.kernel.texts import Lang


def number(value: float, lang: Lang, places: int = 0) -> str:
    """Write a figure with at most so many decimals: ``1 234,5``, in English ``1,234.5``."""
    pattern = "#,##0" + ("." + "#" * places if places else "")
    return str(format_decimal(round(value, places), format=pattern, locale=lang))
