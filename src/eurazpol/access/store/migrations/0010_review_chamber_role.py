from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("access", "0009_secretariat_role")]

    operations: ClassVar = [
        migrations.RemoveConstraint(model_name="rolegrant", name="access_role"),
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
                            "data_protection",
                            "secretariat_officer",
                            "review_chamber",
                        ],
                    )
                ),
                name="access_role",
            ),
        ),
    ]
