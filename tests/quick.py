"""A hasher for tests: Argon2 as in service, with the least memory and time that it allows."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class QuickArgon2(Argon2PasswordHasher):
    """Argon2 at its cheapest."""

    time_cost = 1
    memory_cost = 8
    parallelism = 1
