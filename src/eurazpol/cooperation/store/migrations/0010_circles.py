from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("cooperation", "0009_desk_filled")]

    operations: ClassVar = [
        migrations.AddField(
            model_name="caserow", name="unit_id", field=models.BigIntegerField(null=True)
        ),
        migrations.AddField(
            model_name="caserow", name="restricted", field=models.BooleanField(default=False)
        ),
        migrations.AddField(
            model_name="caserow", name="covert", field=models.BooleanField(default=False)
        ),
        migrations.CreateModel(
            name="CircleRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("reason", models.TextField()),
                ("by_id", models.BigIntegerField()),
                ("by_name", models.CharField(max_length=200)),
                ("begun_at", models.DateTimeField()),
                ("until", models.DateTimeField(db_index=True, null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                ("ended_by", models.CharField(blank=True, max_length=200)),
                ("end_reason", models.TextField(blank=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="circles",
                        to="cooperation.caserow",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at", None)),
                        fields=("case",),
                        name="cooperation_circle_one",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CircleMemberRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("officer_id", models.BigIntegerField(null=True)),
                ("unit_id", models.BigIntegerField(null=True)),
                ("added_by", models.CharField(max_length=200)),
                ("added_at", models.DateTimeField()),
                ("broken_in", models.TextField(blank=True)),
                ("until", models.DateTimeField(db_index=True, null=True)),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "circle",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="members",
                        to="cooperation.circlerow",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("officer_id__isnull", True),
                            ("unit_id__isnull", True),
                            _connector="XOR",
                        ),
                        name="cooperation_member_one_kind",
                    )
                ],
            },
        ),
    ]
