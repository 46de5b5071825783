from typing import Any, ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def serve_where_they_are(apps: Any, schema: Any) -> None:  # noqa: ARG001
    """Let every officer serve in the own authority, with the roles held there."""
    officer, posting = apps.get_model("access", "Officer"), apps.get_model("access", "Posting")
    grant = apps.get_model("access", "RoleGrant")
    for row in officer.objects.order_by("pk"):
        made = posting.objects.create(
            officer=row, authority_id=row.authority_id, in_force=row.is_active
        )
        grant.objects.filter(officer=row).update(posting=made)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("access", "0003_absences")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Unit",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("code", models.CharField(max_length=40)),
                ("name_kk", models.CharField(max_length=300)),
                ("name_ru", models.CharField(max_length=300)),
                ("name_en", models.CharField(max_length=300)),
                (
                    "authority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="units",
                        to="access.authority",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("authority", "code"), name="access_unit_code")
                ],
            },
        ),
        migrations.CreateModel(
            name="Posting",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("since", models.DateTimeField(null=True)),
                ("until", models.DateTimeField(db_index=True, null=True)),
                ("in_force", models.BooleanField(default=True)),
                (
                    "authority",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="postings",
                        to="access.authority",
                    ),
                ),
                (
                    "officer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="postings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="postings",
                        to="access.unit",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("in_force", True)),
                        fields=("officer", "unit"),
                        name="access_posting_unit",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("in_force", True), ("unit", None)),
                        fields=("officer", "authority"),
                        name="access_posting_authority",
                    ),
                ],
            },
        ),
        migrations.RemoveConstraint(model_name="rolegrant", name="access_role_once"),
        migrations.RemoveConstraint(model_name="rolegrant", name="access_role"),
        migrations.AddField(
            model_name="rolegrant",
            name="posting",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="grants",
                to="access.posting",
            ),
        ),
        migrations.RunPython(serve_where_they_are, migrations.RunPython.noop),
    ]
