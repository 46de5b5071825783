"""Run a node: the web server (gunicorn) and the worker, two processes that end together."""

import os
import signal
import ssl
import subprocess
import sys
from urllib.parse import urlsplit

from eurazpol.node.config import NodeConfig, Tls

POLL_SECONDS = 0.5


def web_words(bind: str, workers: int) -> list[str]:
    """Return what gunicorn is told: where to listen and with how many processes."""
    # Threads beside processes: browsers open spare connections, and a worker that serves one
    # connection at a time would sit waiting on an idle one.
    return [
        *("eurazpol.node.wsgi:application", "--bind", bind, "--workers", str(workers)),
        *("--worker-class", "eurazpol.node.web_worker.PatientWorker", "--threads", "4"),
        *("--timeout", "60", "--graceful-timeout", "10"),
        *("--log-level", "warning", "--no-control-socket"),
    ]


def tls_words(tls: Tls | None) -> list[str]:
    """Return what gunicorn is told of certificates."""
    if tls is None:
        return []
    words = ["--config", "python:eurazpol.node.gunicorn_tls"]
    words += ["--certfile", str(tls.certificate), "--keyfile", str(tls.key)]
    if tls.client_ca is not None:
        asked = ssl.CERT_REQUIRED if tls.require_client else ssl.CERT_OPTIONAL
        words += ["--ca-certs", str(tls.client_ca), "--cert-reqs", str(int(asked))]
    return words


def serve(config: NodeConfig, workers: int) -> int:
    """Start both processes and wait; if one ends, the other is ended too."""
    address = urlsplit(config.url)
    bind = f"{address.hostname}:{address.port or 8700}"
    environment = {**os.environ, "EURAZPOL_NODE": str(config.folder)}
    web = [sys.executable, "-m", "gunicorn", *web_words(bind, workers)]
    web += tls_words(config.tls)
    worker = [sys.executable, "-m", "eurazpol.node", "node", "worker"]
    children = [subprocess.Popen(command, env=environment) for command in (web, worker)]  # noqa: S603

    def stop(*_: object) -> None:
        for child in children:
            child.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    while all(child.poll() is None for child in children):
        try:
            children[0].wait(timeout=POLL_SECONDS)
        except subprocess.TimeoutExpired:
            continue
    stop()
    return max(abs(child.wait()) for child in children)
