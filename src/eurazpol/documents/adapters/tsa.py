"""Ask an authority for a time-stamp (RFC 3161) over HTTP, bounded in time and size."""

import secrets
import time

import httpx
from asn1crypto import algos, tsp

from eurazpol.documents.domain.errors import SigningRefused

SECONDS = 10.0
MAX_BYTES = 64 * 1024
_QUERY, _REPLY = "application/timestamp-query", "application/timestamp-reply"


class HttpTimestamper:
    """The authority at one address."""

    def __init__(self, url: str, seconds: float = SECONDS) -> None:
        self._url = url
        self._seconds = seconds

    def stamp(self, digest: bytes) -> bytes:
        """Return the token (DER) over a SHA-256 digest; raises :class:`SigningRefused`."""
        nonce = int.from_bytes(secrets.token_bytes(8), "big") | 1 << 63
        imprint = {"hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
                   "hashed_message": digest}  # fmt: skip
        asked = tsp.TimeStampReq(
            {"version": 1, "message_imprint": imprint, "nonce": nonce, "cert_req": True}
        )
        try:
            answer = tsp.TimeStampResp.load(self._answer(asked.dump()), strict=True)
            granted = answer["status"]["status"].native in ("granted", "granted_with_mods")
            token = answer["time_stamp_token"]
            said = token["content"]["encap_content_info"]["content"].parsed
            right = (
                said["nonce"].native == nonce
                and said["message_imprint"]["hashed_message"].native == digest
                and said["message_imprint"]["hash_algorithm"]["algorithm"].native == "sha256"
            )
            data = bytes(token.dump())
        # asn1crypto raises nearly anything on malformed input.
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            raise self._refused(type(error).__name__) from None
        if not granted:
            raise self._refused(str(answer["status"]["status"].native))
        if not right:
            raise self._refused("imprint, nonce")
        return data

    def _answer(self, body: bytes) -> bytes:
        """Return the answer; a slow one is given up, a long one is not read."""
        try:
            with (
                httpx.Client(timeout=self._seconds, trust_env=False) as client,
                client.stream(
                    "POST", self._url, content=body,
                    headers={"Content-Type": _QUERY, "Accept": _REPLY, "Accept-Encoding": ""},
                ) as answer,
            ):  # fmt: skip
                kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
                if answer.status_code != httpx.codes.OK or kind != _REPLY:
                    raise self._refused(f"HTTP {answer.status_code} {kind[:60]}")
                taken, end = bytearray(), time.monotonic() + self._seconds
                for piece in answer.iter_raw(8192):
                    taken += piece
                    if len(taken) > MAX_BYTES or time.monotonic() > end:
                        raise self._refused(f"> {MAX_BYTES} B, {self._seconds} s")
                return bytes(taken)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._refused(type(error).__name__) from None

    def _refused(self, why: str) -> SigningRefused:
        return SigningRefused("signing-timestamp", url=self._url, why=why)
