"""A volume taken apart: every rule by name, nothing altered accepted, nothing crashes."""

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eurazpol.exchange.domain.bounds import MAX_LIST, MAX_VOLUME, MAX_VOLUME_HEAD
from eurazpol.exchange.domain.bundle import (
    END,
    MAGIC,
    EntryKind,
    VolumeHead,
    claim_of_volume,
    entry_of,
    read_volume,
    same_or_new,
)
from eurazpol.exchange.domain.errors import Refusal, Refused
from eurazpol.exchange.domain.keys import RevokedFor
from tests.exchange.letters import (
    CENTRE,
    KZ,
    LATER,
    NOW,
    RU,
    STRANGER,
    chance,
    directory,
    directory_raw,
    node,
)
from tests.exchange.volumes import ANSWER, BUNDLE, HEAD, LETTERS, listed, reader, taken, volume

NAMES = {refusal.value for refusal in Refusal}


ONE_ANSWER = listed([entry_of(EntryKind.ANSWER, ANSWER)])


def refusal(raw: bytes, **how: object) -> str:
    with pytest.raises(Refused) as caught:
        taken(raw, **how)
    return caught.value.name


def test_a_volume_is_read_entry_by_entry() -> None:
    raw = volume()
    found = taken(raw)
    assert found.head == HEAD
    assert found.numbers() == (4, 7)
    assert found.directory(reader(raw)) == directory_raw()
    assert [found.entry(reader(raw), place) for place in (2, 3, 4)] == LETTERS
    assert claim_of_volume(reader(raw)) == "kz"
    assert same_or_new(found, None)
    assert not same_or_new(found, found.digest)


def test_an_empty_volume_says_only_what_its_sender_has() -> None:
    found = taken(volume([]))
    assert found.numbers() == (0, 0)
    assert (found.list.taken, found.directory(reader(b""))) == (2, None)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"", "malformed"),
        (b"PK\x03\x04" + bytes(500), "malformed"),
        (b"\x1f\x8b\x08" + bytes(500), "malformed"),
        (MAGIC + b"\x02" + volume()[5:], "unknown-version"),
        (MAGIC + b"\x01" + (MAX_VOLUME_HEAD + 1).to_bytes(4, "big"), "too-large"),
        (volume()[:-1], "truncated"),
        (volume()[:300], "truncated"),
        (volume()[:100], "malformed"),
        (volume() + b"\0", "truncated"),
        (volume()[:-8] + (MAX_LIST + 1).to_bytes(4, "big") + END, "too-large"),
        (volume()[:-8] + MAX_LIST.to_bytes(4, "big") + END, "malformed"),
        (volume([(EntryKind.LETTER, LETTERS[1]), (EntryKind.LETTER, LETTERS[0])]), "malformed"),
        (volume([(EntryKind.LETTER, LETTERS[0]), (EntryKind.LETTER, LETTERS[0])]), "malformed"),
        (volume([(EntryKind.ANSWER, ANSWER), (EntryKind.DIRECTORY, b"x")]), "malformed"),
        (volume([(EntryKind.ANSWER, bytes(2**20))]), "malformed"),
        (volume([(EntryKind.ANSWER, ANSWER)], told=listed([])), "malformed"),
        (volume(head=VolumeHead(BUNDLE, 3, "kz", "uz", 1)), "wrong-recipient"),
        (volume(head=VolumeHead(BUNDLE, 3, "xx", "ru", 1), own=STRANGER), "unknown-peer"),
        (volume(head=VolumeHead(BUNDLE, 3, "ru", "ru", 1), own=RU), "unknown-peer"),
        (volume(own=RU), "wrong-signer"),
        (volume(own=CENTRE), "wrong-signer"),
        (volume([(EntryKind.ANSWER, ANSWER[:-1] + b"1")], told=ONE_ANSWER), "altered"),
        (volume([], told=listed([], VolumeHead(BUNDLE, 3, "kz", "ru", 2))), "altered"),
        (volume([], told=listed([], at="2026-02-05T05:36:00.000000Z")), "clock-skew"),
        (volume([], told=listed([], at="2026-02-31T05:36:00.000000Z")), "malformed"),
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_refused_by_name(raw: bytes, name: str) -> None:
    assert refusal(raw) == name


def test_keys_and_directories_that_are_over() -> None:
    raw = volume()
    assert refusal(raw, at=LATER) == "directory-expired"
    revoked = tuple(key.revoked(NOW, RevokedFor.CEASED) for key in KZ.public())
    now_revoked = directory(node(KZ, revoked), node(RU), node(CENTRE))
    assert refusal(raw, listed_now=now_revoked) == "revoked-key"
    assert refusal(raw, known=bytes(32)) == "content-differs"


def test_a_volume_that_is_too_large_is_not_read() -> None:
    with pytest.raises(Refused) as caught:
        read_volume(lambda *_: pytest.fail("it was read"), MAX_VOLUME + 1)
    assert caught.value.name == "too-large"


@pytest.mark.parametrize("name", ["../kz", "kz/..", "KZ", "кz", "kz\u202e", "", "k" * 33])
def test_names_that_could_lead_out_of_a_folder_are_no_names(name: str) -> None:
    assert refusal(volume([], head=VolumeHead(BUNDLE, 3, name, "ru", 1))) == "malformed"
    assert refusal(volume([], head=VolumeHead(f"{BUNDLE[:-2]}..", 3, "kz", "ru", 1))) == "malformed"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_mutated_volume_is_accepted_and_each_refusal_is_named(data: st.DataObject) -> None:
    raw = volume()
    how = data.draw(st.sampled_from(("flip", "cut", "insert", "double")))
    at = data.draw(st.integers(0, len(raw) - 1))
    if how == "flip":
        changed = raw[:at] + bytes([raw[at] ^ data.draw(st.integers(1, 255))]) + raw[at + 1 :]
    elif how == "cut":
        changed = raw[:at] + raw[at + data.draw(st.integers(1, 50)) :]
    elif how == "insert":
        changed = raw[:at] + data.draw(st.binary(min_size=1, max_size=20)) + raw[at:]
    else:
        changed = raw[:at] + raw
    if changed == raw:
        return
    assert refusal(changed) in NAMES


def test_the_list_names_a_volume_for_ever() -> None:
    assert taken(volume()).digest == taken(volume()).digest
    assert taken(volume()).digest != taken(volume([])).digest
    assert sha256(chance("x")).digest() != taken(volume([])).digest
