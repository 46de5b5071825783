"""Let the database refuse to change the past."""

from django.db import migrations

from eurazpol.audit.store import triggers


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.RunPython(
            lambda _apps, editor: triggers.install(editor),
            lambda _apps, editor: triggers.remove(editor),
        )
    ]
