"""The Django application of the room."""

from django.apps import AppConfig


class CooperationConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.cooperation.store"
    label = "cooperation"
