"""How the node keeps its register of persons, as its configuration says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegisterTerms:
    """``yente`` is the address of the engine, empty for the embedded one.

    ``publish_token`` opens the data set that yente fetches; without it nothing is published.
    """

    yente: str = ""
    api_key: str = ""
    update_token: str = ""
    publish_token: str = ""
