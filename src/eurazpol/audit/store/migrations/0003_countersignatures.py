"""Keep what peers countersigned of us, and we of them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_append_only")]

    operations = [
        # Null, so that SQLite adds a column and leaves the table with its triggers as it is.
        migrations.AddField(
            model_name="checkpointrow", name="peaks", field=models.BinaryField(null=True)
        ),
        migrations.CreateModel(
            name="CountersignatureRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("witness", models.CharField(max_length=100)),
                ("size", models.PositiveBigIntegerField()),
                ("at", models.DateTimeField()),
                ("body", models.TextField()),
                ("key_id", models.CharField(max_length=200)),
                ("signature", models.BinaryField()),
                ("own_key", models.CharField(max_length=200)),
                ("own_signature", models.BinaryField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("witness", "at", "size"), name="audit_countersigned"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="WitnessedRow",
            fields=[
                (
                    "origin",
                    models.CharField(max_length=100, primary_key=True, serialize=False),
                ),
                ("body", models.TextField()),
                ("key_id", models.CharField(max_length=200)),
                ("signature", models.BinaryField()),
                ("own_key", models.CharField(max_length=200)),
                ("own_signature", models.BinaryField()),
                ("asked", models.PositiveBigIntegerField(null=True)),
                ("alarm", models.CharField(blank=True, max_length=36)),
                ("verdict", models.CharField(blank=True, max_length=20)),
                ("told_size", models.PositiveBigIntegerField(null=True)),
                ("told_at", models.DateTimeField(null=True)),
            ],
        ),
    ]
