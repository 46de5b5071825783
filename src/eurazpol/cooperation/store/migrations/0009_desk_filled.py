from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from django.db import migrations

from eurazpol.cooperation.domain.search_words import entries
from eurazpol.kernel.person import name_order
from eurazpol.kernel.word_index import WordIndex

WORDS = WordIndex("cooperation_words")


def last_day_begins(end, zone):
    last_day = (end - timedelta(microseconds=1)).astimezone(zone).date()
    return datetime.combine(last_day, time.min, zone).astimezone(UTC)


def fill(apps, schema_editor):
    """Work out for the cases there are what new cases are saved with."""
    put = WORDS.put(schema_editor.connection.vendor)
    search = apps.get_model("cooperation", "SearchRow")
    for row in apps.get_model("cooperation", "CaseRow").objects.iterator():
        row.person_order, row.holder_order = name_order(row.person), name_order(row.holder_name)
        if row.next_due_at:
            row.due_order = row.next_due_at
            row.pins_at = last_day_begins(row.next_due_at, ZoneInfo(row.next_limit["zone"]))
        row.save(update_fields=["person_order", "holder_order", "due_order", "pins_at"])
        for entry in entries((row.number, row.peer_number), row.facts):
            made = search.objects.create(
                case=row,
                person=entry.person,
                title=entry.title,
                order=entry.order,
                mark=sha256(entry.words.encode()).hexdigest(),
            )
            with schema_editor.connection.cursor() as cursor:
                cursor.execute(put, (made.pk, entry.words))


class Migration(migrations.Migration):
    dependencies = [("cooperation", "0008_desk")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
