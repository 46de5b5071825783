from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cooperation", "0013_rule_changes")]

    operations = [
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(fields=["pins_at"], name="cooperation_case_pinned"),
        ),
    ]
