from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("access", "0006_programmes")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="PurposeGiven",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("object_kind", models.CharField(max_length=40)),
                ("object_id", models.CharField(max_length=80)),
                ("ground", models.CharField(max_length=600)),
                ("given_at", models.DateTimeField()),
                (
                    "officer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("officer", "object_kind", "object_id"),
                        name="access_purpose_once",
                    )
                ],
            },
        ),
    ]
