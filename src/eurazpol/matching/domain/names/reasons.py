"""Why two names are of one person or not, as findings that render in three languages.

Agreement holds, contradiction fails, what is missing or odd leaves the answer open.
"""

from collections.abc import Iterator

from eurazpol.kernel.finding import Finding, Outcome
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.names.compare import (
    JOINED,
    Alignment,
    align,
    left_over,
    sexes_apart,
)
from eurazpol.matching.domain.names.likeness import (
    ABJAD,
    DROPPED,
    ENDING,
    INITIAL,
    SAME,
    VARIANT,
)
from eurazpol.matching.domain.names.model import Odd, PreparedName, Role

_WAYS = {
    SAME: "same",
    ENDING: "ending",
    DROPPED: "ending",
    VARIANT: "variant",
    ABJAD: "abjad",
    INITIAL: "initial",
}
_ROLES = {int(Role.GIVEN): "given", int(Role.FAMILY): "family", int(Role.FATHER): "father"}
_ODD = {
    Odd.EMPTY: "empty",
    Odd.CUT: "cut",
    Odd.HIDDEN: "hidden",
    Odd.LOOKALIKE: "lookalike",
    Odd.ONE_LETTER: "one-letter",
    Odd.TITLE: "title",
}


def reasons(a: PreparedName, b: PreparedName) -> tuple[Finding, ...]:
    """Return what agrees, what contradicts, what is missing and what was odd, in this order."""
    found: list[Finding] = []
    if a.parts and b.parts:
        met = align(a, b)
        found += _agreeing(a, b, met)
        found += _contradicting(a, b, met)
        found += _missing(a, b, met)
    for flag, word in _ODD.items():
        for name in (a, b):
            if name.odd & flag:
                found.append(_finding(f"odd-{word}", Outcome.UNKNOWN, name=name.text or "—"))
    return tuple(dict.fromkeys(found))


def _agreeing(a: PreparedName, b: PreparedName, met: Alignment) -> Iterator[Finding]:
    for sure, i, j in sorted(met.pairs, key=lambda pair: pair[1]):
        if sure == JOINED:
            yield _finding("joined", Outcome.HOLDS, first=a.parts[i].text, second=b.parts[j].text)
            continue
        yield _finding(
            f"part-{_WAYS.get(sure, 'slip')}",
            Outcome.HOLDS,
            role=_role(a.roles[i], b.roles[j]),
            first=a.parts[i].text,
            second=b.parts[j].text,
        )
    places = [j for _, _, j in sorted(met.pairs, key=lambda pair: pair[1])]
    if places != sorted(places):
        yield _finding("order", Outcome.HOLDS)


def _contradicting(a: PreparedName, b: PreparedName, met: Alignment) -> Iterator[Finding]:
    for i, j in left_over(a, b, met).against:
        fathers = a.roles[i] & b.roles[j] & Role.FATHER
        yield _finding(
            "father-other" if fathers else "part-other",
            Outcome.FAILS,
            role=_role(a.roles[i], b.roles[j]),
            first=a.parts[i].text,
            second=b.parts[j].text,
        )
    if a.sex and b.sex and a.sex != b.sex:
        weak = sexes_apart(a, b, met) < 1
        yield _finding("sex-ending" if weak else "sex-other", Outcome.FAILS)


def _missing(a: PreparedName, b: PreparedName, met: Alignment) -> Iterator[Finding]:
    rest = left_over(a, b, met)
    for name, places in ((a, rest.first), (b, rest.second)):
        for place in places:
            yield _finding(
                "part-missing",
                Outcome.UNKNOWN,
                role=_role(name.roles[place], name.roles[place]),
                only=name.parts[place].text,
            )
    for name, left in ((a, met.first), (b, met.second)):
        for place in name.former.intersection(left):
            yield _finding("former", Outcome.UNKNOWN, only=name.parts[place].text)


def _role(one: int, two: int) -> Message:
    role = one & two or one or two
    if role & Role.FATHER:
        role = Role.FATHER
    return message(f"matching-role-{_ROLES.get(role, 'part')}")


def _finding(what: str, outcome: Outcome, **args: str | Message) -> Finding:
    return Finding(f"name-{what}", outcome, message(f"matching-name-{what}", **args))
