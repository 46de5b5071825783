"""The neutrality rule: article 3 of the Constitution, by the test of predominance (RPD 34(3)).

Order of the test:

1. Which facts are stated: the nature of the charge, the status of the person, speech or assembly,
   the general context, what other bodies have said, duties under international law.
2. A fact that is not stated leaves the answer open: the requesting bureau is asked for it.
3. A charge that is political, military, religious or racial in itself, without harm as in an
   ordinary crime and without a duty under a treaty, is barred.
4. Where signs of both kinds are there, a machine does not weigh them: two persons do.
5. Words of politics, war, faith or race in the text are a sign and never a bar.
"""

import re
from collections.abc import Iterable

from eurazpol.kernel.finding import Citation, Finding, Outcome
from eurazpol.kernel.texts import LANGS, Message, message
from eurazpol.notices.domain.content import Content, Neutrality

CODE = "neutrality"
_STEMS = (
    # politics and the state
    "саяси", "оппозици", "президент", "сайлау", "митинг", "шеру", "полити", "выбор", "протест",
    "переворот", "экстремис", "экстремист", "сепарати", "инакомысл", "politic", "opposition",
    "election", "protest", "dissident", "coup", "regime", "separatis", "extremis",
    # war
    "әскери", "дезертир", "воинск", "военнослуж", "military", "desert",
    # faith and race
    "діни", "мешіт", "шіркеу", "секта", "ұлтшыл", "нәсіл", "религи", "церк", "мечет", "этнич",
    "расов", "religio", "church", "mosque", "sect", "ethnic", "racial",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
STATED = ("ordinary_harm", "office", "expression", "context", "objections", "treaty_duty")
"""What is stated beside the nature of the charge; each is yes, no or not known."""


def signs_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words that a person should look at, as written, each once, at most ten."""
    found = (
        word for text in texts for word in _WORD.findall(text) if word.casefold().startswith(_STEMS)
    )
    return tuple(dict.fromkeys(found))[:10]


def neutrality(content: Content, citation: Citation) -> Finding:
    """Return whether article 3 is respected: holds, does not, or open with what is asked."""
    stated = content.neutrality
    missing = _missing(stated)
    if missing:
        what = message("notices-why-neutrality-missing", missing=missing)
        return _found(Outcome.UNKNOWN, what, citation, message("notices-ask-bureau", what=missing))
    signs = _signs(content)
    special = stated.nature != "ordinary"
    if special and not stated.ordinary_harm and not stated.treaty_duty:
        why = message("notices-why-neutrality-barred", nature=_nature(stated))
        return _found(Outcome.FAILS, why, citation)
    if signs:
        ask = message("notices-ask-two-persons")
        why = message("notices-why-neutrality-signs", signs=signs)
        return _found(Outcome.UNKNOWN, why, citation, ask)
    return _found(Outcome.HOLDS, message("notices-why-neutrality-holds"), citation)


def _missing(stated: Neutrality) -> tuple[Message, ...]:
    names = [] if stated.nature else ["nature"]
    names += [name for name in STATED if getattr(stated, name) is None]
    return tuple(message(f"notices-field-neutrality-{name}") for name in names)


def _signs(content: Content) -> tuple[Message, ...]:
    stated = content.neutrality
    found = [] if stated.nature == "ordinary" else [_nature(stated)]
    found += [
        message(f"notices-sign-{name}")
        for name in ("office", "expression", "context", "objections")
        if getattr(stated, name)
    ]
    summary = content.facts.summary
    texts = [getattr(summary, lang) for lang in LANGS]
    words = signs_in([*texts, content.facts.charges, stated.explained])
    if words:
        found.append(message("notices-sign-words", words=words))
    return tuple(found)


def _nature(stated: Neutrality) -> Message:
    return message(f"notices-nature-{stated.nature}")


def _found(
    outcome: Outcome, why: Message, citation: Citation, ask: Message | None = None
) -> Finding:
    return Finding(CODE, outcome, why, citation, ask)
