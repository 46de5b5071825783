"""The Django application of the room."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.documents.store"
    label = "documents"
