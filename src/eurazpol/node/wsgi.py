"""The WSGI application that gunicorn serves."""

import gc
import logging
import os
import ssl
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from django.core.wsgi import get_wsgi_application

from eurazpol.node.masked import MaskSecrets

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")

_site = get_wsgi_application()
logging.getLogger("gunicorn.error").addFilter(MaskSecrets())
# The law, the words and the classes stay for the life of the process. Left to itself, the collector
# of garbage goes through all of them every few requests, in the middle of a page.
gc.collect()
gc.freeze()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer a request; tell the pages which client certificate the TLS layer has verified.

    The name of the variable has a dot, so that no header of a client can set it.
    """
    connection = environ.get("gunicorn.socket")
    if isinstance(connection, ssl.SSLSocket) and (
        shown := connection.getpeercert(binary_form=True)
    ):
        environ["eurazpol.client_certificate"] = sha256(shown).hexdigest()
    return _site(environ, start_response)
