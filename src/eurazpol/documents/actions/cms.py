"""Make the signatures: PAdES inside a PDF, CAdES over the manifest of a package (ETSI EN 319 122).

The profile is baseline B-B, or B-T when an authority of time-stamps is given. The key is opened
once by the caller and used for every document of one action: pyHanko's own signer would take it
apart anew each time. Nothing but the signer's certificate and the ones between it and its root is
put into a signature.
"""

import asyncio
import io
from collections.abc import Coroutine
from datetime import datetime
from typing import Any, TypeVar

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.timestamps import TimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from eurazpol.documents.actions.structure import PlainWriter, tag_field
from eurazpol.documents.domain.errors import SigningRefused
from eurazpol.documents.ports import OfficerKey, Timestamper

FIELD = "EurazpolSignature{number}"
_DIGEST = "sha256"
_ROOM = 6 * 1024
"""Bytes kept free in a PDF for certificates and signature; a time-stamp needs as much again."""

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run what pyHanko calls asynchronous; none of it waits for anything."""
    return asyncio.run(coroutine)


class _Signer(Signer):
    """pyHanko's frame around the officer's key."""

    def __init__(self, key: OfficerKey) -> None:
        store = SimpleCertificateStore()
        store.register_multiple(asn1_x509.Certificate.load(one) for one in key.chain)
        certificate = asn1_x509.Certificate.load(key.certificate)
        super().__init__(signing_cert=certificate, cert_registry=store, embed_roots=False)
        self._key = key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002
    ) -> bytes:
        """Return the signature; pyHanko asks for nothing but SHA-256 here."""
        if digest_algorithm != _DIGEST or dry_run:
            raise SigningError("only SHA-256, and no rehearsal")
        return self._key.sign(data)


class _Stamper(TimeStamper):
    """pyHanko's frame around the authority of time-stamps."""

    def __init__(self, authority: Timestamper) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._authority = authority

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """Return the token over a digest."""
        if md_algorithm != _DIGEST:
            raise SigningError("only SHA-256")
        return cms.ContentInfo.load(self._authority.stamp(message_digest))


class Pen:
    """Signs documents with one key, at one instant that the signer claims."""

    def __init__(self, key: OfficerKey, at: datetime, stamps: Timestamper | None = None) -> None:
        self._signer = _Signer(key)
        self._stamper = _Stamper(stamps) if stamps else None
        self._at = at.replace(microsecond=0)

    def sign_pdf(self, data: bytes) -> bytes:
        """Return the PDF with one more signature (PAdES); raises :class:`SigningRefused`."""
        try:
            return run(self._signed_pdf(data))
        except (PdfError, SigningError, ValueError, KeyError) as error:
            raise SigningRefused("signing-pdf", why=str(error)[:200]) from error

    def sign_manifest(self, data: bytes) -> bytes:
        """Return the detached signature over a manifest (CAdES, DER)."""
        signed = run(
            self._signer.async_sign_general_data(
                data,
                _DIGEST,
                use_cades=True,
                timestamper=self._stamper,
                signed_attr_settings=PdfCMSSignedAttributes(signing_time=self._at),
            )
        )
        return bytes(signed.dump())

    async def _signed_pdf(self, data: bytes) -> bytes:
        writer = PlainWriter(io.BytesIO(data))
        earlier = len(writer.prev.embedded_signatures)
        name = FIELD.format(number=1 + earlier)
        steps = PdfCMSEmbedder(SigFieldSpec(name)).write_cms(field_name=name, writer=writer)
        field = next(steps)
        if not earlier:  # an earlier signature would not stand a change of the structure
            tag_field(writer, field, name)
        room = _ROOM * (2 if self._stamper else 1)
        place = SignatureObject(
            timestamp=self._at, subfilter=SigSeedSubFilter.PADES, bytes_reserved=2 * room
        )
        steps.send(SigObjSetup(sig_placeholder=place))
        prepared, out = steps.send(SigIOSetup(md_algorithm=_DIGEST))
        signed = await self._signer.async_sign(
            prepared.document_digest, _DIGEST, use_pades=True, timestamper=self._stamper
        )
        steps.send(signed)
        return bytes(out.getvalue())
