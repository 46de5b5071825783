"""Changes of bytes as a hostile or broken link makes them; the same seed gives the same changes."""

from collections.abc import Callable, Sequence
from random import Random

TRICKS = (
    "\u202e", "\u200b", "\ufeff", "\x00", "\u0301", "\ud7ff", "ﬁ", "К", "../", "..\\", "\r\n",
    "%00", "null", "1e400", "-0", "9007199254740993", "{}", "[[[[[[[[", '"', "\\u0000", "\\ud800",
)  # fmt: skip
"""Texts that have broken readers: direction marks, hidden signs, surrogates, numbers, nesting."""

NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)

Change = Callable[[bytearray, Random], None]


def _place(data: bytearray, random: Random) -> int:
    """Anywhere, but three times of four in the first 300 bytes: there the structure is."""
    if not data:
        return 0
    return random.randrange(min(300, len(data)) if random.random() < 0.75 else len(data))


def _span(data: bytearray, random: Random) -> tuple[int, int]:
    start = _place(data, random)
    longest = 40 if random.random() < 0.8 else len(data)
    return start, start + random.randint(1, max(1, longest))


def flip(data: bytearray, random: Random) -> None:
    """Flip one bit."""
    if data:
        data[_place(data, random)] ^= 1 << random.randrange(8)


def set_byte(data: bytearray, random: Random) -> None:
    """Set one byte."""
    if data:
        data[_place(data, random)] = random.randrange(256)


def set_number(data: bytearray, random: Random) -> None:
    """Write a number from the edge of a range over four bytes."""
    at = _place(data, random)
    data[at : at + 4] = random.choice(NUMBERS).to_bytes(4, "big")


def cut(data: bytearray, random: Random) -> None:
    """Take a piece out."""
    start, end = _span(data, random)
    del data[start:end]


def double(data: bytearray, random: Random) -> None:
    """Repeat a piece."""
    start, end = _span(data, random)
    data[start:start] = data[start:end]


def move(data: bytearray, random: Random) -> None:
    """Put a piece elsewhere."""
    start, end = _span(data, random)
    piece = data[start:end]
    del data[start:end]
    at = _place(data, random)
    data[at:at] = piece


def truncate(data: bytearray, random: Random) -> None:
    """End early."""
    del data[_place(data, random) :]


def grow(data: bytearray, random: Random) -> None:
    """Add bytes of chance at the end or inside."""
    at = random.choice((len(data), _place(data, random)))
    data[at:at] = random.randbytes(random.randint(1, 200))


def blank(data: bytearray, random: Random) -> None:
    """Fill a piece with zeros."""
    start, end = _span(data, random)
    data[start:end] = bytes(min(end, len(data)) - start)


def trick(data: bytearray, random: Random) -> None:
    """Put in a text that has broken readers."""
    at = _place(data, random)
    data[at:at] = random.choice(TRICKS).encode("utf-8", "surrogatepass")


CHANGES: Sequence[Change] = (
    flip, set_byte, set_number, cut, double, move, truncate, grow, blank, trick,
)  # fmt: skip


def changed(samples: Sequence[bytes], random: Random) -> bytes:
    """Return one of ``samples`` changed one to four times, sometimes spliced with another."""
    data = bytearray(random.choice(samples))
    for _ in range(random.randint(1, 4)):
        random.choice(CHANGES)(data, random)
    if random.random() < 0.1:
        other = random.choice(samples)
        at = _place(data, random)
        data[at:] = other[at:]
    return bytes(data)
