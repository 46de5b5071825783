"""The Django application of the room."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.access.store"
    label = "access"
