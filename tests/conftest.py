"""Give the test process a node of its own before Django reads the settings."""

import os
import tempfile
from pathlib import Path

_folder = Path(tempfile.mkdtemp(prefix="eurazpol-test-"))
_database = os.environ.get("EURAZPOL_TEST_DATABASE", "")
(_folder / "node.toml").write_text(
    'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:8701"\ntraining = true\n'
    + (f'database = "{_database}"\n' if _database else ""),
    encoding="utf-8",
)
os.environ["EURAZPOL_NODE"] = str(_folder)
