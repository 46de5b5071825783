"""The Django application of the room."""

from django.apps import AppConfig


class LegalStatisticsConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.legal_statistics.store"
    label = "legal_statistics"
