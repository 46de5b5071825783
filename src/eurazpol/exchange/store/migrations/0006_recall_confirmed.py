from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0005_attachments"),
    ]

    operations = [
        migrations.AddField(
            model_name="recall",
            name="confirmed_at",
            field=models.DateTimeField(null=True),
        ),
    ]
