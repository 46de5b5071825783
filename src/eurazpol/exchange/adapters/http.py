"""The transport over HTTP: one client, connections kept, every wait and every answer bounded."""

import ssl
from collections.abc import Iterator

import httpx

from eurazpol.exchange.adapters.tls import why_refused
from eurazpol.exchange.domain.bounds import MAX_BATCH, MAX_DIRECTORY, MAX_IDENTITY, MAX_RECEIPT
from eurazpol.exchange.domain.errors import NotReached, Refusal
from eurazpol.exchange.domain.steps import Step
from eurazpol.exchange.ports import NO_STEPS, Steps

OCTETS = "application/octet-stream"
DOCUMENT = "application/vnd.eurazpol.exchange"
"""The media type of answers: only such a body is an answer, whatever the HTTP status."""

TIMEOUT = httpx.Timeout(30.0, connect=5.0, pool=5.0)


class HttpTransport:
    """Carries bytes to nodes over HTTP. Follows no redirect; may be used from several threads.

    With ``tls`` every connection is encrypted and proven, and an address without ``https`` is
    refused: nobody talks this node out of it.
    """

    def __init__(
        self,
        client: httpx.Client | None = None,
        steps: Steps = NO_STEPS,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._steps = steps
        self._tls = tls
        self._client = client or httpx.Client(
            timeout=TIMEOUT,
            verify=tls if tls is not None else True,
            follow_redirects=False,
            limits=httpx.Limits(max_connections=20, max_keepalive_connections=10),
            headers={"User-Agent": "eurazpol"},
            trust_env=False,
        )

    def close(self) -> None:
        """Close the kept connections."""
        self._client.close()

    def deliver(self, url: str, envelope: bytes) -> bytes:
        """Post a sealed letter or a batch of them; return the answer."""
        return self._ask("POST", f"{url}/exchange/inbox", MAX_BATCH, envelope)

    def enrol(self, url: str, identity: bytes) -> None:
        """Post a signed enrolment."""
        self._ask("POST", f"{url}/exchange/enrol", MAX_RECEIPT, identity)

    def identity(self, url: str) -> bytes:
        """Get a node's signed enrolment."""
        return self._ask("GET", f"{url}/exchange/identity", MAX_IDENTITY)

    def directory(self, url: str) -> bytes:
        """Get the signed directory."""
        return self._ask("GET", f"{url}/exchange/directory", MAX_DIRECTORY)

    def announce(self, url: str, directory: bytes) -> None:
        """Post the signed directory."""
        self._ask("POST", f"{url}/exchange/directory", MAX_RECEIPT, directory)

    def attachment(self, url: str, id_: str) -> bytes:
        """Ask how far an attachment is."""
        return self._ask("GET", f"{url}/exchange/attachments/{id_}", MAX_RECEIPT)

    def attachment_chunk(self, url: str, id_: str, number: int, sealed: bytes) -> bytes:
        """Put a sealed chunk, or the list."""
        address = f"{url}/exchange/attachments/{id_}/{number}"
        return self._ask("PUT", address, MAX_RECEIPT, sealed)

    def _ask(self, method: str, url: str, limit: int, body: bytes | None = None) -> bytes:
        headers, content = {}, None
        if self._tls is not None and not url.startswith("https://"):
            raise NotReached("exchange-not-encrypted")
        if body is not None:
            headers = {"Content-Type": OCTETS, "Content-Length": str(len(body))}
            content = self._halves(body)
        try:
            with self._client.stream(method, url, content=content, headers=headers) as answer:
                if answer.headers.get("content-type") != DOCUMENT:
                    if "/exchange/attachments/" in url:
                        raise _refusal(answer)
                    raise NotReached("exchange-no-answer", status=answer.status_code)
                return _bounded(answer, limit)
        except httpx.TimeoutException:
            raise NotReached("exchange-timed-out") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise why_refused(error) or NotReached("exchange-unreachable") from None

    def _halves(self, body: bytes) -> Iterator[bytes]:
        """Give the body in two pieces, so that there is a step with half of it on the way."""
        middle = len(body) // 2
        yield body[:middle]
        self._steps.reach(Step.DELIVER_CARRYING)
        yield body[middle:]


def _refusal(answer: httpx.Response) -> NotReached:
    """Name what a door of attachments refuses; it proves nothing."""
    why = answer.headers.get("x-refusal", "")
    if why == Refusal.NO_SPACE:
        return NotReached("exchange-no-space")
    if why in {one.value for one in Refusal}:
        return NotReached("exchange-peer-refuses", why=why)
    return NotReached("exchange-no-answer", status=answer.status_code)


def _bounded(answer: httpx.Response, limit: int) -> bytes:
    """Read the body, at most ``limit`` bytes of it; it is never decompressed."""
    taken = bytearray()
    for chunk in answer.iter_raw(65536):
        taken += chunk
        if len(taken) > limit:
            raise NotReached("exchange-answer-too-large", limit=limit)
    return bytes(taken)
