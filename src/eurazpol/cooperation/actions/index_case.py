"""Let a case and its persons be found by their words; done whenever a case is saved."""

from hashlib import sha256

from django.db import connection

from eurazpol.cooperation.domain.search_words import Entry, entries
from eurazpol.cooperation.store.desk import WORDS, SearchRow
from eurazpol.cooperation.store.models import CaseRow


def index_case(row: CaseRow) -> None:
    """Index what of the case has changed since the last time, in the transaction of the change."""
    wanted = {one.person: one for one in entries((row.number, row.peer_number), row.facts)}
    for old in list(SearchRow.objects.filter(case=row)):
        entry = wanted.get(old.person)
        if entry is not None and (old.title, old.mark) == (entry.title, _mark(entry)):
            del wanted[old.person]
        else:
            _forget(old)
    for entry in wanted.values():
        _remember(row, entry)


def _remember(row: CaseRow, entry: Entry) -> None:
    made = SearchRow.objects.create(
        case=row, person=entry.person, title=entry.title, order=entry.order, mark=_mark(entry)
    )
    with connection.cursor() as cursor:
        cursor.execute(WORDS.put(connection.vendor), (made.pk, entry.words))


def _forget(old: SearchRow) -> None:
    with connection.cursor() as cursor:
        cursor.execute(WORDS.drop(), (old.pk,))
    old.delete()


def _mark(entry: Entry) -> str:
    return sha256(entry.words.encode()).hexdigest()
