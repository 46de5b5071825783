"""A description in words, read into its fields: Kazakh, Russian or English.

1. The text is read clause by clause; what no table knows stays words and is never guessed.
2. «Medium height» is a word of the verbal portrait: men are short up to 165 cm, medium up to 175,
   tall above; women are ten centimetres less; without a stated sex it is the span of both.
3. A mark is its kind, the part of the body named beside it, and the side of the person.
"""

import re
from collections.abc import Iterator
from typing import TypeVar

from eurazpol.matching.domain.appearance import (
    Appearance,
    BodyPart,
    BodySide,
    Mark,
    MarkKind,
    Sex,
    Span,
    Trait,
)

_Said = TypeVar("_Said")
LONGEST = 4000
_CLAUSE = re.compile(r"[,;\n]|\.(?!\d)|\bwith\b|\band\b|(?<= )и(?= )|\bжәне\b")
_SEXES = (
    (Sex.FEMALE, r"\b(woman|female|girl|lady)\b|женщин|девушк|\bәйел|\bқыз\b"),
    (Sex.MALE, r"\b(man|male|boy|guy)\b|мужчин|\bпарень|\bюнош|\bер (адам|кісі)|\bжігіт|\bеркек"),
)
_ABOUT = re.compile(r"about|around|approx|около|примерно|на вид|шамасында|шамамен")
_AGE = re.compile(
    r"(?:(?:about|aged?|around|of|около|возраст\w*)\s+)?(?<![\d.,])(\d{1,2})(?:\s*(?:-|–|to|до)\s*"
    r"(\d{1,2}))?(?![\d.,]|\s*(?:cm|см|m\b|м\b))\s*(years?|лет|год|жас)?"
)
_CENTIMETRES = re.compile(r"\b(1\d\d|2[0-3]\d)(?:\s*(?:-|–|to|до)\s*(1\d\d|2[0-3]\d))?\b")
_METRES = re.compile(r"\b([12])[.,](\d\d)\b")
_HEIGHTS = (
    ((0, 165), (r"\bshort (?:height|stature|man|woman)|(?:низк|невысок)\w* рост|рост\w* ниже средн"
               r"|аласа бойлы|бойы аласа|\bshort\b(?! hair)")),
    ((166, 175), (r"(?:medium|average) (?:height|stature)|средн\w* рост|рост\w* средн"
                 r"|орта(?:ша)? бойлы|бойы орта")),
    ((176, 210), r"\btall\b|(?<!не)высок\w* рост|рост\w* высок|ұзын бойлы|бойы ұзын|биік бойлы"),
)  # fmt: skip
_SHORTER_WOMEN, _SHORTEST = 10, 140
_AGE_DOUBT = 2
_MARKS = (
    (MarkKind.SCAR, r"\bscar|шрам|рубец|рубц|тыртық"),
    (MarkKind.WART, r"\bwart|бородавк|сүйел"),
    (MarkKind.DIMPLE, r"\bdimple|ямочк|шұңқыр"),
    (MarkKind.TATTOO, r"\btattoo|татуиров|\bтату\b"),
    (MarkKind.BIRTHMARK, r"\bbirthmark|родим\w+ пятн|\bқал(?:ы)?\b"),
    (MarkKind.MOLE, r"\bmole\b|родинк|\bмең"),
    (MarkKind.PIERCING, r"piercing|пирсинг"),
    (MarkKind.MISSING_PART, r"\bmissing|отсутств|ампутир|\bжоқ\b(?=.*(?:саусақ|қол|аяқ))"),
)
_PARTS = (
    (BodyPart.FOREHEAD, r"forehead|\bлб|\bлоб|маңдай"),
    (BodyPart.EYEBROW, r"eyebrow|\bbrow\b|\bбров|\bқас(?:ы|тың)"),
    (BodyPart.EYE, r"\beye|глаз|\bкөз"),
    (BodyPart.NOSE, r"\bnose|\bнос|мұр(?:ын|ны)"),
    (BodyPart.CHEEK, r"cheek|\bщек|\bщёк|\bбет(?:і|інде)"),
    (BodyPart.MOUTH, r"mouth|\blip|\bрот|\bрта|\bгуб|ауыз|аузы|\bерін|ерні"),
    (BodyPart.CHIN, r"\bchin|подбород|\bие(?:к|г)"),
    (BodyPart.EAR, r"\bear\b|\bears\b|\bухо|\bуха|\bуше|құлақ|құлағ"),
    (BodyPart.NECK, r"\bneck|\bше[яеию]\b|мойын|мойн"),
    (BodyPart.SHOULDER, r"shoulder|плеч|\bиы(?:қ|ғ)"),
    (BodyPart.WRIST, r"wrist|запясть|білезік|білег|білек"),
    (BodyPart.ELBOW, r"elbow|локт|локот|шынта"),
    (BodyPart.FINGER, r"finger|thumb|\bпал(?:ец|ьц)|саусақ|саусағ"),
    (BodyPart.HAND, r"\bhand|\bкист|\bладон|алақан|қолының басы"),
    (BodyPart.ARM, r"\barm\b|forearm|\bрук|предплеч|\bқол"),
    (BodyPart.CHEST, r"chest|груд|кеуде|төс"),
    (BodyPart.BACK, r"\bback\b|\bспин|\bарқа"),
    (BodyPart.BELLY, r"belly|abdomen|\bживот|\bқұрса|\bіші"),
    (BodyPart.KNEE, r"\bknee|колен|\bтізе"),
    (BodyPart.FOOT, r"\bfoot|\bankle|стоп|лодыж|табан|тобық"),
    (BodyPart.LEG, r"\bleg|thigh|\bног|бедр|голен|\bаяқ|\bаяғ|\bсан"),
    (BodyPart.HEAD, r"\bhead|голов|\bбас(?:ы|ында)?\b"),
)
_SIDES = (
    (BodySide.LEFT, r"\bleft|\bлев|\bслева|\bсол\b"),
    (BodySide.RIGHT, r"\bright|\bправ|\bсправа|\bоң\b"),
)
_EYE, _HAIR = r"\beye|глаз|\bкөз", r"\bhair|волос|\bшаш"
_TRAITS: tuple[tuple[Trait, str, str, str], ...] = (
    # trait, word, what it is about, how it is said
    (Trait.BEARD, "none", "", (r"no beard|clean.shaven|beardless|без бород|безбород|гладко выбрит"
                              r"|сақалсыз|сақалы жоқ")),
    (Trait.BEARD, "stubble", "", r"stubble|щетин|қылшық"),
    (Trait.BEARD, "full", "", r"full beard|beard (?:and|with) moustache|борода и усы|сақал-мұрт"),
    (Trait.BEARD, "moustache", "", r"mo?ustache|\bусы\b|\bусами|\bусат|мұрт"),
    (Trait.BEARD, "beard", "", r"\bbeard|\bбород(?!ав)|сақал"),
    (Trait.EYE_COLOUR, "hazel", _EYE, r"hazel|светло-кари|ақшыл қоңыр"),
    (Trait.EYE_COLOUR, "brown", _EYE, r"brown|\bкари|\bқоңыр|\bқой көз"),
    (Trait.EYE_COLOUR, "blue", _EYE, r"\bblue|голуб|\bсини|\bкөк\b"),
    (Trait.EYE_COLOUR, "green", _EYE, r"green|зел[её]н|жасыл"),
    (Trait.EYE_COLOUR, "grey", _EYE, r"gr[ea]y|\bсер|\bсұр"),
    (Trait.EYE_COLOUR, "black", _EYE, r"black|ч[её]рн|\bқара\b"),
    (Trait.HAIR_COLOUR, "dark-brown", _HAIR, r"dark.brown|т[её]мно-рус|қара қоңыр"),
    (Trait.HAIR_COLOUR, "brown", _HAIR, r"\bbrown|каштан|\bқоңыр"),
    (Trait.HAIR_COLOUR, "black", _HAIR, r"black|dark|ч[её]рн|т[её]мн|\bқара\b"),
    (Trait.HAIR_COLOUR, "fair", _HAIR, r"fair|blond|светл|\bрусы|\bсары\b"),
    (Trait.HAIR_COLOUR, "red", _HAIR, r"\bred\b|ginger|рыж|жирен"),
    (Trait.HAIR_COLOUR, "grey", _HAIR, r"gr[ea]y|проседь|бурыл"),
    (Trait.HAIR_COLOUR, "white", _HAIR, r"white|\bсед|\bақ\b"),
    (Trait.HAIR, "bald", "", r"\bbald|лыс|\bтаз\b"),
    (Trait.HAIR, "shaven", "", r"shaven head|брит\w+ голов|тақыр"),
    (Trait.HAIR, "curly", _HAIR, r"curly|вьющ|кудряв|бұйра"),
    (Trait.HAIR, "short", _HAIR, r"short|коротк|қысқа"),
    (Trait.HAIR, "long", _HAIR, r"long|длинн|ұзын"),
    (Trait.BUILD, "thin", "", r"\bthin\b(?! lip)|худ(?:ой|ая|ощав)|\bарық"),
    (Trait.BUILD, "slim", "", r"\bslim|slender|стройн|талдырмаш"),
    (Trait.BUILD, "medium", "", r"(?:medium|average) build|средн\w+ телослож|орташа дене"),
    (Trait.BUILD, "stocky", "", r"stocky|плотн|коренаст|толықша|тығыршық"),
    (Trait.BUILD, "stout", "", r"\bstout|\bfat\b|overweight|полн(?:ый|ая|ого)\b|тучн|\bсеміз"),
    (Trait.FACE, "oval", r"\bface|лиц|\bбет|жүзді", r"\boval|овальн|сопақша"),
    (Trait.FACE, "round", r"\bface|лиц|\bбет|жүзді", r"round|кругл|дөңгелек"),
    (Trait.FACE, "square", r"\bface|лиц|\bбет|жүзді", r"square|квадратн|төртбұрыш"),
    (Trait.FACE, "long", r"\bface|лиц|\bбет|жүзді", r"\blong|вытянут|ұзынша"),
    (Trait.NOSE, "straight", r"\bnose|\bнос|мұр", r"straight|прям|\bтік"),
    (Trait.NOSE, "hooked", r"\bnose|\bнос|мұр", r"hooked|aquiline|горбин|\bқыр"),
    (Trait.NOSE, "snub", r"\bnose|\bнос|мұр|курнос", r"\bsnub|курнос|таңқы"),
    (Trait.NOSE, "flat", r"\bnose|\bнос|мұр", r"\bflat|приплюсн|жалпақ|пұшық"),
    (Trait.FOREHEAD, "high", r"forehead|\bлоб|маңдай", r"\bhigh|высок|\bбиік"),
    (Trait.FOREHEAD, "low", r"forehead|\bлоб|маңдай", r"\blow|низк|аласа"),
    (Trait.EARS, "protruding", r"\bear|\bуши|құлақ|лопоух", r"protrud|оттопыр|лопоух|қалқи"),
    (Trait.SKIN, "dark", "", r"dark(?:.skin| complexion)|смугл|қараторы|қара торы"),
    (Trait.SKIN, "light", "", r"(?:light|fair).(?:skin|complexion)|светлокож|светлая кожа|ақсары"),
    (Trait.GAIT, "limping", "", r"limp|хром|прихрам|ақса"),
)  # fmt: skip


