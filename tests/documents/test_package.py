"""Packages as containers: checked by hand with openssl, refused for whatever does not belong."""

import io
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from eurazpol.documents.actions.check_file import check_file
from eurazpol.documents.domain import container as asice
from eurazpol.documents.domain.container import MANIFEST, MIMETYPE, SIGNATURE, TYPE, read
from eurazpol.documents.domain.errors import ContainerBroken
from eurazpol.documents.domain.package import MAX_TOGETHER, ToPack, placed, read_seal
from eurazpol.documents.domain.signatures import Verdict
from eurazpol.kernel.catalogue import catalogue
from eurazpol.kernel.texts import LANGS
from tests.documents.signers import against, container, seal, state

DOCS = Path(__file__).parents[2] / "docs" / "package.md"


def commands() -> list[str]:
    """The commands of the page, as a reader would copy them."""
    block = re.search(r"```sh\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert block
    return [line for line in block[1].splitlines() if line and not line.startswith("#")]


def run(folder: Path, skip: int = 0) -> list[int]:
    """Run the commands; the certificates of the test are not of today, so the time is given."""
    codes = []
    for line in commands()[skip:]:
        dated = line.replace("openssl cms -verify", "openssl cms -verify -attime 1770292000")
        codes.append(subprocess.run(["sh", "-c", dated], cwd=folder, check=False).returncode)
    return codes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "package.asice").write_bytes(container())
    (tmp_path / "authority.pem").write_bytes(state("KZ").pem)
    return tmp_path


def test_the_commands_of_the_page_check_a_package(folder: Path) -> None:
    assert run(folder) == [0] * 6
    listed = zipfile.ZipFile(folder / "package.asice").infolist()
    assert listed[0].filename == MIMETYPE
    assert [one.filename for one in listed][-2:] == [MANIFEST, SIGNATURE]
    assert listed[3].filename == "papers/001-D_REQUEST-kk.pdf"


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("papers/001-D_REQUEST-kk.pdf", 1), ("SHA256SUMS", 1), (MANIFEST, 4), (SIGNATURE, 4)],
)
def test_the_commands_find_what_was_changed(folder: Path, name: str, wrong: int) -> None:
    assert run(folder)[0] == 0
    path = folder / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert any(run(folder, skip=1)), wrong


def test_the_commands_find_another_authority(folder: Path) -> None:
    (folder / "authority.pem").write_bytes(state("RU").pem)
    assert run(folder)[4] != 0


def members() -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(container())) as archive:
        return [(one.filename, archive.read(one)) for one in archive.infolist()]


def written(files: list[tuple[str, bytes]], how: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == MIMETYPE else how
            archive.writestr(info, data)
    return out.getvalue()


def replaced(name: str, old: bytes, new: bytes) -> bytes:
    return written([(n, d.replace(old, new) if n == name else d) for n, d in members()])


def test_every_rule_of_the_form_has_a_name() -> None:
    files = members()
    head, declared = b'encoding="UTF-8"?>', b'?><!DOCTYPE a [<!ENTITY b "c">]>'
    bomb = ("papers/bomb", bytes(65 * 1024**2))
    paper = files[3][0].encode()
    broken = {
        "container-zip": container()[:-30],
        "container-gap": b"before" + container(),
        "container-mimetype": written(files[1:]),
        "container-no-manifest": written([f for f in files if f[0] != MANIFEST]),
        "container-twice": written([*files, ("Package.JSON", b"{}")]),
        "container-path": written([*files, ("../evil", b"")]),
        "container-unlisted": written([*files, ("papers/evil.pdf", b"%PDF-")]),
        "container-missing": written([f for f in files if f[0].encode() != paper]),
        "container-signature": replaced(MANIFEST, b"signature001", b"signature002"),
        "container-manifest": replaced(MANIFEST, head, declared),
        "container-bomb": written([*files, bomb], zipfile.ZIP_DEFLATED),
        "container-too-many": written([*files, *((f"papers/{n}", b"") for n in range(600))]),
        "container-method": written(files, zipfile.ZIP_BZIP2),
        "container-too-large": container() + bytes(asice.MAX_BYTES),
    }  # fmt: skip
    for code, data in broken.items():
        with pytest.raises(ContainerBroken) as refused:
            read(data)
        assert refused.value.code == code
        for lang in LANGS:
            assert catalogue().error(refused.value, lang)
        if data.startswith(b"PK") and TYPE.encode() in data[:200]:
            assert check_file(data, against()).verdict is Verdict.NOT_VALID
    extra = written([*files, ("META-INF/other.p7s", b"")])
    with pytest.raises(ContainerBroken, match="container-unlisted"):
        read(extra)


def test_a_container_of_another_make_is_no_silent_yes() -> None:
    packed = written(members(), zipfile.ZIP_DEFLATED)
    found = check_file(packed, against())
    assert (found.verdict, found.findings[0].code) == (Verdict.CANNOT_TELL, "container-loose")
    changed = [(n, d + b" " if n.endswith(".pdf") else d) for n, d in members()]
    found = check_file(written(changed), against())
    assert found.verdict is Verdict.NOT_VALID
    assert "container-file-changed" in {one.code for one in found.findings}


def test_a_seal_has_one_form() -> None:
    data = seal().data
    assert read_seal(data) == seal()
    for other in (data + b" ", data.replace(b"eurazpol-package/1", b"eurazpol-package/2"),
                  data.replace(b"papers/001", b"papers/009"), b"{}", b"[" * 9999):  # fmt: skip
        with pytest.raises(ContainerBroken, match="container-seal"):
            read_seal(other)


def test_a_paper_too_large_for_the_container_is_named() -> None:
    sizes = (MAX_TOGETHER - 10, 11, 10)
    found = placed(ToPack("P_EVIDENCE", "application/pdf", "ab" * 32, size) for size in sizes)
    assert [one.path for one in found] == [
        "papers/001-P_EVIDENCE.pdf",
        "",
        "papers/003-P_EVIDENCE.pdf",
    ]
    assert placed([ToPack("P_EVIDENCE", "application/octet-stream", "ab" * 32, 1)])[0].path == ""
