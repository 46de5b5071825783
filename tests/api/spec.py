"""The committed description of the interface."""

import json
from pathlib import Path

from eurazpol.node.api import description

FILE = Path(__file__).parents[2] / "docs" / "api" / "openapi.json"


def text() -> str:
    """Return the description as it is committed."""
    return json.dumps(description(), ensure_ascii=False, indent=1) + "\n"
