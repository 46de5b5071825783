"""No secret of an address in a log: what a log line tells of ``/calendar/...`` ends there.

The address of a personal calendar carries its secret in the path, because calendar programmes can
send nothing else (ADR on calendar addresses). The web server keeps no access log; what Django and
the server write of requests that fail passes here.
"""

import logging
import re

_SECRET = re.compile(r"(/calendar/)[^\s\"'?]+")


class MaskSecrets(logging.Filter):
    """Replaces the secret in the finished line, wherever it stood."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every record, without secrets."""
        text = record.getMessage()
        if "/calendar/" in text:
            record.msg, record.args = _SECRET.sub(r"\1***", text), ()
        return True
