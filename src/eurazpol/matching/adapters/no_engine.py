"""No engine of a laboratory: the node says so, and proposes nothing."""

from eurazpol.matching.domain.biometrics import EngineAnswer, EngineError, Probe


class NoEngine:
    """What a node has until the address of an engine is set."""

    name = ""

    def likenesses(self, probe: Probe, limit: int) -> EngineAnswer:  # noqa: ARG002 - the port's
        """Refuse: there is nobody to ask."""
        raise EngineError("matching-engine-none")
