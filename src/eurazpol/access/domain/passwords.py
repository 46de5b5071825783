"""Which passwords are refused (OWASP ASVS 5.0, V6.2; NIST SP 800-63B, 3.1.1.2).

1. At least 12 characters, at most 1024; every character counts, none is required or forbidden.
2. No password that many people have, nor one with digits, signs or look-alikes around or in it.
3. No run of the keyboard or the alphabet, no short piece said again and again.
4. Nothing that stands on the officer's own badge: the log-in, the names, the name of the product.
"""

import re
from collections.abc import Collection

from eurazpol.access.domain.errors import InvalidOfficer

MIN_PASSWORD = 12
MAX_PASSWORD = 1024
PRODUCT = ("eurazpol", "еуразпол", "евразпол")
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qazwsxedcrfvtgbyhnujmikolp",
    "01234567890", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "йцукенгшщзхъфывапролджэячсмитьбю",
    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", "1q2w3e4r5t6y7u8i9o0p", "1й2ц3у4к5е6н7г8ш9щ0з",
)  # fmt: skip
_LONGEST_DECORATED = 40
_LOOK_ALIKES = str.maketrans("013457@$!", "oieastasi")
_LOCAL = frozenset(
    """
    құпиясөз құпия қазақстан астана алматы шымкент сәлем сәлеметсіз махаббат жұлдыз бақыт отан
    қазақ тәуелсіздік нұрсұлтан прокуратура прокурор полиция заң сот мемлекет пароль секрет привет
    здравствуйте любовь солнышко россия москва казахстан спартак зенит динамо наташа александр
    администратор админ пользователь начальник безопасность следователь добропожаловать
    qupiyasoz qazaqstan kazakhstan astana almaty shymkent tashkent toshkent uzbekistan ozbekiston
    bishkek kyrgyzstan dushanbe tajikistan moskva rossiya russia parol privet zdravstvuyte lyubov
    solnyshko natasha prokuratura prokuror politsiya interpol europol extradition administrator
    administrateur superuser letmein welcome changeme secret password passwort motdepasse default
    """.split()  # noqa: SIM905 - a list of words
)


def check_strength(password: str, common: Collection[str], badge: Collection[str] = ()) -> None:
    """Raise :class:`InvalidOfficer` naming the rule that a password breaks.

    ``common`` holds common passwords in small letters, ``badge`` the words of rule 4.
    """
    if len(password) < MIN_PASSWORD:
        raise InvalidOfficer("access-password-too-short", field="password", limit=MIN_PASSWORD)
    if len(password) > MAX_PASSWORD:
        raise InvalidOfficer("access-password-too-long", field="password", limit=MAX_PASSWORD)
    folded = password.casefold()
    if _is_common(folded, common) or _is_run(folded):
        raise InvalidOfficer("access-password-too-common", field="password")
    words = {word.casefold() for word in (*PRODUCT, *badge) if len(word) >= 4}
    if any(word in folded and len(folded) - len(word) < MIN_PASSWORD for word in words):
        raise InvalidOfficer("access-password-own-words", field="password")


def _is_common(folded: str, common: Collection[str]) -> bool:
    if len(folded) > _LONGEST_DECORATED:
        return False
    cores = (
        text[at:to]
        for text in (folded, folded.translate(_LOOK_ALIKES))
        for at in range(len(text) - 3)
        if not _has_letters(folded[:at])
        for to in range(len(text), at + 3, -1)
        if not _has_letters(folded[to:])
    )
    return any(core in common or core in _LOCAL for core in cores)


def _has_letters(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _is_run(folded: str) -> bool:
    """Whether it is one short piece repeated, or made of pieces of rows of at least four."""
    if len(set(folded)) < 4 or re.fullmatch(r"(.{1,6}?)\1+.{0,3}", folded):
        return True
    left = folded
    while left:
        piece = next((n for n in range(len(left), 3, -1) if _in_row(left[:n])), 0)
        if not piece:
            break
        left = left[piece:]
    return len(left) <= 3


def _in_row(text: str) -> bool:
    return any(text in row or text[::-1] in row for row in _ROWS)
