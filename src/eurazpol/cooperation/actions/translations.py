"""Translations of free text of a case: entered by officers, used in every paper of the case.

1. A text is translated once; every paper that says it in that language prints the translation.
2. Nothing is overwritten: the latest entry counts, the earlier ones stay with who entered them.
3. What a machine made is marked so until an officer enters or confirms the words as a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from eurazpol.access.domain.actor import Actor
from eurazpol.access.domain.permissions import Act
from eurazpol.cooperation.actions.deps import CooperationDeps
from eurazpol.cooperation.actions.work import opened, require_act
from eurazpol.cooperation.domain.errors import InvalidFact
from eurazpol.cooperation.store.models import CaseRow
from eurazpol.cooperation.store.paper_work import PaperVersionRow, RedactionRow, TranslationRow
from eurazpol.documents.domain.free_words import Translation
from eurazpol.documents.domain.side_by_side import Translations
from eurazpol.kernel.canonical import sha256_hex
from eurazpol.kernel.texts import LANGS, Lang, message

MAX_LENGTH = 50_000


@dataclass(frozen=True, slots=True)
class NewTranslation:
    """Words in another language for a free text of the case."""

    source: str
    lang: Lang
    text: str
    machine: bool = False


def translations_of(row: CaseRow) -> Translations:
    """Return the translations of a case, by source and language."""
    langs = {str(lang): lang for lang in LANGS}
    return {
        (one.source, langs[one.lang]): Translation(one.text, one.by_name, one.at, one.machine)
        for one in TranslationRow.objects.filter(case=row).order_by("pk")
    }


def into(lang: Lang, known: Translations) -> Mapping[str, Translation]:
    """Return the translations into one language, by source."""
    return {source: one for (source, into_lang), one in known.items() if into_lang == lang}


def forget_words(row: CaseRow) -> None:
    """Erase what officers wrote beside the papers of a case whose facts are erased."""
    TranslationRow.objects.filter(case=row).delete()
    PaperVersionRow.objects.filter(paper__case=row).update(reason="")
    RedactionRow.objects.filter(source__case=row).update(ground="", released_to="", withheld=[])


@transaction.atomic
def translate(
    deps: CooperationDeps, number: str, new: NewTranslation, *, actor: Actor, now: datetime
) -> None:
    """Keep a translation; papers written from now on print it.

    Raises ``Forbidden``, and :class:`InvalidFact` for an empty or endless text.
    """
    work = opened(deps, number, actor, now)
    require_act(work, Act.PRODUCE_DOCUMENT)
    text = new.text.strip()
    if not text:
        label = message("cooperation-translation-text")
        raise InvalidFact("input-missing", field="text", label=label)
    if len(text) > MAX_LENGTH:
        raise InvalidFact("input-too-long", field="text", maximum=MAX_LENGTH)
    digest = sha256_hex(new.source.encode())
    TranslationRow.objects.create(
        case=work.row,
        source=new.source,
        source_sha256=digest,
        lang=new.lang,
        text=text,
        machine=new.machine,
        by_name=actor.name,
        at=now,
    )
    work.journal("text-translated", source=digest, lang=new.lang, machine=new.machine)
