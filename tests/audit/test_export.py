"""What leaves the node can be checked by anybody, and every change of it is found."""

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from verifier import verify_journal as verifier

from eurazpol.audit.actions.checkpoints import checkpoints, make_checkpoint
from eurazpol.audit.actions.export import checkpoint_json, journal_lines, proof_of
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


def journal(key: Key, *, last: int = 24) -> None:
    """Records with checkpoints at 8, 13 and the end; a peer countersigns the first two."""
    for start, end in ((1, 8), (9, 13), (14, last)):
        write(end - start + 1, start)
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


Lines = list[bytes]
Tampering = Callable[[Lines, Random], int]
"""Changes the records (the first line is the heading) and returns the first bad one's number."""


def rooted(lines: Lines) -> Lines:
    """Give the records the roots that a forger would compute."""
    tree, made = verifier.Tree(), []
    for line in lines:
        if b"\t" not in line:
            made.append(line)
            continue
        record = line.partition(b"\t")[0]
        tree.append(verifier.leaf_hash(record))
        made.append(record + b"\t" + tree.root.hex().encode() + b"\n")
    return made


def place(lines: Lines, random: Random) -> int:
    return random.randint(1, sum(b"\t" in line for line in lines))


def change_byte(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    line = bytearray(lines[number])
    spot = random.randrange(len(line))
    line[spot] ^= 1 << random.randrange(8)
    lines[number] = bytes(line)
    return number


def change_value(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    record, _, root = lines[number].partition(b"\t")
    values = json.loads(record)
    values[random.randrange(2, 9)] = random.choice(("", "officer:1", "Басқа", '{"n":0}'))
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    if text == record:
        return change_byte(lines, random)
    lines[number] = text + b"\t" + root
    return number


def delete(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    del lines[number]
    return number


def insert(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    lines.insert(number, lines[place(lines, random)])
    # A record put in before itself stands rightly; the next one is wrong.
    return number + (lines[number] == lines[number + 1])


def reorder(lines: Lines, random: Random) -> int:
    count = sum(b"\t" in line for line in lines)
    first, second = sorted(random.sample(range(1, count + 1), 2))
    lines[first], lines[second] = lines[second], lines[first]
    return first


def truncate(lines: Lines, random: Random) -> int:
    number = place(lines, random)
    lines[:] = [*lines[:number], *(line for line in lines[number:] if b"\t" not in line)]
    return number


def roll_back(lines: Lines, random: Random) -> int:
    """An old copy of the node: the records and checkpoints of an earlier day, all genuine."""
    size = random.choice((8, 13))
    records = [line for line in lines if b"\t" in line][:size]
    signed = [line for line in lines if line.startswith(b'{"checkpoint"')]
    lines[:] = [lines[0], *records, *signed[: 1 if size == 8 else 2]]
    return size + 1


def fork(lines: Lines, random: Random) -> int:
    """Another past from some record on, all hashes right, later checkpoints left out."""
    number = place(lines, random)
    values = json.loads(lines[number].partition(b"\t")[0])
    values[7] = "another ground"
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    lines[number] = text + b"\t\n"
    kept = [size for size in (8, 13) if size < number]
    signed = [line for line in lines if line.startswith(b'{"checkpoint"')][: len(kept)]
    lines[:] = [*rooted([line for line in lines if b'{"checkpoint"' not in line]), *signed]
    return max(kept, default=0) + 1


def forge(lines: Lines, random: Random) -> int:
    """Another past, with checkpoints over it that carry the old signatures."""
    number = place(lines, random)
    values = json.loads(lines[number].partition(b"\t")[0])
    values[2] = "officer:99"
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    lines[number] = text + b"\t\n"
    lines[:] = rooted(lines)
    tree = verifier.Tree()
    roots = {}
    for line in lines:
        if b"\t" in line:
            tree.append(verifier.leaf_hash(line.partition(b"\t")[0]))
            roots[tree.size] = base64.b64encode(tree.root).decode()
    for spot, line in enumerate(lines):
        if line.startswith(b'{"checkpoint"'):
            told = json.loads(line)
            body = told["checkpoint"]["body"].split("\n")
            body[3] = roots[int(body[2])]
            told["checkpoint"]["body"] = "\n".join(body)
            lines[spot] = json.dumps(told, separators=(",", ":")).encode() + b"\n"
    return 0


KINDS: tuple[Tampering, ...] = (
    change_byte, change_value, delete, insert, reorder, truncate, roll_back, fork, forge,
)  # fmt: skip


def test_ten_thousand_tamperings_are_found_and_the_first_bad_record_named() -> None:
    key, random = Key(), Random(2026)  # noqa: S311
    journal(key)
    whole = list(journal_lines("kz"))
    kept = [verifier.checkpoint(checkpoint_json(signed)) for signed in checkpoints()]
    verifier.check_journal(whole[1:], key.listed, kept)
    for number in range(10_000):
        tampering = KINDS[number % len(KINDS)]
        lines = list(whole)
        first = tampering(lines, random)
        with pytest.raises((verifier.Bad, ValueError)) as caught:
            verifier.check_journal(lines[1:], key.listed, kept)
        told = str(caught.value)
        assert f"record {first} (" in told or not first, f"{tampering.__name__} {number}: {told}"
