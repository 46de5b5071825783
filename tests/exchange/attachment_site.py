"""A site with nothing but the doors of attachments of one node, which a test puts here."""

from django.urls import URLPattern, clear_url_caches

from eurazpol.exchange.actions.deps import ExchangeDeps
from eurazpol.exchange.web.attachments import attachment_urls
from tests.exchange.world import NOW

urlpatterns: list[URLPattern] = []


def serve(node: ExchangeDeps) -> None:
    """Put the doors of ``node`` here."""
    urlpatterns[:] = attachment_urls(node, lambda: NOW)
    clear_url_caches()
