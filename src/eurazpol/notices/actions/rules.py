"""Read the rules of notices from the data of the package, once."""

from functools import cache
from importlib.resources import files

import msgspec

from eurazpol.notices.domain.rules import RuleBook


@cache
def rule_book() -> RuleBook:
    """Return the rules; a fault in the data ends the start of the node."""
    data = (files("eurazpol.notices") / "data" / "rules.yaml").read_bytes()
    return msgspec.yaml.decode(data, type=RuleBook)
