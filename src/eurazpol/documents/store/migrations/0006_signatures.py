from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0005_words_filled"),
    ]

    operations = [
        migrations.CreateModel(
            name="OfficerCertificate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("officer_id", models.BigIntegerField()),
                ("certificate", models.BinaryField()),
                ("fingerprint", models.CharField(max_length=64)),
                ("place", models.CharField(max_length=10)),
                ("secret", models.BinaryField(default=bytes)),
                ("key_id", models.CharField(blank=True, max_length=128)),
                ("installed_at", models.DateTimeField()),
                ("installed_by", models.CharField(max_length=100)),
                ("removed_at", models.DateTimeField(null=True)),
                ("failures", models.PositiveIntegerField(default=0)),
                ("last_failed_at", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("removed_at", None)),
                        fields=("officer_id",),
                        name="documents_one_certificate",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SignatureCheck",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("document", models.UUIDField()),
                ("checked_at", models.DateTimeField()),
                ("state", models.CharField(blank=True, max_length=2)),
                ("verdict", models.CharField(max_length=12)),
                ("found", models.TextField()),
            ],
            options={
                "indexes": [models.Index(fields=["document", "-id"], name="documents_check")],
            },
        ),
    ]
