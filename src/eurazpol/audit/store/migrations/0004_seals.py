"""Keep the random bytes of seals."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("audit", "0003_countersignatures")]

    operations = [
        migrations.CreateModel(
            name="SealRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_kind", models.CharField(max_length=32)),
                ("object_id", models.CharField(max_length=200)),
                ("nonce", models.BinaryField(max_length=16)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("object_kind", "object_id"), name="audit_one_seal"
                    )
                ]
            },
        ),
    ]
