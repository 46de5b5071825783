"""The directory that this node trusts, as it stands in the database."""

from eurazpol.exchange.domain.directory import Directory, read_directory
from eurazpol.exchange.domain.keys import PublicKey
from eurazpol.exchange.store.models import DirectoryVersion


def current_directory() -> Directory | None:
    """Return the directory in force, expired or not; ``None`` before the first.

    It was verified when it was stored; here it is only read.
    """
    newest = DirectoryVersion.objects.order_by("-version").values_list("raw", flat=True).first()
    return read_directory(bytes(newest))[1] if newest else None


def directory_with(node: str, key_id: bytes) -> bytes | None:
    """Return the newest signed directory that lists a signing key of a node."""
    for row in DirectoryVersion.objects.order_by("-version").iterator(chunk_size=10):
        listed = read_directory(bytes(row.raw))[1].nodes.get(node)
        if listed is not None and listed.signing_key(key_id) is not None:
            return bytes(row.raw)
    return None


def signing_key(node: str, key_id: bytes) -> PublicKey | None:
    """Return a node's signing key from the newest directory that lists it.

    Older directories answer for keys that have since been dropped, so that what was signed with
    them remains verifiable.
    """
    raw = directory_with(node, key_id)
    return read_directory(raw)[1].nodes[node].signing_key(key_id) if raw else None
