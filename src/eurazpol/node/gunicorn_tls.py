"""What gunicorn cannot be told on its command line: TLS 1.3 and nothing older."""

import ssl
from collections.abc import Callable

from gunicorn.config import Config  # type: ignore[import-untyped]


def ssl_context(_config: Config, default: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    """Return the context that gunicorn makes of its certificate, without the old versions."""
    context = default()
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