def read_description(text: str) -> Appearance:
    """Read what the tables know of a description; the rest stays unknown. Never raises."""
    plain = " ".join(text[:LONGEST].casefold().split("\r")).strip()
    clauses = [clause.strip() for clause in _CLAUSE.split(plain) if clause.strip()]
    sex = next((one for one, said in _SEXES if re.search(said, plain)), None)
    traits: dict[Trait, str] = {}
    marks = []
    for clause in clauses:
        mark = _mark(clause)
        if mark is not None:
            marks.append(mark)
            continue
        for trait, word in _traits(clause):
            traits.setdefault(trait, word)
    return Appearance(sex, _age(clauses), _height(plain, sex), tuple(traits.items()), tuple(marks))


def _mark(clause: str) -> Mark | None:
    kind = _first(_MARKS, clause)
    if kind is None:
        return None
    return Mark(kind, _first(_PARTS, clause), _first(_SIDES, clause))


def _first(table: tuple[tuple[_Said, str], ...], text: str) -> _Said | None:
    return next((one for one, said in table if re.search(said, text)), None)


def _traits(clause: str) -> Iterator[tuple[Trait, str]]:
    for trait, word, about, said in _TRAITS:
        if re.search(said, clause) and (not about or re.search(about, clause)):
            yield trait, word


