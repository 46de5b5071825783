"""A programme at the interface of a node; every answer is held to its description."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, override_settings
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from jsonschema import Draft202012Validator

from eurazpol.node.api import description
from tests.api import ROOT


@dataclass
class Programme:
    """A programme with its token at one node; ``site`` is the node's addresses."""

    token: str
    site: str = "eurazpol.node.urls"
    lang: str = "en"
    client: Client = field(default_factory=Client)

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        status: int = 200,
        files: Mapping[str, bytes] | None = None,
        **headers: Any,
    ) -> Any:
        """Send a request, hold the answer to the description, return its body."""
        return read(self.send(method, path, body, status=status, files=files, **headers))

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        status: int = 200,
        files: Mapping[str, bytes] | None = None,
        **headers: Any,
    ) -> Any:
        """Send a request, hold the answer to the description, return it."""
        known = {"Accept-Language": self.lang, **headers}
        if self.token:
            known.setdefault("Authorization", f"Bearer {self.token}")
        with override_settings(ROOT_URLCONF=self.site):
            response = request(self.client, method, path, body, files, known)
        assert response.status_code == status, response.content.decode()[:3000]
        conforms(method, path, response)
        return response

    def get(self, path: str, status: int = 200, **headers: Any) -> Any:
        return self.ask("GET", path, status=status, **headers)

    def post(self, path: str, body: Any = None, status: int = 201, **headers: Any) -> Any:
        return self.ask("POST", path, body, status=status, **headers)


def request(
    client: Client,
    method: str,
    path: str,
    body: Any,
    files: Mapping[str, bytes] | None,
    headers: Mapping[str, str],
) -> Any:
    """Send a request with a body as JSON, in a form where there are files."""
    data: Any = "" if body is None else json.dumps(body)
    kind = "" if body is None else "application/json"
    if files is not None:
        made = {
            name: SimpleUploadedFile(f"{name}.pdf", raw, "application/pdf")
            for name, raw in files.items()
        }
        data = encode_multipart(BOUNDARY, {**made, "body": data})
        kind = MULTIPART_CONTENT
    return client.generic(method, ROOT + path, data, kind, headers=dict(headers))


def read(response: HttpResponse) -> Any:
    """Return the body of an answer."""
    if response.headers.get("Content-Type", "").partition(";")[0].endswith("json"):
        return json.loads(response.content) if response.content else None
    return b"".join(response) if response.streaming else response.content


def conforms(method: str, path: str, response: HttpResponse) -> None:
    """Fail unless status, type and body of the answer stand in the description."""
    told = operation(method, path)
    if told is None:
        assert response.status_code in (404, 405)
        told = {"responses": {str(response.status_code): {"$ref": "/404"}}}
    one = told["responses"][str(response.status_code)]
    if "$ref" in one:
        one = description()["components"]["responses"][one["$ref"].rpartition("/")[2]]
    content = one.get("content", {})
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    if not content:
        assert not response.content
        return
    schema = content[kind]["schema"]
    if kind.endswith("json"):
        validator(json.dumps(schema)).validate(json.loads(response.content))


@cache
def validator(schema: str) -> Draft202012Validator:
    """Return a validator of a schema that may refer to the shapes of the description."""
    shapes = {"components": description()["components"]}
    return Draft202012Validator({**json.loads(schema), **shapes})


def operation(method: str, path: str) -> Any:
    """Return the operation at an address, ``None`` if there is none."""
    plain = ROOT + path.partition("?")[0]
    for template, methods in description()["paths"].items():
        pattern = re.sub(r"{[^}]+}", "[^/]+", template)
        if re.fullmatch(pattern, plain) and method.lower() in methods:
            return methods[method.lower()]
    return None
