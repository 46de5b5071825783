"""Make the tables of the torture in the database of a node: ``python -m ...`` for that node."""

import os

import django


def main() -> None:
    """Make them."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "eurazpol.node.settings")
    django.setup()
    from eurazpol.node.torture.inside import make_tables  # noqa: PLC0415 - needs the set-up above

    make_tables()


if __name__ == "__main__":
    main()
