"""Write ``docs/api/openapi.json`` from the interface (``python -m tests.api.write_spec``)."""

import tests.conftest  # noqa: F401 - gives this process a node before Django reads the settings
from tests.api.spec import FILE, text

if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text(), encoding="utf-8")
