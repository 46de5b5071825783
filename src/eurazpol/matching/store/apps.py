"""The Django application of the room."""

from django.apps import AppConfig


class MatchingConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.matching.store"
    label = "matching"
