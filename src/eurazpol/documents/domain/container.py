"""A package as an ASiC-E container (ETSI EN 319 162-1): ordered, hashed, signed, checkable by all.

Written: ``mimetype`` first and stored, the files in the order of the package, then
``META-INF/ASiCManifest001.xml`` with the hash of each file, then the signature over the manifest.
Nothing is compressed and no field depends on the day or the machine, so that the same files and
signature always give the same bytes.

Read, each rule refusing the container by a name of its own (:class:`ContainerBroken`):

1. At most :data:`MAX_BYTES`, :data:`MAX_FILES` files, nothing before, between or after them.
2. Files are stored or deflated, not encrypted, and unfold to at most :data:`MAX_BYTES` together.
3. Names are plain relative paths, each used once, whatever its letters' case.
4. ``mimetype`` is first, stored, and says ASiC-E.
5. A manifest is XML without any declaration; it names one signature that is there.
6. Every file outside ``META-INF`` is in every manifest once, and nothing else is.
"""

import base64
import hashlib
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote, unquote
from xml.etree import ElementTree as ET

from eurazpol.documents.domain.errors import ContainerBroken

MAX_BYTES = 64 * 1024**2
MAX_FILES = 500
MAX_MANIFEST = 1024**2
TYPE = "application/vnd.etsi.asic-e+zip"
MIMETYPE, MANIFEST, SIGNATURE = (
    "mimetype",
    "META-INF/ASiCManifest001.xml",
    "META-INF/signature001.p7s",
)
_NS = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_DIGESTS: Mapping[str, str] = MappingProxyType(
    {
        "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
        "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
        "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
    }
)
_SHA256 = next(iter(_DIGESTS))
_META = "META-INF/"
_IS_MANIFEST = re.compile(r"META-INF/ASiCManifest[^/]*\.xml", re.IGNORECASE)
_FIXED_DAY = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Packed:
    """One file of a container."""

    path: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Listed:
    """What a manifest says of a file: its path and hash."""

    path: str
    algorithm: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest with the signature over it."""

    path: str
    data: bytes
    signature: bytes
    listed: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class Container:
    """A container as read; ``fixed`` tells whether every byte of it is as we would have written it.

    Bytes between the files are covered by no signature; in a fixed container there is no choice in
    any of them.
    """

    files: tuple[Packed, ...]
    manifests: tuple[Manifest, ...]
    fixed: bool

    def broken(self, manifest: Manifest) -> tuple[str, ...]:
        """Return the paths of the files whose hash is not the one in the manifest."""
        held = {file.path: file.data for file in self.files}
        return tuple(
            one.path
            for one in manifest.listed
            if hashlib.new(one.algorithm, held[one.path]).digest() != one.digest
        )


def manifest_of(hashes: Iterable[tuple[str, str, str]]) -> bytes:
    """Write the manifest of files given as path, media type and SHA-256 in hexadecimal digits."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<asic:ASiCManifest xmlns:asic="{_NS}" xmlns:ds="{_DS}">',
        f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/x-pkcs7-signature"/>',
    ]
    for path, media_type, sha256 in hashes:
        value = base64.b64encode(bytes.fromhex(sha256)).decode("ascii")
        lines += [
            f'<asic:DataObjectReference URI="{quote(path)}" MimeType="{media_type}">',
            f'<ds:DigestMethod Algorithm="{_SHA256}"/>',
            f"<ds:DigestValue>{value}</ds:DigestValue>",
            "</asic:DataObjectReference>",
        ]
    return ("\n".join([*lines, "</asic:ASiCManifest>"]) + "\n").encode("ascii")


def build(files: Iterable[Packed], signature: bytes) -> bytes:
    """Write the container of files and the signature over their manifest."""
    packed = tuple(files)
    hashes = [(one.path, one.media_type, hashlib.sha256(one.data).hexdigest()) for one in packed]
    return _written(
        (
            (MIMETYPE, TYPE.encode("ascii")),
            *((one.path, one.data) for one in packed),
            (MANIFEST, manifest_of(hashes)),
            (SIGNATURE, signature),
        )
    )


def _written(members: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED, allowZip64=False) as archive:
        for path, data in members:
            info = zipfile.ZipInfo(path, _FIXED_DAY)
            info.create_system = 0
            archive.writestr(info, data)
    return out.getvalue()


def read(data: bytes) -> Container:
    """Read and check a container; raises :class:`ContainerBroken` naming the rule."""
    if len(data) > MAX_BYTES:
        raise ContainerBroken("container-too-large", limit=MAX_BYTES // 1024**2)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive, data)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError,
            RuntimeError, EOFError) as error:  # fmt: skip
        raise ContainerBroken("container-zip", why=str(error)[:100]) from None
    if next(iter(members.items()), None) != (MIMETYPE, TYPE.encode("ascii")):
        raise ContainerBroken("container-mimetype")
    types: dict[str, str] = {}
    manifests = tuple(
        _manifest(path, content, members, types)
        for path, content in members.items()
        if _IS_MANIFEST.fullmatch(path)
    )
    if not manifests:
        raise ContainerBroken("container-no-manifest")
    _check_meta(members, manifests)
    files = tuple(
        Packed(path, types[path], content)
        for path, content in members.items()
        if path != MIMETYPE and not path.startswith(_META)
    )
    fixed = [one.path for one in manifests] == [MANIFEST] and _written(members.items()) == data
    return Container(files, manifests, fixed)


