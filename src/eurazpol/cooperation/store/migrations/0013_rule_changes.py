from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("cooperation", "0012_retention")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="RuleChangeRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=12)),
                ("version", models.CharField(max_length=64)),
                ("content", models.BinaryField()),
                ("reason", models.TextField()),
                ("effective_at", models.DateTimeField()),
                ("proposed_by_id", models.BigIntegerField()),
                ("proposed_by", models.CharField(max_length=200)),
                ("proposed_at", models.DateTimeField()),
                ("compared", models.PositiveIntegerField(default=0)),
                ("report", models.JSONField(default=list)),
                ("outcome", models.CharField(blank=True, max_length=10)),
                ("decided_by_id", models.BigIntegerField(null=True)),
                ("decided_by", models.CharField(blank=True, max_length=200)),
                ("decided_at", models.DateTimeField(null=True)),
                ("decision_reason", models.TextField(blank=True)),
                ("applied_at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["kind", "outcome", "effective_at"], name="cooperation_rule_change"
                    )
                ],
            },
        ),
    ]
