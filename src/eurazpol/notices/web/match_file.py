"""Leads as a file: one row a lead, codes beside words, one shape for every language."""

import csv
import io
from collections.abc import Iterable

from eurazpol.kernel.texts import Lang
from eurazpol.notices.actions.match_views import PersonLeads
from eurazpol.ui.templatetags.ui import write

_HEAD = (
    "lead", "notice", "notice_kind", "notice_state", "person_sought", "record", "record_person",
    "record_kind", "score", "band", "standing", "found_at",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def leads_csv(persons: Iterable[PersonLeads], lang: Lang) -> bytes:
    """Return the file in UTF-8 with its mark, so that a spreadsheet reads the letters."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_HEAD)
    for person in persons:
        notice = person.notice
        for item in person.items:
            rows.writerow(
                _safe(value)
                for value in (
                    str(item.key), notice.number, notice.kind.value,
                    notice.issuer.iso if notice.issuer else "", notice.person, item.held.about,
                    item.name, write(item.held.what, lang), f"{item.score / 1000:.3f}",
                    item.band.value, item.standing.value, item.found_at.isoformat(),
                )
            )  # fmt: skip
    return text.getvalue().encode("utf-8-sig")


def _safe(value: str) -> str:
    """Keep a spreadsheet from reading a name as a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value
