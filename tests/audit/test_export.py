"""What leaves the node can be checked by anybody, and every change of it is found."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from verifier import verify_journal as verifier

from eurazpol.audit.actions.checkpoints import make_checkpoint
from eurazpol.audit.actions.export import journal_lines, proof_of
from eurazpol.audit.actions.prove import prove_consistency
from eurazpol.audit.actions.witness import Told, keep_countersignature, witness
from eurazpol.audit.domain.errors import NoSuchRecord
from tests.audit.helpers import at, write

pytestmark = pytest.mark.django_db

PROGRAM = Path(verifier.__file__)


class Key:
    key_id = "kz-2026"

    def __init__(self) -> None:
        self.private = Ed25519PrivateKey.generate()

    def sign(self, data: bytes) -> bytes:
        return self.private.sign(data)

    @property
    def listed(self) -> dict[str, str]:
        public = self.private.public_key().public_bytes_raw().hex()
        return {self.key_id: public, f"ru:{self.key_id}": public}


def journal(key: Key, documents: Callable[[], None] | None = None, *, last: int = 24) -> None:
    """Records with checkpoints at 8, 13 and the end; a peer countersigns the first two.

    ``documents`` writes the first six of the 24 itself.
    """
    for start, end in ((1, 8), (9, 13), (14, last)):
        begin = 7 if documents and start == 1 else start
        if documents and start == 1:
            documents()
        write(end - begin + 1, begin)
        signed = make_checkpoint("kz", key, at(end))
        if signed is not None and end < last:
            path = prove_consistency(start - 1, end).path if start > 1 else ()
            told = Told(signed, start - 1, path, "")
            seen = witness(told, "ru", key, let_go=False, now=at(end)).last
            assert seen is not None
            keep_countersignature(seen)


def run(file: Path, *words: str | Path) -> tuple[int, str]:
    command = [sys.executable, "-I", str(PROGRAM), str(file), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_the_program_checks_a_journal_and_a_proof_alone(tmp_path: Path) -> None:
    key = Key()
    journal(key)
    exported, proof, keys = (tmp_path / name for name in ("j.jsonl", "p.json", "k.json"))
    exported.write_bytes(b"".join(journal_lines("kz")))
    proof.write_text(json.dumps(proof_of(5, "kz"), ensure_ascii=False))
    keys.write_text(json.dumps(key.listed))
    whole, said = run(exported, "--keys", keys)
    assert (whole, "24 records, 3 checkpoints, 0 records after" in said) == (0, True)
    assert "countersigned by ru" in said
    whole, said = run(proof, "--keys", keys)
    assert (whole, "countersigned by ru" in said) == (0, True)
    other = tmp_path / "other.json"
    other.write_text(json.dumps(Key().listed))
    assert run(exported, "--keys", other)[0] == run(proof, "--keys", other)[0] == 1
    changed = proof.read_text().replace("KZ-2026-00005", "KZ-2026-00006")
    proof.write_text(changed)
    status, said = run(proof, "--keys", keys)
    assert (status, said.startswith("BROKEN: record 5 (2026-02-05T05:35")) == (1, True)
    assert run(keys)[0] == 2
    assert len(PROGRAM.read_text().splitlines()) < 300


def test_a_record_without_a_checkpoint_has_no_proof_yet() -> None:
    key = Key()
    journal(key)
    write(1, 25)
    with pytest.raises(NoSuchRecord):
        proof_of(25, "kz")
