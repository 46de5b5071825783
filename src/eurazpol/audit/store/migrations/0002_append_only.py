"""Let the database refuse to change the past."""

from django.db import migrations

from eurazpol.audit.store import triggers


def _install(_apps, editor):
    for statement in triggers.creation(editor.connection.vendor):
        editor.execute(statement)


def _remove(_apps, editor):
    for statement in triggers.removal(editor.connection.vendor):
        editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [migrations.RunPython(_install, _remove)]
