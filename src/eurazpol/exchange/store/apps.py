"""The Django application of the room."""

from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    """Registered under the name of its room."""

    name = "eurazpol.exchange.store"
    label = "exchange"