def _members(archive: zipfile.ZipFile, data: bytes) -> dict[str, bytes]:
    """Return the files in the order in which they lie in the archive (rules 1 to 4)."""
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    if len(infos) > MAX_FILES:
        raise ContainerBroken("container-too-many", limit=MAX_FILES)
    if archive.comment or (infos and infos[0].header_offset != 0):
        raise ContainerBroken("container-gap")
    seen: set[str] = set()
    end = unfolded = 0
    for info in infos:
        unfolded += info.file_size
        if unfolded > MAX_BYTES:
            raise ContainerBroken("container-bomb", limit=MAX_BYTES // 1024**2)
        _check_name(info, seen)
        if info.header_offset != end:
            raise ContainerBroken("container-gap")
        end = _end(info, data)
    if end != archive.start_dir:
        raise ContainerBroken("container-gap")
    if infos and (infos[0].compress_type, infos[0].extra) != (zipfile.ZIP_STORED, b""):
        raise ContainerBroken("container-mimetype")
    return {info.filename: _content(archive, info) for info in infos}


def _end(info: zipfile.ZipInfo, data: bytes) -> int:
    """Return where the file ends, with the descriptor that may follow its content."""
    at = info.header_offset
    name, extra = (int.from_bytes(data[at + n : at + n + 2], "little") for n in (26, 28))
    end = at + 30 + name + extra + info.compress_size
    if info.flag_bits & 0x08:
        end += 16 if data[end : end + 4] == b"PK\x07\x08" else 12
    return end


def _check_name(info: zipfile.ZipInfo, seen: set[str]) -> None:
    path = info.filename
    # What the archive says before Python makes it agreeable: a NUL would cut the name.
    plain = info.orig_filename == path and "\\" not in path and path.isprintable()
    parts = path.split("/")
    if not plain or path.startswith("/") or ":" in path or {"", ".", ".."} & set(parts):
        raise ContainerBroken("container-path", path=path[:100])
    key = unicodedata.normalize("NFKC", path).casefold()
    if key in seen:
        raise ContainerBroken("container-twice", path=path[:100])
    seen.add(key)
    if info.flag_bits & 0x01 or info.compress_type not in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    ):
        raise ContainerBroken("container-method", path=path[:100])


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as file:
        content = file.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise ContainerBroken("container-bomb", limit=MAX_BYTES // 1024**2)
    return content


def _manifest(
    path: str, data: bytes, members: Mapping[str, bytes], types: dict[str, str]
) -> Manifest:
    """Read one manifest (rules 5 and 6)."""
    root = _xml(path, data)
    signed_by = [unquote(one.get("URI", "")) for one in root.iter(f"{{{_NS}}}SigReference")]
    if len(signed_by) != 1 or signed_by[0] not in members or not signed_by[0].endswith(".p7s"):
        raise ContainerBroken("container-signature", path=path[:100])
    listed: list[Listed] = []
    for one in root.iter(f"{{{_NS}}}DataObjectReference"):
        listed.append(_listed(path, one))
        types[listed[-1].path] = one.get("MimeType", "")
    names = [one.path for one in listed]
    held = {name for name in members if name != MIMETYPE and not name.startswith(_META)}
    if len(set(names)) != len(names):
        raise ContainerBroken("container-twice", path=path[:100])
    if missing := sorted(set(names) - held):
        raise ContainerBroken("container-missing", path=missing[0][:100])
    if unlisted := sorted(held - set(names)):
        raise ContainerBroken("container-unlisted", path=unlisted[0][:100])
    return Manifest(path, data, members[signed_by[0]], tuple(listed))


def _xml(path: str, data: bytes) -> ET.Element:
    try:
        text = data.decode("utf-8")
        # No declaration of any kind: neither entities nor anything else to be unfolded.
        if len(data) > MAX_MANIFEST or "<!" in text:
            raise ContainerBroken("container-manifest", path=path[:100])
        root = ET.fromstring(text)  # noqa: S314 - see the line above
    except (UnicodeDecodeError, ET.ParseError, ValueError):
        raise ContainerBroken("container-manifest", path=path[:100]) from None
    if root.tag != f"{{{_NS}}}ASiCManifest":
        raise ContainerBroken("container-manifest", path=path[:100])
    return root


def _listed(path: str, one: ET.Element) -> Listed:
    method, value = one.find(f"{{{_DS}}}DigestMethod"), one.find(f"{{{_DS}}}DigestValue")
    algorithm = _DIGESTS.get(method.get("Algorithm", "") if method is not None else "")
    try:
        digest = base64.b64decode((value.text or "") if value is not None else "", validate=True)
    except ValueError:
        digest = b""
    if algorithm is None or len(digest) != hashlib.new(algorithm).digest_size:
        raise ContainerBroken("container-manifest", path=path[:100])
    return Listed(unquote(one.get("URI", "")), algorithm, digest)


def _check_meta(members: Mapping[str, bytes], manifests: tuple[Manifest, ...]) -> None:
    """Nothing lies in ``META-INF`` but manifests and their signatures, each with its own."""
    known = {one.path for one in manifests}
    signatures = [path for path in members if path.startswith(_META) and path not in known]
    used = [one.signature for one in manifests]
    if len(signatures) != len(manifests) or any(members[one] not in used for one in signatures):
        raise ContainerBroken("container-unlisted", path=_META)
