"""The bounds of everything that comes from outside, in one place. Sizes are in bytes."""

from datetime import timedelta

MAX_MESSAGE = 16 * 1024 * 1024
MAX_BATCH = 2 * 1024 * 1024
MAX_BATCH_LETTERS = 64
MAX_HEADER = 16 * 1024
MAX_MANIFEST = 1024 * 1024
MAX_PARTS = 64
MAX_PART_NAME = 200
MAX_ABOUT = 200
MAX_ATTACHMENT = 20 * 1024**3
MAX_ATTACHMENTS = 64
MAX_CHUNK = 8 * 1024 * 1024
MAX_CHUNKS = 65_536
MAX_CUSTODY = 64
MAX_DERIVED = 64
MAX_RECEIPT = 256 * 1024
MAX_EVIDENCES = 100
MAX_ORDER = 256 * 1024
MAX_ERASURE = 256 * 1024
MAX_CHAIN = 16
MAX_ONWARD = 200
MAX_DIRECTORY = 1024 * 1024
MAX_VOLUME = 16 * 1024**3
MAX_VOLUMES = 10_000
MAX_VOLUME_HEAD = 4096
MAX_LIST = 4 * 1024 * 1024
MAX_LIST_ENTRIES = 20_000
MAX_WAITING_VOLUMES = 100
MAX_IDENTITY = 64 * 1024
MAX_NODES = 500
MAX_KEYS = 32
MAX_URL = 200
MAX_PENDING_ENROLMENTS = 100
MAX_REFUSED_PER_ORIGIN = 60
MAX_REFUSED_PER_MINUTE = 600
"""Refused inputs of one minute that are kept row by row, of one origin and in all."""
MAX_SEQUENCE = 2**53 - 1

CLOCK_SKEW = timedelta(minutes=5)
KEY_LIFE = timedelta(days=730)
SETTLING = timedelta(minutes=2)
"""From the listing of a new key to its first use: peers look for the directory every minute."""
OVERLAP = timedelta(days=14)
"""How long a key stays valid beside its successor; longer than a node may be cut off."""
MAX_HANDOVERS = 16
DIRECTORY_LIFE = timedelta(days=90)
DIRECTORY_RENEWAL = timedelta(days=45)
