"""The Django application of the room."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.ui"
    label = "ui"
