"""The Django application of the room."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.notices.store"
    label = "notices"
