from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Apart from the one before: PostgreSQL alters no table whose rows it has just changed."""

    dependencies: ClassVar = [("access", "0004_units")]

    operations: ClassVar = [
        migrations.RemoveField(model_name="rolegrant", name="officer"),
        migrations.AlterField(
            model_name="rolegrant",
            name="posting",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="grants",
                to="access.posting",
            ),
        ),
        migrations.AddConstraint(
            model_name="rolegrant",
            constraint=models.UniqueConstraint(fields=("posting", "role"), name="access_role_once"),
        ),
        migrations.AddConstraint(
            model_name="rolegrant",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "central_authority",
                            "duty_officer",
                            "executing_authority",
                            "consul",
                            "statistician",
                            "auditor",
                            "administrator",
                            "head",
                        ],
                    )
                ),
                name="access_role",
            ),
        ),
    ]
