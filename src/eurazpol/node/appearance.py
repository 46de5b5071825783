"""Descriptions of appearance: images in the store of documents, the engine of a laboratory."""

from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import ObjectKind, Target
from eurazpol.citizens.actions.queries import is_record
from eurazpol.citizens.actions.queries import target_of as target_of_citizen
from eurazpol.cooperation.actions.queries import target_of
from eurazpol.documents.actions.deps import DocumentsDeps
from eurazpol.documents.actions.erase import erase_documents
from eurazpol.documents.actions.read_file import read_file
from eurazpol.documents.actions.store_file import Upload, store_file
from eurazpol.matching.actions.appearance_deps import AppearanceDeps, KeptFile
from eurazpol.matching.actions.appearance_rows import target_of_description
from eurazpol.matching.adapters.http_engine import HttpEngine
from eurazpol.matching.adapters.no_engine import NoEngine
from eurazpol.matching.ports import BiometricEngine
from eurazpol.node.clock import Clock
from eurazpol.node.config import NodeConfig
from eurazpol.notices.domain.photo import is_notice


def target_of_paper(about: str) -> Target:
    """Return what a document hangs on: a record of the data bank, a notice, a description, a case.

    A photo of a notice is opened with its notice: no role has the right to it as a document.
    """
    if is_notice(about):
        return Target(ObjectKind.NOTICE)
    if is_record(about):
        return target_of_citizen(about)
    return target_of_description(about) or target_of(about)


def appearance_deps(config: NodeConfig, documents: DocumentsDeps, clock: Clock) -> AppearanceDeps:
    """Keep images of descriptions as every other document is kept."""

    def keep(
        name: str, stream: BinaryIO, media_type: str, *, about: str, actor: Actor, now: datetime
    ) -> KeptFile:
        upload = Upload(name, stream, media_type)
        kept = store_file(documents, upload, about=about, actor=actor, now=now)
        return KeptFile(kept.id, kept.sha256, kept.name, kept.media_type)

    def read(document: str, ground: str, actor: Actor, now: datetime) -> bytes:
        return read_file(documents, document, ground=ground, actor=actor, now=now).data

    def erase(ids: Sequence[str], ground: str, actor: Actor, now: datetime) -> None:
        erase_documents(ids, ground=ground, actor=actor, now=now)

    return AppearanceDeps(clock, keep, read, erase, _engine(config))


def _engine(config: NodeConfig) -> BiometricEngine:
    terms = config.biometrics
    return NoEngine() if terms is None else HttpEngine(terms.url, terms.token, terms.name)
