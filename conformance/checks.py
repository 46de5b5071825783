"""What a node must do with what comes to its doors, one check for each rule.

The first line of a check's description is its name in the report.
"""

import gzip
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from http.client import HTTPException
from urllib.parse import urlsplit

from conformance.node import DOCUMENT, LARGEST, Answer, OtherNode, ask
from conformance.wire import (
    Broken,
    Json,
    Keys,
    Letter,
    Peer,
    canonical,
    expect,
    instant,
    manifest,
    read_answer,
    read_signed,
    require_signature,
    seal,
)

HIGHEST = 2**53 - 1
DIRECTORY_SECONDS = 90
"""How long a node may take to see a new directory."""


@dataclass
class Bench:
    """We, the node under test, and the next number of our lane to it."""

    us: OtherNode
    them: Peer
    seq: int = 0

    def post(self, raw: bytes, **headers: str) -> Answer:
        """Post to the inbox."""
        return ask(f"{self.them.url}/exchange/inbox", raw, **headers)

    def read(self, answer: Answer) -> Json:
        """Return the proven text of an answer."""
        expect(_type(answer) == DOCUMENT, f"media type {_type(answer)}")
        return read_answer(answer.body, self.us.keys, self.them)

    def rejected(self, raw: bytes, *names: str, **headers: str) -> Json:
        """Require a signed rejection by one of these names, told alike in all three places."""
        answer = self.post(raw, **headers)
        text = self.read(answer)
        expect(text["outcome"] == "rejected", f"outcome {text['outcome']}, not rejected")
        name = text["reason"]["code"].removeprefix("exchange-")
        expect(name in names, f"refused as {name}, not {' or '.join(names)}")
        refusal = {key.lower(): value for key, value in answer.headers.items()}.get("x-refusal")
        expect(refusal == name, f"X-Refusal is {refusal}")
        expect(400 <= answer.status < 600, f"status {answer.status}")
        expect(text["evidence"] == ["relay-rejected"], f"evidence {text['evidence']}")
        expect((text["id"], text["to"]) == ("", ""), "a rejection names nobody")
        return text

    def new(self, **changes: object) -> Letter:
        """Return a letter with the next number."""
        return self.us.letter(self.them.name, self.seq + 1, **changes)

    def sealed(self, letter: Letter) -> bytes:
        """Seal for the node under test."""
        return self.us.sealed(letter, self.them)


def _type(answer: Answer) -> str:
    return {key.lower(): value for key, value in answer.headers.items()}.get("content-type", "")


def identity(bench: Bench) -> None:
    """The identity is signed and agrees with the directory."""
    raw = ask(f"{bench.them.url}/exchange/identity").body
    text, signer = read_signed(raw, b"EZPI", "issued_at node")
    require_signature(raw, signer, Peer.of(text["node"]).signing)
    expect(text["node"] == bench.them.entry, "the node is not as the directory lists it")


def directory(bench: Bench) -> None:
    """The directory is signed, ordered and in force."""
    text = bench.us.look()
    names = [node["name"] for node in text["nodes"]]
    expect(names == sorted(names), "nodes in the order of their names")
    expect(text["valid_until"] > instant(bench.us.now()), "the directory has expired")


def known(bench: Bench) -> None:
    """The node has read the directory that lists us."""
    end = time.monotonic() + DIRECTORY_SECONDS
    while True:
        text = bench.read(bench.post(bench.sealed(bench.us.letter(bench.them.name, HIGHEST))))
        if text["reason"]["code"] != "exchange-unknown-peer":
            return
        expect(time.monotonic() < end, f"not within {DIRECTORY_SECONDS} s")
        time.sleep(1)


def gap(bench: Bench) -> None:
    """Rule 14: a gap is refused and the expected number named."""
    text = bench.rejected(bench.sealed(bench.us.letter(bench.them.name, HIGHEST)), "sequence-gap")
    expected = text["reason"]["args"]["expected"]
    expect(isinstance(expected, int) and expected >= 1, f"expected is {expected!r}")
    bench.seq = expected - 1


def too_large(bench: Bench) -> None:
    """Rule 1: a body over 16 MB."""
    text = bench.rejected(b"EZPM" + bytes(LARGEST), "too-large")
    expect(text["reason"]["field"] == "message", "names the field")


def header_too_large(bench: Bench) -> None:
    """Rule 3: header over its bound."""
    bench.rejected(b"EZPM\x01" + (16_385).to_bytes(4, "big") + bytes(20_000), "too-large")


def unframed(bench: Bench) -> None:
    """Rule 2: not framed."""
    good = bench.sealed(bench.new())
    for raw in (b"", b"E", b"XXXX" + good[4:], good[:7], good[:40], good[:120], bytes(5000)):
        bench.rejected(raw, "malformed")


def version(bench: Bench) -> None:
    """Rule 2: another version."""
    letter = bench.new()
    raw = seal(letter, bench.us.keys, bench.them.agreement[0], version=9)
    bench.rejected(raw, "unknown-version")


