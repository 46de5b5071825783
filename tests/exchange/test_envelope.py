"""Rules 1 to 14 of a sealed letter: what is opened, and every named refusal."""

from datetime import timedelta
from struct import pack

import pytest

from eurazpol.exchange.domain import wire
from eurazpol.exchange.domain.bounds import MAX_HEADER, MAX_MANIFEST, MAX_MESSAGE
from eurazpol.exchange.domain.box import box, unbox
from eurazpol.exchange.domain.directory import Directory
from eurazpol.exchange.domain.envelope import Admission, admit, open_sealed, seal, signed_bytes
from eurazpol.exchange.domain.errors import Claim, NotSent, Refused
from eurazpol.exchange.domain.keys import PublicKey, RevokedFor, Use
from eurazpol.exchange.domain.letter import Content, Letter, Part, write_manifest
from tests.exchange.world import (
    BODY,
    CASE,
    KZ,
    LATER,
    NOW,
    PARTS,
    RU,
    STRANGER,
    chance,
    directory,
    keys,
    letter,
    node,
    sealed,
)

LISTED = directory()
HEADER_AT = 9


def refusal(raw: bytes, known: Directory | None = LISTED, own=RU, now=NOW) -> Refused:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as caught:
        open_sealed(raw, own, known, now)
    return caught.value


def inside(what: Letter, own=KZ) -> bytes:  # type: ignore[no-untyped-def]
    """What stands in the ciphertext of a letter."""
    raw = sealed(what, own)
    return unbox(raw, HEADER_AT + len(what.header), RU)


def boxed(header: bytes, content: bytes, length: int | None = None) -> bytes:
    """An envelope with a true seal around anything."""
    outside = b"EZPM\x01" + pack(">I", len(header) if length is None else length) + header
    return box(content, outside, node(RU).agreement_key(NOW), chance("again"))


def signed(header: bytes, manifest: bytes, data: bytes) -> bytes:
    """An envelope that is signed and sealed truly, whatever its contents."""
    what, key = Letter(header, manifest, data), KZ.signing(NOW)
    signature = key.sign(signed_bytes(key.public.id, what.digest))
    content = key.public.id + signature + pack(">I", len(manifest)) + manifest + data
    return boxed(header, content)


def test_a_letter_comes_out_as_it_went_in() -> None:
    opened = open_sealed(sealed(), RU, LISTED, NOW)
    received = opened.received()
    assert (received.sender, received.kind, received.about) == ("kz", "request/1", CASE)
    assert received.body == BODY
    assert received.parts == PARTS
    assert received.sent_at == NOW
    assert opened.letter == letter()


def test_nothing_of_the_inside_can_be_read_on_the_way() -> None:
    raw = sealed()
    for word in (CASE, "request/1", "Ахметова", "хат.pdf", "%PDF"):
        assert word.encode() not in raw


def test_the_digest_stays_when_keys_change_and_a_letter_is_sealed_again() -> None:
    renewed = keys("kz", generation=2)
    both = directory(node(renewed), node(RU))
    again = open_sealed(sealed(own=renewed), RU, both, NOW)
    assert sealed(own=renewed) != sealed()
    assert again.letter.digest == open_sealed(sealed(), RU, LISTED, NOW).letter.digest


def test_a_letter_delayed_by_weeks_is_opened() -> None:
    assert open_sealed(sealed(), RU, LISTED, NOW + timedelta(days=60)).sent_at == NOW


RAW = sealed()
HEADER_END = HEADER_AT + len(letter().header)
REGIONS = {
    "magic": (range(4), {"malformed"}),
    "version": (range(4, 5), {"unknown-version"}),
    "length": (range(5, HEADER_AT), {"malformed", "too-large"}),
    "header": (
        range(HEADER_AT, HEADER_END),
        {"malformed", "altered", "unknown-peer", "wrong-recipient"},
    ),
    "recipient key": (range(HEADER_END, HEADER_END + 16), {"unknown-key"}),
    "one-time key": (range(HEADER_END + 16, HEADER_END + 48), {"altered"}),
    "ciphertext": (range(HEADER_END + 48, len(RAW) - 16), {"altered"}),
    "tag": (range(len(RAW) - 16, len(RAW)), {"altered"}),
}


