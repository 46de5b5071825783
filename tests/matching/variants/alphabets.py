"""Kazakh names rewritten by the published standards, letter by letter.

These tables are written from the standards for this set alone; the product reads none of them, and
they read none of the product's. Source spelling: Kazakh Cyrillic, lower case.
"""

from collections.abc import Callable


def _words(text: str) -> list[str]:
    return text.split()


CYRILLIC = _words(
    "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"
)


def _table(latin: str) -> dict[str, str]:
    cells = latin.split()
    assert len(cells) == len(CYRILLIC), (len(cells), len(CYRILLIC))
    return {a: "" if b == "_" else b for a, b in zip(CYRILLIC, cells, strict=True)}


# Decree No 569 of 26.10.2017 (apostrophes)
KAZAKH_2017 = _table(
    "a a' b v g g' d e e j z i' i' k q l m n n' o o' "
    "p r s t y' u u' f h h ts c' s' s' _ y i _ e iy' ia"
)
# Decree No 637 of 19.02.2018 (acutes)
KAZAKH_2018 = _table(
    "a á b v g ǵ d e e j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh _ y i _ e ıý ıa"
)
# Draft of the National commission of 28.01.2021
KAZAKH_2021 = _table(
    "a ä b v g ğ d e e j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ç ş ş _ y ı _ e iu ia"
)
# Passports: ICAO Doc 9303-3, section 6; Kazakh letters as passports of the 2000s print them
PASSPORT = _table(
    "a a b v g g d e e zh z i i k k l m n n o o "
    "p r s t u u u f kh kh ts ch sh shch ie y i _ e iu ia"
)
# Passports of before 2014: y for й, yu, ya, ye at the beginning
PASSPORT_OLD = _table(
    "a a b v g g d e yo zh z i y k k l m n n o o p r s t u u u f kh h ts ch sh shch _ y i _ e yu ya"
)
# BGN/PCGN 1979 for Kazakh
BGN = _table(
    "a ä b v g gh d e yo zh z ī y k q l m n ng o ö "
    "p r s t ū u ü f kh h ts ch sh shch _ y i _ e yu ya"
)
# Soviet passports of the 1980s and 1990s, French spelling
FRENCH = _table(
    "a a b v g g d e e j z i i k k l m n n o o "
    "p r s t ou ou ou f kh kh ts tch ch chtch _ y i _ e iou ia"
)
TURKISH = _table(
    "a e b v g ğ d e yo j z i y k k l m n n o ö p r s t u u ü f h h ts ç ş şç _ ı i _ e yu ya"
)
GERMAN = _table(
    "a ä b w g g d e jo sch s i j k k l m n ng o ö "
    "p r s t u u ü f ch h z tsch sch schtsch _ y i _ e ju ja"
)
UZBEK = _table(
    "a a b v g gʻ d e yo j z i y k q l m n ng o oʻ p r s t u u u f x h ts ch sh sh _ i i _ e yu ya"
)
ENGLISH = _table(
    "a a b v g g d e yo zh z i y k k l m n n o o "
    "p r s t u u u f kh kh ts ch sh shch _ y i _ e yu ya"
)
# Kazakh Arabic alphabet (töte), GB/T 12510
TOTE = _table(
    "ا ا ب ۆ گ ع د ە يو ج ز ي ي ك ق ل م ن ڭ و و پ ر س ت ۋ ۇ ۇ ف ح ھ تس چ ش شش _ ى ى _ ە يۋ يا"
)
# Arabic and Persian of newspapers: short vowels are not written
ARABIC = _table(
    "ا ا ب ف غ غ د ي و ج ز ي ي ك ق ل م ن ن و و ب ر س ت و و و ف خ ه تس تش ش ش _ ي ي _ ي يو يا"
)
PERSIAN = _table(
    "ا ا ب و گ غ د _ و ژ ز ی ی ک ق ل م ن ن و و پ ر س ت و و و ف خ ه تس چ ش ش _ ی ی _ ا یو یا"
)
# Kazakh names as Russian papers write them, letter by letter
RUSSIAN = _table(
    "а а б в г г д е ё ж з и й к к л м н н о о п р с т у у у ф х х ц ч ш щ ъ ы и ь э ю я"
)


def by(table: dict[str, str]) -> Callable[[str], str]:
    """Return the rewriting by ``table``, each word with a capital letter."""

    def rewrite(name: str) -> str:
        words = [
            "".join(table.get(letter, letter) for letter in word)
            for word in name.casefold().split()
        ]
        return " ".join(word[:1].upper() + word[1:] for word in words)

    return rewrite


def _icao(name: str) -> str:
    return by(PASSPORT)(name).upper()


def _old(name: str) -> str:
    words = by(PASSPORT_OLD)(name).split()
    words = ["Ye" + word[1:] if word.startswith("E") else word for word in words]
    return " ".join(word.replace("aev", "ayev").replace("iev", "iyev") for word in words)


def _french(name: str) -> str:
    return by(FRENCH)(name).replace("Ge", "Gue").replace("Gi", "Gui")


ORTHOGRAPHIES: dict[str, Callable[[str], str]] = {
    "kazakh-cyrillic": lambda name: " ".join(w[:1].upper() + w[1:] for w in name.split()),
    "kazakh-latin-2017": by(KAZAKH_2017),
    "kazakh-latin-2018": by(KAZAKH_2018),
    "kazakh-latin-2021": by(KAZAKH_2021),
    "passport-icao": _icao,
    "passport-old": _old,
    "bgn-pcgn": by(BGN),
    "french-1990s": _french,
    "english": by(ENGLISH),
    "turkish": by(TURKISH),
    "german": by(GERMAN),
    "uzbek-latin": by(UZBEK),
    "russian": by(RUSSIAN),
    "kazakh-arabic": by(TOTE),
}
VOWELLESS: dict[str, Callable[[str], str]] = {"arabic": by(ARABIC), "persian": by(PERSIAN)}
