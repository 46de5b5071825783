"""The Django application of the room."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.audit.store"
    label = "audit"
