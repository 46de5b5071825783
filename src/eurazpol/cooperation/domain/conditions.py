"""The handling conditions that lie on the facts and papers of a case, and what they let us do.

1. A condition comes with one message of its owner and lies on a *place* of the case: ``/facts`` or
   a fact below it, ``/papers/<id>``, ``/text/<message>`` (the words of the message), or the message
   as a whole (empty place). Facts are kept apart down to the field: what lies deeper lies on all of
   it.
2. A mark of confidentiality of our own is kept as a condition without owner and terms: it only
   keeps readers out. Several conditions on one place bind together: every one of them must let a
   use happen.
3. What the owner itself gets back is not passed on to anybody.
4. Papers for a court (the annex with the reasons of the law, the letter with the result, material)
   are use as evidence; the decision on the owner's own request is not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

import msgspec

from eurazpol.cooperation.domain.facts import Facts, facts_json
from eurazpol.cooperation.domain.papers import RESULT_PAPERS
from eurazpol.exchange.domain.handling import (
    Handling,
    Permission,
    Terms,
    Use,
    UseKind,
    Verdict,
    may,
    strictest,
)
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import Message, message

FACTS, PAPERS, TEXT = "/facts", "/papers", "/text"
COURT_TEMPLATES = frozenset({"legal_reasoning", "execution_letter"})
COURT_PAPERS = RESULT_PAPERS | {"D_CASE_FILE"}
BROUGHT: Mapping[str, str] = MappingProxyType(
    {"/answer": f"{FACTS}/answer", "/adapted_months": f"{FACTS}/sentence/adapted_months"}
)
"""What a result brings into the facts: where it stands in the message, and where in the case."""
_DEPTH = {"persons": 4}
"""How many steps of a pointer name one field: ``/facts/persons/0/birth``."""
_NO_DEPTH = 3
_BOUND = ("facts", "papers", "reason", "note", "answer", "adapted_months")


@dataclass(frozen=True, slots=True)
class Condition:
    """What one message of ``owner`` lays on one place of our case.

    ``pointer`` is the place in that message, by which the owner knows it; ``sources`` names the
    messages of others from which the owner has it (node and id).
    """

    id: int
    owner: str
    state: Country | None
    message: str
    pointer: str
    place: str
    terms: Terms
    at: datetime
    permissions: tuple[Permission, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    copied_from: str = ""
    """The case of ours from which it was copied here."""

    @property
    def own(self) -> bool:
        """Whether it is no other state's condition but our own mark of confidentiality."""
        return self.owner == ""

    def verdict(self, use: Use, now: datetime) -> Verdict:
        """Answer whether the use may be made; the owner may have back what it gave.

        Our own mark keeps readers out who may not read what is withheld; it binds nobody else.
        """
        if self.own:
            allowed = use.trusted or use.kind in (UseKind.ONWARD, UseKind.EVIDENCE)
            return Verdict(allowed=allowed, reason=message("cooperation-confidential-withheld"))
        if use.kind is UseKind.ONWARD and use.to == self.owner:
            return Verdict(allowed=True, reason=message("exchange-handling-returned"))
        return may(use, self.terms, self.permissions, now)

    @property
    def named(self) -> Message:
        """Name who gave it to us: its state, or its node where the directory no longer knows it.

        Where that state has it from others itself, their nodes are named too.
        """
        if self.state and self.sources:
            nodes = tuple(dict.fromkeys(owner for owner, _ in self.sources))
            return message(
                "cooperation-owner-from", state=self.state, node=self.owner, sources=nodes
            )
        if self.state is None:
            return message("cooperation-owner-node", node=self.owner)
        return message("cooperation-owner", state=self.state, node=self.owner)


@dataclass(frozen=True, slots=True)
class Judged:
    """What several conditions say together."""

    allowed: bool
    why: Message | None = None
    """The first refusal with its owner, message and rule."""
    by: tuple[str, ...] = ()
    """The permissions on which it rests."""


def judge(conditions: Iterable[Condition], use: Use, now: datetime) -> Judged:
    """Let a use happen only if every condition does; of refusals the strictest is named."""
    used: dict[str, None] = {}
    refused: list[tuple[Condition, Verdict]] = []
    for one in conditions:
        verdict = one.verdict(use, now)
        used.update(dict.fromkeys(verdict.by))
        if not verdict.allowed:
            refused.append((one, verdict))
    if not refused:
        return Judged(allowed=True, by=tuple(used))
    worst, verdict = max(refused, key=lambda pair: (pair[0].terms.code, -pair[0].id))
    if worst.own:
        return Judged(allowed=False, why=verdict.reason)
    why = message(
        "cooperation-condition-refuses", rule=verdict.reason, owner=worst.named, at=worst.at
    )
    return Judged(allowed=False, why=why)


def field_place(pointer: str) -> str:
    """Return the place of the field in which a pointer ends: deeper steps are cut off."""
    steps = pointer.split("/")
    depth = _DEPTH.get(steps[2], _NO_DEPTH) if len(steps) > 2 else _NO_DEPTH
    return "/".join(steps[: depth + 1])


