"""The bounds of everything that comes from outside, in one place. Sizes are in bytes."""

from datetime import timedelta

MAX_MESSAGE = 16 * 1024 * 1024
MAX_HEADER = 16 * 1024
MAX_MANIFEST = 1024 * 1024
MAX_PARTS = 64
MAX_PART_NAME = 200
MAX_ABOUT = 200
MAX_ATTACHMENT = 20 * 1024**3
MAX_ATTACHMENTS = 64
MAX_CHUNK = 8 * 1024 * 1024
MAX_CUSTODY = 64
MAX_DERIVED = 64
MAX_RECEIPT = 256 * 1024
MAX_DIRECTORY = 1024 * 1024
MAX_IDENTITY = 64 * 1024
MAX_NODES = 500
MAX_KEYS = 32
MAX_URL = 200
MAX_PENDING_ENROLMENTS = 100
MAX_SEQUENCE = 2**53 - 1

CLOCK_SKEW = timedelta(minutes=5)
KEY_LIFE = timedelta(days=730)
DIRECTORY_LIFE = timedelta(days=90)
DIRECTORY_RENEWAL = timedelta(days=45)
