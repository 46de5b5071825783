"""The programme interface, tried as a programme would."""

ROOT = "/api/v1"
