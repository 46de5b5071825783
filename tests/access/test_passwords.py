"""Which passwords are refused, and which are taken."""

import pytest

from eurazpol.access.actions.passwords import check_password, common_passwords
from eurazpol.access.domain.errors import InvalidOfficer

BADGE = ("a.nurlanova", "Нұрланова", "Айгерім", "Сәбитқызы")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("көк аспан", "too-short"),
        ("x" * 1025, "too-long"),
        ("password1234", "too-common"),
        ("Pa$$w0rd!!!2026", "too-common"),
        ("2026Qazaqstan!", "too-common"),
        ("Қазақстан2026!", "too-common"),
        ("администратор", "too-common"),
        ("qwertyuiopasdf", "too-common"),
        ("йцукенгшщзхъ1", "too-common"),
        ("123456789012345", "too-common"),
        ("abcdefghijkl", "too-common"),
        ("абаабаабаабааба", "too-common"),
        ("aaaaaaaaaaaaaa", "too-common"),
        ("eurazpol-2026!", "own-words"),
        ("Нұрланова-1987", "own-words"),
        ("a.nurlanova-99", "own-words"),
        ("Айгерім12345", "own-words"),
    ],
)
def test_what_is_refused(password: str, code: str) -> None:
    with pytest.raises(InvalidOfficer) as caught:
        check_password(password, BADGE)
    assert caught.value.code == f"access-password-{code}"


@pytest.mark.parametrize(
    "password",
    [
        "жеті-қабат көк аспан",
        "үш тентек қоңыз",
        "correct horse battery staple",
        "            а и б сидели",
        "alllowercasewordsthatnobodychose",
        "9284610573826104",
        "🐎 батарея 🔋 дұрыс",
        "ы" * 3 + "қоңырау соғылды" * 60,
        "eurazpol is a long word in a long sentence",
        "training-astana-1",
    ],
)
def test_what_is_taken(password: str) -> None:
    check_password(password, BADGE)


def test_thousands_of_long_common_passwords_are_refused() -> None:
    """The list itself, and each of its words as people lengthen it."""
    words = [word for word in common_passwords() if len(word) >= 4]
    made = {word + "!2026!2026"[: max(12 - len(word), 0)] for word in words}
    assert len(made) > 15_000
    for password in sorted(made)[::5]:
        with pytest.raises(InvalidOfficer):
            check_password(password)
