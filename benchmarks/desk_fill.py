"""Fictional cases for ``benchmarks.desk``: every one with the rows that work leaves behind.

A prototype of each kind, side and state is made by the product's own actions; cases are copies of
prototypes with names, numbers, holders and days of their own. One case in six is open. Nobody here
exists: names are put together at random from lists.
"""

import io
import random
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from django.db import connection, transaction
from tests.cast import BRIBE_TRACE, OMAROV_SENTENCED, PDF, VETROV_SOUGHT

from eurazpol.access.actions.officers import NewOfficer, create_authority, create_officer
from eurazpol.access.actions.queries import actor_by_login
from eurazpol.access.domain.actor import Actor, AuthorityKind, Role
from eurazpol.access.domain.permissions import Side, Stage
from eurazpol.cooperation.actions.clocks import read_clock, write_clock
from eurazpol.cooperation.actions.create_case import NewCase, create_case
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.papers import put_upload
from eurazpol.cooperation.actions.refresh import finish
from eurazpol.cooperation.actions.work import Work
from eurazpol.cooperation.domain.declare import Kind
from eurazpol.cooperation.domain.facts import facts_from
from eurazpol.cooperation.domain.kinds.table import KINDS, kind_of
from eurazpol.cooperation.domain.same_person import name_keys
from eurazpol.cooperation.domain.search_words import entries
from eurazpol.cooperation.store.casework import PersonKeyRow
from eurazpol.cooperation.store.desk import WORDS, SearchRow
from eurazpol.cooperation.store.models import (
    NEVER,
    CaseRow,
    EventRow,
    HistoryRow,
    LimitRow,
    PaperRow,
)
from eurazpol.documents.actions.store_file import Upload
from eurazpol.documents.store.models import StoredDocument
from eurazpol.documents.store.words import WORDS as FILE_WORDS
from eurazpol.kernel.person import name_order
from eurazpol.kernel.search import stored_words
from eurazpol.kernel.texts import Texts, message

FAMILIES = [
    "Ахметов",
    "Омаров",
    "Сәрсенов",
    "Қанатов",
    "Жұмабеков",
    "Нұрланов",
    "Ғабитов",
    "Үлгібаев",
    "Өтегенов",
    "Ысқақов",
    "Ильин",
    "Ветров",
    "Соколов",
    "Рахимов",
    "Юсупов",
    "Ботиров",
    "Абдыкалыков",
    "Токтогулов",
    "Шарипов",
    "Yilmaz",
    "Demir",
    "Kowalski",
]
ENDINGS = ("", "а", "ин", "ский", "ұлы", "бек", "жан", "дин", "гер", "қожа")
GIVEN = [
    "Ерлан",
    "Айдос",
    "Әлия",
    "Гауһар",
    "Ғани",
    "Дана",
    "Ұлан",
    "Үміт",
    "Хамит",
    "Һәкім",
    "Іле",
    "Эрик",
    "Иван",
    "Анна",
    "Нодира",
    "Бобур",
    "Азамат",
    "Mehmet",
]
PATRONYMICS = ("", "Серікұлы", "Қуанышұлы", "Ерланқызы", "Игоревич", "Петровна")
WORDS_OF_TEXT = [
    "қорғау",
    "мөлшер",
    "тергеу",
    "қаулы",
    "шот",
    "аударым",
    "куә",
    "сот",
    "үкім",
    "айыпталушы",
    "банк",
    "қаржы",
    "құжат",
    "мерзім",
    "следствие",
    "постановление",
    "банковский",
    "счёт",
    "перевод",
    "свидетель",
    "приговор",
    "обвиняемый",
    "защита",
    "размер",
    "account",
    "transfer",
    "witness",
    "judgment",
    "evidence",
    "seizure",
    "vehicle",
    "telephone",
    "contract",
    "customs",
]
PEERS = ("RU", "UZ", "KG", "TR", "TJ", "AZ", "GE", "DE", "PL", "CN")
_LETTERS = "абвгдежзиклмнопр"
OPEN_SHARE = 1 / 6
BATCH = 1000


@dataclass(frozen=True)
class Prototype:
    """A case as the product made it, with what hangs on it."""

    row: CaseRow
    events: tuple[EventRow, ...]
    papers: tuple[PaperRow, ...]
    history: tuple[HistoryRow, ...]
    limits: tuple[LimitRow, ...]