def _age(clauses: list[str]) -> Span | None:
    for clause in clauses:
        found = _AGE.search(clause)
        if found is None or not _is_age(clause, found):
            continue
        low = int(found[1])
        high = int(found[2] or low)
        doubt = _AGE_DOUBT if _ABOUT.search(clause) and low == high else 0
        return Span(max(0, low - doubt), max(low, high) + doubt)
    return None


def _is_age(clause: str, found: re.Match[str]) -> bool:
    """Whether the number is said to be an age: by its unit, or after «about», «aged»."""
    return bool(found[3]) or re.search(r"\b(?:about|aged?|around)\s+\d", clause) is not None


def _height(text: str, sex: Sex | None) -> Span | None:
    if found := _METRES.search(text):
        whole = int(found[1]) * 100 + int(found[2])
        return Span(whole, whole)
    if found := _CENTIMETRES.search(text):
        low = int(found[1])
        return Span(low, max(low, int(found[2] or low)))
    for (low, high), said in _HEIGHTS:
        if re.search(said, text):
            less_low = 0 if sex is Sex.MALE else _SHORTER_WOMEN
            less_high = _SHORTER_WOMEN if sex is Sex.FEMALE else 0
            return Span(max(_SHORTEST, low - less_low), high - less_high)
    return None