def header_not_canonical(bench: Bench) -> None:
    """Rule 3: header not canonical, field unknown or missing."""
    letter = bench.new()
    plain = letter.header_bytes
    for raw in (
        plain.replace(b",", b", ", 1),
        plain[:-1] + b',"extra":1}',
        plain.replace(b'"seq":', b'"sequence":'),
        plain[:-1] + b',"to":"xx"}',
        canonical({**letter.header, "seq": 0}),
        canonical({**letter.header, "id": letter.header["id"].upper()}),
        canonical({**letter.header, "sent_at": "2026-02-30T00:00:00.000000Z"}),
        b"\xff\xfe",
        b"[" * 5000,
    ):
        bench.rejected(bench.sealed(replace(letter, header_raw=raw)), "malformed")


def wrong_recipient(bench: Bench) -> None:
    """Rule 4: addressed to somebody else."""
    bench.rejected(bench.sealed(bench.new(to="nobody-here")), "wrong-recipient")


def unknown_peer(bench: Bench) -> None:
    """Rule 6: sender not listed, or the node itself."""
    bench.rejected(bench.sealed(bench.new(**{"from": "nobody-here"})), "unknown-peer")
    bench.rejected(bench.sealed(bench.new(**{"from": bench.them.name})), "unknown-peer")


def unknown_key(bench: Bench) -> None:
    """Rule 7: sealed for another key."""
    raw = seal(bench.new(), bench.us.keys, bench.them.agreement[0], key_name=bytes(16))
    bench.rejected(raw, "unknown-key")


def altered(bench: Bench) -> None:
    """Rule 8: ciphertext or header altered."""
    letter = bench.new()
    raw = bench.sealed(letter)
    bench.rejected(raw[:-1] + bytes([raw[-1] ^ 1]), "altered")
    bench.rejected(raw[:-20], "altered")
    other = canonical({**letter.header, "seq": bench.seq + 2})
    start = 9 + len(letter.header_bytes)
    bench.rejected(raw[:5] + len(other).to_bytes(4, "big") + other + raw[start:], "altered")


def wrong_signer(bench: Bench) -> None:
    """Rule 9: signed by nobody we know."""
    bench.rejected(seal(bench.new(), Keys.fresh(), bench.them.agreement[0]), "wrong-signer")
    forged = Keys(Keys.fresh().sign, bench.us.keys.agree)
    bench.rejected(seal(bench.new(), forged, bench.them.agreement[0]), "wrong-signer")


def from_the_future(bench: Bench) -> None:
    """Rule 11: sent in the future."""
    later = instant(bench.us.now() + timedelta(days=3650))
    bench.rejected(bench.sealed(bench.new(sent_at=later)), "clock-skew")


def manifests(bench: Bench) -> Iterator[tuple[Letter, str]]:
    """Every way in which a manifest can be wrong, with its name."""
    good = bench.new()
    plain = good.manifest_bytes
    yield replace(good, manifest_raw=plain[:-1] + b',"zz":1}'), "malformed"
    yield replace(good, manifest_raw=plain.replace(b":", b" :", 1)), "malformed"
    yield replace(good, manifest_raw=plain.replace(b'"body":{}', b'"body":{"n":1.5}')), "malformed"
    yield replace(good, manifest_raw=plain.replace(b'"body":{}', b'"body":[]')), "malformed"
    deep = b'{"a":' * 40 + b"1" + b"}" * 40
    yield replace(good, manifest_raw=plain.replace(b'"body":{}', b'"body":' + deep)), "malformed"
    yield replace(good, manifest_raw=b"{}"), "malformed"
    yield replace(good, manifest_raw=plain.replace(b'"H0"', b'"H9"')), "malformed"
    big = plain.replace(b'"body":{}', b'"body":{"a":"' + b"x" * 1_048_577 + b'"}')
    yield replace(good, manifest_raw=big), "too-large"
    for name in ("a/b", "..", "\u202etxt.exe", "e\u0301.txt", "a\x00b", "x" * 201, ""):
        listed, parts = manifest(files={name: b"data"})
        yield replace(good, manifest=listed, parts=parts), "malformed"
    listed, parts = manifest(files={"Paper.pdf": b"one", "paper.PDF": b"two"})
    yield replace(good, manifest=listed, parts=parts), "malformed"
    listed, parts = manifest(files={"paper.pdf": b"data"})
    yield replace(good, manifest=listed, parts=b"DATA"), "altered"
    yield replace(good, manifest=listed, parts=b"data and more"), "malformed"
    many, parts = manifest(files={f"{n}.txt": b"x" for n in range(65)})
    yield replace(good, manifest=many, parts=parts), "malformed"


def wrong_manifest(bench: Bench) -> None:
    """Rule 12: manifest and parts."""
    for letter, name in manifests(bench):
        bench.rejected(bench.sealed(letter), name)


