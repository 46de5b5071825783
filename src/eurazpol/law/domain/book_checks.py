"""Rules of the data that no single entry can show: known ids, unique ids, possible periods."""

from collections.abc import Iterable
from datetime import date

from eurazpol.kernel.country import Country
from eurazpol.kernel.errors import InvalidValue
from eurazpol.law.domain.book import Instrument, LawBook, Rules
from eurazpol.law.domain.errors import LawDataError
from eurazpol.law.domain.terms import Cited


def check_book(book: LawBook) -> None:
    """Raise :class:`LawDataError` for the first broken rule: file, path and rule are named."""
    for instrument in book.instruments.values():
        _check_rules(book, instrument, f"instruments/{instrument.id}.yaml")
        _check_instrument(book, instrument, f"instruments/{instrument.id}.yaml")
    for state in book.states.values():
        _check_rules(book, state, f"states/{state.id}.yaml")
        _check_country(state.iso, f"states/{state.id}.yaml", "$.iso")


def _all_rules(book: LawBook) -> Iterable[Rules]:
    return (*book.instruments.values(), *book.states.values())


def _fail(rule: str, file: str, path: str, value: str) -> None:
    raise LawDataError(rule, field=path, file=file, value=value)


def _check_country(iso: str, file: str, path: str) -> None:
    try:
        Country(iso)
    except InvalidValue:
        _fail("law-data-country", file, path, iso)


def _known(values: Iterable[str], known: Iterable[str], file: str, path: str) -> None:
    for value in values:
        if value and value not in known:
            _fail("law-data-unknown-id", file, path, value)


def _period(since: date | None, until: date | None, file: str, path: str) -> None:
    if since and until and until < since:
        raise LawDataError("law-data-period", field=path, file=file, start=since, end=until)


def _check_rules(book: LawBook, rules: Rules, file: str) -> None:
    words = book.vocabulary
    for name in ("conditions", "limits"):
        seen: set[str] = set()
        for at, entry in enumerate(getattr(rules, name)):
            if entry.id in seen:
                _fail("law-data-duplicate", file, f"$.{name}[{at}].id", entry.id)
            seen.add(entry.id)
    for name in ("conditions", "grounds", "papers", "limits"):
        for at, entry in enumerate(getattr(rules, name)):
            _known(entry.kinds, words.kinds, file, f"$.{name}[{at}].kinds")
            _check_sources(book, entry, file, f"$.{name}[{at}].sources")
    for at, ground in enumerate(rules.grounds):
        _known((ground.id,), words.grounds, file, f"$.grounds[{at}].id")
        _known((ground.cure,), words.papers, file, f"$.grounds[{at}].cure")
        _known((ground.lifted_by,), book.instruments, file, f"$.grounds[{at}].lifted_by")
        _period(ground.since, ground.until, file, f"$.grounds[{at}]")
    papers = words.papers | words.extra_papers
    for at, paper in enumerate(rules.papers):
        _known((paper.id,), papers, file, f"$.papers[{at}].id")
    limits = {limit.id for source in _all_rules(book) for limit in source.limits}
    for at, limit in enumerate(rules.limits):
        _known((limit.rule,), words.rules, file, f"$.limits[{at}].rule")
        _known((*limit.before, limit.after), limits, file, f"$.limits[{at}].before")
        _known((limit.needs, limit.unless), book.instruments, file, f"$.limits[{at}]")
    for at, provision in enumerate(rules.provisions):
        _check_sources(book, provision, file, f"$.provisions[{at}].sources")


def _check_sources(book: LawBook, entry: Cited, file: str, path: str) -> None:
    _known(entry.sources, book.sources, file, path)


def _check_instrument(book: LawBook, item: Instrument, file: str) -> None:
    words = book.vocabulary
    for name in ("kinds", "possible_kinds", "excluded_kinds", "additional", "without_treaty"):
        _known(getattr(item, name), words.kinds, file, f"$.{name}")
    _known((item.parent,), book.instruments, file, "$.parent")
    _known(item.conflict.replaces, book.instruments, file, "$.conflict.replaces")
    _period(item.since, item.until, file, "$")
    if item.scope:
        flags = ("violence", "private", "military", "death_penalty")
        _known((item.scope.possible_flag,), flags, file, "$.scope.possible_flag")
        tags = (*item.scope.offences, *item.scope.possible)
        _known(tags, words.offences, file, "$.scope")
    for at, party in enumerate(item.parties):
        path = f"$.parties[{at}]"
        _check_country(party.iso, file, f"{path}.iso")
        _period(party.since, party.until, file, path)
        _period(party.not_before, party.not_later_than, file, path)
        _check_sources(book, party, file, f"{path}.sources")
    for at, rule in enumerate(item.pair_rules):
        for iso in rule.states:
            _check_country(iso, file, f"$.pair_rules[{at}].states")
        _period(rule.since, rule.until, file, f"$.pair_rules[{at}]")
