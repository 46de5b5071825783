"""The Django application of the room."""

from django.apps import AppConfig


class CitizensConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.citizens.store"
    label = "citizens"
