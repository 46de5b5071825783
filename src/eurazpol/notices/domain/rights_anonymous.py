"""Is a text without names? What could tell who the person is, is looked for before it is released.

1. Each word is compared with each part of each name in every spelling and script, also with what a
   language adds at its end (Ветров: Ветровтың, Ветровым, Vetrov's).
2. A date of birth: its year near its day, in whatever form; the year alone where the day is not
   known.
3. A number of the file, of a paper or of an act: its letters and digits in their order, whatever
   stands between them.

It finds what is known to the file and no more; two members read the text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eurazpol.kernel.dates import PartialDate
from eurazpol.kernel.texts import Message, message
from eurazpol.matching.domain.names import prepare
from eurazpol.matching.domain.names.likeness import likeness
from eurazpol.matching.domain.names.model import Part
from eurazpol.notices.domain.errors import InvalidNotice

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
_DIGITS = re.compile(r"\d+")
_NEAR = 40
"""Letters between a year and a day that belong to one date."""
_ALIKE, _SHORTEST_STEM, _LONGEST_END = 0.85, 4, 6
_SHORTEST_NAME, _SHORTEST_NUMBER = 3, 5


@dataclass(frozen=True, slots=True)
class Known:
    """What the file knows of the person: names, dates of birth (ISO), numbers."""

    names: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """A place that tells who the person is: what it is, the words, and where they begin.

    ``line`` and ``column`` count from 1.
    """

    what: Message
    words: str
    line: int
    column: int


def traces(text: str, known: Known) -> tuple[Trace, ...]:
    """Return every place of a text that could tell who the person is, in its order."""
    found = [*_names(text, known.names), *_births(text, known.births)]
    found += _numbers(text, known.numbers)
    return tuple(_trace(text, *one) for one in sorted(set(found), key=lambda one: one[1]))


def check_anonymous(text: str, known: Known, field: str) -> None:
    """Raise :class:`InvalidNotice` that names the first such place."""
    for one in traces(text, known):
        raise InvalidNotice(
            "rights-not-anonymous", field=field, what=one.what, words=one.words, line=one.line,
            column=one.column,
        )  # fmt: skip


_Span = tuple[str, int, int]


def _names(text: str, names: Iterable[str]) -> Iterator[_Span]:
    parts = [
        part
        for name in names
        for part in prepare(name[:300]).parts
        if len(part.text) >= _SHORTEST_NAME
    ]
    for word in _WORD.finditer(text):
        if any(_alike(stem, parts) for stem in _stems(word[0])):
            yield "name", word.start(), word.end()


def _stems(word: str) -> Iterator[str]:
    """Yield a word, and the word without what may be its ending."""
    if len(word) >= _SHORTEST_NAME:
        yield word
    for cut in range(1, min(_LONGEST_END, len(word) - _SHORTEST_STEM) + 1):
        yield word[:-cut]


def _alike(stem: str, parts: Sequence[Part]) -> bool:
    mine = prepare(stem).parts
    return any(
        likeness(one, other) >= _ALIKE
        for one in mine
        if len(one.text) >= _SHORTEST_NAME
        for other in parts
    )


def _births(text: str, births: Iterable[str]) -> Iterator[_Span]:
    numbers = [(int(one[0][-9:]), one.start(), one.end()) for one in _DIGITS.finditer(text)]
    for iso in births:
        born = PartialDate.parse(iso)
        for year, start, end in numbers:
            if year != born.year:
                continue
            if born.day is None:
                yield "birth", start, end
            wanted = born.day or born.month
            for other, begin, stop in numbers:
                apart = max(begin - end, start - stop)
                if other == wanted and begin != start and apart <= _NEAR:
                    yield "birth", min(start, begin), max(end, stop)


def _numbers(text: str, numbers: Iterable[str]) -> Iterator[_Span]:
    kept = [
        (place, capital)
        for place, letter in enumerate(text)
        for capital in letter.upper()
        if capital.isalnum()
    ]
    squeezed = "".join(letter for _, letter in kept)
    for number in numbers:
        wanted = "".join(letter for letter in number.upper() if letter.isalnum())
        digits = "".join(letter for letter in wanted if letter.isdigit())
        for sought in {wanted, digits}:
            at = squeezed.find(sought) if len(sought) >= _SHORTEST_NUMBER else -1
            if at >= 0:
                yield "number", kept[at][0], kept[at + len(sought) - 1][0] + 1


def _trace(text: str, what: str, start: int, end: int) -> Trace:
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return Trace(message(f"notices-trace-{what}"), text[start:end][:80], line, column)
