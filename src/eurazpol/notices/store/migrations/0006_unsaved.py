from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("notices", "0005_photos"),
    ]

    operations = [
        migrations.CreateModel(
            name="UnsavedRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("officer_id", models.BigIntegerField()),
                ("key", models.CharField(max_length=40)),
                ("title", models.CharField(blank=True, max_length=300)),
                ("values", models.JSONField()),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("officer_id", "key"), name="notices_unsaved_once"
                    )
                ],
            },
        ),
    ]
