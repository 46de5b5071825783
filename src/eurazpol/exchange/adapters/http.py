"""The transport over HTTP: one client, connections kept, every wait and every answer bounded."""

import httpx

from eurazpol.exchange.domain.bounds import MAX_DIRECTORY, MAX_IDENTITY, MAX_RECEIPT
from eurazpol.exchange.domain.errors import NotReached

OCTETS = "application/octet-stream"
DOCUMENT = "application/vnd.eurazpol.exchange"
"""The media type of answers: only such a body is an answer, whatever the HTTP status."""

TIMEOUT = httpx.Timeout(30.0, connect=5.0, pool=5.0)


class HttpTransport:
    """Carries bytes to nodes over HTTP. Follows no redirect; may be used from several threads."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._client = client or httpx.Client(
            timeout=TIMEOUT,
            follow_redirects=False,
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=10),
            headers={"User-Agent": "eurazpol"},
            trust_env=False,
        )

    def close(self) -> None:
        """Close the kept connections."""
        self._client.close()

    def deliver(self, url: str, envelope: bytes) -> bytes:
        """Post a sealed letter; return the answer."""
        return self._ask("POST", f"{url}/exchange/inbox", MAX_RECEIPT, envelope)

    def enrol(self, url: str, identity: bytes) -> None:
        """Post a signed enrolment."""
        self._ask("POST", f"{url}/exchange/enrol", MAX_RECEIPT, identity)

    def identity(self, url: str) -> bytes:
        """Get a node's signed enrolment."""
        return self._ask("GET", f"{url}/exchange/identity", MAX_IDENTITY)

    def directory(self, url: str) -> bytes:
        """Get the signed directory."""
        return self._ask("GET", f"{url}/exchange/directory", MAX_DIRECTORY)

    def _ask(self, method: str, url: str, limit: int, body: bytes | None = None) -> bytes:
        headers = {"Content-Type": OCTETS} if body is not None else {}
        try:
            with self._client.stream(method, url, content=body, headers=headers) as answer:
                if answer.headers.get("content-type") != DOCUMENT:
                    raise NotReached("exchange-no-answer", status=answer.status_code)
                return _bounded(answer, limit)
        except httpx.TimeoutException:
            raise NotReached("exchange-timed-out") from None
        except (httpx.HTTPError, httpx.InvalidURL):
            raise NotReached("exchange-unreachable") from None


def _bounded(answer: httpx.Response, limit: int) -> bytes:
    """Read the body, at most ``limit`` bytes of it; it is never decompressed."""
    taken = bytearray()
    for chunk in answer.iter_raw(65536):
        taken += chunk
        if len(taken) > limit:
            raise NotReached("exchange-answer-too-large", limit=limit)
    return bytes(taken)
