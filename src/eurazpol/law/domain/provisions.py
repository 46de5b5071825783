"""Channel, language and certification of the instruments on which the request rests."""

from eurazpol.kernel.texts import Texts
from eurazpol.law.domain.book import Rules
from eurazpol.law.domain.ranks import Ranking


def _sources(ranking: Ranking) -> tuple[Rules, ...]:
    treaties = (*ranking.bases, *ranking.fillers, *ranking.protocols)
    return treaties or ((ranking.home,) if ranking.home else ())


def _topic(ranking: Ranking, *topics: str) -> tuple[Texts, ...]:
    return tuple(
        provision.text
        for source in _sources(ranking)
        for provision in source.provisions
        if provision.topic in topics
    )


def channel(ranking: Ranking) -> tuple[Texts, ...]:
    """Return how the request travels."""
    return _topic(ranking, "channel")


def language(ranking: Ranking) -> tuple[Texts, ...]:
    """Return the rules on language."""
    return tuple(source.language.text for source in _sources(ranking) if source.language)


def certification(ranking: Ranking) -> tuple[Texts, ...]:
    """Return the rules on certification of papers."""
    return _topic(ranking, "certification")
