import json

from django.db import migrations

from eurazpol.kernel.search import stored_words
from eurazpol.kernel.word_index import WordIndex

WORDS = WordIndex("documents_words")
READABLE = ("application/pdf", "text/plain")
MAX_BYTES = 25 * 1024**2


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def fill(apps, schema_editor):
    """Index the documents there are; the worker reads their files as it reads new ones."""
    put = WORDS.put(schema_editor.connection.vendor)
    unread = apps.get_model("documents", "UnreadText")
    rows = apps.get_model("documents", "StoredDocument").objects.filter(erased_at=None)
    for row in rows.iterator():
        facts = strings(json.loads(row.facts)) if row.facts else ()
        texts = (row.name, *(text for text in facts if len(text) > 2))
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(put, (row.pk, stored_words(texts)))
        if row.origin != "produced" and row.media_type in READABLE and 0 < row.size <= MAX_BYTES:
            unread.objects.create(document=row)


class Migration(migrations.Migration):
    dependencies = [("documents", "0004_words")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
