"""The tag of a plot: ``{% load plots %}{% plot value %}``, see :mod:`eurazpol.ui.plots`."""

from typing import Any, cast

from django import template
from django.template.context import Context

from eurazpol.kernel.numbers import number
from eurazpol.kernel.texts import Lang
from eurazpol.ui.plots import Plot, Words, draw
from eurazpol.ui.templatetags.ui import write

register = template.Library()


@register.inclusion_tag("ui/parts/plot.html", takes_context=True)
def plot(context: Context, value: Plot) -> dict[str, Any]:
    """Draw a plot with its title above and its data in a table under it."""
    lang = cast("Lang", context.get("lang", "kk"))
    words = Words(
        title=write(value.title, lang),
        labels=tuple(write(label, lang) for label in value.labels),
        names=tuple(write(one.name, lang) for one in value.series),
        unit=write(value.unit, lang),
    )
    return {
        "lang": lang,
        "zone": context.get("zone"),
        "plot": value,
        "words": words,
        "svg": draw(value, words, lang),
        "rows": [_row(value, words, index, lang) for index in range(len(value.labels))],
    }


def _row(value: Plot, words: Words, index: int, lang: Lang) -> dict[str, Any]:
    def figure(one: float | None) -> str:
        return "—" if one is None else number(one, lang, value.places)

    figures = [figure(one.values[index]) for one in value.series]
    if value.band is not None:
        span = value.band.spans[index]
        figures.append("—" if span is None else f"{figure(span[0])} – {figure(span[1])}")
    return {"label": words.labels[index], "figures": figures}