def lies_on(condition: Condition, place: str) -> bool:
    """Whether a condition binds what is at ``place``: it lies on it, above it or inside it."""
    return (
        condition.place == place
        or place.startswith(f"{condition.place}/")
        or condition.place.startswith(f"{place}/")
    ) and condition.place != ""


def on(conditions: Iterable[Condition], place: str) -> tuple[Condition, ...]:
    """Return the conditions that bind what is at ``place``."""
    return tuple(one for one in conditions if lies_on(one, place))


def whole(conditions: Iterable[Condition]) -> Terms:
    """Return what governs the case as a whole: the strictest of everything in it."""
    return strictest(*(one.terms for one in conditions))


def fact_places(facts: Mapping[str, Any]) -> Iterator[str]:
    """Return the place of every known field of the plain form of facts."""
    for name, value in facts.items():
        at = f"{FACTS}/{name}"
        if name == "persons":
            for index, person in enumerate(value):
                yield from (f"{at}/{index}/{field}" for field in person)
        elif isinstance(value, Mapping):
            yield from (f"{at}/{field}" for field in value)
        else:
            yield at


def without(facts: Facts, places: Iterable[str]) -> Facts:
    """Return the facts without those fields; a person whose names go stays without a name."""
    plain = facts_json(facts)
    for place in places:
        *above, name = place.split("/")[2:]
        part: Any = plain
        for step in above:
            part = part[int(step)] if isinstance(part, list | tuple) else part[step]
        if name == "names":
            part[name] = []
        else:
            part.pop(name, None)
    return msgspec.convert(plain, Facts, str_keys=True)


def refused_places(
    conditions: Iterable[Condition], facts: Mapping[str, Any], use: Use, now: datetime
) -> Mapping[str, Judged]:
    """Return the fields that the use may not touch, each with the reason."""
    all_of = tuple(conditions)
    found = {place: judge(on(all_of, place), use, now) for place in fact_places(facts)}
    return {place: judged for place, judged in found.items() if not judged.allowed}


def laid_by(handling: Handling, body: Mapping[str, Any]) -> Iterator[tuple[str, str, Terms]]:
    """Return what a message lays on our case: pointer in the message, place, terms.

    Papers have the place ``/papers/<number in the message>`` here. Raises ``LookupError`` with the
    pointer that leads to nothing in the body, for it could not be obeyed.
    """
    base = strictest(handling)
    yield "", "", base
    if "facts" in body:
        yield "", FACTS, base
    for pointer, place in BROUGHT.items():
        if body.get(pointer[1:]) is not None:
            yield pointer, place, strictest(base, handling.fields.get(pointer, Terms()))
    for number, _ in enumerate(body.get("papers", ())):
        pointer = f"{PAPERS}/{number}"
        yield pointer, pointer, strictest(base, handling.fields.get(pointer, Terms()))
    text = next((f"/{name}" for name in ("reason", "note") if body.get(name)), None)
    if text:
        yield text, TEXT, strictest(base, handling.fields.get(text, Terms()))
    for pointer, terms in handling.fields.items():
        if not leads(pointer, body):
            raise LookupError(pointer)
        if pointer.startswith(FACTS):
            yield pointer, field_place(pointer), strictest(base, terms)
        elif pointer.startswith("/answer/"):
            yield pointer, field_place(FACTS + pointer), strictest(base, terms)


def leads(pointer: str, body: Any) -> bool:
    """Whether the pointer leads to something that can carry conditions of its own."""
    steps = pointer.split("/")[1:]
    if steps[0] not in _BOUND or steps == ["papers"]:
        return False
    if steps[0] == "papers" and len(steps) != 2:
        return False
    here = body
    for step in steps:
        if isinstance(here, list | tuple):
            if not (step.isascii() and step.isdigit() and int(step) < len(here)):
                return False
            here = here[int(step)]
        elif isinstance(here, Mapping) and here.get(step) is not None:
            here = here[step]
        else:
            return False
    return True


def moved(place: str, old: str, new: str) -> str:
    """Return the place under ``new`` of what was under ``old``; what lay above lies on ``new``."""
    return new + place.removeprefix(old) if place.startswith(old) else new


def pointer_of(place: str, body: Mapping[str, Any]) -> str:
    """Return where a fact of the case stands in a message of ours, empty if it does not leave."""
    if "facts" in body:
        return place
    for pointer, at in BROUGHT.items():
        if body.get(pointer[1:]) is None:
            continue
        if place == at or place.startswith(f"{at}/"):
            return place.replace(at, pointer, 1)
        if at.startswith(f"{place}/"):
            return pointer
    return ""


def found_again(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]], number: int
) -> int | None:
    """Return where a person of ``before`` stands in ``after``: by a name that both have."""
    if number >= len(before):
        return number
    person = before[number]
    if number < len(after) and (after[number] == person or _share_a_name(person, after[number])):
        return number
    matches = (at for at, other in enumerate(after) if _share_a_name(person, other))
    return next(matches, None)


def _share_a_name(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return any(name in other.get("names", ()) for name in one.get("names", ()))
