"""Remember when a checkpoint of the journal was shown to each peer."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exchange", "0009_bundles")]

    operations = [
        migrations.AddField(
            model_name="lane", name="shown_at", field=models.DateTimeField(null=True)
        ),
    ]
