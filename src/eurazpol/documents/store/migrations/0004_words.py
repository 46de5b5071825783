import django.db.models.deletion
from django.db import migrations, models

from eurazpol.kernel.word_index import WordIndex

WORDS = WordIndex("documents_words")


def make_index(_apps, schema_editor):
    for statement in WORDS.creation(schema_editor.connection.vendor):
        schema_editor.execute(statement)


def remove_index(_apps, schema_editor):
    for statement in WORDS.removal():
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("documents", "0003_erased_documents")]

    operations = [
        migrations.CreateModel(
            name="IndexedDocumentWords",
            fields=[
                ("id", models.BigAutoField(db_column="rowid", primary_key=True, serialize=False)),
            ],
            options={"db_table": "documents_words", "managed": False},
        ),
        migrations.CreateModel(
            name="UnreadText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "document",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="unread",
                        to="documents.storeddocument",
                    ),
                ),
            ],
        ),
        migrations.RunPython(make_index, remove_index),
    ]
