"""The description is complete, exact, committed, and readable as a page."""

import json
from collections import Counter
from difflib import unified_diff
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator

from eurazpol.access.domain.permissions import Act
from eurazpol.access.domain.scopes import Scope
from eurazpol.node.api import description, interface
from tests.api.client import validator
from tests.api.spec import FILE, text

OPERATIONS = [
    (path, method, told)
    for path, methods in description()["paths"].items()
    for method, told in methods.items()
]


def test_what_is_committed_is_what_the_node_says() -> None:
    committed = FILE.read_text(encoding="utf-8").splitlines()
    differing = [*unified_diff(committed, text().splitlines(), lineterm="")]
    assert not differing, "\n".join(["run python -m tests.api.write_spec", *differing[:40]])


def test_it_is_open_api_3_1() -> None:
    found = description()
    assert found["openapi"] == "3.1.0"
    assert len({told["operationId"] for _, _, told in OPERATIONS}) == len(OPERATIONS)
    assert {told["tags"][0] for _, _, told in OPERATIONS} == {one["name"] for one in found["tags"]}
    for name, shape in found["components"]["schemas"].items():
        Draft202012Validator.check_schema(shape)
        assert shape.get("description"), name


def test_no_address_stands_in_two_rooms() -> None:

    seen = Counter(path for room in interface().rooms for path in room.router.path_operations)
    assert max(seen.values()) == 1


@pytest.mark.parametrize(("path", "method", "told"), OPERATIONS)
def test_every_operation_is_told_whole(path: str, method: str, told: dict[str, Any]) -> None:
    assert told["summary"]
    assert {"400", "401", "403", "406", "422", "429", "503"} <= set(told["responses"])
    assert set(told["x-acts"]) <= set(Act)
    assert set(told["security"][0]["token"]) <= set(Scope)
    names = {one["name"] for one in told["parameters"]}
    if "{" in path:
        assert "404" in told["responses"]
    if "412" in told["responses"]:
        assert "If-Match" in names
    if method != "get":
        assert "409" in told["responses"]
    for content in told.get("requestBody", {}).get("content", {}).values():
        body = content.get("example")
        if body is not None:
            validator(json.dumps(content["schema"])).validate(body)
    bodies = told.get("requestBody", {}).get("content", {}).values()
    assert all("example" in one for one in bodies) or told["operationId"] == "addEvidence"


def test_it_is_open_and_readable_without_scripts(db: None) -> None:
    client = Client()
    assert client.get("/api/v1/openapi.json").json() == json.loads(json.dumps(description()))
    page = client.get("/api/v1/docs")
    shown = page.content.decode()
    assert page.status_code == 200
    assert all(told["operationId"] in shown for _, _, told in OPERATIONS)
    assert "https://" not in shown.replace("https://json-schema.org", "")
    assert client.post("/api/v1/openapi.json").status_code == 405
