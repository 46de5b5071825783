"""Schemathesis in short: every operation, a few random cases, in this process.

``python -m tests.api.fuzz`` tries a real node at length.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode

from eurazpol.access.domain.actor import Role
from tests.api import ROOT
from tests.api.conftest import issue
from tests.api.fuzz import PREFERENCES

pytestmark = pytest.mark.django_db


ROLES = (Role.CENTRAL_AUTHORITY, Role.DUTY_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR)
QUICK = settings(
    max_examples=1,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def kept_connection() -> Iterator[None]:
    """A server closes old connections; this one is the test's."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("kept_connection")
def test_every_operation_gives_documented_answers(office: None) -> None:
    token = issue("fuzz", "gp", ROLES, per_minute=60_000)
    found = schemathesis.openapi.from_wsgi(
        f"{ROOT}/openapi.json",
        get_wsgi_application(),
        config=SchemathesisConfig.from_dict(PREFERENCES),
    )
    failed: list[str] = []
    seen = 0
    for result in found.get_all_operations():
        operation: Any = result.ok()  # type: ignore[union-attr]
        for mode in GenerationMode:
            try:
                _tried(operation, mode, token)
            except Unsatisfiable:
                continue  # nothing bad can be sent to an operation without parameters
            except FailureGroup as group:
                failed += [f"{operation.label}: {one}" for one in group.exceptions]
            seen += 1
    assert not failed, "\n\n".join(failed)
    assert seen > len(found.raw_schema["paths"])


def _tried(operation: Any, mode: GenerationMode, token: str) -> None:
    @QUICK
    @given(case=operation.as_strategy(generation_mode=mode))
    def one(case: Any) -> None:
        case.call_and_validate(headers={"Authorization": f"Bearer {token}"})

    one()
