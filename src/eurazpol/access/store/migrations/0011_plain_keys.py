from django.db import migrations, models

_KEY = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    """Keys are described as Django describes them; nothing changes in the database."""

    dependencies = [("access", "0010_review_chamber_role")]

    operations = [
        migrations.AlterField(model_name=name, name="id", field=_KEY)
        for name in ("posting", "purposegiven", "unit")
    ]
