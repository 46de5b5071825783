"""The addresses of published series, checks and forecasts."""

from collections.abc import Callable
from functools import partial

from django.http import HttpResponse
from django.urls import URLPattern, path

from eurazpol.legal_statistics.actions.deps import StatisticsDeps
from eurazpol.legal_statistics.web import bring_series, checks, cost, forecasts, series


def published_urls(deps: StatisticsDeps) -> list[URLPattern]:
    """Return them, the fixed ones before those that name a series."""

    def at(route: str, view: Callable[..., HttpResponse]) -> URLPattern:
        return path(f"stats/{route}", partial(view, deps=deps))

    return [
        at("series", series.series_list),
        at("series/import", bring_series.bring),
        at("series/packaged", bring_series.bring_packaged),
        at("series/of/<str:series>", series.one_series),
        at("series/of/<str:series>/<slug:ending>", series.series_file),
        at("figures/<int:figure_id>", series.one_figure),
        at("checks", checks.checks),
        at("checks/file/<slug:ending>", checks.checks_file),
        at("targets", checks.targets_page),
        at("targets/file/<slug:ending>", checks.targets_file),
        at("cost", cost.cost_page),
        at("cost/file/<slug:ending>", cost.cost_file),
        at("crosswalk", checks.crosswalk_page),
        at("crosswalk/file/<slug:ending>", checks.crosswalk_file),
        at("forecasts", forecasts.forecasts),
        at("forecasts/staff", forecasts.staff),
        at("forecasts/<int:forecast_id>", forecasts.forecast),
        at("forecasts/<int:forecast_id>/<slug:ending>", forecasts.forecast_file),
    ]
