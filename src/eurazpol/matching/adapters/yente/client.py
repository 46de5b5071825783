"""yente over HTTP: what the register asks of it (API of version 5, github.com/opensanctions/yente).

1. ``POST /match/{dataset}`` with ``{"queries": {name: {"schema", "properties"}}}`` answers
   ``{"responses": {name: {"results": [{"id", "score", ...}]}}}``. Results at or below the threshold
   are left out by yente; we compare again ourselves, so ours is low.
2. ``GET /catalog`` lists the data sets; ``index_version`` is the version that is searched.
3. ``POST /updatez?token=`` makes yente fetch the data set anew, at once.
"""

from collections.abc import Mapping
from typing import Any

import httpx
import msgspec

from eurazpol.matching.domain.errors import RegisterUnreachable

_TIMEOUT = httpx.Timeout(10.0, connect=2.0)
_MOST_BYTES = 16 * 1024 * 1024
_THRESHOLD = 0.2
_QUERY = "person"


class _Result(msgspec.Struct):
    id: str
    score: float


class _Matches(msgspec.Struct):
    results: list[_Result] = []
    status: int = 200


class _Answer(msgspec.Struct):
    responses: dict[str, _Matches]


class _Dataset(msgspec.Struct):
    name: str
    index_version: str | None = None


class _Catalog(msgspec.Struct):
    datasets: list[_Dataset]


class YenteClient:
    """Asks the yente at ``address`` about one data set; keeps its connections."""

    def __init__(
        self, address: str, dataset: str, *, api_key: str = "", update_token: str = ""
    ) -> None:
        self._dataset = dataset
        self._update_token = update_token
        headers = {"Authorization": f"Apikey {api_key}"} if api_key else {}
        self._http = httpx.Client(
            base_url=address.rstrip("/"), headers=headers, timeout=_TIMEOUT, trust_env=False
        )

    def close(self) -> None:
        """Close the kept connections."""
        self._http.close()

    def match(self, entity: Mapping[str, Any], limit: int) -> tuple[str, ...]:
        """Return ids of at most ``limit`` entities that may be this one, the likeliest first."""
        example = {"schema": entity["schema"], "properties": entity["properties"]}
        content = self._ask(
            "POST",
            f"/match/{self._dataset}",
            params={"limit": limit, "threshold": _THRESHOLD, "algorithm": "best"},
            json={"queries": {_QUERY: example}},
        )
        answer = _read(content, _Answer).responses.get(_QUERY)
        if answer is None or answer.status != httpx.codes.OK:
            raise RegisterUnreachable("matching-yente-unreadable")
        return tuple(result.id for result in answer.results)

    def indexed_version(self) -> str:
        """Return the version of the data set that is searched; empty before the first one."""
        datasets = _read(self._ask("GET", "/catalog"), _Catalog).datasets
        versions = [one.index_version for one in datasets if one.name == self._dataset]
        if not versions:
            raise RegisterUnreachable("matching-yente-unknown", dataset=self._dataset)
        return versions[0] or ""

    def update(self, *, wait: bool = False) -> None:
        """Make yente fetch the data set anew; nothing where no token for it is known."""
        if self._update_token:
            sync = "true" if wait else "false"
            self._ask("POST", "/updatez", params={"token": self._update_token, "sync": sync})

    def _ask(self, method: str, path: str, **request: Any) -> bytes:
        try:
            response = self._http.request(method, path, **request)
        except httpx.HTTPError as error:
            why = type(error).__name__
            raise RegisterUnreachable("matching-yente-silent", why=why) from None
        if response.status_code != httpx.codes.OK or len(response.content) > _MOST_BYTES:
            raise RegisterUnreachable("matching-yente-refused", status=response.status_code)
        return response.content


def _read(content: bytes, shape: type[Any]) -> Any:
    try:
        return msgspec.json.decode(content, type=shape)
    except msgspec.MsgspecError:
        raise RegisterUnreachable("matching-yente-unreadable") from None