def people(now: datetime) -> tuple[Actor, ...]:
    """Make eight authorities with 24 officers; the first is the central authority's."""
    setup, made = Actor.system("bench"), []
    for number in range(8):
        kind = AuthorityKind.CENTRAL if number == 0 else AuthorityKind.EXECUTING
        name = Texts(f"Орган № {number}", f"Орган № {number}", f"Authority {number}")
        create_authority(f"a{number}", kind, name, actor=setup, now=now)
    for number in range(24):
        role = Role.CENTRAL_AUTHORITY if number % 8 == 0 else Role.EXECUTING_AUTHORITY
        login, family = f"officer-{number}", FAMILIES[number % len(FAMILIES)]
        new = NewOfficer(login, family, GIVEN[number % len(GIVEN)], f"a{number % 8}", [role], "kk")
        create_officer(new, f"жеті-қабат көк аспан {number}", actor=setup, now=now)
        made.append(actor_by_login(login))
    return tuple(made)


def prototypes(deps: CooperationDeps, chief: Actor, now: datetime) -> tuple[Prototype, ...]:
    """Make one case of each kind, side and state by the product's own actions."""
    facts = {"mla": BRIBE_TRACE, "transfer_sentenced_person": OMAROV_SENTENCED}
    wanted = [
        (kind, side, state)
        for kind in KINDS.values()
        for side in Side
        for state in sorted(_states(kind, side))
    ]
    return tuple(
        _prototype(
            Maker(deps, chief, now, number),
            (kind.id, side, state),
            facts.get(kind.id, VETROV_SOUGHT),
        )
        for number, (kind, side, state) in enumerate(wanted)
    )


def _states(kind: Kind, side: Side) -> set[str]:
    reached = (one.target for one in kind.transitions if one.side is side and one.target)
    return {kind.initial[side], *reached}


@dataclass(frozen=True)
class Maker:
    """By whom, where and when prototype ``number`` is made."""

    deps: CooperationDeps
    chief: Actor
    now: datetime
    number: int


@transaction.atomic
def _prototype(maker: Maker, what: tuple[str, Side, str], given: Any) -> Prototype:
    (kind, side, state), chief, now = what, maker.chief, maker.now
    facts = deepcopy(given)
    facts["persons"][0]["names"] = [
        {"script": "Cyrl", "family": f"Үлгі{_LETTERS[maker.number % 16]}",
         "given": f"Тест{_LETTERS[maker.number // 16]}"}
    ]  # fmt: skip
    number = create_case(maker.deps, NewCase(kind, "RU", facts), chief, now)
    row = CaseRow.objects.get(number=number)
    if side is Side.REQUESTED:
        row.side, row.requesting, row.requested = side.value, "RU", "KZ"
        EventRow.objects.create(
            case=row, origin="received", kind="request_received", day=now.date(), instant=now,
            zone="Asia/Almaty", recorded_at=now, recorded_by=chief.name,
        )  # fmt: skip
    row.state, row.peer_number, row.peer_node = state, "RU-2026-000001", "ru"
    work = Work(maker.deps, row, chief, now)
    for paper in ("D_ARREST_ORDER", "D_IDENTITY", "P_LETTER"):
        put_upload(work, paper, Upload(f"{paper}.pdf", io.BytesIO(PDF + paper.encode())))
    work.tell("step", message("cooperation-history-assigned", officer=chief.name))
    work.tell("message", message("cooperation-history-created", kind=kind_of(kind).text))
    finish(work)
    row = CaseRow.objects.get(pk=row.pk)
    return Prototype(
        row, tuple(row.events.all()), tuple(row.papers.all()), tuple(row.history.all()),
        tuple(row.limits.all()),
    )  # fmt: skip


