from django.db import migrations, models


class Migration(migrations.Migration):
    """What is picked out for a tab is sorted with what presses first: by its end, in the index."""

    dependencies = [("cooperation", "0015_order_index")]

    operations = [
        migrations.RemoveIndex(model_name="caserow", name="cooperation_case_order"),
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(
                fields=[
                    "stage",
                    "authority_id",
                    "holder_id",
                    "waits",
                    "pins_at",
                    "due_order",
                    "number",
                    "holder_order",
                    "person_order",
                    "last_at",
                    "id",
                ],
                name="cooperation_case_order",
            ),
        ),
    ]
