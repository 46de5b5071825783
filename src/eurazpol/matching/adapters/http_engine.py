"""An engine of a laboratory that answers over HTTP.

``POST <address>/likenesses`` with ``{"modality", "media_type", "image" (base64), "limit"}``; the
answer is ``{"model", "version", "likenesses": [{"candidate", "score", "features": [[name, value]],
"explanation"}]}``. The image leaves the node to this one address only, which its administrator set.
"""

import base64

import httpx
import msgspec

from eurazpol.matching.domain.biometrics import (
    MOST_LIKENESSES,
    EngineAnswer,
    EngineError,
    Likeness,
    Probe,
)

_MOST_BYTES = 1024 * 1024
_TIMEOUT = 30.0
_LONGEST = 2000


class HttpEngine:
    """Asks the engine at ``address``; ``token`` is sent as a bearer token where there is one."""

    def __init__(self, address: str, token: str = "", name: str = "") -> None:
        self._address = address.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.name = name or httpx.URL(address).host

    def likenesses(self, probe: Probe, limit: int) -> EngineAnswer:
        """Ask; an engine that does not answer, or not as agreed, raises :class:`EngineError`."""
        question = {
            "modality": probe.modality.value,
            "media_type": probe.media_type,
            "image": base64.b64encode(probe.data).decode("ascii"),
            "limit": limit,
        }
        try:
            with httpx.Client(timeout=_TIMEOUT, headers=self._headers) as client:
                response = client.post(f"{self._address}/likenesses", json=question)
        except httpx.HTTPError:
            raise EngineError("matching-engine-silent", name=self.name) from None
        if response.status_code != httpx.codes.OK or len(response.content) > _MOST_BYTES:
            raise EngineError(
                "matching-engine-refused", name=self.name, status=response.status_code
            )
        try:
            answer = msgspec.json.decode(response.content, type=EngineAnswer)
        except msgspec.MsgspecError:
            raise EngineError("matching-engine-unreadable", name=self.name) from None
        return _bounded(answer, limit)


def _bounded(answer: EngineAnswer, limit: int) -> EngineAnswer:
    """Keep what can be kept of an answer: scores 0 to 1, texts of a bounded length."""
    kept = [
        Likeness(
            one.candidate[:200],
            min(1.0, max(0.0, one.score)),
            tuple((name[:100], value[:200]) for name, value in one.features[:50]),
            one.explanation[:_LONGEST],
        )
        for one in answer.likenesses
        if one.candidate.strip()
    ]
    kept.sort(key=lambda one: -one.score)
    return EngineAnswer(
        answer.model[:100], answer.version[:100], tuple(kept[: min(limit, MOST_LIKENESSES)])
    )
