import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cooperation", "0010_circles"),
    ]

    operations = [
        migrations.CreateModel(
            name="OfficeNameRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("state", models.CharField(max_length=2, unique=True)),
                ("kk", models.CharField(max_length=300)),
                ("ru", models.CharField(max_length=300)),
                ("en", models.CharField(max_length=300)),
                ("kk_genitive", models.CharField(max_length=300)),
                ("kk_dative", models.CharField(max_length=300)),
                ("ru_genitive", models.CharField(max_length=300)),
                ("ru_dative", models.CharField(max_length=300)),
                ("changed_by", models.CharField(max_length=200)),
                ("changed_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="FullFileRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("lang", models.CharField(max_length=2)),
                ("asked_by", models.CharField(max_length=150)),
                ("asked_by_name", models.CharField(max_length=200)),
                ("asked_at", models.DateTimeField()),
                ("state", models.CharField(db_index=True, default="waiting", max_length=10)),
                ("taken_at", models.DateTimeField(null=True)),
                ("done", models.PositiveIntegerField(default=0)),
                ("total", models.PositiveIntegerField(default=0)),
                ("finished_at", models.DateTimeField(null=True)),
                ("document_id", models.CharField(blank=True, max_length=64)),
                ("error", models.JSONField(default=dict)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="full_files",
                        to="cooperation.caserow",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PaperVersionRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("reason", models.CharField(max_length=1000)),
                ("by_name", models.CharField(max_length=200)),
                ("at", models.DateTimeField()),
                (
                    "paper",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="version",
                        to="cooperation.paperrow",
                    ),
                ),
                (
                    "supersedes",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="cooperation.paperrow",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RedactionRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("withheld", models.JSONField()),
                ("ground", models.CharField(max_length=1000)),
                ("released_to", models.CharField(max_length=300)),
                ("by_name", models.CharField(max_length=200)),
                ("at", models.DateTimeField()),
                (
                    "paper",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="redaction",
                        to="cooperation.paperrow",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="copies",
                        to="cooperation.paperrow",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="TranslationRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.TextField()),
                ("source_sha256", models.CharField(max_length=64)),
                ("lang", models.CharField(max_length=2)),
                ("text", models.TextField()),
                ("machine", models.BooleanField(default=False)),
                ("by_name", models.CharField(max_length=200)),
                ("at", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="translations",
                        to="cooperation.caserow",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["case", "source_sha256"], name="cooperation_translation")
                ],
            },
        ),
    ]
