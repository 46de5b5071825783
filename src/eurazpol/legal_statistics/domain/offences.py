"""From the qualification of a request to the group of offences under which it is counted.

The groups are those of the data bank of citizens, so that both can be laid side by side. An article
that the crosswalk does not know has no group: what is not sure is not counted as *other*.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from eurazpol.citizens.domain.stages import OffenceGroup
from eurazpol.legal_statistics.domain.crosswalk import Line

_G = OffenceGroup
_GROUPS: Mapping[str, OffenceGroup] = MappingProxyType(
    {
        "life": _G.PERSON,
        "health": _G.PERSON,
        "liberty": _G.PERSON,
        "rights": _G.PERSON,
        "trafficking": _G.TRAFFICKING,
        "sexual": _G.SEXUAL,
        "property": _G.PROPERTY,
        "cyber": _G.CYBER,
        "security": _G.TERRORISM,
        "drugs": _G.DRUGS,
        "weapons": _G.PUBLIC_ORDER,
        "traffic": _G.TRAFFIC,
        "environment": _G.OTHER,
        "military": _G.OTHER,
    }
)
_FRAUD, _CORRUPTION = "fraud_corruption", 361
"""The crosswalk has both in one group; corruption begins with chapter 15 of the Criminal Code."""
_ARTICLE = re.compile(r"\d+(?:-\d+)?")


def offence_group(
    articles: Iterable[tuple[str, str]], lines: Mapping[tuple[str, str], Line]
) -> str:
    """Return the group of the first article of Kazakhstan that is known, else nothing."""
    for state, text in articles:
        found = _ARTICLE.search(text)
        line = lines.get((f"{state}-CC", found[0])) if found else None
        if line is None:
            continue
        if line.group == _FRAUD:
            number = int(line.article.partition("-")[0])
            return (_G.CORRUPTION if number >= _CORRUPTION else _G.FRAUD).value
        if line.group in _GROUPS:
            return _GROUPS[line.group].value
    return ""
