"""Whoever was not there checks saved evidences from their bytes and a signed directory alone."""

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from eurazpol.exchange.domain.directory import write_directory
from eurazpol.exchange.domain.errors import Refused
from eurazpol.exchange.domain.evidence import Evidence, EvidenceKind, write_evidence
from eurazpol.exchange.domain.evidence_check import check_document, keys_of, proven_directory
from eurazpol.exchange.domain.keys import NodeKeys
from eurazpol.exchange.domain.receipt import Outcome, Receipt, write_receipt
from eurazpol.kernel.texts import LANGS
from eurazpol.node.cli.evidence import check_evidence
from tests.exchange.world import CENTRE, KZ, NOW, RU, STRANGER, directory_raw, keys, letter, node

ID = "6f1c0a4e-3b7d-4a52-9c1e-0d5f2b8a7e11"
OPENED = Evidence(EvidenceKind.RETRIEVED, ID, letter().digest, "kz", "ru", NOW)
RECEIPT = Receipt("ru", "kz", ID, letter().digest, Outcome.ACCEPTED, NOW)


def saved(folder: Path, name: str, raw: bytes) -> str:
    (folder / name).write_bytes(raw)
    return str(folder / name)


def run(folder: Path, raw: bytes, *more: str, directory: bytes | None = None) -> Result:
    known = saved(folder, "directory.ezp", directory or directory_raw())
    file = saved(folder, "evidence.ezp", raw)
    return CliRunner().invoke(check_evidence, [file, "--directory", known, *more])


@pytest.mark.parametrize("lang", LANGS)
def test_evidences_and_receipts_are_checked_by_a_command(tmp_path: Path, lang: str) -> None:
    for raw in (write_evidence(OPENED, RU.signing(NOW)), write_receipt(RECEIPT, RU.signing(NOW))):
        told = run(tmp_path, raw, "--lang", lang)
        assert told.exit_code == 0, told.output
        for word in (ID, letter().digest.hex(), RU.signing(NOW).public.id.hex()):
            assert word in told.output


@pytest.mark.parametrize("signer", [STRANGER, KZ], ids=["stranger", "the other node"])
def test_another_signer_is_told(tmp_path: Path, signer: NodeKeys) -> None:
    told = run(tmp_path, write_evidence(OPENED, signer.signing(NOW)))
    assert told.exit_code == 1
    assert "its key is in no directory" in told.output


def test_an_altered_evidence_and_one_outside_the_life_of_its_key(tmp_path: Path) -> None:
    raw = write_evidence(OPENED, RU.signing(NOW))
    told = run(tmp_path, raw[:-1] + bytes([raw[-1] ^ 1]))
    assert (told.exit_code, "its signature does not hold" in told.output) == (1, True)
    short = keys("ru", until=NOW + timedelta(days=1))
    late = Evidence(EvidenceKind.RETRIEVED, ID, b"1" * 32, "kz", "ru", NOW + timedelta(days=2))
    known = directory_raw(node(KZ), node(short), node(CENTRE))
    told = run(tmp_path, write_evidence(late, short.signing(NOW)), directory=known)
    assert (told.exit_code, "was not valid at that time" in told.output) == (1, True)


def test_the_directory_must_be_the_secretariats(tmp_path: Path) -> None:
    raw = write_evidence(OPENED, RU.signing(NOW))
    own = CENTRE.signing(NOW).public.id.hex()
    assert run(tmp_path, raw, "--secretariat-key", own).exit_code == 0
    assert run(tmp_path, raw, "--secretariat-key", "00" * 16).exit_code == 1
    listed = [node(KZ), node(RU), node(CENTRE)]
    until = NOW + timedelta(days=90)
    forged = write_directory(1, listed, STRANGER.signing(NOW), NOW, until)
    with pytest.raises(Refused) as caught:
        proven_directory(forged)
    assert caught.value.name == "wrong-signer"
    assert run(tmp_path, raw, directory=forged).exit_code == 1


def test_a_key_that_is_no_longer_used_is_found_in_an_older_directory() -> None:
    new = keys("ru", generation=2)
    raw = write_evidence(OPENED, RU.signing(NOW))
    newest, _ = proven_directory(directory_raw(node(KZ), node(new), node(CENTRE)))
    oldest, _ = proven_directory(directory_raw())
    assert check_document(raw, keys_of([newest])).why_not is not None
    assert check_document(raw, keys_of([newest, oldest])).why_not is None


def test_what_is_neither_is_refused(tmp_path: Path) -> None:
    assert run(tmp_path, b"hello").exit_code == 1
