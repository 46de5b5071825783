"""The states of a trial, chosen by the law that binds them with ours; their fictional people."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from eurazpol.access.domain.actor import AuthorityKind, Role
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.country import Country
from eurazpol.kernel.texts import LANGS, Texts, message
from eurazpol.law.domain.book import LawBook
from eurazpol.law.domain.treaties import treaties
from eurazpol.node.clock import system_clock
from eurazpol.node.people_file import Body, People, Person

HOME = "KZ"
CONVENTIONS = {"cis_minsk_1993", "cis_chisinau_2002"}
"""One of them must bind both states: it carries requests of every kind."""
_ZONES = {
    "AM": "Asia/Yerevan", "AZ": "Asia/Baku", "BY": "Europe/Minsk", "GE": "Asia/Tbilisi",
    "KG": "Asia/Bishkek", "KZ": "Asia/Almaty", "MD": "Europe/Chisinau", "RU": "Europe/Moscow",
    "TJ": "Asia/Dushanbe", "TM": "Asia/Ashgabat", "UZ": "Asia/Tashkent",
}  # fmt: skip
_NAMES = (
    ("Оразова", "Ботагөз"), ("Северный", "Лев"), ("Юлдашева", "Зарина"), ("Токтогулова", "Айпери"),
    ("Заречная", "Алеся"), ("Арамян", "Нвард"), ("Гасымова", "Лала"), ("Шарипов", "Фируз"),
    ("Киладзе", "Нино"), ("Руссу", "Илинка"), ("Аннаева", "Огулнур"),
)  # fmt: skip
"""Fictional officers; the name stands for everybody of a node but the one who countersigns."""

CENTRAL, DEPUTY, DUTY, POLICE, ADMIN = "central", "deputy", "duty", "police", "admin"
REVIEWERS = ("reviewer-1", "reviewer-2")
"""The officers of the secretariat who decide about notices, two of them together."""
_DESKS: tuple[tuple[str, AuthorityKind, Role], ...] = (
    (CENTRAL, AuthorityKind.CENTRAL, Role.CENTRAL_AUTHORITY),
    (DUTY, AuthorityKind.BUREAU, Role.DUTY_OFFICER),
    (POLICE, AuthorityKind.EXECUTING, Role.EXECUTING_AUTHORITY),
    (ADMIN, AuthorityKind.AUDIT, Role.ADMINISTRATOR),
)


def partners(book: LawBook, day: date) -> tuple[str, ...]:
    """Return the states that one of the conventions binds with ours, most instruments first."""
    named = {party.iso for one in book.multilaterals for party in one.parties} & _ZONES.keys()
    bound: dict[str, int] = {}
    for iso in named - {HOME}:
        rows = [row for row in treaties(book, (HOME, iso), day) if row.standing.name == "BOUND"]
        if CONVENTIONS & {row.id for row in rows}:
            bound[iso] = len(rows)
    return tuple(sorted(bound, key=lambda iso: (-bound[iso], iso)))


def table(states: Iterable[str]) -> tuple[tuple[str, str, str], ...]:
    """Return name, state and zone of the secretariat and of each state."""
    rows = [("secretariat", "", "Asia/Almaty")]
    rows += [(iso.lower(), iso, _ZONES[iso]) for iso in states]
    return tuple(rows)


def today(node: str) -> str:
    """Return the day that it is now in the state of a node, in ISO form."""
    return system_clock().astimezone(ZoneInfo(_ZONES[node.upper()])).date().isoformat()


def password(node: str) -> str:
    """Return the password of everybody at a node of a trial."""
    return f"training-{node}-1"


def people_of(node: str, number: int) -> People:
    """Return the authorities and officers of a node; ``number`` chooses their names."""
    family, given = _NAMES[number % len(_NAMES)]
    desks = _DESKS if node != "secretariat" else _DESKS[-1:]
    state = Country(node.upper()) if node != "secretariat" else None
    officers = [
        Person(
            login, family, given, login,
            [role, Role.AUDITOR] if role is Role.ADMINISTRATOR else [role],
            "ru", password=password(node),
        )
        for login, _, role in desks
    ]  # fmt: skip
    if state is not None:
        family, given = _NAMES[(number + 1) % len(_NAMES)]
        officers.append(
            Person(
                DEPUTY, family, given, CENTRAL, [Role.CENTRAL_AUTHORITY], "ru",
                password=password(node),
            )
        )  # fmt: skip
    else:
        officers += [
            Person(
                login, *_NAMES[(number + place) % len(_NAMES)], ADMIN, [Role.SECRETARIAT_OFFICER],
                "ru", password=password(node),
            )
            for place, login in enumerate(REVIEWERS, 1)
        ]  # fmt: skip
    return People([Body(login, kind, _name(login, state)) for login, kind, _ in desks], officers)


def _name(desk: str, state: Country | None) -> Texts:
    words = message(f"node-trial-desk-{desk}", state=state or "")
    return Texts(**{lang: catalogue().render(words, lang).strip() for lang in LANGS})


def write_people(folder: Path, node: str, number: int) -> Path:
    """Write the officers of a node into a file that ``eurazpol node people`` reads."""
    path = folder / f"{node}.people.yaml"
    path.write_bytes(msgspec.yaml.encode(people_of(node, number)))
    return path
