"""Forecasts as they were made, and what persons decided with them."""

from django.db import models

from eurazpol.legal_statistics.store.series import _Row


class ForecastRow(_Row):
    """One forecast: what was asked, what it was made from and what came out, never changed."""

    kind = models.CharField(max_length=12)  # workload or staffing
    subject = models.CharField(max_length=400)
    asked = models.JSONField()
    result = models.JSONField()
    inputs_sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    by = models.CharField(max_length=100)
    by_name = models.CharField(max_length=300)


class DecisionRow(_Row):
    """What a person decided with a forecast, and why."""

    forecast = models.ForeignKey(ForecastRow, on_delete=models.PROTECT, related_name="decisions")
    decision = models.CharField(max_length=1000)
    reason = models.CharField(max_length=1000)
    at = models.DateTimeField()
    by = models.CharField(max_length=100)
    by_name = models.CharField(max_length=300)
