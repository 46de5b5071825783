"""Give the test process a node of its own before Django reads the settings."""

import os
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import django
import pytest
from django.db import connection
from django.test import override_settings
from hypothesis import settings
from pytest_django.plugin import blocking_manager_key

from eurazpol.audit.store import triggers

_folder = Path(tempfile.mkdtemp(prefix="eurazpol-test-"))
_database = os.environ.get("EURAZPOL_TEST_DATABASE", "")
(_folder / "static").mkdir()
(_folder / "node.toml").write_text(
    'state = "KZ"\nname = "kz"\nurl = "http://127.0.0.1:8701"\ntraining = true\n'
    + (f'database = "{_database}"\n' if _database else ""),
    encoding="utf-8",
)
os.environ["EURAZPOL_NODE"] = str(_folder)
os.environ["DJANGO_SETTINGS_MODULE"] = "eurazpol.node.settings"
django.setup()

# In CI the same examples are tried at every run; elsewhere new ones are looked for.
settings.register_profile("ci", derandomize=True, print_blob=True)
if os.environ.get("CI") == "true":
    settings.load_profile("ci")


ASKING = {"db", "transactional_db", "live_server", "ground"}
STARTING = {"node", "two_nodes"}
BESIDE = os.environ.get("EURAZPOL_TEST_BESIDE") == "yes"
"""Whether the other database runs at the same time (``tests/run.py``)."""
ON_SQLITE = {
    "access/test_matrix.py", "access/test_routes.py", "two_nodes/test_attachments.py",
    "two_nodes/test_checkpoints.py", "two_nodes/test_conformance.py",
}  # fmt: skip
ON_POSTGRESQL = {
    "browser/test_axe.py", "browser/test_databank.py", "node/test_trial.py",
    "two_nodes/test_bundles.py", "two_nodes/test_keys.py", "two_nodes/test_notices.py",
}  # fmt: skip
"""Long modules that run on one of the two when both run: what they ask is the same on both."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What asks no database and starts no node runs on SQLite alone; so do the tests in a browser.

    A page is the same on both, and every query of it is asked by the other tests. When both run
    side by side, some long modules are given to one, so that both end at about the same time.
    """
    here = [item for item in items if _runs_here(item)]
    kept = set(here)
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = here


def _runs_here(item: pytest.Item) -> bool:
    folder = item.path.parent.name
    module = f"{folder}/{item.path.name}"
    if BESIDE and module in ON_POSTGRESQL | ON_SQLITE:
        return bool(_database) == (module in ON_POSTGRESQL)
    asks = item.get_closest_marker("django_db") or ASKING & set(getattr(item, "fixturenames", ()))
    return not _database or bool(asks) or folder in STARTING


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Make officers in the test process with a cheap Argon2; nodes that run have the real one."""
    with override_settings(PASSWORD_HASHERS=["tests.quick.QuickArgon2"]):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None]:
    """Django empties every table after a test with real transactions; the journal refuses that.

    Its triggers are taken away for that moment and put back, unless the database is gone by then.
    """
    marker = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    if not asked and not (marker and marker.kwargs.get("transaction")):
        return (yield)

    def run(statements: list[str]) -> None:
        with item.config.stash[blocking_manager_key].unblock(), connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    run(triggers.removal(connection.vendor))
    try:
        return (yield)
    finally:
        if nextitem is not None:
            run(triggers.creation(connection.vendor))
