"""A server that speaks yente's API (version 5), for tests on a machine without OpenSearch.

What is faithful: the manifest and the catalogue it leads to, the token it sends, which versions it
fetches, parameters, bounds, status codes and bodies of ``/match``, ``/catalog``, ``/updatez`` and
``/healthz``. What is not: how it finds and scores; that is one line with rapidfuzz.
"""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from rapidfuzz import fuzz

MAX_BATCH, MAX_MATCHES, CUTOFF = 100, 500, 0.70
ALGORITHMS = {"best", "logic-v2", "logic-v1", "name-based", "name-qualified"}


class Refused(Exception):
    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status, self.detail = status, detail


class Yente:
    """The server with its index. ``fetch`` is how it gets what lies at an HTTP address."""

    def __init__(
        self,
        manifest: dict[str, Any],
        *,
        update_token: str = "",
        environment: dict[str, str] | None = None,
        fetch: httpx.Client | None = None,
    ) -> None:
        self.manifest, self.update_token = manifest, update_token
        self.environment = environment or {}
        self.fetch = fetch
        self.datasets: dict[str, dict[str, Any]] = {}
        self.entities: dict[str, dict[str, dict[str, Any]]] = {}
        self.fetched = 0
        yente = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.answer(b"")

            def do_POST(self) -> None:
                self.answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

            def answer(self, body: bytes) -> None:
                try:
                    status, answer = 200, yente.handle(self.command, self.path, body)
                except Refused as error:
                    status, answer = error.status, {"detail": error.detail}
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def update(self, *, force: bool = False) -> None:
        """Read the catalogues of the manifest; fetch data sets that have a greater version."""
        for catalog in self.manifest["catalogs"]:
            token = re.sub(
                r"\$(\w+)", lambda found: self.environment[found[1]], catalog.get("auth_token", "")
            )
            listed = {
                one["name"]: one for one in json.loads(self._get(catalog["url"], token))["datasets"]
            }
            assert catalog["scope"] in listed, "YenteConfigError: scope not found in catalog"
            dataset = listed[catalog["scope"]]
            assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", dataset["name"])
            assert all((dataset["version"], dataset["title"]))
            known = self.datasets.setdefault(dataset["name"], {**dataset, "index_version": None})
            known["version"] = dataset["version"]
            base = known["index_version"]
            if force or base is None or dataset["version"] > base:
                place = dataset.get("entities_url")
                if place is None:
                    (resource,) = (
                        one
                        for one in dataset["resources"]
                        if one["name"] == catalog["resource_name"]
                    )
                    place = resource["url"]
                    assert place.startswith(("http://", "https://")), "pydantic: url_scheme"
                lines = self._get(place, token).decode().split("\n")
                entities = [json.loads(line) for line in lines if line.strip()]
                assert all(one["id"] and one["schema"] and one["properties"] for one in entities)
                self.entities[dataset["name"]] = {one["id"]: one for one in entities}
                known["index_version"] = dataset["version"]
                self.fetched += 1

    def handle(self, method: str, path: str, body: bytes) -> Any:
        parts = urlsplit(path)
        asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        match method, parts.path.split("/")[1:]:
            case "GET", ["healthz"]:
                return {"status": "ok"}
            case "GET", ["catalog"]:
                return self._catalog()
            case "POST", ["updatez"]:
                if not self.update_token or asked.get("token") != self.update_token:
                    raise Refused(403, "Invalid token.")
                self.update(force=True)
                return {"status": "ok"}
            case "POST", ["match", name]:
                return self._match(name, asked, body)
        raise Refused(404, "Not Found")

    def _catalog(self) -> dict[str, Any]:
        datasets = [
            {**one, "load": True, "index_current": one["version"] == one["index_version"]}
            for one in self.datasets.values()
        ]
        current = [one["name"] for one in datasets if one["index_current"]]
        outdated = [one["name"] for one in datasets if not one["index_current"]]
        return {
            "datasets": datasets, "current": current, "outdated": outdated,
            "index_stale": bool(outdated),
        }  # fmt: skip

    def _match(self, name: str, asked: dict[str, str], body: bytes) -> dict[str, Any]:
        if name not in self.datasets:
            raise Refused(404, "No such dataset.")
        limit, threshold = int(asked.get("limit", 5)), float(asked.get("threshold", CUTOFF))
        if limit > MAX_MATCHES:
            raise Refused(422, "limit: Input should be less than or equal to 500")
        if asked.get("algorithm", "best") not in ALGORITHMS:
            raise Refused(400, f"Invalid algorithm: {asked['algorithm']}")
        queries: dict[str, Any] = json.loads(body)["queries"]
        if not queries:
            raise Refused(400, "No queries provided.")
        if len(queries) > MAX_BATCH:
            raise Refused(400, f"Too many queries in one batch (limit: {MAX_BATCH})")
        return {
            "responses": {
                key: self._one(name, query, limit, threshold) for key, query in queries.items()
            },
            "limit": limit,
        }

    def _one(self, name: str, query: Any, limit: int, threshold: float) -> dict[str, Any]:
        if query["schema"] not in {"Person", "LegalEntity"}:
            raise Refused(400, f"Cannot parse example entity: Unknown schema: {query['schema']!r}")
        cutoff = min(CUTOFF, threshold)
        results = []
        for entity in self.entities.get(name, {}).values():
            if entity["schema"] != "Person":
                continue
            score = _alike(query["properties"], entity["properties"])
            if score > cutoff:
                results.append(
                    {
                        **entity, "caption": entity["properties"].get("name", ["Person"])[0],
                        "datasets": [name], "referents": [], "target": False, "score": score,
                        "explanations": {}, "match": score >= threshold,
                    }
                )  # fmt: skip
        results.sort(key=lambda one: -one["score"])
        total = sum(one["match"] for one in results)
        return {
            "status": 200, "results": results[:limit],
            "total": {"value": total, "relation": "eq"}, "query": query,
        }  # fmt: skip

    def _get(self, url: str, token: str) -> bytes:
        if url.startswith("file://"):
            return Path(urlsplit(url).path).read_bytes()
        assert self.fetch is not None
        headers = {"Authorization": f"Token {token}"} if token else {}
        return self.fetch.get(url, headers=headers).raise_for_status().content


def _alike(one: dict[str, list[str]], other: dict[str, list[str]]) -> float:
    return max(
        (
            fuzz.token_set_ratio(a.casefold(), b.casefold()) / 100
            for a in one.get("name", []) for b in other.get("name", [])
        ),
        default=0.0,
    )  # fmt: skip