@pytest.mark.parametrize("region", REGIONS)
def test_no_byte_can_be_altered(region: str) -> None:
    places, names = REGIONS[region]
    for place in places[:: max(1, len(places) // 64)]:
        for bit in (0x01, 0x20, 0x80):
            changed = bytearray(RAW)
            changed[place] ^= bit
            assert refusal(bytes(changed)).name in names, place


def test_no_byte_of_the_proven_inside_can_be_altered_by_who_can_seal() -> None:
    """Whoever knows our public key can seal; only the sender can sign."""
    what = letter()
    content = inside(what)
    for place in range(0, 84 + len(what.manifest), 7):
        changed = bytearray(content)
        changed[place] ^= 1
        assert refusal(boxed(what.header, bytes(changed))).name in {"wrong-signer", "malformed"}


def test_a_part_that_is_not_the_listed_one() -> None:
    what = letter()
    spoilt = what.parts[:-1] + b"!"
    assert refusal(signed(what.header, what.manifest, spoilt)).name == "altered"


@pytest.mark.parametrize("cut", [0, 3, 8, 60, 200, len(RAW) - 17, len(RAW) - 1])
def test_a_truncated_letter(cut: int) -> None:
    assert refusal(RAW[:cut]).name in {"malformed", "altered"}


def test_bytes_after_the_end() -> None:
    assert refusal(RAW + b"\0").name == "altered"


def test_larger_than_the_bound() -> None:
    assert refusal(bytes(MAX_MESSAGE + 1)).name == "too-large"
    assert refusal(b"EZPM\x01" + pack(">I", MAX_HEADER + 1)).name == "too-large"
    what = letter()
    assert refusal(signed(what.header, b" " * (MAX_MANIFEST + 1), b"")).name == "too-large"


BAD_HEADERS = [
    letter().header.replace(b'"seq":1', b'"seq": 1'),
    letter().header.replace(b'"seq":1', b'"seq":1,"seq":1'),
    letter().header.replace(b'"seq":1', b'"seq":1.0'),
    letter().header.replace(b'"seq":1', b'"seq":0'),
    letter().header.replace(b'"seq":1', b'"seq":9007199254740993'),
    letter().header.replace(b'"seq":1', b'"more":1,"seq":1'),
    letter().header.replace(b'"kz"', b'"\\u006bz"'),
    letter().header.replace(b'"kz"', b'"KZ"'),
    letter().header.replace(b'"kz"', b'"kz\\n"'),
    letter().header.replace(b'7e11"', b'7e11\\n"'),
    letter().header.replace(b'"kz"', '"k\u200dz"'.encode()),
    letter().header.replace(b'"kz"', b'"\xff"'),
    letter().header.replace(b'"kz"', b"null"),
    letter().header.replace(b"2026-02-05", b"2026-02-31"),
    letter().header.replace(b"2026-02-05", b"2026-2-5"),
    b"[" * 9000 + b"]" * 7000,
    b"",
    b"{}",
]


@pytest.mark.parametrize("header", BAD_HEADERS)
def test_a_header_that_is_not_canonical(header: bytes) -> None:
    assert refusal(signed(header, letter().manifest, letter().parts)).name == "malformed"


MANIFEST = letter().manifest
ENTRY = b'{"media_type":"a/b","name":"x","sha256":"' + b"0" * 64 + b'","size":0}'
BAD_MANIFESTS = [
    b"",
    b"null",
    b"{}",
    MANIFEST + b" ",
    MANIFEST.replace(b'"months":18', b'"months":18.5'),
    MANIFEST.replace(b'"months":18', b'"months":NaN'),
    MANIFEST.replace(b'"months":18', b'"months":1e400'),
    MANIFEST.replace(b'"months":18', b'"months":' + b"9" * 5000),
    MANIFEST.replace(b'"months":18', b'"months":18,"months":18'),
    MANIFEST.replace(b'"months":18', b'"months":"\\ud800"'),
    MANIFEST.replace(b'"months":18', b'"months":' + b"[" * 40 + b"]" * 40),
    MANIFEST.replace(b'"months":18', b'"months":' + b"[" * 90000 + b"]" * 90000),
    MANIFEST.replace(b'"request/1"', b'"../request"'),
    MANIFEST.replace(b'"kind"', b'"kinds"'),
    MANIFEST.replace(b"KZ-2026", "KZ\u202e2026".encode()),
]
BAD_NAMES = ["..", "a/b", "a\\b", "", " a", "a\nb", "a\u202efdp.exe", "e\u0301", "a\x00", "x" * 201]


@pytest.mark.parametrize("manifest", BAD_MANIFESTS)
def test_a_manifest_that_is_not_canonical(manifest: bytes) -> None:
    what = letter()
    assert refusal(signed(what.header, manifest, what.parts)).name == "malformed"


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_part_with_a_dangerous_name(name: str) -> None:
    what = letter(parts=(Part("safe-name", "text/plain", b"1"),))
    written = wire.canonical_bytes(name)
    manifest = what.manifest.replace(b'"safe-name"', written)
    assert refusal(signed(what.header, manifest, what.parts)).name == "malformed"


def test_parts_that_do_not_add_up() -> None:
    what = letter()
    for data in (what.parts + b"1", what.parts[:-1], b""):
        assert refusal(signed(what.header, what.manifest, data)).name == "malformed"


def test_two_parts_of_one_name_and_too_many_parts() -> None:
    twice = (Part("a.PDF", "text/plain", b"1"), Part("a.pdf", "text/plain", b"2"))
    many = tuple(Part(f"{number}", "text/plain", b"") for number in range(65))
    for parts in (twice, many):
        with pytest.raises(NotSent):
            write_manifest(Content("request/1", CASE, BODY, parts))


def test_a_body_that_cannot_be_written_is_not_sent() -> None:
    for value in (1.5, object(), 2**60, "\ud800"):
        with pytest.raises(NotSent) as caught:
            write_manifest(Content("request/1", CASE, {"value": value}))
        assert caught.value.field == "body"


def test_addressed_to_another_node() -> None:
    assert refusal(RAW, own=KZ).name == "wrong-recipient"


def test_no_directory_or_an_expired_one() -> None:
    assert refusal(RAW, None).name == "no-directory"
    assert refusal(RAW, now=LATER).name == "directory-expired"


def test_a_stranger_and_what_it_claims() -> None:
    caught = refusal(sealed(letter(sender="xx"), STRANGER))
    assert caught.name == "unknown-peer"
    assert caught.claim == Claim("xx", "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11")


def test_a_letter_that_says_to_come_from_ourselves() -> None:
    assert refusal(sealed(letter(sender="ru"), RU)).name == "unknown-peer"


def test_a_stranger_who_takes_the_name_of_a_peer() -> None:
    assert refusal(sealed(own=STRANGER)).name == "wrong-signer"


def test_another_listed_node_cannot_sign_for_the_sender() -> None:
    assert refusal(sealed(own=keys("ru"))).name == "wrong-signer"


def test_an_agreement_key_does_not_sign() -> None:
    agreement = next(key for key in KZ.public() if key.use is Use.AGREE)
    posing = PublicKey(Use.AGREE, agreement.raw, agreement.valid_from, agreement.valid_until)
    assert not posing.verifies(bytes(64), b"")


def test_sealed_for_a_key_that_we_do_not_hold() -> None:
    assert refusal(sealed(to=node(keys("ru", generation=2)))).name == "unknown-key"


def test_a_letter_passed_on_to_a_third_node_is_not_a_letter_to_it() -> None:
    """RU opens what KZ wrote and seals it, signature and all, for UZ."""
    uz = keys("uz")
    listed = directory(node(KZ), node(RU), node(uz))
    for header in (letter().header, letter().header.replace(b'"ru"', b'"uz"')):
        outside = b"EZPM\x01" + pack(">I", len(header)) + header
        forged = box(inside(letter()), outside, node(uz).agreement_key(NOW), chance("forged"))
        assert refusal(forged, listed, uz).name in {"wrong-recipient", "wrong-signer"}


def test_a_one_time_key_of_low_order() -> None:
    weak = RAW[: HEADER_END + 16] + bytes(32) + RAW[HEADER_END + 48 :]
    assert refusal(weak).name == "altered"


def test_expired_and_revoked_keys() -> None:
    short = keys("kz", until=NOW + timedelta(days=1))
    listed = directory(node(short), node(RU))
    raw = seal(letter(), short, node(RU), NOW, chance(1))
    assert refusal(raw, listed, now=NOW + timedelta(days=2)).name == "expired-key"
    early = refusal(raw, listed, now=NOW - timedelta(days=3))
    assert early.name == "expired-key"
    revoked = tuple(key.revoked(NOW, RevokedFor.CEASED) for key in KZ.public())
    assert refusal(RAW, directory(node(KZ, revoked), node(RU))).name == "revoked-key"


def test_sent_in_the_future() -> None:
    near, far = (
        sealed(letter(sent_at=wire.write_instant(NOW + timedelta(minutes=minutes))))
        for minutes in (5, 6)
    )
    assert open_sealed(near, RU, LISTED, NOW)
    assert refusal(far).name == "clock-skew"


def test_admission() -> None:
    opened = open_sealed(sealed(letter(seq=4)), RU, LISTED, NOW)
    assert admit(opened, None, 3) is Admission.NEW
    assert admit(opened, opened.letter.digest, 9) is Admission.AGAIN
    for known, last, name in (
        (chance("other"), 3, "content-differs"),
        (None, 4, "replayed"),
        (None, 7, "replayed"),
        (None, 2, "sequence-gap"),
    ):
        with pytest.raises(Refused) as caught:
            admit(opened, known, last)
        assert caught.value.name == name
        assert caught.value.claim.sender == "kz"
