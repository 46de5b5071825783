"""Run mypy with a node for Django's settings to read (``python -m tests.typecheck``)."""

import runpy
import sys

from tests import conftest  # noqa: F401 - importing it makes the node folder

if __name__ == "__main__":
    sys.argv = ["mypy", *sys.argv[1:]]
    runpy.run_module("mypy", run_name="__main__")
