"""Names of persons in every spelling: prepared once, compared cheaply, explained on demand.

``prepare`` reads a name in any script and order and never raises; ``compare_names`` says how
likely two names are of one person (``name_score`` only the number); ``keys`` are the places of an
index where spellings of one person meet.
"""

from eurazpol.matching.domain.names.compare import compare_names, name_score
from eurazpol.matching.domain.names.keys import keys
from eurazpol.matching.domain.names.likeness import forget
from eurazpol.matching.domain.names.model import NAME_THRESHOLD, Band, NameVerdict, PreparedName
from eurazpol.matching.domain.names.prepare import prepare

__all__ = [
    "NAME_THRESHOLD",
    "Band",
    "NameVerdict",
    "PreparedName",
    "compare_names",
    "forget",
    "keys",
    "name_score",
    "prepare",
]