class Filler:
    """Copies prototypes into cases, a batch at a time."""

    def __init__(
        self, made: tuple[Prototype, ...], staff: tuple[Actor, ...], now: datetime
    ) -> None:
        self._dice = random.Random(20260115)  # noqa: S311 - the same cases in every run
        self._open = [one for one in made if one.row.stage != Stage.CLOSED.value]
        self._closed = [one for one in made if one.row.stage == Stage.CLOSED.value]
        self._staff, self._now = staff, now

    def fill(self, count: int) -> None:
        """Make so many cases."""
        for begin in range(0, count, BATCH):
            with transaction.atomic():
                self._batch(range(begin, min(begin + BATCH, count)))

    def _batch(self, numbers: range) -> None:
        pairs = [self._case(number) for number in numbers]
        rows = CaseRow.objects.bulk_create([row for row, _ in pairs])
        hanging: dict[type[Any], list[Any]] = {}
        for row, (_, made) in zip(rows, pairs, strict=True):
            for one in (*made.events, *made.papers, *made.history, *made.limits):
                copied = _copy(one)
                copied.case = row
                hanging.setdefault(type(one), []).append(copied)
        for model, copies in hanging.items():
            model.objects.bulk_create(copies, batch_size=BATCH)
        self._index(rows)
        self._file(rows)

    def _case(self, number: int) -> tuple[CaseRow, Prototype]:
        dice = self._dice
        made = dice.choice(self._open if dice.random() < OPEN_SHARE else self._closed)
        row, age = _copy(made.row), timedelta(minutes=dice.randrange(60 * 24 * 365 * 4))
        holder = dice.choice(self._staff) if dice.random() > 0.03 else None
        row.number = f"KZ-{2022 + number % 5}-{number + 1000:06d}"
        row.peer_number = f"RU-{2022 + number % 5}-{number + 1000:06d}"
        row.peer_state = dice.choice(PEERS)
        row.requesting, row.requested = (
            ("KZ", row.peer_state) if row.side == "requesting" else (row.peer_state, "KZ")
        )
        row.holder_id, row.holder_name = (holder.officer_id, holder.name) if holder else (None, "")
        row.authority_id = holder.authority_id if holder else self._staff[0].authority_id
        row.facts = self._facts(made.row.facts)
        row.person = " ".join(filter(None, _first_name(row.facts)))
        row.person_order, row.holder_order = name_order(row.person), name_order(row.holder_name)
        row.person_keys = " ".join(name_keys([_first_name(row.facts)[:2]]))
        row.created_at, row.last_at = self._now - age, self._now - age / 2
        if row.next_limit and row.due_order < NEVER:
            self._due(row)
        return row, made

    def _due(self, row: CaseRow) -> None:
        """Let the limit end some day from three days ago to four months ahead."""
        clock = read_clock(row.next_limit)
        ends = self._now + timedelta(hours=self._dice.randrange(-72, 24 * 120))
        moved = replace(clock, due_at=ends, near_at=ends - timedelta(days=3))
        moved = replace(moved, due=moved.last_day, alarm=None, outer=None)
        row.next_limit = write_clock(moved)
        row.next_due_at = row.due_order = ends
        row.pins_at = moved.last_day_begins

    def _facts(self, given: dict[str, Any]) -> dict[str, Any]:
        dice, facts = self._dice, deepcopy(given)
        for person in facts["persons"]:
            family = dice.choice(FAMILIES) + dice.choice(ENDINGS)
            person["names"] = [
                {"script": "Cyrl", "family": family, "given": dice.choice(GIVEN),
                 "patronymic": dice.choice(PATRONYMICS)}
            ]  # fmt: skip
        facts["offence"]["summary"] = " ".join(_text(dice, 25))
        return facts

    def _index(self, rows: list[CaseRow]) -> None:
        found = [
            (SearchRow(case=row, person=entry.person, title=entry.title, order=entry.order,
                       mark=sha256(entry.words.encode()).hexdigest()), entry.words)
            for row in rows
            for entry in entries((row.number, row.peer_number), row.facts)
        ]  # fmt: skip
        kept = SearchRow.objects.bulk_create([row for row, _ in found])
        pairs = [(row.pk, words) for row, (_, words) in zip(kept, found, strict=True)]
        with connection.cursor() as cursor:
            cursor.executemany(WORDS.put(connection.vendor), pairs)
        PersonKeyRow.objects.bulk_create(
            PersonKeyRow(case=row, key=key) for row in rows for key in row.person_keys.split()
        )

    def _file(self, rows: list[CaseRow]) -> None:
        """Let each case have one document with text of its own."""
        kept = StoredDocument.objects.bulk_create(
            StoredDocument(
                about=row.number, origin="uploaded", name=f"order-{row.pk}.pdf", size=len(PDF),
                media_type="application/pdf", sha256=sha256(row.number.encode()).hexdigest(),
                created_by="officer:1", created_by_name="Bench", created_at=row.created_at,
            )
            for row in rows
        )  # fmt: skip
        dice = self._dice
        pairs = [(one.pk, stored_words((one.name, *_text(dice, 12), f"б{one.pk}"))) for one in kept]
        with connection.cursor() as cursor:
            cursor.executemany(FILE_WORDS.put(connection.vendor), pairs)


def _text(dice: random.Random, count: int) -> list[str]:
    """Return words as texts have them: a few everywhere, most of them rare."""
    common = dice.choices(WORDS_OF_TEXT, k=count // 4)
    return common + [
        f"сөз{int(dice.paretovariate(0.6)) % 20_000}" for _ in range(count - len(common))
    ]


def _copy(row: Any) -> Any:
    """Return an unsaved row with the same values."""
    names = [one.attname for one in row._meta.concrete_fields if not one.primary_key]  # noqa: SLF001 - Django's public name
    return type(row)(**{name: getattr(row, name) for name in names})


def _first_name(facts: dict[str, Any]) -> tuple[str, str, str]:
    name = facts_from(facts).persons[0].names[0]
    return name.family, name.given, name.patronymic
