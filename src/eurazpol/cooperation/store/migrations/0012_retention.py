"""Keep what was decided about the retention of closed cases."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cooperation", "0011_paper_work")]

    operations = [
        migrations.CreateModel(
            name="RetentionRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("review_on", models.DateField()),
                ("reason", models.TextField(blank=True)),
                ("by_id", models.BigIntegerField(null=True)),
                ("by_name", models.CharField(blank=True, max_length=200)),
                ("at", models.DateTimeField(null=True)),
                ("let_go_at", models.DateTimeField(null=True)),
                ("erased_at", models.DateTimeField(null=True)),
                ("record", models.PositiveBigIntegerField(null=True)),
                ("files", models.JSONField(default=list)),
                ("certificate", models.JSONField(null=True)),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="retention",
                        to="cooperation.caserow",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["let_go_at", "erased_at"], name="cooperation_let_go")
                ]
            },
        ),
    ]