def order_of_rules(bench: Bench) -> None:
    """The first broken rule names the refusal."""
    letter = bench.new(to="nobody-here", **{"from": "nobody"})
    bench.rejected(bench.sealed(letter), "wrong-recipient")
    raw = bench.sealed(bench.new(**{"from": "nobody-here"}))
    bench.rejected(raw[:-1] + bytes([raw[-1] ^ 1]), "unknown-peer")
    later = instant(bench.us.now() + timedelta(days=3650))
    bench.rejected(
        seal(bench.new(sent_at=later), Keys.fresh(), bench.them.agreement[0]), "wrong-signer"
    )


def taken_in(bench: Bench) -> None:
    """A letter is kept once and gets one receipt."""
    letter = bench.new(content={"files": {"хат.txt": "Қазақ тілі".encode()}})
    raw = bench.sealed(letter)
    first = bench.read(bench.post(raw))
    expect(first["outcome"] == "refused", f"outcome {first['outcome']}")
    expect(first["reason"]["code"] == "exchange-unknown-kind", f"reason {first['reason']}")
    expect(first["evidence"] == ["relay-accepted", "not-delivered"], f"{first['evidence']}")
    told = (first["id"], first["to"], first["hash"])
    expect(told == (letter.header["id"], bench.us.name, letter.digest.hex()), "names the letter")
    bench.seq += 1
    again = bench.read(bench.post(raw))
    expect(again["raw"] == first["raw"], "the same letter gets the same receipt")
    sealed_anew = bench.read(bench.post(bench.sealed(letter)))
    expect(sealed_anew["raw"] == first["raw"], "sealed anew it is still the same letter")


def content_differs(bench: Bench) -> None:
    """Rule 13: a known id with another content."""
    letter = bench.new()
    bench.read(bench.post(bench.sealed(letter)))
    bench.seq += 1
    other = bench.new(id=letter.header["id"], content={"body": {"another": "content"}})
    bench.rejected(bench.sealed(other), "content-differs")


def replayed(bench: Bench) -> None:
    """Rule 14: a number that was used."""
    bench.rejected(bench.sealed(bench.us.letter(bench.them.name, max(1, bench.seq))), "replayed")


def gap_names_the_next(bench: Bench) -> None:
    """Rule 14: refused letters use no number."""
    letter = bench.us.letter(bench.them.name, bench.seq + 7)
    text = bench.rejected(bench.sealed(letter), "sequence-gap")
    expect(text["reason"]["args"]["expected"] == bench.seq + 1, "a refused letter used a number")


def rejection_names_the_bytes(bench: Bench) -> None:
    """A rejection names the bytes that came."""
    raw = b"EZPM" + b"garbage" * 9
    text = bench.rejected(raw, "malformed", "unknown-version")
    expect(text["hash"] == sha256(raw).hexdigest(), "the hash is not that of the bytes sent")


def not_decompressed(bench: Bench) -> None:
    """Nothing is decompressed."""
    raw = gzip.compress(bench.sealed(bench.new()))
    bench.rejected(raw, "malformed", **{"Content-Encoding": "gzip"})


def only_post(bench: Bench) -> None:
    """The inbox takes POST only."""
    answer = ask(f"{bench.them.url}/exchange/inbox")
    expect(answer.status == 405, f"GET answers {answer.status}")


def cut_off(bench: Bench) -> None:
    """A sender that hangs up harms nobody."""
    address = urlsplit(bench.them.url)
    raw = bench.sealed(bench.new())
    for _ in range(5):
        with socket.create_connection((address.hostname, address.port), timeout=10) as link:
            head = f"POST /exchange/inbox HTTP/1.1\r\nHost: {address.netloc}\r\n"
            head += f"Content-Length: {len(raw)}\r\n\r\n"
            link.sendall(head.encode() + raw[: len(raw) // 2])
    gap_names_the_next(bench)


CHECKS: tuple[Callable[[Bench], None], ...] = (
    identity,
    directory,
    known,
    gap,
    too_large,
    unframed,
    version,
    header_not_canonical,
    header_too_large,
    wrong_recipient,
    unknown_peer,
    unknown_key,
    altered,
    wrong_signer,
    from_the_future,
    wrong_manifest,
    order_of_rules,
    taken_in,
    content_differs,
    replayed,
    gap_names_the_next,
    rejection_names_the_bytes,
    not_decompressed,
    only_post,
    cut_off,
)


def run(bench: Bench) -> Iterator[tuple[str, str]]:
    """Run all checks; yield the name of each and what is wrong, empty if nothing is."""
    for check in CHECKS:
        name = str(check.__doc__).removesuffix(".")
        try:
            check(bench)
        except (
            Broken,
            OSError,
            HTTPException,
            ValueError,
            KeyError,
            TypeError,
            IndexError,
        ) as error:
            yield name, f"{type(error).__name__}: {error}"
        else:
            yield name, ""
