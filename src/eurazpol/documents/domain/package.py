"""A package of papers that somebody signs: which, in which order, for whom, to which effect.

The list is a file of the container itself (``package.json``), so the signature is over it too. The
names of the papers' files, which may name persons, are not in it: a paper is called by its place,
its id in the vocabulary and its language.

A *seal* is the package without the papers: list and signature. It is what travels with the papers,
and what stays when one of them must be erased. With the papers beside it the container can be put
together again, always with the same bytes.
"""

import base64
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated

import msgspec

from eurazpol.documents.domain.container import Packed, build, manifest_of
from eurazpol.documents.domain.errors import ContainerBroken
from eurazpol.kernel.canonical import canonical_bytes

FORMAT = "eurazpol-package/1"
SEAL_FORMAT = "eurazpol-seal/1"
LIST, SUMS = "package.json", "SHA256SUMS"
MAX_SEAL = 1024**2
MAX_TOGETHER = 48 * 1024**2
"""So many bytes of papers lie in the container; the others are named with their hash."""
_ENDINGS = {
    "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "text/plain": "txt",
    "application/vnd.etsi.asic-e+zip": "asice",
}  # fmt: skip


class _Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the list."""


class PackedPaper(_Strict, frozen=True, kw_only=True):
    """One paper: where it lies (nowhere if it is beside the container), what it is, its hash."""

    path: str
    paper: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_]{1,60}$")]
    media_type: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9.+-]+/[a-z0-9.+-]+$")]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, msgspec.Meta(ge=0)]
    lang: Annotated[str, msgspec.Meta(pattern=r"^(kk|ru|en)?$")] = ""


class Package(_Strict, frozen=True, kw_only=True):
    """The list: whose package about which case, for whom, to which effect, and its papers.

    ``sender`` and ``recipient`` are node and state, ``effect`` the step that is taken with it and,
    where it decides, the outcome; ``at`` the instant that its letters bear.
    """

    format: str = FORMAT
    case: str
    peer_case: str
    sender: tuple[str, str]
    recipient: tuple[str, str]
    message: str
    effect: tuple[str, ...]
    at: str
    papers: tuple[PackedPaper, ...]

    @property
    def inside(self) -> tuple[PackedPaper, ...]:
        """The papers that lie in the container."""
        return tuple(one for one in self.papers if one.path)

    @property
    def data(self) -> bytes:
        """The list as a file."""
        return canonical_bytes(msgspec.to_builtins(self))

    @property
    def manifest(self) -> bytes:
        """What is signed."""
        own = ((one.path, one.media_type, sha256(one.data).hexdigest()) for one in self._own())
        return manifest_of((*own, *((one.path, one.media_type, one.sha256) for one in self.inside)))

    def container(self, signature: bytes, read: Callable[[str], bytes]) -> bytes:
        """Put the container together; ``read`` gives the bytes with a SHA-256."""
        papers = (Packed(one.path, one.media_type, read(one.sha256)) for one in self.inside)
        return build((*self._own(), *papers), signature)

    def _own(self) -> tuple[Packed, ...]:
        """The list, and the hashes of all that follows in the form of ``sha256sum``."""
        listed = Packed(LIST, "application/json", self.data)
        lines = [(sha256(listed.data).hexdigest(), LIST)]
        lines += [(one.sha256, one.path) for one in self.inside]
        sums = "".join(f"{hashed}  {path}\n" for hashed, path in lines)
        return Packed(SUMS, "text/plain", sums.encode("ascii")), listed


@dataclass(frozen=True, slots=True)
class ToPack:
    """A paper as the room of cases has it, in the order of the package."""

    paper: str
    media_type: str
    sha256: str
    size: int
    lang: str = ""


def placed(papers: Iterable[ToPack]) -> tuple[PackedPaper, ...]:
    """Give each paper its place; one that is too large for the container is only named."""
    room, found = MAX_TOGETHER, []
    for number, one in enumerate(papers, start=1):
        ending = _ENDINGS.get(one.media_type)
        path = ""
        if ending and one.size <= room:
            room -= one.size
            lang = f"-{one.lang}" if one.lang else ""
            path = f"papers/{number:03d}-{one.paper}{lang}.{ending}"
        found.append(
            PackedPaper(
                path=path, paper=one.paper, media_type=one.media_type, sha256=one.sha256,
                size=one.size, lang=one.lang,
            )
        )  # fmt: skip
    return tuple(found)


class _SealFile(_Strict, frozen=True, kw_only=True):
    format: str
    package: Package
    signature: str


@dataclass(frozen=True, slots=True)
class Seal:
    """A package with the signature over it (CMS, DER)."""

    package: Package
    signature: bytes

    @property
    def data(self) -> bytes:
        """The seal as a file."""
        value = base64.b64encode(self.signature).decode("ascii")
        sealed = _SealFile(format=SEAL_FORMAT, package=self.package, signature=value)
        return canonical_bytes(msgspec.to_builtins(sealed))


def is_seal(data: bytes) -> bool:
    """Whether a text says of itself that it is a seal."""
    return len(data) <= MAX_SEAL and f'"format":"{SEAL_FORMAT}"'.encode() in data


def read_seal(data: bytes) -> Seal:
    """Read a seal; raises :class:`ContainerBroken` unless it is written in its one form."""
    try:
        read = msgspec.json.decode(data, type=_SealFile)
        seal = Seal(read.package, base64.b64decode(read.signature, validate=True))
    except ValueError:
        raise ContainerBroken("container-seal") from None
    known = read.format == SEAL_FORMAT and read.package.format == FORMAT
    if not known or seal.data != data or placed(_unplaced(seal.package)) != seal.package.papers:
        raise ContainerBroken("container-seal")
    return seal


def _unplaced(package: Package) -> Iterable[ToPack]:
    for one in package.papers:
        yield ToPack(one.paper, one.media_type, one.sha256, one.size, one.lang)
