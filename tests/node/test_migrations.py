"""The tables of every room are those that its migrations make."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_room_has_a_change_of_its_tables_without_a_migration(
    capsys: pytest.CaptureFixture[str],
) -> None:
    try:
        call_command("makemigrations", check=True, dry_run=True, skip_checks=True)
    except SystemExit:
        pytest.fail(capsys.readouterr().out)
