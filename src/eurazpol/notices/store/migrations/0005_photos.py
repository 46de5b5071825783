import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("notices", "0004_rights"),
    ]

    operations = [
        migrations.CreateModel(
            name="PhotoRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("document", models.CharField(db_index=True, max_length=40)),
                ("kind", models.CharField(max_length=30)),
                ("name", models.CharField(max_length=200)),
                ("media_type", models.CharField(max_length=40)),
                ("sha256", models.CharField(max_length=64)),
                ("taken_on", models.CharField(blank=True, max_length=10)),
                ("source", models.CharField(max_length=300)),
                ("added_at", models.DateTimeField()),
                ("added_by", models.CharField(max_length=300)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="photos",
                        to="notices.versionrow",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
    ]
