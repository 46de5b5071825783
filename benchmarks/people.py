"""Fictional persons for the figures of the register: Kazakh and Russian names, and how others spell
them. Nothing here is taken from the tables of the product.

Names are drawn by a law of Zipf: as in life, few names are borne by many.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

ROOTS = (
    "Абай", "Абдрахман", "Абиль", "Айдар", "Айбек", "Айтбай", "Акан", "Алибек", "Алмас", "Аман",
    "Амантай", "Арман", "Арыстан", "Асан", "Аскар", "Асыл", "Ахмет", "Базар", "Байжан", "Байзак",
    "Баймухан", "Байсал", "Бакыт", "Балта", "Батыр", "Бауыржан", "Бейсен", "Бекболат", "Бекзат",
    "Бекмурза", "Бердибек", "Берик", "Болат", "Бостан", "Габит", "Галым", "Ганибек", "Дархан",
    "Дастан", "Даулет", "Демеу", "Досан", "Дулат", "Ербол", "Ерден", "Ерген", "Ержан", "Ерлан",
    "Ермек", "Есен", "Жайлау", "Жакып", "Жамбыл", "Жандос", "Жанибек", "Жаксылык", "Жарас",
    "Жолдас", "Жомарт", "Жумабай", "Жунус", "Ибрай", "Идрис", "Иса", "Искак", "Кабыл", "Каиржан",
    "Калдыбай", "Канат", "Карим", "Касым", "Кайрат", "Кенес", "Кожахмет", "Кудайберген", "Куаныш",
    "Курман", "Кыдыр", "Мади", "Макан", "Максут", "Малик", "Мансур", "Марат", "Медет", "Мейрам",
    "Мирас", "Муканбет", "Мукан", "Муса", "Мухтар", "Мырзахмет", "Назар", "Нургали", "Нуржан",
    "Нурлан", "Омар", "Ораз", "Орынбай", "Оспан", "Рахим", "Рустем", "Сабит", "Сагын", "Садык",
    "Сайран", "Саким", "Самат", "Санжар", "Сапар", "Сарсен", "Сатыбалды", "Сейтхан", "Серик",
    "Сулеймен", "Султан", "Сыздык", "Талгат", "Танат", "Тасболат", "Темир", "Токтар", "Толеген",
    "Турар", "Турсын", "Тлеу", "Узак", "Уалихан", "Шалкар", "Шарип", "Шокан", "Шынгыс", "Ыбырай",
    "Ыдырыс",
)  # fmt: skip
FIRST = ("Қажы", "Нұр", "Бек", "Ер", "Жан", "Тоқ", "Құл", "Сейт", "Мұса", "Алда", "Көк", "Шай",
         "Өте", "Ұлы", "Әб", "Ай", "Бай", "Дос", "Тұр", "Мың")  # fmt: skip
LAST = ("ғали", "мұрат", "берген", "хан", "жан", "бек", "ғазы", "темір", "бай", "мұхамед", "рахым",
        "құл", "сейіт", "нияз", "болат", "асыл", "тай", "әлі", "дәулет", "ахмет")  # fmt: skip
SLAVIC = (
    "Громов", "Лесков", "Ветров", "Стрельцов", "Дубинин", "Калинников", "Рощин", "Зимин",
    "Крылатов", "Северцев", "Полозов", "Ершов", "Щеглов", "Юдинцев", "Чуриков", "Жаворонков",
    "Хлебников", "Яснов", "Эльтонов", "Цветаев", "Фомичёв", "Шубников",
)  # fmt: skip
SLAVIC_GIVEN = (
    "Пётр", "Илья", "Юрий", "Алексей", "Сергей", "Дмитрий", "Николай", "Андрей", "Евгений",
    "Михаил", "Фёдор", "Григорий", "Яков", "Эдуард", "Василий", "Кирилл", "Артём", "Тимофей",
    "Виталий", "Степан",
)  # fmt: skip
_LATIN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e",
    "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
    "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u",
    "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_RUSSIAN = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")
_DAYS = 24_000
_BEGIN = date(1940, 1, 1)


@dataclass(frozen=True, slots=True)
class Fictional:
    """One made-up person."""

    number: int
    family: str
    given: str
    father: str
    birth: date
    sex: str

    @property
    def full(self) -> str:
        """Family name, given name, father's name."""
        return " ".join(filter(None, (self.family, self.given, self.father)))


def people(count: int, seed: int = 1) -> Iterator[Fictional]:
    """Return ``count`` persons, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - the same at each run
    kazakh = [*ROOTS, *(first + last for first in FIRST for last in LAST)]
    women = [name + end for name in ROOTS[::2] for end in ("гүл", "а")]
    families = [name + end for name in kazakh for end in ("ов", "ев", "")][::2]
    for number in range(count):
        sex = chance.choice("mf")
        if chance.random() < 0.8:
            family = _drawn(chance, families)
            given = _drawn(chance, kazakh if sex == "m" else women)
            father = _drawn(chance, kazakh) + ("ұлы" if sex == "m" else "қызы")
            family += "а" if sex == "f" and family.endswith(("ов", "ев")) else ""
        else:
            family = _drawn(chance, SLAVIC) + ("а" if sex == "f" else "")
            given = _drawn(chance, SLAVIC_GIVEN)
            father = _drawn(chance, SLAVIC_GIVEN[:8]).rstrip("йья") + "ович"
        birth = _BEGIN + timedelta(days=chance.randrange(_DAYS))
        yield Fictional(number, family, given, father, birth, sex)


def spelt(person: Fictional, chance: random.Random) -> str:
    """Return the name as another desk writes it: script, order, an ending lost, a slip."""
    parts = [person.family, person.given, person.father]
    if chance.random() < 0.4:
        parts[2] = ""
    if chance.random() < 0.3:
        parts = [parts[1], parts[2], parts[0]]
    text = " ".join(filter(None, parts))
    way = chance.random()
    if way < 0.4:
        text = latin(text)
    elif way < 0.8:
        text = text.translate(_RUSSIAN)
    if chance.random() < 0.2:
        text = _slip(text, chance)
    return text


def latin(text: str) -> str:
    """Return the text in letters of a passport."""
    return "".join(_LATIN.get(letter, letter) for letter in text.lower()).title()


def _slip(text: str, chance: random.Random) -> str:
    at = chance.randrange(2, len(text) - 1)
    while " " in text[at - 1 : at + 1]:
        at = chance.randrange(2, len(text) - 1)
    way = chance.randrange(3)
    if way == 0:
        return text[:at] + text[at + 1 :]
    if way == 1:
        return text[:at] + text[at] + text[at:]
    return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]


def _drawn(chance: random.Random, names: Sequence[str]) -> str:
    """Draw by a law of Zipf, flattened: the most frequent name has about one in thirty."""
    return names[int(len(names) * chance.random() ** 2)]
