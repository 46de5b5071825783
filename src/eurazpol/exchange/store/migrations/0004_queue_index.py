"""Let the choice of the next batch be answered by its index alone."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The rows of the outbox hold whole letters; looking for what is due must not read them."""

    dependencies: ClassVar = [("exchange", "0003_evidence")]

    operations: ClassVar = [
        migrations.RemoveIndex(model_name="outboxmessage", name="outbox_queued"),
        migrations.AddIndex(
            model_name="outboxmessage",
            index=models.Index(
                condition=models.Q(("status", "queued")),
                fields=["lane", "seq", "id", "size", "status"],
                name="outbox_queued",
            ),
        ),
    ]
