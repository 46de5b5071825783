"""``eurazpol documents check`` says of any file what its signatures are worth, without a node."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from eurazpol.node.cli import main
from tests.documents.signers import container, letter, signed_letter, state

AT = ("--at", "2026-02-05T13:00Z")


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    place = tmp_path / "trust" / "KZ"
    place.mkdir(parents=True)
    (place / "authority.pem").write_bytes(state("KZ").pem)
    (place / "revoked.crl").write_bytes(state("KZ").revoked())
    return tmp_path / "trust"


def checked(data: bytes, folder: Path, *words: str) -> tuple[int, str]:
    file = folder.parent / "file"
    file.write_bytes(data)
    done = CliRunner().invoke(main, ["documents", "check", str(file), *AT, *words])
    return done.exit_code, done.output


def test_the_status_is_the_verdict(lists: Path) -> None:
    trust = ("--trust", str(lists), "--state", "kz")
    for data in (signed_letter(), container()):
        status, said = checked(data, lists, *trust, "--lang", "kk")
        assert (status, "қолтаңба жарамды" in said) == (0, True)
        broken = data[:300] + bytes([data[300] ^ 1]) + data[301:]
        assert checked(broken, lists, *trust)[0] == 1
    status, said = checked(signed_letter(), lists, "--state", "KZ")
    assert (status, "no list of the certifying authorities of Kazakhstan" in said) == (2, True)
    assert checked(signed_letter(), lists, *trust, "--sha256", "0" * 64)[0] == 1
    assert checked(letter(), lists, *trust)[0] == 3


def test_a_list_that_cannot_be_read_is_named(lists: Path) -> None:
    (lists / "KZ" / "other.crt").write_bytes(b"nothing")
    status, said = checked(signed_letter(), lists, "--trust", str(lists))
    assert (status, "other.crt" in said) == (1, True)
