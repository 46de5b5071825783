"""Fictional people of Kazakhstan and its neighbours, and what different sources state of them.

Nothing here is used by the matcher: its tables of names and alphabets are others.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from eurazpol.kernel.dates import PartialDate
from eurazpol.matching.domain.appearance import VALUES, Appearance, Sex, Span, Trait
from eurazpol.matching.domain.person import (
    Calendar,
    IdentityDocument,
    NameKind,
    PaperKind,
    PersonRecord,
    RecordName,
    StatedBirth,
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MALE = _words(
    "Асан Болат Ерлан Нұрлан Қайрат Дәурен Жандос Мұрат Серік Талғат Бауыржан Ғалым Олжас Рүстем "
    "Әділет Бекзат Дархан Елдос Жәнібек Қанат Марат Нұрбек Самат Темірлан Шыңғыс Ілияс Айдын "
    "Берік Диас Ернар Жасұлан Мақсат Арман Азамат Бейбіт Ғабит Қуат Өркен Сәкен Тимур Ұлан"
)
FEMALE = _words(
    "Айгүл Динара Гүлнәр Жанар Қарлығаш Мәдина Сәуле Әсел Балжан Ләззат Назгүл Раушан Шолпан "
    "Айжан Ботагөз Гауһар Жұлдыз Камила Меруерт Салтанат Томирис Үміт Індира Әйгерім Зарина"
)
FAMILIES = _words(
    "Сағынтаев Жолдыбаев Қожахметов Әбдіров Бектұрғанов Ғабдуллин Досжанов Ерғалиев Жүнісов "
    "Қалиев Мұқанов Нұрпейісов Оразбаев Рахымжанов Сүлейменов Тоқтаров Үсенов Шәкіров Ысқақов "
    "Айтқожин Байжанов Дүйсенов Есімов Жақсыбеков Құлбаев Молдабеков Омаров Сәдуақасов Тілеуов "
    "Хамитов Асқаров Бөкейханов Ғалиев Ділдәбеков Көшербаев Мәмбетов Әлімжанов Төлегенов "
    "Шаймерденов Ібраев Жұмабаев Қасымов Смағұлов Өтегенов Алдабергенов Исабеков Назаров "
    "Рысқұлов Сейітов"
)
PLACES = _words(
    "Алматы Астана Шымкент Қарағанды Ақтөбе Тараз Павлодар Өскемен Семей Атырау Қостанай Орал "
    "Қызылорда Ақтау Түркістан Көкшетау Талдықорған Жезқазған Екібастұз Рудный"
)
STATES = ("KZ", "RU", "UZ", "KG", "TR", "DE")
_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноууии")
_LATIN_2021 = dict(
    zip(
        "аәбвгғдежзийкқлмнңоөпрстуұүфхһшыіэ",
        _words("a ä b v g ğ d e j z i i k q l m n ñ o ö p r s t u ū ü f h h ş y ı e"),
        strict=True,
    )
)
_LATIN_2021 |= {"ч": "ch", "щ": "sh", "ц": "ts", "ю": "iu", "я": "ia", "ё": "e", "ь": "", "ъ": ""}
_PASSPORT = _LATIN_2021 | {
    "ә": "a", "ғ": "g", "ж": "zh", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "х": "kh",
    "ш": "sh", "і": "i", "й": "y",
}  # fmt: skip
_BGN = _PASSPORT | {"ә": "ä", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "ö", "ұ": "ū", "ү": "ü"}
_FRENCH = _PASSPORT | {"ж": "j", "ш": "ch", "у": "ou", "ұ": "ou", "ү": "ou", "й": "i"}
_LATIN = (_LATIN_2021, _PASSPORT, _PASSPORT, _BGN, _FRENCH)


@dataclass(frozen=True)
class Human:
    """The truth about somebody fictional; ``father`` is the given name of the father."""

    sex: Sex
    given: str
    family: str
    father: str
    birth: date
    state: str
    place: str
    number: str
    passport: str
    looks: dict[Trait, str] = field(hash=False)
    height: int = 172


def human(rng: Random) -> Human:
    """Make somebody up."""
    sex = rng.choice((Sex.MALE, Sex.MALE, Sex.FEMALE))
    birth = date(1950, 1, 1) + timedelta(days=rng.randrange(20_000))
    return Human(
        sex, rng.choice(MALE if sex is Sex.MALE else FEMALE), rng.choice(FAMILIES),
        rng.choice(MALE), birth, rng.choices(STATES, (70, 10, 6, 6, 4, 4))[0], rng.choice(PLACES),
        number_of(rng, birth), passport(rng),
        {trait: rng.choice(words) for trait, words in VALUES.items()}, rng.randrange(155, 195),
    )  # fmt: skip


def number_of(rng: Random, birth: date) -> str:
    """A personal number: the day of birth and six digits, as the IIN of Kazakhstan is made."""
    return f"{birth:%y%m%d}{rng.randrange(10**6):06d}"


def passport(rng: Random) -> str:
    """A number of a passport."""
    return f"N{rng.randrange(10**8):08d}"


@dataclass(frozen=True)
class Source:
    """How often a source states each field, and how it writes names."""

    birth: float
    sex: float
    nationality: float
    place: float
    number: float
    passport: float
    looks: float
    latin: float
    father: float


SOURCES = (
    Source(0.99, 0.99, 0.98, 0.9, 0.95, 0.6, 0.1, 0.1, 0.95),  # own register
    Source(0.95, 0.95, 0.95, 0.7, 0.1, 0.4, 0.3, 0.9, 0.4),  # notice
    Source(0.97, 0.9, 0.95, 0.1, 0.0, 0.9, 0.0, 1.0, 0.1),  # border list
    Source(0.6, 0.5, 0.3, 0.2, 0.02, 0.05, 0.3, 0.4, 0.3),  # message of an officer
)


def stated(who: Human, rng: Random, id_: str) -> PersonRecord:
    """What one source says of a human, with the slips that sources make."""
    source = rng.choice(SOURCES)
    says = rng.random
    papers = []
    if says() < source.number:
        papers.append(IdentityDocument(PaperKind.PERSONAL_NUMBER, _slip(who.number, rng), "KZ"))
    if says() < source.passport:
        number = who.passport if says() < 0.7 else passport(rng)  # renewed since
        papers.append(IdentityDocument(PaperKind.PASSPORT, _slip(number, rng), who.state))
    sex = who.sex if says() > 0.005 else (Sex.FEMALE if who.sex is Sex.MALE else Sex.MALE)
    state = who.state if says() > 0.06 else rng.choice(STATES)
    place = who.place if says() > 0.06 else rng.choice(PLACES)
    latin = says() < source.latin
    # Lists of states with a calendar of their own.
    hijri = _hijri(who.birth, rng) if says() < 0.04 else None
    return PersonRecord(
        id_,
        (RecordName(_name(who, source, rng, latin=latin), NameKind.MAIN),),
        _birth(who.birth, rng) if hijri is None and says() < source.birth else None,
        hijri,
        sex if says() < source.sex else None,
        (state,) if says() < source.nationality else (),
        (_latin(place, rng) if latin else place) if says() < source.place else "",
        "KZ" if says() < source.place else "",
        tuple(papers),
        _looks(who, rng) if says() < source.looks else None,
    )


def _name(who: Human, source: Source, rng: Random, *, latin: bool) -> str:
    female = who.sex is Sex.FEMALE
    family = who.family + ("а" if female else "")
    russian = rng.random() < 0.4
    father = ""
    if rng.random() < source.father:
        tail = ("овна" if female else "ович") if russian else ("қызы" if female else "ұлы")
        father = who.father + (tail if rng.random() < 0.9 else "")
    given = who.given
    if rng.random() < 0.05:
        given, father = f"{given[0]}.", f"{father[:1]}." if father else ""
    words = [family, given, father] if rng.random() < 0.7 else [given, father, family]
    text = " ".join(word for word in words if word)
    if russian:
        text = text.casefold().translate(_RUSSIAN).title()
    if latin:
        text = _latin(text, rng)
    return _typed(text, rng) if rng.random() < 0.06 else text


def _latin(text: str, rng: Random) -> str:
    table = rng.choice(_LATIN)
    return "".join(table.get(one, one) for one in text.casefold()).title()


def _typed(text: str, rng: Random) -> str:
    """One slip of the hand: a letter dropped, doubled or exchanged with the next."""
    at = rng.randrange(1, len(text) - 1)
    return rng.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )


def _birth(day: date, rng: Random) -> PartialDate:
    slip = rng.random()
    if slip < 0.08:
        return PartialDate(day.year)
    if slip < 0.10:
        return PartialDate(day.year, day.month)
    if slip < 0.13 and day.day <= 12:
        return PartialDate(day.year, day.day, day.month)
    if slip < 0.16:
        other = day.replace(day=max(1, day.day - 1) if day.day % 10 else day.day - 9)
        return PartialDate.of(rng.choice((other, _year(day, rng))))
    if slip < 0.17:
        return PartialDate(day.year, 1, 1)
    return PartialDate.of(day)


def _hijri(day: date, rng: Random) -> StatedBirth:
    """The day in the Hijri calendar, as a state counts it that saw the moon a day off or not."""
    seen = day.toordinal() + rng.choice((-1, 0, 0, 1))
    days = seen - 227015
    year = days * 30 // 10631 + 1
    months = (StatedBirth(Calendar.HIJRI, year, month) for month in range(12, 0, -1))
    for month in (*months, StatedBirth(Calendar.HIJRI, year - 1, 12)):
        first = StatedBirth(Calendar.HIJRI, month.year, month.month, 1).span[0] + 2
        if first <= seen:
            return StatedBirth(Calendar.HIJRI, month.year, month.month, min(29, seen - first + 1))
    raise AssertionError(day)


def _year(day: date, rng: Random) -> date:
    return day.replace(year=day.year // 10 * 10 + rng.randrange(10), day=min(day.day, 28))


def _slip(number: str, rng: Random) -> str:
    """A number as somebody typed it: look-alike letters, spaces, one digit wrong."""
    slip = rng.random()
    if slip < 0.02:
        return number.replace("0", "O")
    if slip < 0.05:
        return f"{number[:2]} {number[2:]}"
    if slip < 0.07:
        at = rng.randrange(1, len(number))
        return f"{number[:at]}{rng.randrange(10)}{number[at + 1 :]}"
    return number


def _looks(who: Human, rng: Random) -> Appearance:
    traits = tuple(
        (trait, word if rng.random() < 0.8 else rng.choice(VALUES[trait]))
        for trait, word in who.looks.items()
        if rng.random() < 0.4
    )
    seen = who.height + rng.randrange(-4, 5)
    return Appearance(who.sex, None, Span(seen - 2, seen + 2), traits)


def sibling(who: Human, rng: Random, *, twin: bool) -> Human:
    """A brother or sister: other name and papers, the same father, family and mostly the place."""
    other = human(rng)
    days = 0 if twin else rng.choice((-1, 1)) * rng.randrange(300, 4000)
    birth = who.birth + timedelta(days=days)
    given = other.given if other.given != who.given else f"{other.given}бек"
    return replace(
        other, family=who.family, father=who.father, birth=birth, given=given,
        state=who.state, place=who.place if rng.random() < 0.8 else other.place,
        number=number_of(rng, birth),
        looks=who.looks if twin else {
            trait: word if rng.random() < 0.5 else other.looks[trait]
            for trait, word in who.looks.items()
        },
    )  # fmt: skip


def child(who: Human, rng: Random) -> Human:
    """A son or daughter, who bears the family name and the given name as father's name."""
    other = human(rng)
    birth = who.birth + timedelta(days=rng.randrange(7000, 14_000))
    return replace(
        other, family=who.family, father=who.given if who.sex is Sex.MALE else other.father,
        birth=birth, state=who.state, number=number_of(rng, birth),
        place=who.place if rng.random() < 0.6 else other.place,
    )  # fmt: skip


def namesake(who: Human, rng: Random) -> Human:
    """Somebody with the same name; half of them with another father, some of the same year."""
    other = human(rng)
    near = rng.random()
    birth = (
        other.birth
        if near > 0.2
        else other.birth.replace(year=who.birth.year, day=min(other.birth.day, 28))
    )
    return replace(
        other, sex=who.sex, family=who.family, given=who.given, birth=birth,
        number=number_of(rng, birth),
        father=who.father if rng.random() < 0.5 else other.father,
        state=who.state if rng.random() < 0.7 else other.state,
    )  # fmt: skip


def other_family(who: Human, rng: Random) -> Human:
    """Somebody of another family with the same given name and father's name."""
    other = human(rng)
    return replace(other, sex=who.sex, given=who.given, father=who.father)
